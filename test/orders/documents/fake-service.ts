import { PortalError, type CustomerOrder } from 'polar-customer-portal/client';
import { vi } from 'vitest';
import { createOrderDocument } from '../../../src/orders/documents/order-document.ts';
import type { DocumentListener, DocumentService } from '../../../src/orders/documents/service.ts';
import type { DocumentKind, OrderDocumentState } from '../../../src/orders/documents/state.ts';

export const URL_OF = 'https://storage.example/document.pdf';

const address = { line1: '1 Main St', city: 'San Francisco', state: 'US-CA', country: 'US' };

/** An order of which only what a document needs is there. */
export function createOrder(changes: Partial<CustomerOrder> = {}): CustomerOrder {
  return {
    id: '1b7a0f52-6c1d-4d0e-9a44-3f0f6a1c2d10',
    created_at: '2026-06-01T00:00:00Z',
    status: 'paid',
    total_amount: 2285,
    currency: 'usd',
    customer_id: '',
    items: [],
    description: '',
    billing_name: 'Ada Example',
    billing_address: address,
    is_invoice_generated: false,
    ...changes,
  };
}

export const refusal = (status: number, reason?: string) =>
  new PortalError(
    status === 422 ? 'invalid_request' : status === 403 ? 'forbidden' : 'conflict',
    'No.',
    {
      status,
      reason,
    },
  );

/** A document whose world is in the hands of a test. What it can do is done to nobody. */
export function createDocument(kind: DocumentKind = 'invoice') {
  const listeners = new Set<DocumentListener>();
  const states: OrderDocumentState[] = [];
  const service = {
    kind,
    readAddress: vi.fn<DocumentService['readAddress']>(async () => URL_OF),
    isInvoiceMade: vi.fn<DocumentService['isInvoiceMade']>(async () => false),
    create: vi.fn<DocumentService['create']>(async () => undefined),
    save: vi.fn<DocumentService['save']>(async () => createOrder({ is_invoice_generated: true })),
    listen: vi.fn<DocumentService['listen']>((listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }),
    show: vi.fn<DocumentService['show']>(),
    emit: vi.fn<DocumentService['emit']>(),
    report: vi.fn<DocumentService['report']>(),
  };
  const document = createOrderDocument(service, () => states.push(document.getState()));
  return {
    document,
    service,
    states,
    listeners,
    getSteps: () => states.map(({ step }) => step),
    /** Polar tells that it has made the document. */
    tell: () => [...listeners].forEach(({ onMade }) => onMade()),
    /** It is clear that Polar will not tell. */
    fail: () => [...listeners].forEach(({ onUnavailable }) => onUnavailable()),
  };
}
