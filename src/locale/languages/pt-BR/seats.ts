import { plural } from '../../plural.ts';

/** A number of seats: "1 assento", or "5 assentos". */
export const seats = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural('pt-BR', count, { one: 'assento', many: 'de assentos', other: 'assentos' })}`;
