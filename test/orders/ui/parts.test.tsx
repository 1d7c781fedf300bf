import { screen } from '@testing-library/react';
import { Order } from 'polar-customer-portal';
import { createOrder, type OrderOverrides } from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { failToRefresh, testParts, type ExpectedPart } from '../../test-parts.tsx';
import { getInvoice, texts } from './render-orders.tsx';

beforeEach(() => startClock());

interface Expected extends ExpectedPart {
  order?: OrderOverrides;
}

const FAILED: OrderOverrides = {
  status: 'pending',
  next_payment_attempt_at: new Date(NOW + 5 * 86_400_000).toISOString(),
};
const RECEIPT: OrderOverrides = { receipt_number: 'RCPT-1', is_receipt_rendered: false };
const MADE: OrderOverrides = { is_invoice_generated: true };

const afterInvoice = (part: ReactNode) => (
  <>
    <Order.Invoice />
    {part}
  </>
);
const afterReceipt = (part: ReactNode) => (
  <>
    <Order.Receipt />
    {part}
  </>
);

const refreshFailed = failToRefresh('orders.get');

const PARTS: Record<keyof typeof Order, Expected> = {
  Root: { tag: 'SECTION', slot: 'order-card', state: 'paid' },
  Header: { tag: 'HEADER', slot: 'order-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Status: { tag: 'SPAN', slot: 'order-status', state: 'pending', order: { status: 'pending' } },
  When: { tag: 'P', slot: 'order-when' },
  Amount: { tag: 'P', slot: 'order-amount' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: refreshFailed },
  Notice: { tag: 'DIV', slot: 'portal-notice', state: 'payment_failed', order: FAILED },
  Portal: { tag: 'A', slot: 'portal-link', state: 'portal' },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Invoice: { tag: 'BUTTON', slot: 'order-invoice', state: 'idle' },
  InvoiceNote: {
    tag: 'P',
    slot: 'order-note',
    state: 'waiting',
    around: afterInvoice,
    after: async ({ user }) => user.click(getInvoice()),
  },
  Receipt: { tag: 'BUTTON', slot: 'order-receipt', state: 'idle', order: RECEIPT },
  ReceiptNote: {
    tag: 'P',
    slot: 'order-note',
    state: 'waiting',
    order: RECEIPT,
    around: afterReceipt,
    after: async ({ user }) => user.click(screen.getByRole('button')),
  },
  Detail: { tag: 'DIV', slot: 'order-detail' },
  Lines: { tag: 'DL', slot: 'order-lines' },
  Correct: { tag: 'BUTTON', slot: 'order-correct', order: MADE },
  DetailsForm: {
    tag: 'DIV',
    slot: 'order-form',
    state: 'correct',
    order: MADE,
    around: (part) => (
      <>
        <Order.Correct />
        {part}
      </>
    ),
    after: async ({ user }) => user.click(screen.getByRole('button', { name: texts.correct })),
  },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: refreshFailed },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: refreshFailed },
};

const renderPart = testParts({
  resource: 'Order',
  parts: Order,
  expected: PARTS,
  renderRoot(show, { order: fields = {} }) {
    const order = createOrder(fields, { now: NOW });
    return renderWithPortal(show({ id: order.id }), {
      orders: [order],
      provider: { links: { orders: { portal: '/pay', help: '/help' } } },
    });
  },
});

describe('a children function', () => {
  test.each([
    ['Status', 'Payment pending', 'pending'],
    ['When', '2026', expect.any(Number)],
    ['Amount', '$53.23', 5323],
    ['Lines', 'Total', expect.arrayContaining([{ kind: 'total', amount: 5323 }])],
    ['Invoice', 'Invoice', 'idle'],
  ] as const)('of Order.%s gets the content and the value', async (name, shown, value) => {
    const children = vi.fn((content: ReactNode) => <i>{content}</i>);
    const { element } = await renderPart(name, { children });
    expect(element.firstElementChild?.tagName).toBe('I');
    expect(element).toHaveTextContent(shown);
    expect(children).toHaveBeenLastCalledWith(expect.anything(), value);
  });
});
