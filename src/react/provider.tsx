'use client';

import { QueryClient } from '@tanstack/react-query';
import { useEffect, useInsertionEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortalClient, type PortalClient } from '../api/client.ts';
import type { PortalError } from '../api/errors.ts';
import type { PortalServer } from '../api/server-url.ts';
import type { SessionToken } from '../api/session-token.ts';
import { createFormat } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { mergeMessages, type MessageOverrides } from '../locale/messages.ts';
import { resolveLanguage } from '../locale/resolve-language.ts';
import { portalKeys } from '../query/keys.ts';
import { refetchFailed } from '../query/refetch-failed.ts';
import { PortalContext, type PortalActions, type PortalTheme } from './context.ts';
import type { PortalEvent } from './events.ts';
import type { LicenseKeyClassNames } from './slots.ts';

/** Props of {@link PolarPortalProvider}. */
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
  /** The languages that you speak besides English, each from a door `/locale/…`. */
  languages?: readonly Language[] | undefined;
  /**
   * The language of the customer, a BCP 47 tag: chooses among the `languages`, and writes dates and
   * numbers. Without languages, pass it when you render on a server.
   * @default the first of the `languages`; without any the browser's own if that is English, else "en"
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

/**
 * Gives the components below it their session, language and theme. It renders no element, and
 * leaves the host's own react-query hooks, above and below it, with the host's own QueryClient.
 *
 * @example
 * <PolarPortalProvider sessionToken={() => fetch('/polar/session').then((answer) => answer.text())}>
 *   <LicenseKeyCard id={licenseKeyId} />
 * </PolarPortalProvider>
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL, or `timeout` no time.
 * @group Components
 */
export function PolarPortalProvider(props: PolarPortalProviderProps) {
  const {
    customer,
    server,
    apiVersion,
    timeout,
    timeZone,
    messages,
    theme,
    classNames,
    actions,
    children,
  } = props;

  // Functions are read when they are called, so that inline ones do not start a session each render.
  const latest = useRef(props);
  // Before those inside ask: the effects of children run first.
  useInsertionEffect(() => {
    latest.current = props;
  });
  const fixedToken = typeof props.sessionToken === 'string' && props.sessionToken;
  const client = useMemo(() => {
    const askLatest = () => {
      const { sessionToken } = latest.current;
      return typeof sessionToken === 'function' ? sessionToken() : sessionToken;
    };
    // oxlint-disable-next-line react/refs -- called for a request, never while rendering
    return createPortalClient({
      sessionToken: fixedToken || askLatest,
      customer,
      server,
      apiVersion,
      timeout,
    });
  }, [fixedToken, customer, server, apiVersion, timeout]);

  const [ownQueryClient] = useState(() => new QueryClient());
  const queryClient = props.queryClient ?? ownQueryClient;
  const shown = useRef<PortalClient>(null);
  useEffect(() => {
    shown.current = client;
    // What QueryClientProvider does, without hiding the host's QueryClient from the host's hooks.
    queryClient.mount();
    // Another token of the same customer: what the one before was too old for can be read now.
    void refetchFailed(queryClient, client);
    return () => {
      queryClient.unmount();
      shown.current = null;
      // A moment later, when those who read it have gone too; or have come back, under StrictMode.
      setTimeout(() => {
        if (shown.current === client) return;
        queryClient.removeQueries({ queryKey: portalKeys.all(client), type: 'inactive' });
      });
    };
  }, [queryClient, client]);

  const [told] = useState(() => {
    const reported = new WeakSet<PortalError>();
    let signingIn: Promise<void> | undefined;
    // A mistake of the vendor's is told to the page and breaks nothing of ours.
    function call<Told>(listener: ((told: Told) => void) | undefined, told: Told) {
      try {
        listener?.(told);
      } catch (error) {
        reportError(error);
      }
    }
    const emit = (event: PortalEvent) => call(latest.current.onEvent, event);
    return {
      emit,
      report(error: PortalError) {
        if (reported.has(error)) return;
        reported.add(error);
        const { code } = error;
        emit(code === 'unauthorized' ? { type: 'session_ended' } : { type: 'failed', code });
        // oxlint-disable-next-line no-console -- a failure that nobody handles must not be silent
        call(latest.current.onError ?? console.error, error);
      },
      // Once at a time, however many cards ask for it.
      signIn: () =>
        (signingIn ??= Promise.resolve(latest.current.onSessionEnd?.()).finally(() => {
          signingIn = undefined;
        })),
    };
  });

  const canSignIn = props.onSessionEnd !== undefined;
  // By what is in it, so that an inline array does not render everything anew.
  const { messages: words, locale, dir } = resolveLanguage(props.languages, props.locale);
  const portal = useMemo(
    () => ({
      client,
      queryClient,
      messages: mergeMessages(words, messages),
      format: createFormat(locale, timeZone),
      dir,
      theme,
      classNames,
      actions,
      ...told,
      signIn: canSignIn ? told.signIn : undefined,
    }),
    [
      client,
      queryClient,
      words,
      messages,
      locale,
      timeZone,
      dir,
      theme,
      classNames,
      actions,
      told,
      canSignIn,
    ],
  );
  return <PortalContext.Provider value={portal}>{children}</PortalContext.Provider>;
}
