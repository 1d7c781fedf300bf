import { isDate, isRecord, isVisible } from './model.ts';

/*
 * What the documentation says of files, orders and who has bought them, without any of our code.
 */

type Named = { id: string };

/** Whether a file can be offered: what it is called, and where it is, may be missing. */
export function isReadableDownload(value: unknown): value is Named & {
  benefit_id?: unknown;
  file: Named & { download?: unknown };
} {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false;
  const file = value['file'];
  if (!isRecord(file)) return false;
  const { id, size } = file;
  return typeof id === 'string' && Number.isSafeInteger(size) && Number(size) >= 0;
}

/** The address of a file, where a page may send a customer to it. */
export function readAddress(download: unknown): string | undefined {
  const url = isRecord(download) ? download['url'] : undefined;
  return typeof url === 'string' && /^\s*https?:\/\/[^/]/i.test(url) ? url : undefined;
}

/** An order that can be shown truthfully. */
export interface ReadableOrder extends Named {
  created_at: string;
  status: string;
  total_amount: number;
  currency: string;
}

/** Whether an order can be shown truthfully. */
export function isReadableOrder(value: unknown): value is ReadableOrder {
  if (!isRecord(value)) return false;
  const { id, created_at, status, total_amount, currency } = value;
  return (
    typeof id === 'string' &&
    isDate(created_at) &&
    typeof status === 'string' &&
    isVisible(status) &&
    Number.isSafeInteger(total_amount) &&
    typeof currency === 'string' &&
    isVisible(currency)
  );
}

export const isNamed = (value: unknown): value is Named =>
  isRecord(value) && typeof value['id'] === 'string';

export const isReadableUser = (value: unknown): boolean =>
  isRecord(value) && typeof value['type'] === 'string';

export const isReadableOrganization = (value: unknown): boolean =>
  isRecord(value) && isRecord(value['organization']);

/** Currencies without a smaller unit at Polar. */
const WHOLE = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ');

/** The digits of an amount as they may stand on the screen: with or without cents that are none. */
export function getDigits({ total_amount, currency }: ReadableOrder): string[] {
  const digits = String(Math.abs(total_amount));
  if (WHOLE.includes(currency.trim().toUpperCase())) return [digits];
  const withCents = digits.padStart(3, '0');
  return withCents.endsWith('00') ? [withCents, withCents.slice(0, -2)] : [withCents];
}
