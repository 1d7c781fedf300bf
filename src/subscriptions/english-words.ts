import type { NumberFormat } from '../locale/format.ts';

/** "the license key", or "the license keys". */
export const theKeys = (count: number): string =>
  count === 1 ? 'the license key' : 'the license keys';

/** The same at the beginning of a sentence. */
export const capitalKeys = (count: number): string =>
  count === 1 ? 'The license key' : 'The license keys';

/** A verb of `theKeys`: `count` chooses between "works" and "work". */
export const verb = (count: number, one: string, other: string): string =>
  count === 1 ? one : other;

/** "5 seats". */
export const seats = (count: number, number: NumberFormat): string =>
  `${number(count)} ${count === 1 ? 'seat' : 'seats'}`;

/** "5 units". */
export const units = (count: number, number: NumberFormat): string =>
  `${number(count)} ${count === 1 ? 'unit' : 'units'}`;

/** "3 files". */
export const files = (count: number, number: NumberFormat): string =>
  `${number(count)} ${count === 1 ? 'file' : 'files'}`;
