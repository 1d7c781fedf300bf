/** What a list can be sorted by. */
export type SortKeys<Item> = Record<string, (item: Item) => string | number | null>;

/** Sorts a list as the query asks, each `sorting` within the one before it; `-` is for the other direction. */
export function sortItems<Item>(
  items: readonly Item[],
  sorting: readonly string[],
  keys: SortKeys<Item>,
): Item[] {
  return items.toSorted((a, b) => {
    for (const name of sorting) {
      const getKey = keys[name.replace('-', '')];
      const order = getKey ? compare(getKey(a), getKey(b)) : 0;
      if (order !== 0) return name.startsWith('-') ? -order : order;
    }
    return 0;
  });
}

/** As the database does: what is missing comes last. */
function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Every value of `sorting` that a list takes. */
export function toSortings(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, `-${name}`]);
}

/** Whether an id is one of those that the query names; any is when it names none. */
export function isAskedFor(query: URLSearchParams, name: string, id: string | null): boolean {
  const ids = query.getAll(name);
  return ids.length === 0 || ids.some((other) => other.toLowerCase() === id?.toLowerCase());
}

/** Whether a text holds what `query` searches for, in any case. */
export function isFound(query: URLSearchParams, text: string): boolean {
  return text.toLowerCase().includes((query.get('query') ?? '').toLowerCase());
}
