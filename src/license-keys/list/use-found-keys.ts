import { useMemo } from 'react';
import { MAX_PAGE_SIZE } from '../../core/http/read-all-pages.ts';
import { useClock } from '../../core/react/use-clock.ts';
import { getFilterChoices } from '../../ui/filter-choices.ts';
import type { TurnedList } from '../../ui/list-footer.tsx';
import { takePage } from '../../ui/take-page.ts';
import type { PagedList } from '../../ui/use-paged-list.ts';
import type { LicenseKeyPage } from '../api.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { orderLicenseKeys } from '../rules/order-license-keys.ts';
import { searchLicenseKeys } from '../rules/search-license-keys.ts';
import { getLicenseKeyState, type LicenseKeyState } from '../rules/state.ts';
import { getStatusLabel } from '../rules/status-label.ts';
import type { LicenseKeyRead } from '../schema.ts';
import type { useAllKeys } from './use-all-keys.ts';
import type { ListViewState } from './use-list-view.ts';
import { useStillFound } from './use-still-found.ts';

interface FoundKeysOptions extends ListViewState {
  list: PagedList<LicenseKeyPage>;
  all: ReturnType<typeof useAllKeys>;
  pageSize: number;
  expiresSoonDays: number | undefined;
  /** The name of a license key that the search looks in. */
  getTitle: (licenseKey: LicenseKeyRead) => string;
  messages: LicenseKeyMessages;
}

/** The same each time. */
const NONE: readonly LicenseKeyRead[] = [];

/** What to show of a list: the rows that the customer has chosen to see, and what else there is to choose. */
export function useFoundKeys({
  list,
  all,
  view,
  choose,
  isInUse,
  pageSize,
  expiresSoonDays,
  getTitle,
  messages,
}: FoundKeysOptions) {
  const page = list.shown?.data;
  const data = all.data ?? page;
  const pagination = list.shown?.pagination;
  const isAll = all.data !== undefined || (pagination?.max_page ?? 0) <= 1;
  const licenseKeys = data?.items ?? NONE;
  const states = useClock((now) =>
    licenseKeys.map((each) => getLicenseKeyState(each, now, expiresSoonDays)).join(),
  );
  const entries = useMemo(() => {
    const all = states.split(',') as LicenseKeyState[];
    return licenseKeys.map((licenseKey, index) => {
      const state = all[index] ?? 'other';
      return { licenseKey, state, label: getStatusLabel(licenseKey, state, messages) };
    });
  }, [licenseKeys, states, messages]);
  const choices = getFilterChoices({
    labels: entries.map(({ label }) => label),
    known: Object.values(messages.status),
    chosen: view.status,
    isAll,
  });
  // In another language, or where Polar's own word has gone, nothing has that label any more.
  const status = choices.some(({ name }) => name === view.status) ? view.status : '';
  const chosen = entries.filter(({ label }) => !status || label === status);
  const matching = useStillFound(
    all.isLoading ? '' : view.search.trim(),
    chosen,
    searchLicenseKeys(chosen, view.search, getTitle),
  );
  // Until all have loaded, the page stays as it is.
  const found = all.isLoading ? entries : orderLicenseKeys(matching, view.order);
  const taken = takePage(found, view.page ?? 1, Math.min(pageSize, MAX_PAGE_SIZE));
  const turned: TurnedList = all.data
    ? {
        page: taken.page,
        turnTo: (next) => choose({ page: next }),
        hasTurned: view.page !== undefined,
        isTurning: false,
        shown: {
          page: taken.page,
          pagination: { total_count: found.length, max_page: taken.max_page },
        },
      }
    : list;
  return {
    rows: all.data ? taken.items : found,
    /** How many were found, on all pages; `undefined` while nobody searches or filters. */
    found: all.isLoading || (!status && !view.search.trim()) ? undefined : found.length,
    licenseKeys,
    unreadable: data?.unreadable.length ?? 0,
    total: pagination?.total_count ?? 0,
    /** The number of license keys that the choices count; `undefined` where they are not counted. */
    counted: isAll ? entries.length : undefined,
    choices,
    status,
    list: turned,
    /** Whether the search, the filter and the order hold for this page only. */
    isPageOnly: !isAll && !all.isLoading && (all.isTooMany || isInUse),
  };
}

export type FoundKeys = ReturnType<typeof useFoundKeys>;
