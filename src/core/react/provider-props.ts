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
} from '../resources.ts';
import type { PortalTheme } from './portal.ts';

/** The provider makes a client of its own, from these options. */
export interface OwnClientProps extends Omit<PortalClientOptions, 'sessionToken' | 'customerId'> {
  client?: undefined;
  /**
   * The customer's session: a token (`polar_cst_…`, `polar_mst_…`), or a function that gets one from
   * your server, alone or with its `expires_at`. The function may be an inline one. It is called when
   * a token is first needed, before the current one expires, and when Polar has refused it. Without a
   * `customerId`, another string starts anew, with nothing of the session before.
   */
  sessionToken: SessionToken;
  /**
   * The id of the customer whose session it is, in Polar's system or in yours. Pass it where people
   * can change accounts without a new page: with another id, everything shown and cached is dropped.
   */
  customerId?: string | undefined;
}

/** The host app brings the client, from `createPortalClient`. */
export interface GivenClientProps {
  /** A client from `createPortalClient`, in place of `sessionToken` and the options of requests. */
  client: PortalClient;
  sessionToken?: undefined;
  customerId?: undefined;
  server?: undefined;
  apiVersion?: undefined;
  timeout?: undefined;
  fetch?: undefined;
}

/** What the provider takes besides its client. */
export interface PortalSettings {
  /**
   * The language of all texts, from an entry point `/locale/…`; `chooseLanguage` finds the customer's
   * own among several.
   * @default English
   */
  language?: Language | undefined;
  /**
   * The language of dates and numbers, a BCP 47 tag. Without a `language`, pass it when you render on
   * a server.
   * @default that of `language`; without one the browser's own if it is English, else "en"
   */
  locale?: string | undefined;
  /** The time zone of dates, an IANA name such as "Europe/Vienna". @default the browser's own */
  timeZone?: string | undefined;
  /** Your own texts in place of some of ours. */
  messages?: MessageOverrides | undefined;
  /** @default "light" */
  theme?: PortalTheme | undefined;
  /** Class names for the elements of everything below, by slot. */
  classNames?: PortalClassNames | undefined;
  /**
   * A cache to use in place of the provider's own. It will hold license keys in clear: never pass one
   * that is persisted.
   */
  queryClient?: QueryClient | undefined;
  /** The changes that customers may make. @default all of them */
  actions?: PortalActions | undefined;
  /** Called once for each error that a customer meets. @default console.error */
  onError?: ((error: PortalError) => void) | undefined;
  /** Called with what customers do, for your own analytics. */
  onEvent?: ((event: PortalEvent) => void) | undefined;
  /**
   * Called when a customer whose session has ended wants to sign in again. A promise that it returns
   * is awaited, then the request is sent again. Without this callback the customer can only try again.
   */
  onSessionEnd?: (() => void | Promise<void>) | undefined;
  children?: ReactNode;
}

/** Props of `PolarPortalProvider`: `sessionToken` or `client`, and settings. */
export type PolarPortalProviderProps = PortalSettings & (OwnClientProps | GivenClientProps);
