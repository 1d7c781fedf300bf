import type { QueryKey } from '@tanstack/react-query';
import { useMemo, type RefObject } from 'react';
import { readWithNewSession } from '../core/query/read-with-new-session.ts';
import { refetchFailed } from '../core/query/refetch-failed.ts';
import { usePortal } from '../core/react/portal.ts';
import { useHandler } from '../core/react/use-handler.ts';
import { useShared } from '../core/react/use-shared.ts';
import { getFailureText, type FailureMessages } from '../locale/failure-text.ts';
import { getNextStep } from './next-step.ts';
import type { FailureView, PanelView } from './panel-scope.ts';
import { useFailure, type QueryState } from './use-failure.ts';
import { useFocusAfterRetry } from './use-focus-after-retry.ts';

interface PanelFailureOptions {
  query: QueryState;
  queryKey: QueryKey;
  /** Whether there is something to show, in spite of the failure. */
  hasContent: boolean;
  messages: FailureMessages;
  /** An element inside the panel, which gets the focus when the button that had it has gone. */
  element: RefObject<HTMLElement | null>;
}

/** What could not be read, and what the customer can do about it. */
export function usePanelFailure({
  query,
  queryKey,
  hasContent,
  messages,
  element,
}: PanelFailureOptions): { failed: FailureView; retry: PanelView['retry'] } {
  const { queryClient, client, signIn, messages: common } = usePortal();
  const kind = useFailure(query, hasContent, common.failures);
  const step =
    kind &&
    getNextStep(kind, {
      canSignIn: signIn !== undefined,
      hasFixedToken: client.hasFixedToken ?? false,
    });
  const keepFocus = useFocusAfterRetry(element, kind);
  const retry = useHandler(async () => {
    if (step === 'reload') return location.reload();
    keepFocus();
    if (step === 'sign_in') await signIn?.();
    // The session is still that of the account that does not have it.
    const read = kind === 'not_found' ? readWithNewSession : refetchFailed;
    await read(queryClient, client);
  });
  const sharedKey = useShared(queryKey);
  const failed = useMemo(
    (): FailureView => ({
      queryKey: sharedKey,
      failure: kind && { kind, text: getFailureText(kind, common, messages, step), step },
    }),
    [sharedKey, kind, common, messages, step],
  );
  return { failed, retry };
}
