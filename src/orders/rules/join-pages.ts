import { isVisible } from '../../core/http/is-visible.ts';
import type { OrderPage } from '../api.ts';
import type { CustomerOrder } from '../schema.ts';
import { isOrderShown } from './state.ts';

/** The orders of some pages that customers are shown, each once: one may have moved to another page meanwhile. */
export function joinPages(pages: readonly OrderPage[]): CustomerOrder[] {
  const orders = pages.flatMap(({ items }) => items).filter(isOrderShown);
  return [...new Map(orders.map((order) => [order.id, order])).values()];
}

/** Whether a page has orders, none of which is shown: the next one is needed then. */
export function isEmptied({ items, unreadable }: OrderPage): boolean {
  return unreadable.length === 0 && items.length > 0 && !items.some(isOrderShown);
}

/** Whether there is nothing on a page: it is behind the last one, whatever the number of pages is said to be. */
export function isBlank({ items, unreadable }: OrderPage): boolean {
  return unreadable.length === 0 && items.length === 0;
}

/** The products of orders, each once, by name. */
export function getOrderProducts(orders: readonly CustomerOrder[]): { id: string; name: string }[] {
  const names = new Map(
    orders.flatMap(({ product }) =>
      product?.id && isVisible(product.name) ? [[product.id, product.name] as const] : [],
    ),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
