import { plural } from '../../plural.ts';

/** A number of seats: "1 lugar", or "5 lugares". */
export const seats = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('pt-PT', count, { one: 'lugar', many: 'de lugares', other: 'lugares' })}`;
