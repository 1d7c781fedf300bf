import { plural } from '../../plural.ts';

/** A number of seats: "1 plats", or "5 platser". */
export const seats = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('sv', count, { one: 'plats', other: 'platser' })}`;
