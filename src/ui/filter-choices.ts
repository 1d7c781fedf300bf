import { isVisible } from '../core/http/is-visible.ts';

/** A choice of a filter. */
export interface FilterChoice {
  name: string;
  /** How many items it leaves; `undefined` as long as nobody knows. */
  count: number | undefined;
}

interface FilterSource {
  /** The label of each item that has been loaded. */
  labels: readonly string[];
  /** The known labels, in the order in which the filter offers them. */
  known: readonly string[];
  /** The label that is chosen now, or an empty text. */
  chosen: string;
  /** Whether all items have been loaded. Before that, nothing is counted, and any known label is possible. */
  isAll: boolean;
}

/** The labels that a filter offers: those that items have, and the chosen one as long as it is known. */
export function getFilterChoices({ labels, known, chosen, isAll }: FilterSource): FilterChoice[] {
  const counts = new Map(known.map((label) => [label, 0]));
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return (
    [...counts]
      // Nobody could choose what cannot be seen, and an empty text stands for all.
      .filter(([name, count]) => isVisible(name) && (!isAll || count > 0 || name === chosen))
      .map(([name, count]) => ({ name, count: isAll ? count : undefined }))
  );
}
