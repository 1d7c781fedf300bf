import type { MockOrder } from './order.ts';

/** The orders that the server holds, for the operations to read and change. */
export interface OrderRecords {
  all(): MockOrder[];
  find(id: string): MockOrder | undefined;
  set(order: MockOrder): void;
  remove(id: string): void;
}

export function createOrderRecords(): OrderRecords {
  const records = new Map<string, MockOrder>();

  return {
    all: () => [...records.values()],
    find: (id) => records.get(id.toLowerCase()),
    set(order) {
      // A copy, so that one fixture can be given to two mocks.
      records.set(order.id.toLowerCase(), structuredClone(order));
    },
    remove: (id) => void records.delete(id.toLowerCase()),
  };
}
