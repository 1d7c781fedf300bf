import { usePortal } from '../../core/react/portal.ts';
import { findCached } from '../find-cached.ts';
import type { CustomerSubscription } from '../schema.ts';

interface Reads {
  /** When it was last read, in milliseconds since 1970; 0 if it never was. */
  getReadAt: () => number;
  /** What was read then. */
  getFound: () => CustomerSubscription;
}

/** What was last read of a subscription, alone or in a list that has it. */
export function useReads(shown: CustomerSubscription): Reads {
  const { client, queryClient } = usePortal();
  const findLast = () => findCached(queryClient, client, shown.id);
  return { getReadAt: () => findLast().at, getFound: () => findLast().found ?? shown };
}
