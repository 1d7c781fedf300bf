import { plural } from '../../plural.ts';

/** A number of seats: "1 postazione", or "5 postazioni". */
export const seats = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('it', count, { one: 'postazione', many: 'di postazioni', other: 'postazioni' })}`;
