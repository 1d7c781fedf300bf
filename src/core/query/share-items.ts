import { replaceEqualDeep } from '@tanstack/react-query';

/**
 * Structural sharing of react-query for a list of items with ids: items that have not changed stay the same
 * objects, and so does the list if none has. react-query compares what stands at the same place: where one is gone,
 * all behind it would be compared with their neighbours, and be new.
 *
 * @param before - The items so far.
 * @param next - What they are from now on.
 */
export function shareItems<Item extends { id: string }>(before: Item[], next: Item[]): Item[] {
  if (isSubsequence(next, before)) return next.length === before.length ? before : next;
  let known: Map<string, Item> | undefined;
  function find(id: string, index: number): Item | undefined {
    const neighbour = before[index];
    if (neighbour?.id === id) return neighbour;
    known ??= new Map(before.map((item) => [item.id, item]));
    return known.get(id);
  }
  const shared = next.map((item, index) => replaceEqualDeep(find(item.id, index), item));
  return isSubsequence(shared, before) && shared.length === before.length ? before : shared;
}

/** Whether these are the same objects in the same order, with or without all others. */
function isSubsequence(items: readonly unknown[], all: readonly unknown[]): boolean {
  let place = 0;
  return items.every((item) => {
    while (place < all.length && all[place] !== item) place += 1;
    place += 1;
    return place <= all.length;
  });
}
