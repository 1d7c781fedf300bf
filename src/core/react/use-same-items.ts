import { useState } from 'react';

/** A list that is made anew with each render: the one before as long as it has the same items. */
export function useSameItems<Item>(items: readonly Item[]): readonly Item[] {
  const [keep] = useState(() => {
    let kept = items;
    return (next: readonly Item[]) => {
      const isSame =
        next.length === kept.length && next.every((each, index) => each === kept[index]);
      return isSame ? kept : (kept = next);
    };
  });
  return keep(items);
}
