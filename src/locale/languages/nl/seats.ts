import { plural } from '../../plural.ts';

/** A number of seats: "1 plaats", or "5 plaatsen". */
export const seats = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('nl', count, { one: 'plaats', other: 'plaatsen' })}`;
