'use client';

import { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortalClient, type PortalServer } from '../api/client.ts';
import type { PortalError } from '../api/errors.ts';
import type { SessionToken } from '../api/session-token.ts';
import { en } from '../locale/en.ts';
import { createFormat } from '../locale/format.ts';
import { mergeMessages, type MessageOverrides } from '../locale/messages.ts';
import { resolveLocale } from '../locale/resolve-locale.ts';
import { PortalContext, type PortalTheme } from './context.ts';

/** Props of {@link PolarPortalProvider}. */
export interface PolarPortalProviderProps {
  /**
   * The customer's session: a token (`polar_cst_…`, `polar_mst_…`), or a function that gets one from
   * your server. The function is asked when a token is first needed; it need not be stable. Another
   * string starts anew, with nothing of the session before.
   */
  sessionToken: SessionToken;
  /** `"production"`, `"sandbox"` or a URL. @default "production" */
  server?: PortalServer | undefined;
  /** The version of Polar's API. @default "2026-10" */
  apiVersion?: string | undefined;
  /** Milliseconds until a request without an answer fails. @default 10000 */
  timeout?: number | undefined;
  /**
   * The language of dates and numbers, a BCP 47 tag. Pass it when you render on a server.
   * @default the browser's own if that is English, else "en"
   */
  locale?: string | undefined;
  /** Your own words for some of ours. */
  messages?: MessageOverrides | undefined;
  /** @default "light" */
  theme?: PortalTheme | undefined;
  /**
   * A cache to use in place of the provider's own. It will hold license keys in clear: never pass one
   * that is persisted.
   */
  queryClient?: QueryClient | undefined;
  /** Called once for each error that a customer meets. @default console.error */
  onError?: ((error: PortalError) => void) | undefined;
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
 */
export function PolarPortalProvider(props: PolarPortalProviderProps) {
  const { server, apiVersion, timeout, locale, messages, theme, children } = props;

  // Functions are read when they are called, so that inline ones do not start a session each render.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const fixedToken = typeof props.sessionToken === 'string' ? props.sessionToken : undefined;
  const client = useMemo(() => {
    const askLatest = () => {
      const { sessionToken } = latest.current;
      return typeof sessionToken === 'function' ? sessionToken() : sessionToken;
    };
    // oxlint-disable-next-line react/refs -- called for a request, never while rendering
    return createPortalClient({
      sessionToken: fixedToken ?? askLatest,
      server,
      apiVersion,
      timeout,
    });
  }, [fixedToken, server, apiVersion, timeout]);

  const [ownQueryClient] = useState(() => new QueryClient());
  const queryClient = props.queryClient ?? ownQueryClient;
  useEffect(() => {
    // What QueryClientProvider does, without hiding the host's QueryClient from the host's hooks.
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);

  const [report] = useState(() => {
    const reported = new WeakSet<PortalError>();
    return (error: PortalError) => {
      if (reported.has(error)) return;
      reported.add(error);
      // oxlint-disable-next-line no-console -- a failure that nobody handles must not be silent
      (latest.current.onError ?? console.error)(error);
    };
  });

  const portal = useMemo(
    () => ({
      client,
      queryClient,
      messages: mergeMessages(en, messages),
      format: createFormat(resolveLocale(locale)),
      theme,
      report,
    }),
    [client, queryClient, messages, locale, theme, report],
  );
  return <PortalContext.Provider value={portal}>{children}</PortalContext.Provider>;
}
