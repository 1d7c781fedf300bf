import { hashKey, type Query, type QueryKey } from '@tanstack/react-query';

/**
 * The `placeholderData` of a page of a list: the previous page while the next one loads, unless it is of another list:
 * another customer's on any server, one with another filter, or one of pages of another size.
 *
 * @param pageKey - The query key of the page, which ends with its parameters.
 */
export function keepPreviousPage(pageKey: QueryKey) {
  return <Page>(previous: Page | undefined, query: Pick<Query, 'queryKey'> | undefined) =>
    query && hashList(query.queryKey) === hashList(pageKey) ? previous : undefined;
}

/** Identifies a list by the query key of any of its pages. */
function hashList(pageKey: QueryKey): string {
  const params = { ...(pageKey.at(-1) as { page?: number }), page: undefined };
  return hashKey([...pageKey.slice(0, -1), params]);
}
