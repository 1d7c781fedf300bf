import { useState } from 'react';
import type { LicenseKeyOrder } from '../rules/order-license-keys.ts';

/** What the customer has chosen to see of a list. */
interface ListView {
  search: string;
  /** The label of a status, or an empty text for all. */
  status: string;
  order: LicenseKeyOrder;
  /** The page of what was found, counted from 1; `undefined` until the customer turns it. */
  page: number | undefined;
}

const EVERYTHING: ListView = { search: '', status: '', order: 'oldest', page: undefined };

/** Whether the customer searches, filters or orders the list. */
const isInUse = ({ search, status, order }: ListView) =>
  search.trim() !== '' || status !== '' || order !== 'oldest';

/** The state of the search, the filter, the order and the pages of what they find. */
export function useListView() {
  const [view, setView] = useState(EVERYTHING);
  // From the first use on, so that what the filter counts stays.
  const [wasUsed, setUsed] = useState(false);
  return {
    view,
    isInUse: isInUse(view),
    wasUsed,
    /** Changes what is chosen. Another choice begins with its first page. */
    choose(choice: Partial<ListView>) {
      const next = { ...view, page: undefined, ...choice };
      setView(next);
      if (isInUse(next)) setUsed(true);
    },
  };
}

export type ListViewState = ReturnType<typeof useListView>;
