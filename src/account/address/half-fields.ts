import type { AddressPart } from './address-field.ts';

const SHORT: readonly AddressPart[] = ['city', 'state', 'postal_code'];

/**
 * The fields that stand side by side, two in a row: short ones that follow one another. One that is left over takes
 * the whole row: the city where the state and the postal code come after it, else the last.
 */
export function findHalfFields(parts: readonly AddressPart[]): ReadonlySet<AddressPart> {
  const half = new Set<AddressPart>();
  let run: AddressPart[] = [];
  for (const part of [...parts, undefined]) {
    if (part && SHORT.includes(part)) {
      run.push(part);
      continue;
    }
    if (run.length % 2 === 1)
      run = run.join(' ') === 'city state postal_code' ? run.slice(1) : run.slice(0, -1);
    for (const each of run) half.add(each);
    run = [];
  }
  return half;
}
