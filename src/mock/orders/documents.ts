import type { ServerState } from '../core/call.ts';
import { toTimestamp } from '../fixtures/timestamp.ts';
import type { MockOrder } from './order.ts';
import { createPdf } from './pdf.ts';
import type { OrderRecords } from './records.ts';

const MINUTE = 60;

/** One of the two documents of an order. */
export type DocumentKind = 'invoice' | 'receipt';

/** What an order says of each. */
const FLAGS = { invoice: 'is_invoice_generated', receipt: 'is_receipt_rendered' } as const;

/** The documents of orders. They are rendered some time after they were asked for. */
export interface Documents {
  /** Renders at once what an order says is there. */
  restore(order: MockOrder): void;
  /** Renders a document in a while. If that changes nothing, nobody is told. */
  queue(kind: DocumentKind, order: MockOrder): void;
  /** The document that is there now. */
  read(kind: DocumentKind, order: MockOrder): string | undefined;
  /** An address that saves the document that is there when it is followed. */
  sign(kind: DocumentKind, order: MockOrder, base: string): string;
}

/** @param delay - Milliseconds that rendering takes, by the server's clock. */
export function createDocuments(
  { storage, jobs, events, now }: ServerState,
  records: OrderRecords,
  delay: number,
): Documents {
  function render(kind: DocumentKind, id: string) {
    const order = records.find(id);
    if (!order) return;
    const pdf = createDocument(kind, order);
    if (order[FLAGS[kind]] && pdf === storage.read(toKey(kind, order))) return;
    storage.put(toKey(kind, order), pdf);
    order[FLAGS[kind]] = true;
    order.modified_at = toTimestamp(now());
    events.publish(order.customer_id, `order.${kind}_generated`, { order_id: order.id });
  }

  return {
    restore(order) {
      for (const kind of ['invoice', 'receipt'] as const) {
        const key = toKey(kind, order);
        if (order[FLAGS[kind]] && storage.read(key) === undefined) {
          storage.put(key, createDocument(kind, order));
        }
      }
    },
    queue: (kind, { id }) => jobs.schedule(delay, () => render(kind, id)),
    read: (kind, order) => storage.read(toKey(kind, order)),
    sign: (kind, order, base) =>
      storage.sign(toKey(kind, order), {
        base,
        filename:
          kind === 'invoice'
            ? `Invoice-${order.invoice_number}.pdf`
            : `Receipt-${order.receipt_number}.pdf`,
        type: 'application/pdf',
        seconds: 10 * MINUTE,
      }),
  };
}

function toKey(kind: DocumentKind, { id, customer }: MockOrder): string {
  return `polar-customer-${kind}s/${customer.organization_id}/${id}/${kind}.pdf`;
}

function createDocument(kind: DocumentKind, order: MockOrder): string {
  const { billing_name, billing_address, items, currency } = order;
  const { line1, line2, postal_code, city, state, country } = billing_address ?? {};
  const day = new Date(order.created_at).toLocaleDateString('en', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const number = kind === 'invoice' ? order.invoice_number : order.receipt_number;
  const title = `${kind === 'invoice' ? 'Invoice' : 'Receipt'} ${number}`;
  const address = [billing_name, line1, line2, postal_code, city, state, country];
  const refunded = order.refunded_amount + order.refunded_tax_amount;
  const lines = [
    title,
    day,
    ...address.filter((line) => typeof line === 'string' && line !== ''),
    ...items.map(({ label, amount }) => `${label}: ${amount} ${currency}`),
    `Total: ${order.total_amount} ${currency}`,
    ...(kind === 'receipt' ? [`Refunded: ${refunded} ${currency}`] : []),
  ];
  return createPdf(lines.map((line) => line ?? ''));
}
