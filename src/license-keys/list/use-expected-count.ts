import { useEffect, useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useIsHydrating } from '../../core/react/use-is-hydrating.ts';
import { getKnownCount, setKnownCount } from './known-count.ts';

/** How many license keys a list is expected to have, as long as nobody knows. */
const USUAL_COUNT = 3;

/**
 * How many license keys to expect while the list loads: what the developer says, or else what it had when it
 * was last shown on this page.
 *
 * @param count - How many it has, once it has loaded.
 */
export function useExpectedCount(
  benefitId: string | undefined,
  expected: number | undefined,
  count: number | undefined,
): number {
  const { client, restorations } = usePortal();
  // Who comes back to the page may be somebody else.
  const list = `${restorations} ${benefitId ?? ''}`;
  const isHydrating = useIsHydrating();
  const [known] = useState(() => (isHydrating ? undefined : getKnownCount(client, list)));
  useEffect(() => {
    if (count !== undefined) setKnownCount(client, list, count);
  }, [client, list, count]);
  // An empty list has no rows, but may be about to get its first one.
  return Math.max(1, expected ?? known ?? USUAL_COUNT);
}
