import type { QueryKey } from '@tanstack/react-query';
import type { BenefitGrant } from '../../account/benefit-grant-schema.ts';
import { usePortal } from '../../core/react/portal.ts';
import { usePortalQuery } from '../../core/react/use-portal-query.ts';
import type { QueryState } from '../../ui/use-failure.ts';
import { useHasNothing } from '../../ui/use-has-nothing.ts';
import type { DownloadPage } from '../api.ts';
import { useDownloads } from '../hooks.ts';
import { downloadGrantOptions } from '../queries.ts';
import { downloadQueryKeys } from '../query-keys.ts';
import { getGrantState } from '../rules/group.ts';
import { useArrivedGrants } from './use-arrived-grants.ts';

interface ListQuery {
  /** All files; `undefined` until they have loaded. */
  page: DownloadPage | undefined;
  grants: readonly BenefitGrant[];
  /** Whether the grants are there, or nobody waits for them any longer. */
  hasGrants: boolean;
  /** What the panel shows the failure of. */
  query: QueryState;
  /** The key of that query. */
  queryKey: QueryKey;
  /** Whether there is nothing to show, and nothing to wait for. */
  isEmpty: boolean;
}

/**
 * Reads the files, and what the customer has been granted. The files do without the latter: a failure of it matters
 * only where there are no files, which may be still to come.
 *
 * @param justBought - Whether the customer waits for the first files.
 */
export function useListQuery(benefit_id: string | undefined, justBought: boolean): ListQuery {
  const { client } = usePortal();
  const files = useDownloads({ benefit_id });
  const granted = usePortalQuery(downloadGrantOptions(client, { benefit_id }));
  const hasNothing = useHasNothing(files, files.data !== undefined);
  // What is there counts, whatever the counter says.
  const { items = [], unreadable = [] } = files.data ?? {};
  const hasFiles = items.length + unreadable.length > 0;
  const isUnsure = files.data !== undefined && !hasFiles && !granted.data;
  const grants = useArrivedGrants(granted.data?.items, files.data?.items, benefit_id, justBought);
  const isOpen = grants.some((grant) => getGrantState(grant) !== 'granted');
  const shown = isUnsure ? granted : files;
  return {
    page: isUnsure ? undefined : files.data,
    grants,
    hasGrants:
      hasNothing || granted.data !== undefined || granted.failureCount > 0 || granted.isPaused,
    // Field by field: react-query renders the list whenever one of those changes that it has seen in use.
    query: {
      data: shown.data,
      error: hasNothing ? null : shown.error,
      failureReason: hasNothing ? null : shown.failureReason,
      failureCount: shown.failureCount,
      isPaused: shown.isPaused,
    },
    queryKey: downloadQueryKeys[isUnsure ? 'grants' : 'list'](client, { benefit_id }),
    isEmpty:
      hasNothing || (files.data !== undefined && !isUnsure && !hasFiles && !isOpen && !justBought),
  };
}
