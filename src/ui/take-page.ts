/** One page of items that are all there. */
interface TakenPage<Item> {
  items: Item[];
  /** Counted from 1. */
  page: number;
  /** The number of pages, at least 1. */
  max_page: number;
}

/**
 * Takes a page of items: the last one if there are fewer pages.
 *
 * @param page - Counted from 1.
 * @param size - The number of items on a page.
 */
export function takePage<Item>(
  items: readonly Item[],
  page: number,
  size: number,
): TakenPage<Item> {
  const max_page = Math.max(1, Math.ceil(items.length / size));
  const taken = Math.min(page, max_page);
  return { items: items.slice((taken - 1) * size, taken * size), page: taken, max_page };
}
