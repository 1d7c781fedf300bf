import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Language } from '../../locale/language.ts';
import type { PortalClient, PortalClientOptions } from '../http/client.ts';
import type { PortalError } from '../http/errors.ts';
import type { SessionToken } from '../http/session-token.ts';
import type {
  MessageOverrides,
  PortalActions,
  PortalClassNames,
  PortalEvent,
  PortalLinks,
} from '../resources.ts';
import type { PortalTheme } from './portal.ts';

/** The options from which the provider creates a client of its own. */
export interface OwnClientProps extends Omit<PortalClientOptions, 'sessionToken' | 'customerId'> {
  client?: undefined;
  /**
   * The customer's session: a token (`polar_cst_…`, `polar_mst_…`), or a function that gets one from
   * your server, alone or with its `expires_at`. The function may be inline. It is called when a token
   * is first needed, before the current token expires, and when Polar has refused it. Without a
   * `customerId`, a different string starts a new session, with an empty cache.
   */
  sessionToken: SessionToken;
  /**
   * The id of the customer, in Polar's system or in yours. Pass it if customers can switch accounts
   * without loading a new page: when it changes, everything shown and cached is dropped.
   * Another fixed `sessionToken` of the same customer reads everything once more. An empty text, one
   * that stands for a missing id, such as `"undefined"`, and whatever is no text count as none, and `onError`
   * hears of it.
   */
  customerId?: string | undefined;
}

/** A client of the host app, in place of the options for one. */
export interface GivenClientProps {
  /** A client from `createPortalClient`, in place of `sessionToken` and the other options of a client. */
  client: PortalClient;
  sessionToken?: undefined;
  customerId?: undefined;
  server?: undefined;
  apiVersion?: undefined;
  timeout?: undefined;
  fetch?: undefined;
}

/** Props of the provider, apart from those that concern its client. */
export interface PortalSettings {
  /**
   * The language of all texts, imported from `polar-customer-portal/locale/…`. `chooseLanguage` selects
   * the customer's among several.
   * @default English
   */
  language?: Language | undefined;
  /**
   * The locale of dates and numbers, a BCP 47 tag. Pass it if you render on a server without a `language`.
   * @default the locale of `language`; without one the browser's if that is English, otherwise "en"
   */
  locale?: string | undefined;
  /** The time zone of dates, an IANA name such as "Europe/Vienna". @default the browser's time zone */
  timeZone?: string | undefined;
  /** Texts of your own, which replace some of ours. */
  messages?: MessageOverrides | undefined;
  /**
   * @default the theme of the page: that of the nearest element with a class `dark` or `light`, or with
   * such a `data-theme`, otherwise the `color-scheme` in force
   */
  theme?: PortalTheme | undefined;
  /** Class names for the elements of all components below, by slot. */
  classNames?: PortalClassNames | undefined;
  /**
   * A QueryClient to use in place of the provider's own. Its cache will contain license keys in clear,
   * so never pass one that is persisted.
   */
  queryClient?: QueryClient | undefined;
  /** The changes that customers may make. @default all of them */
  actions?: PortalActions | undefined;
  /** Your own pages, where a customer gets what is not to be had here. @default none */
  links?: PortalLinks | undefined;
  /**
   * The slug of your organization at Polar: `"acme"` if your page there is polar.sh/acme. Without it, it is taken from
   * what the customer has bought, which may take one more request.
   * @default that of the customer's purchases
   */
  organization?: string | undefined;
  /**
   * Called once for each error but `no_customer`, however many components it affects.
   * @default console.error
   */
  onError?: ((error: PortalError) => void) | undefined;
  /** Called when a customer does something, for your own analytics. */
  onEvent?: ((event: PortalEvent) => void) | undefined;
  /**
   * Called when a customer whose session has ended, or could not be had, or whose account does not have what
   * is to be shown, clicks "Sign in again". If it returns a promise, that is awaited; then the failed requests
   * are sent again. Without this callback, customers get a button "Try again", or "Reload" where `sessionToken`
   * is a fixed token, and none where another account is needed.
   */
  onSignIn?: (() => void | Promise<void>) | undefined;
  children?: ReactNode;
}

/** Props of `PolarPortalProvider`: `sessionToken` or `client`, and settings. */
export type PolarPortalProviderProps = PortalSettings & (OwnClientProps | GivenClientProps);
