import type { CustomerCall } from '../core/call.ts';
import { oneOf, optional, text, uuid } from '../core/fields.ts';
import { toSortings } from '../core/lists.ts';
import { PAGE_QUERY } from '../core/pages.ts';
import { anyOf, listOf } from '../core/query-fields.ts';
import { notFound } from '../core/responses.ts';
import type { Route } from '../core/route.ts';
import { address } from '../customers/address.ts';
import type { Documents } from './documents.ts';
import { generateInvoice } from './operations/generate-invoice.ts';
import { getPaymentStatus } from './operations/get-payment-status.ts';
import { get } from './operations/get.ts';
import { invoice } from './operations/invoice.ts';
import { list, ORDER_SORT_KEYS } from './operations/list.ts';
import { receipt } from './operations/receipt.ts';
import { update } from './operations/update.ts';
import type { MockOrder } from './order.ts';
import type { OrderRecords } from './records.ts';
import { isVisible } from './wire.ts';

const PATH = '/v1/customer-portal/orders';

/** In Polar's own order, which decides which method the 405 of a path names. */
export function createRoutes(records: OrderRecords, documents: Documents): Route[] {
  /** What an operation does with the order that the path names. */
  const withOrder = (handle: (order: MockOrder, call: CustomerCall) => Response) => ({
    auth: 'billing' as const,
    handle(call: CustomerCall) {
      const order = records.find(call.id);
      return order && isVisible(order, call.session) ? handle(order, call) : notFound();
    },
  });

  return [
    {
      operation: 'orders.list',
      method: 'GET',
      path: `${PATH}/`,
      auth: 'billing',
      query: {
        product_id: anyOf('uuid', uuid),
        product_billing_type: anyOf(
          'str-enum[ProductBillingType]',
          oneOf(['one_time', 'recurring']),
        ),
        subscription_id: anyOf('uuid', uuid),
        query: optional(() => undefined),
        sorting: listOf(oneOf(toSortings(Object.keys(ORDER_SORT_KEYS)))),
        ...PAGE_QUERY,
      },
      handle: (call) => list(records, call),
    },
    { operation: 'orders.get', method: 'GET', path: `${PATH}/{id}`, ...withOrder(get) },
    {
      operation: 'orders.update',
      method: 'PATCH',
      path: `${PATH}/{id}`,
      body: { billing_name: optional(text), billing_address: address },
      ...withOrder(update),
    },
    {
      operation: 'orders.generateInvoice',
      method: 'POST',
      path: `${PATH}/{id}/invoice`,
      ...withOrder((order) => generateInvoice(documents, order)),
    },
    {
      operation: 'orders.invoice',
      method: 'GET',
      path: `${PATH}/{id}/invoice`,
      ...withOrder((order, call) => invoice(documents, order, call)),
    },
    {
      operation: 'orders.receipt',
      method: 'GET',
      path: `${PATH}/{id}/receipt`,
      ...withOrder((order, call) => receipt(documents, order, call)),
    },
    {
      operation: 'orders.getPaymentStatus',
      method: 'GET',
      path: `${PATH}/{id}/payment-status`,
      ...withOrder(getPaymentStatus),
    },
  ];
}
