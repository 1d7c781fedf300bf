import { plural } from '../../plural.ts';

/** A number of seats: "1 מקום", or "5 מקומות". */
export const seats = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('he', count, { one: 'מקום', two: 'מקומות', other: 'מקומות' })}`;
