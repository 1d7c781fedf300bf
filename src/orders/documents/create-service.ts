import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { listenToCustomer } from '../../account/customer-stream.ts';
import { isSameId } from '../../core/http/same-id.ts';
import { toPortalError } from '../../core/http/to-portal-error.ts';
import type { PortalClient } from '../../core/http/client.ts';
import { NO_CALLBACKS } from '../../core/query/no-callbacks.ts';
import type { PortalMutationOptions } from '../../core/query/portal-mutation-options.ts';
import { readWithRetries } from '../../core/query/read-with-retries.ts';
import type { Callbacks } from '../../core/react/use-callbacks.ts';
import { followLink } from '../../ui/follow-link.ts';
import { getOrder } from '../api.ts';
import { getInvoice, getReceipt } from '../document-api.ts';
import { generateInvoiceOptions, updateOrderOptions } from '../mutations.ts';
import { storeOrder } from '../store-order.ts';
import type { DocumentService } from './service.ts';
import type { DocumentKind } from './state.ts';

interface DocumentSource extends Pick<Callbacks, 'report' | 'emit'> {
  client: PortalClient;
  queryClient: QueryClient;
  orderId: string;
  kind: DocumentKind;
}

/** What a document needs of Polar, of the browser and of the host app. */
export function createService(source: DocumentSource): DocumentService {
  const { client, queryClient, orderId, kind, report, emit } = source;

  return {
    kind,
    readAddress: () =>
      readWithRetries(() =>
        kind === 'invoice'
          ? readInvoiceAddress(client, orderId)
          : readReceiptAddress(client, orderId),
      ),
    async isInvoiceMade() {
      const order = await readWithRetries(() => getOrder(client, orderId));
      if (!order.is_invoice_generated) return false;
      await storeOrder(queryClient, client, order);
      return true;
    },
    create: () => change(queryClient, generateInvoiceOptions(client, orderId), undefined),
    save: (changes) => change(queryClient, updateOrderOptions(client, orderId), changes),
    listen: ({ onMade, onUnavailable }) =>
      listenToCustomer(client, {
        onEvent({ key, payload: { order_id } }) {
          const isOurs = typeof order_id === 'string' && isSameId(order_id, orderId);
          if (isOurs && key === `order.${kind}_generated`) onMade();
        },
        onUnavailable,
      }),
    // An attachment: the page stays, and the browser saves the file.
    show: (url) => followLink(url, '_self'),
    emit: (type) => emit({ type, order_id: orderId }),
    report,
  };
}

async function readInvoiceAddress(client: PortalClient, id: string): Promise<string | null> {
  try {
    const { url } = await getInvoice(client, id);
    return url;
  } catch (error) {
    const { code, reason } = toPortalError(error);
    // Not that of an order which the customer does not have.
    if (code === 'not_found' && reason === 'InvoiceDoesNotExist') return null;
    throw error;
  }
}

async function readReceiptAddress(client: PortalClient, id: string): Promise<string | null> {
  const receipt = await getReceipt(client, id);
  return receipt.status === 'ready' ? receipt.url : null;
}

/**
 * Sends a change, like a hook of react-query does. Told from within `mutationFn`: what comes later passes through the
 * callbacks of a host app's MutationCache, which may throw or take long.
 */
function change<Data, Variables>(
  queryClient: QueryClient,
  options: PortalMutationOptions<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(queryClient, {
      ...options,
      ...NO_CALLBACKS,
      async mutationFn(values: Variables, context) {
        try {
          const data = await options.mutationFn(values, context);
          resolve(data);
          return data;
        } catch (error) {
          reject(toPortalError(error));
          throw error;
        }
      },
    });
    observer.mutate(variables).catch((error: unknown) => reject(toPortalError(error)));
  });
}
