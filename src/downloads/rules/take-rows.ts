/**
 * Takes the first rows of groups. One that has none is taken as long as no row before it was left out.
 *
 * @param count - How many rows are taken in all.
 */
export function takeRows<Entry, Group extends { entries: readonly Entry[] }>(
  groups: readonly Group[],
  count: number,
): { groups: Group[]; isMore: boolean } {
  let left = count;
  let isMore = false;
  const taken = groups.flatMap((group) => {
    if (isMore) return [];
    const entries = group.entries.slice(0, left);
    isMore = entries.length < group.entries.length;
    left -= entries.length;
    if (!isMore) return [group];
    return entries.length > 0 ? [{ ...group, entries }] : [];
  });
  return { groups: taken, isMore };
}
