import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PortalError } from '../http/errors.ts';
import type { PortalServer } from '../http/server-url.ts';
import type { SessionToken } from '../http/session-token.ts';
import type { Language } from '../../locale/language.ts';
import type { MessageOverrides } from '../../locale/messages.ts';
import type { PortalActions, PortalTheme } from './context.ts';
import type { PortalEvent } from './events.ts';
import type { LicenseKeyClassNames } from './slots.ts';

/** Props of `PolarPortalProvider`. */
export interface PolarPortalProviderProps {
  /**
   * The customer's session: a token (`polar_cst_…`, `polar_mst_…`), or a function that gets one from
   * your server, alone or with its `expires_at`. The function need not be stable. It is asked when a
   * token is first needed, before the one at hand expires, and when Polar has refused it. Without a
   * `customer`, another string starts anew, with nothing of the session before.
   */
  sessionToken: SessionToken;
  /**
   * Whose session it is: the customer's id in Polar's system or in yours. Pass it where people can
   * change accounts without a new page: with another id all that was shown and cached is gone.
   */
  customer?: string | undefined;
  /** `"production"`, `"sandbox"` or a URL. @default "production" */
  server?: PortalServer | undefined;
  /** The version of Polar's API. @default "2026-10" */
  apiVersion?: string | undefined;
  /** Milliseconds until a request without an answer fails. @default 10000 */
  timeout?: number | undefined;
  /**
   * The language to speak in place of English, from a door `/locale/…`; `chooseLanguage` finds the
   * customer's own among several.
   */
  language?: Language | undefined;
  /**
   * What writes dates and numbers, a BCP 47 tag. Without a language, pass it when you render on a server.
   * @default that of the language; without one the browser's own if that is English, else "en"
   */
  locale?: string | undefined;
  /** The time zone of dates, an IANA name such as "Europe/Vienna". @default the browser's own */
  timeZone?: string | undefined;
  /** Your own words for some of ours. */
  messages?: MessageOverrides | undefined;
  /** @default "light" */
  theme?: PortalTheme | undefined;
  /** Your own classes for the parts of all that is below. */
  classNames?: LicenseKeyClassNames | undefined;
  /**
   * A cache to use in place of the provider's own. It will hold license keys in clear: never pass one
   * that is persisted.
   */
  queryClient?: QueryClient | undefined;
  /** What customers may change. @default everything */
  actions?: PortalActions | undefined;
  /** Called once for each error that a customer meets. @default console.error */
  onError?: ((error: PortalError) => void) | undefined;
  /** Called with what customers do, for your own analytics. */
  onEvent?: ((event: PortalEvent) => void) | undefined;
  /**
   * Called when a customer whose session has ended asks to sign in again. What it returns is waited
   * for, then Polar is asked once more. Without it the customer can only try again.
   */
  onSessionEnd?: (() => void | Promise<void>) | undefined;
  children?: ReactNode;
}
