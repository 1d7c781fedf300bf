import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { PortalClient } from '../api/client.ts';
import type { PortalError } from '../api/errors.ts';
import type { Format } from '../locale/format.ts';
import type { Messages } from '../locale/messages.ts';

/** Light, dark, or what the customer's system prefers. */
export type PortalTheme = 'light' | 'dark' | 'system';

/** What the provider gives to everything below it. */
export interface Portal {
  client: PortalClient;
  queryClient: QueryClient;
  messages: Messages;
  format: Format;
  theme: PortalTheme | undefined;
  /** Tells the vendor of an error, once however many components met it. */
  report: (error: PortalError) => void;
}

export const PortalContext = createContext<Portal | null>(null);

export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) {
    throw new Error(
      'There is no session to ask Polar with: render this inside a <PolarPortalProvider>.',
    );
  }
  return portal;
}
