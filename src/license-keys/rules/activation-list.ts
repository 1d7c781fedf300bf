import type { LicenseKeyActivation } from '../schema.ts';

/**
 * The activations, newest first; those of the same moment by id. Polar sends them in no order.
 */
export function sortActivations(
  activations: readonly LicenseKeyActivation[],
): LicenseKeyActivation[] {
  return [...activations].sort(
    (a, b) => compareTexts(getTime(b), getTime(a)) || compareTexts(a.id, b.id),
  );
}

/** The activations whose label, or a value of whose `meta`, contains the text in any case. */
export function searchActivations(
  activations: readonly LicenseKeyActivation[],
  text: string,
): LicenseKeyActivation[] {
  const wanted = text.trim().toLowerCase();
  return activations.filter(({ label, meta }) =>
    [label, ...Object.values(meta)].join('\n').toLowerCase().includes(wanted),
  );
}

/**
 * A text that sorts like the moment, because reading 10,000 dates takes twice as long. All are in UTC;
 * without the letter for that, a whole second comes before its fractions.
 */
const getTime = ({ created_at }: LicenseKeyActivation) => created_at.slice(0, -1);

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
