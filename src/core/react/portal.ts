import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { CommonMessages } from '../../locale/common-messages.ts';
import type { Format } from '../../locale/format.ts';
import type { Language } from '../../locale/language.ts';
import type { PortalClient } from '../http/client.ts';
import type {
  LanguageMessages,
  MessageOverrides,
  PortalActions,
  PortalClassNames,
} from '../resources.ts';
import type { Callbacks } from './use-callbacks.ts';

/** Light, dark, or the preference of the customer's system. */
export type PortalTheme = 'light' | 'dark' | 'system';

/** What the provider gives to everything below it. */
export interface Portal extends Pick<Callbacks, 'report' | 'emit'> {
  client: PortalClient;
  queryClient: QueryClient;
  /** The common texts, with the vendor's overrides. Those of a resource come by `useMessages`. */
  messages: CommonMessages;
  /** `undefined` for English, which each component brings itself. */
  languageMessages: LanguageMessages | undefined;
  /** The direction of the language; `undefined` for English, which takes that of the page. */
  dir: Language['dir'] | undefined;
  messageOverrides: MessageOverrides | undefined;
  format: Format;
  theme: PortalTheme | undefined;
  classNames: PortalClassNames | undefined;
  actions: PortalActions | undefined;
  /** The host app's way to sign in again, if it has one. */
  signIn: (() => Promise<void>) | undefined;
}

export const PortalContext = createContext<Portal | null>(null);

/** @throws `Error` when there is no provider above. */
export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) {
    throw new Error(
      'There is no <PolarPortalProvider> above this component or hook, which needs its session. Render the component inside a <PolarPortalProvider sessionToken={…}>.',
    );
  }
  return portal;
}
