import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { isRefusal } from '../core/http/errors.ts';
import { toChangeFailure, toUnconfirmed } from '../core/query/change-failure.ts';
import { changeOrLook } from '../core/query/change-or-look.ts';
import type { PortalMutationOptions } from '../core/query/portal-mutation-options.ts';
import { serialMutation } from '../core/query/serial-mutation.ts';
import { getOrder, updateOrder, type OrderUpdate } from './api.ts';
import { generateInvoice } from './document-api.ts';
import { orderQueryKeys } from './query-keys.ts';
import { getOrderChanges } from './rules/changes.ts';
import type { CustomerOrder } from './schema.ts';
import { storeOrder } from './store-order.ts';

/**
 * Mutation options that correct the name and the address of an order. If Polar neither confirms nor refuses it, the
 * order is read: one that has all of the changes counts as corrected. If that read fails too, or does not show them
 * after a timeout, when Polar may still be at it, the error is `unconfirmed`; with any other, it was not corrected. Its
 * invoice stays as it is until `generateInvoiceOptions` was used.
 * Source: `PATCH /v1/customer-portal/orders/{id}`.
 * @group Query options
 */
export function updateOrderOptions(
  client: PortalClient,
  id: string,
): PortalMutationOptions<CustomerOrder, OrderUpdate> {
  return {
    ...serialMutation(orderQueryKeys.detail(client, id)),
    mutationKey: orderQueryKeys.updates(client, id),
    async mutationFn(changes, { client: cache }) {
      const order = await changeOrLook({
        send: () => updateOrder(client, id, changes),
        look: () => lookAtOrder(client, id, cache),
        isMade: (found) => Object.keys(getOrderChanges(found, changes)).length === 0,
        maybe: 'The order may have been corrected.',
      });
      await storeOrder(cache, client, order);
      return order;
    },
  };
}

/**
 * Mutation options that ask Polar to make the invoice of an order, or to make it anew after a correction. The request is
 * sent once. If Polar neither confirms nor refuses it, the error is `unconfirmed`: only the invoice itself tells,
 * some seconds later.
 * Source: `POST /v1/customer-portal/orders/{id}/invoice`.
 * @group Query options
 */
export function generateInvoiceOptions(
  client: PortalClient,
  id: string,
): PortalMutationOptions<void, void> {
  return {
    ...serialMutation(orderQueryKeys.detail(client, id)),
    mutationKey: orderQueryKeys.invoices(client, id),
    async mutationFn() {
      try {
        await generateInvoice(client, id);
      } catch (error) {
        const failure = toChangeFailure(error);
        throw isRefusal(failure)
          ? failure
          : toUnconfirmed('The invoice may be on its way.', failure);
      }
    },
  };
}

async function lookAtOrder(
  client: PortalClient,
  id: string,
  cache: QueryClient,
): Promise<CustomerOrder> {
  try {
    return await getOrder(client, id);
  } catch (error) {
    // Components look again, more often, and show why that fails.
    void cache.invalidateQueries({ queryKey: orderQueryKeys.all(client) });
    throw error;
  }
}
