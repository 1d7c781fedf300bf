import { useState } from 'react';
import type { QueryState } from './use-failure.ts';

/**
 * Whether a list is empty because the customer has bought nothing, which is no failure of the list. It
 * stays so while the list is read again, so that nothing flickers.
 *
 * @param isShown - Whether there is a page of the list to show.
 */
export function useHasNothing({ error }: QueryState, isShown: boolean): boolean {
  const [current, setCurrent] = useState(false);
  const next = !isShown && (error ? error.code === 'no_customer' : current);
  if (next !== current) setCurrent(next);
  return next;
}
