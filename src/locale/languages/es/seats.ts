import { plural } from '../../plural.ts';

/** A number of seats: "1 plaza", or "5 plazas". */
export const seats = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('es', count, { one: 'plaza', many: 'de plazas', other: 'plazas' })}`;
