import { isOlder } from './is-older.ts';

interface Item {
  id: string;
  modified_at?: string | null | undefined;
}

/**
 * The items of a page that was read, each replaced by a newer copy that is known: the page may have been on its way when
 * the item was changed, or come from a copy of Polar's database that lags.
 *
 * @param getCopies - What is known of an item besides.
 */
export function keepNewest<Kept extends Item>(
  items: readonly Kept[],
  getCopies: (item: Kept) => readonly (Kept | undefined)[],
): Kept[] {
  return items.map((item) =>
    getCopies(item).reduce<Kept>(
      (newest, copy) => (copy && isOlder(newest, copy) ? copy : newest),
      item,
    ),
  );
}
