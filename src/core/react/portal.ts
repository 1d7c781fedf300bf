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
  PortalLinks,
} from '../resources.ts';
import type { Callbacks } from './use-callbacks.ts';

/** Light, dark, or the preference of the customer's system. Without one, a card follows the page. */
export type PortalTheme = 'light' | 'dark' | 'system';

/** What the provider passes to the components and hooks below it. */
export interface Portal extends Pick<Callbacks, 'report' | 'emit'> {
  client: PortalClient;
  queryClient: QueryClient;
  /** How often the browser has restored the page, which ends the state of components. */
  restorations: number;
  /** The common texts, with the vendor's overrides. `useMessages` has the texts of a resource. */
  messages: CommonMessages;
  /** `undefined` for English, which each component imports itself. */
  languageMessages: LanguageMessages | undefined;
  /** The direction of the language; `undefined` for English, which follows the page. */
  dir: Language['dir'] | undefined;
  messageOverrides: MessageOverrides | undefined;
  format: Format;
  theme: PortalTheme | undefined;
  classNames: PortalClassNames | undefined;
  actions: PortalActions | undefined;
  links: PortalLinks | undefined;
  /** The slug of the vendor's organization at Polar; `undefined` if the host app has not named it. */
  organization: string | undefined;
  /** Calls the host app's `onSignIn`; `undefined` if it has none. */
  signIn: (() => Promise<void>) | undefined;
}

export const PortalContext = createContext<Portal | null>(null);

/**
 * The value of the nearest provider.
 *
 * @throws `Error` when there is no provider above.
 */
export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) {
    throw new Error(
      'There is no <PolarPortalProvider> above this component or hook, which needs its session. Render the component inside a <PolarPortalProvider sessionToken={…}>.',
    );
  }
  return portal;
}
