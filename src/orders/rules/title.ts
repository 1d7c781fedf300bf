import { isVisible } from '../../core/http/is-visible.ts';
import type { CustomerOrder } from '../schema.ts';

/** What an order is for: its product, or what the vendor has described; empty if Polar says neither. */
export function getOrderTitle({
  product,
  description,
}: Pick<CustomerOrder, 'product' | 'description'>): string {
  return [product?.name ?? '', description].find(isVisible) ?? '';
}
