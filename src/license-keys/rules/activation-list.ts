import type { LicenseKeyActivation } from '../schema.ts';

/** The activations, newest first; of two from the same moment, by id. Polar sends them unordered. */
export function sortActivations(activations: readonly LicenseKeyActivation[]) {
  return [...activations].sort((a, b) =>
    getTime(a) < getTime(b) || (getTime(a) === getTime(b) && a.id > b.id) ? 1 : -1,
  );
}

/** The activations whose label, or a value of whose `meta`, contains the text in any case. */
export function searchActivations(activations: readonly LicenseKeyActivation[], text: string) {
  const wanted = text.trim().toLowerCase();
  return activations.filter(({ label, meta }) =>
    [label, ...Object.values(meta)].join('\n').toLowerCase().includes(wanted),
  );
}

/**
 * What sorts like the moment itself, for to read 10,000 dates takes twice as long. Polar's are all in
 * UTC; without the letter for that, a whole second comes before its fractions.
 */
const getTime = ({ created_at }: LicenseKeyActivation) => created_at.slice(0, -1);
