'use client';

import { useInsertionEffect, useMemo, useRef } from 'react';
import { en } from '../../locale/en.ts';
import { createFormat } from '../../locale/format.ts';
import { mergeMessages } from '../../locale/messages.ts';
import { resolveLocale } from '../../locale/resolve-locale.ts';
import { PortalContext } from './context.ts';
import type { PolarPortalProviderProps } from './provider-props.ts';
import { useCache } from './use-cache.ts';
import { usePortalClient } from './use-client.ts';
import { useVendor } from './use-callbacks.ts';

/**
 * Gives the components below it their session, language and theme. It renders no element, and
 * leaves the host's own react-query hooks, above and below it, with the host's own QueryClient.
 *
 * @example
 * <PolarPortalProvider sessionToken={() => fetchSession('/polar/session')}>
 *   <LicenseKeyCard id={licenseKeyId} />
 * </PolarPortalProvider>
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL, or `timeout` no time.
 * @group Components
 */
export function PolarPortalProvider(props: PolarPortalProviderProps) {
  const { language, timeZone, messages, theme, classNames, actions, children } = props;
  // Functions are read when they are called, so that inline ones do not start a session each render.
  const latest = useRef(props);
  // Before those inside ask: the effects of children run first.
  useInsertionEffect(() => {
    latest.current = props;
  });
  const client = usePortalClient(latest, props);
  const queryClient = useCache(client, props.queryClient);
  const vendor = useVendor(latest);
  const canSignIn = props.onSessionEnd !== undefined;
  // By what is in it, so that one that is chosen inline does not render everything anew.
  const { messages: words, dir } = language ?? { messages: en };
  const locale = resolveLocale(props.locale ?? language?.locale);
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
      ...vendor,
      signIn: canSignIn ? vendor.signIn : undefined,
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
      vendor,
      canSignIn,
    ],
  );
  return <PortalContext.Provider value={portal}>{children}</PortalContext.Provider>;
}
