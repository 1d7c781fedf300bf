import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { PortalClient } from '../http/client.ts';
import type { PortalError } from '../http/errors.ts';
import type { Format } from '../../locale/format.ts';
import type { Language } from '../../locale/language.ts';
import type { Messages } from '../../locale/messages.ts';
import type { PortalEvent } from './events.ts';
import type { LicenseKeyClassNames } from './slots.ts';

/** Light, dark, or what the customer's system prefers. */
export type PortalTheme = 'light' | 'dark' | 'system';

/** What customers may change; each is allowed unless it is `false`. */
export interface PortalActions {
  /** Free the slot of an activation. @default true */
  deactivate?: boolean | undefined;
  /** Replace a license key by a new one. @default true */
  rotate?: boolean | undefined;
}

/** What the provider gives to everything below it. */
export interface Portal {
  client: PortalClient;
  queryClient: QueryClient;
  messages: Messages;
  format: Format;
  /** Which way the language is written, if the vendor brought one. */
  dir: Language['dir'] | undefined;
  theme: PortalTheme | undefined;
  classNames: LicenseKeyClassNames | undefined;
  actions: PortalActions | undefined;
  /** Tells the vendor of an error, once however many components met it. */
  report: (error: PortalError) => void;
  /** Tells the vendor what a customer did. */
  emit: (event: PortalEvent) => void;
  /** The vendor's own way back to a session, if there is one. */
  signIn: (() => Promise<void>) | undefined;
}

export const PortalContext = createContext<Portal | null>(null);

export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) {
    throw new Error('Nothing to show: render this inside a <PolarPortalProvider>.');
  }
  return portal;
}
