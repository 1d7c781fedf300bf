'use client';

import { useMemo } from 'react';
import type { CommonMessages } from '../../locale/common-messages.ts';
import { commonEnglish } from '../../locale/english.ts';
import { createFormat } from '../../locale/format.ts';
import { mergeMessages } from '../../locale/merge-messages.ts';
import { resolveLocale } from '../../locale/resolve-locale.ts';
import { PortalContext, type Portal } from './portal.ts';
import type { PolarPortalProviderProps } from './provider-props.ts';
import { useCache } from './use-cache.ts';
import { useCallbacks } from './use-callbacks.ts';
import { useClient } from './use-client.ts';
import { useLatest } from './use-latest.ts';
import { useRestoredPage } from './use-restored-page.ts';

/**
 * Provides the components below it with a session, a language and a theme. It renders no element. The
 * host app's react-query hooks, above and below it, keep using the host app's own QueryClient.
 *
 * Wrong options throw nothing. Without `sessionToken` and `client`, with a `server` that is neither a known
 * name nor a URL, or a `timeout` that is no number of milliseconds, every request fails with
 * `invalid_request`: the components show the failure, and `onError` hears why.
 *
 * @example
 * <PolarPortalProvider sessionToken={() => fetchSession('/polar/session')}>
 *   <LicenseKeyCard id={licenseKeyId} />
 * </PolarPortalProvider>
 *
 * @group Components
 */
export function PolarPortalProvider(props: PolarPortalProviderProps) {
  const { language, timeZone, messages, theme, classNames, actions, links, organization } = props;
  const latest = useLatest(props);
  const { report, emit, signIn } = useCallbacks(latest);
  const client = useClient(props, report);
  const queryClient = useCache(client, props.queryClient);
  const restorations = useRestoredPage(client, queryClient);
  const canSignIn = props.onSignIn !== undefined;
  const locale = resolveLocale(props.locale ?? language?.locale);
  const format = useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
  // The fields are the dependencies: an inline `chooseLanguage` returns a new object on each render.
  const { messages: languageMessages, dir } = language ?? {};
  const base = languageMessages?.common ?? commonEnglish;
  const common = useMemo(
    () => mergeMessages<CommonMessages>(base, messages?.common),
    [base, messages?.common],
  );
  const portal = useMemo(
    (): Portal => ({
      client,
      queryClient,
      restorations,
      messages: common,
      languageMessages,
      dir,
      messageOverrides: messages,
      format,
      theme,
      classNames,
      actions,
      links,
      organization,
      report,
      emit,
      signIn: canSignIn ? signIn : undefined,
    }),
    [
      client,
      queryClient,
      restorations,
      common,
      languageMessages,
      dir,
      messages,
      format,
      theme,
      classNames,
      actions,
      links,
      organization,
      report,
      emit,
      signIn,
      canSignIn,
    ],
  );
  return <PortalContext.Provider value={portal}>{props.children}</PortalContext.Provider>;
}
