import { isVisible } from '../core/http/is-visible.ts';
import { shorten } from '../locale/shorten.ts';
import type { CustomerSubscription } from './schema.ts';

/** The number of characters of a product's name that are shown as a title. */
const MAX_CHARACTERS = 120;

/** What a subscription is for: the name of its product, on one line; empty if Polar says none. */
export function getSubscriptionTitle({ product }: Pick<CustomerSubscription, 'product'>): string {
  const name = product?.name ?? '';
  if (!isVisible(name)) return '';
  return shorten(name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(), MAX_CHARACTERS);
}
