import { toSearchable } from './to-searchable.ts';

/** Finds the items with a text, and the list itself for a blank one. */
export type Search<Item> = (text: string) => readonly Item[];

/**
 * A search in a list, ignoring case and accents. What it looks in is prepared once, when a text is searched for
 * first: that takes a while for thousands of items, and most lists are never searched.
 *
 * @param items - In the order in which they are found.
 * @param toTexts - What to look in. A text is found within one of these, not across two.
 */
export function createSearch<Item>(
  items: readonly Item[],
  toTexts: (item: Item) => readonly unknown[],
): Search<Item> {
  let prepared: readonly string[] | undefined;
  return (text) => {
    const needle = toSearchable(text.trim());
    if (!needle) return items;
    const texts = (prepared ??= items.map((item) => toSearchable(toTexts(item).join('\n'))));
    return items.filter((_, index) => texts[index]?.includes(needle));
  };
}
