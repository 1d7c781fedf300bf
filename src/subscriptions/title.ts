import { isVisible } from '../core/http/is-visible.ts';
import { shorten } from '../locale/shorten.ts';
import type { CustomerSubscription } from './schema.ts';

/** The number of characters of a product's name that are shown as a title. */
const MAX_CHARACTERS = 120;

/** Characters that would change the direction of the sentence around, and the order of a price beside. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a subscription is for: the name of its product, on one line; empty if Polar says none. */
export function getSubscriptionTitle({ product }: Pick<CustomerSubscription, 'product'>): string {
  return getProductTitle(product?.name ?? '');
}

/** The name of a product on one line, cut if it is long; empty for one that shows nothing. */
export function getProductTitle(name: string): string {
  if (!isVisible(name)) return '';
  const line = name.replaceAll(DIRECTIONS, '').replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return shorten(line.trim(), MAX_CHARACTERS);
}
