import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { BenefitGrant } from '../../account/benefit-grant-schema.ts';
import { normalizeId } from '../../core/http/same-id.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useFromCache } from '../../core/react/use-from-cache.ts';
import { useShared } from '../../core/react/use-shared.ts';
import { downloadQueryKeys } from '../query-keys.ts';
import { getGrantState } from '../rules/group.ts';
import type { DownloadRead } from '../schema.ts';

/** The same each time. */
const NO_GRANTS: readonly BenefitGrant[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

/**
 * The grants, of which those that were waited for count as still being prepared until their files have been read too.
 * What is granted at last would otherwise be gone for a moment, and the list empty.
 *
 * @param isAwaited - Whether all of them are waited for, as long as there are no files.
 */
export function useArrivedGrants(
  grants: readonly BenefitGrant[] = NO_GRANTS,
  files: readonly DownloadRead[] | undefined,
  benefit_id: string | undefined,
  isAwaited: boolean,
): readonly BenefitGrant[] {
  const { client, queryClient } = usePortal();
  const [awaited, setAwaited] = useState(NO_IDS);
  const isWaiting = isAwaited && files?.length === 0;
  const added = grants
    .filter((grant) => isWaiting || getGrantState(grant) === 'preparing')
    .map(getId)
    .filter((id) => !awaited.has(id));
  if (added.length > 0) setAwaited(new Set([...awaited, ...added]));

  const listed = new Set(files?.map((file) => normalizeId(file.benefit_id)));
  const unlisted = grants.filter(
    (grant) =>
      getGrantState(grant) === 'granted' &&
      !grant.is_revoked &&
      awaited.has(getId(grant)) &&
      !listed.has(getId(grant)),
  );
  const listKey = downloadQueryKeys.list(client, { benefit_id });
  const grantsKey = downloadQueryKeys.grants(client, { benefit_id });
  const isListOlder = useFromCache(
    unlisted.length > 0
      ? (cache) => getTime(cache, grantsKey) >= getTime(cache, listKey)
      : undefined,
  );
  const late = useShared(isListOlder ? unlisted.map(({ id }) => id) : []);
  useEffect(() => {
    if (late.length === 0) return;
    const queryKey = downloadQueryKeys.list(client, { benefit_id });
    void queryClient.refetchQueries({ queryKey }, { cancelRefetch: false });
  }, [late, queryClient, client, benefit_id]);
  return useMemo(
    () =>
      late.length === 0
        ? grants
        : grants.map((grant) =>
            late.includes(grant.id) ? { ...grant, is_granted: false, granted_at: null } : grant,
          ),
    [grants, late],
  );
}

const getId = ({ benefit_id }: BenefitGrant) => normalizeId(benefit_id);

const getTime = (cache: QueryClient, queryKey: QueryKey) =>
  cache.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
