import { plural } from '../../plural.ts';

/** A number of seats: "1 Platz", or "5 Plätze". */
export const seats = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('de', count, { one: 'Platz', other: 'Plätze' })}`;
