'use client';

import { useMemo } from 'react';
import { isId } from '../core/http/check-id.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { usePortal } from '../core/react/portal.ts';
import { useQueriesData } from '../core/react/use-queries-data.ts';
import { useShared } from '../core/react/use-shared.ts';
import { benefitNameOptions } from './benefit-name-options.ts';

/**
 * Reads what benefits are called that license keys were issued for, such as "Acme Editor license", which is
 * what Polar's own portal calls those keys. A name is there as soon as it has been read, and missing if that
 * failed or the customer has no grant of the benefit that is in force. Nobody is told of a failure.
 *
 * Each name is read once while the page lives. Components that need names at the same time share one request.
 * Source: `GET /v1/customer-portal/benefit-grants/`.
 *
 * @param ids - The `benefit_id` of each license key. What is no UUID has no name.
 * @returns The names by the ids that were passed.
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw.
 * @group Hooks
 */
export function useBenefitNames(ids: readonly string[]): ReadonlyMap<string, string> {
  return useNames(ids, (name) => name || undefined);
}

/**
 * The same, with `null` for what has been read and has no name.
 *
 * @returns The names by the ids that were passed, without those that are still being read.
 */
export function useReadNames(ids: readonly string[]): ReadonlyMap<string, string | null> {
  return useNames(ids, (name) => name);
}

function useNames<Name extends string | null>(
  ids: readonly string[],
  select: (name: string | null | undefined) => Name | undefined,
): ReadonlyMap<string, Name> {
  const { client } = usePortal();
  const distinct = [...new Set(ids.map(normalizeId))].filter(isId);
  const names = useQueriesData(
    distinct.map((id) => benefitNameOptions(client, id)),
    select,
  );
  const entries = useShared(
    ids.flatMap((id) => {
      const index = distinct.indexOf(normalizeId(id));
      const name = index === -1 ? select(null) : names[index];
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
  return useMemo(() => new Map(entries), [entries]);
}
