import { plural } from '../../plural.ts';

/** A number of seats: "1 place", or "5 places". */
export const seats = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('fr', count, { one: 'place', many: 'de places', other: 'places' })}`;
