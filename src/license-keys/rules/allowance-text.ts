import type { CommonMessages } from '../../locale/common-messages.ts';
import type { NumberFormat } from '../../locale/format.ts';
import type { Allowance } from './allowance.ts';

/**
 * How much of an allowance is used, for example "820 of 1,000".
 *
 * @returns `undefined` without a limit and a count, which would tell nothing.
 */
export function getAllowanceText(
  { used, limit }: Allowance,
  messages: Pick<CommonMessages, 'used' | 'upTo'>,
  number: NumberFormat,
): string | undefined {
  if (!limit) return used ? number(used) : undefined;
  return used === undefined ? messages.upTo(limit, number) : messages.used(used, limit, number);
}
