import type { LicenseKeyActivation } from '../schema.ts';
import { createSearch, type Search } from './create-search.ts';

/** The number of rows at first. A longer list also gets a search field. */
export const FIRST_ROWS = 10;

/**
 * Sorts activations, newest first, because Polar sends them in no order. Equal dates are sorted by id, and
 * those without a date come last.
 */
export function sortActivations(
  activations: readonly LicenseKeyActivation[],
): LicenseKeyActivation[] {
  return [...activations].sort(compareActivations);
}

/** The first ones of `sortActivations`, without sorting the others: 100,000 take half a second. */
export function takeNewest(
  activations: readonly LicenseKeyActivation[],
  count: number,
): LicenseKeyActivation[] {
  const newest: LicenseKeyActivation[] = [];
  for (const activation of activations) {
    const last = newest[count - 1];
    if (last && compareActivations(last, activation) <= 0) continue;
    newest.splice(findPlace(newest, activation), 0, activation);
    if (newest.length > count) newest.pop();
  }
  return newest;
}

/** Where a sorted list takes up an activation: after all that come before it. */
function findPlace(sorted: readonly LicenseKeyActivation[], activation: LicenseKeyActivation) {
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    const at = sorted[middle];
    if (at && compareActivations(at, activation) <= 0) start = middle + 1;
    else end = middle;
  }
  return start;
}

/**
 * Finds the activations with a text in their label or in a value of their `meta`, ignoring case and
 * accents. Finds all of them for a blank text.
 */
export function searchActivations(
  activations: readonly LicenseKeyActivation[],
  text: string,
): LicenseKeyActivation[] {
  return [...createActivationSearch(activations)(text)];
}

/** `searchActivations` for one list and many texts. */
export function createActivationSearch(
  activations: readonly LicenseKeyActivation[],
): Search<LicenseKeyActivation> {
  return createSearch(activations, ({ label, meta }) => [label, ...Object.values(meta)]);
}

/**
 * The date as a text that sorts by time, which is twice as fast as parsing 10,000 dates. All dates are in
 * UTC; without the final "Z", a whole second sorts before its fractions.
 */
const getSortableDate = ({ created_at = '' }: LicenseKeyActivation) => created_at.slice(0, -1);

function compareActivations(a: LicenseKeyActivation, b: LicenseKeyActivation): number {
  return compareTexts(getSortableDate(b), getSortableDate(a)) || compareTexts(a.id, b.id);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
