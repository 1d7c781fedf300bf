import { plural } from '../../plural.ts';

/** A number of seats: "1 miejsce", or "5 miejsc". */
export const seats = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('pl', count, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' })}`;
