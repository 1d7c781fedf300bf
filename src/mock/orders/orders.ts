import type { ServerState } from '../core/call.ts';
import type { Resource } from '../core/route.ts';
import { createDocuments, type DocumentKind } from './documents.ts';
import type { MockOrder } from './order.ts';
import { createOrderRecords, type OrderRecords } from './records.ts';
import { createRoutes } from './routes.ts';

/** The orders that a mock of Polar holds. */
export interface OrderStore {
  /** Adds an order, or replaces the one with its id, as when it is paid. Its documents stay as they are. */
  add(order: MockOrder): void;
  /** A copy of what the server holds now. */
  get(id: string): MockOrder | undefined;
  /** Removes an order, as if there had never been one. */
  remove(id: string): void;
  /** The PDF that is there now, which has names and addresses in it as plain text. */
  readDocument(id: string, kind: DocumentKind): string | undefined;
}

/** The resource of orders. Whoever has one is known to the server, and so is its vendor. */
export function createOrders(
  state: ServerState,
  orders: readonly MockOrder[],
  documentDelay: number,
): Resource & { store: OrderStore; records: OrderRecords } {
  const records = createOrderRecords();
  const documents = createDocuments(state, records, documentDelay);
  const add = (order: MockOrder) => {
    records.set(order);
    state.customers.add(order.customer);
    if (order.product) state.organizations.add(order.product.organization);
    documents.restore(order);
  };
  orders.forEach(add);
  return {
    routes: createRoutes(records, documents),
    records,
    store: {
      add,
      get: (id) => structuredClone(records.find(id)),
      remove: records.remove,
      readDocument(id, kind) {
        const order = records.find(id);
        return order && documents.read(kind, order);
      },
    },
  };
}
