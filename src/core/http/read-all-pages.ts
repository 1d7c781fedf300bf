import type { PortalPage } from './parse.ts';

/** The largest page that Polar sends, whatever was asked for. */
export const MAX_PAGE_SIZE = 100;

/**
 * Reads all pages of a list as one. The first response tells how many others there are, which are requested together.
 * An item that moves to another page in between counts once.
 *
 * @param read - Reads a page, counted from 1.
 * @param max - How many pages are read at most. Polar's strictest limit is 100 requests a minute.
 */
export async function readAllPages<Item extends { id: string }>(
  read: (page: number) => Promise<PortalPage<Item>>,
  max: number,
): Promise<PortalPage<Item>> {
  const first = await read(1);
  const count = Math.min(first.pagination.max_page, max);
  const others = Array.from({ length: Math.max(0, count - 1) }, (_, index) => read(index + 2));
  const pages = [first, ...(await Promise.all(others))];
  const items = pages.flatMap((page) => page.items);
  return {
    items: [...new Map(items.map((item) => [item.id, item])).values()],
    unreadable: pages.flatMap(({ unreadable }) => unreadable),
    pagination: {
      total_count: Math.max(...pages.map(({ pagination }) => pagination.total_count)),
      max_page: 1,
    },
  };
}
