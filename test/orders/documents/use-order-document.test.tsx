import { act, screen } from '@testing-library/react';
import { PolarPortalProvider, useOrder, useOrderDocument } from 'polar-customer-portal';
import { createOrder, type MockOperation } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';

type Wire = Parameters<typeof createOrder>[0];

let opened: string[] = [];

beforeEach(() => {
  startClock();
  opened = [];
  // jsdom cannot follow a link.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    opened.push(this.href);
    expect(this.isConnected, 'whether a script of the page could take the click').toBe(false);
  });
});

/** The least that shows a document. */
function Document({ id, kind = 'invoice' }: { id: string; kind?: 'invoice' | 'receipt' }) {
  const { data } = useOrder(id);
  return data ? <Shown order={data} kind={kind} /> : null;
}

function Shown({ order, kind }: Parameters<typeof Pass>[0]) {
  const { state, open, correct, followLink, cancel } = useOrderDocument(order, kind);
  const late = 'isLate' in state && state.isLate ? ' late' : '';
  return (
    <>
      <output>{`${state.step}${late}`}</output>
      <button type="button" onClick={open}>
        Open
      </button>
      <button type="button" onClick={() => correct({ billing_name: 'Acme Ltd' })}>
        Correct
      </button>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
      {state.step === 'ready' && (
        <a href={state.url} onClick={followLink}>
          {state.isCorrected ? 'Corrected' : 'Link'}
        </a>
      )}
    </>
  );
}

declare const Pass: (props: {
  order: Parameters<typeof useOrderDocument>[0];
  kind: 'invoice' | 'receipt';
}) => null;

function show(overrides: Wire = {}, kind?: 'invoice' | 'receipt', provider?: ProviderOverrides) {
  const order = createOrder(overrides);
  const rendered = renderWithPortal(
    <>
      <Document id={order.id} kind={kind ?? 'invoice'} />
      <Document id={order.id} kind={kind ?? 'invoice'} />
    </>,
    { orders: [order], provider },
  );
  const count = (operation: MockOperation) =>
    rendered.polar.requests.filter((request) => request.operation === operation).length;
  const getStates = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  const click = (name: string) => act(() => screen.getAllByRole('button', { name })[0]?.click());
  const isState = (state: string) =>
    runClockUntil(() => expect(getStates()).toEqual([state, state]));
  return { ...rendered, order, count, getStates, click, isState };
}

describe('the document of an order', () => {
  test('asks for nothing before the customer does something', async () => {
    const { isState, polar } = show({ is_invoice_generated: true });
    await isState('idle');
    await passTime(60_000);
    const operations = polar.requests.map(({ operation }) => operation);
    expect(operations.filter((operation) => operation !== 'orders.get')).toEqual([]);
  });

  test('opens in the same tab, for all who show it, and is told once', async () => {
    const open = vi.spyOn(window, 'open');
    const { isState, click, count, onEvent, order } = show({ is_invoice_generated: true });
    await isState('idle');
    click('Open');
    await isState('ready');
    expect(opened).toHaveLength(1);
    expect(open).not.toHaveBeenCalled();
    expect(count('orders.invoice')).toBe(1);
    expect(count('orders.generateInvoice')).toBe(0);
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', opened[0]);
    expect(onEvent.mock.calls).toEqual([[{ type: 'order.invoice_opened', order_id: order.id }]]);
  });

  test('is made once for a double click, and ready when Polar has made it', async () => {
    const { isState, click, count, polar } = show();
    await isState('idle');
    click('Open');
    click('Open');
    await isState('preparing');
    click('Open');
    await isState('ready');
    expect(count('orders.generateInvoice')).toBe(1);
    expect(opened).toEqual([]);
    expect(polar.customerStream.open).toBe(0);
  });

  test('goes on when nobody shows it meanwhile, without a second request to make it', async () => {
    const { isState, click, count, unmount, polar, order } = show();
    await isState('idle');
    click('Open');
    await isState('preparing');
    unmount();
    await passTime(30_000);
    expect(polar.customerStream.open).toBe(0);
    expect(count('orders.generateInvoice')).toBe(1);
    expect(order.id).toBeTruthy();
  });

  test('stops to look while the page is hidden, and goes on when it is shown', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    const { isState, click, polar } = show();
    await isState('idle');
    click('Open');
    await isState('preparing');
    await passTime(1_000);
    hidden.mockReturnValue(true);
    act(() => document.dispatchEvent(new Event('visibilitychange')));
    await passTime(1_000);
    expect(polar.customerStream.open).toBe(0);
    const before = polar.requests.length;
    await passTime(10 * 60_000);
    expect(polar.requests.length).toBe(before);
    hidden.mockReturnValue(false);
    act(() => document.dispatchEvent(new Event('visibilitychange')));
    await isState('ready');
  });

  test('is corrected with the event of Polar, and not before', async () => {
    const { isState, click, count, onEvent, order } = show({ is_invoice_generated: true });
    await isState('idle');
    click('Correct');
    await isState('replacing');
    expect(screen.queryByRole('link')).toBeNull();
    await isState('ready');
    expect(screen.getAllByText('Corrected')).toHaveLength(2);
    expect([count('orders.update'), count('orders.generateInvoice')]).toEqual([1, 1]);
    const { id: order_id } = order;
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'order.corrected', order_id }],
      [{ type: 'order.invoice_requested', order_id }],
    ]);
  });

  test('follows where the stream fails', async () => {
    const { isState, click, polar } = show({ is_invoice_generated: true });
    polar.fail('customers.stream', 404);
    await isState('idle');
    click('Correct');
    await isState('replacing late');
    click('Open');
    await isState('ready');
    expect(screen.getAllByText('Link')).toHaveLength(2);
  });

  test('has its details asked for, and goes on with them', async () => {
    const { isState, click, count } = show({ billing_name: null });
    await isState('idle');
    click('Open');
    await isState('needs_details');
    click('Correct');
    await isState('ready');
    expect([count('orders.update'), count('orders.generateInvoice')]).toEqual([1, 2]);
  });

  test('is looked for when the answer to the request for it was lost', async () => {
    const { isState, click, count, polar, onError } = show();
    await isState('idle');
    polar.fail('orders.generateInvoice', 'lost_response');
    click('Open');
    await isState('ready');
    expect(count('orders.generateInvoice')).toBe(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test.each([
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'conflict'],
    [429, 'rate_limited'],
  ] as const)('says so when Polar refuses to make it with %i', async (status, code) => {
    const { isState, click, count, polar, onError } = show();
    await isState('idle');
    polar.fail('orders.generateInvoice', status);
    click('Open');
    await isState('failed');
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual([code]);
    expect(count('orders.generateInvoice')).toBe(1);
    click('Cancel');
    await isState('idle');
  });

  test('as a receipt is made by asking for it', async () => {
    const { isState, click, count } = show({ receipt_number: 'R-1' }, 'receipt');
    await isState('idle');
    click('Open');
    await isState('preparing');
    await isState('ready');
    expect(count('orders.receipt')).toBe(2);
    expect(opened).toEqual([]);
  });

  test('begins anew for another customer', async () => {
    const provider: ProviderOverrides = { customerId: 'a' };
    const { isState, click, rerender, order } = show(
      { is_invoice_generated: true },
      'invoice',
      provider,
    );
    await isState('idle');
    click('Open');
    await isState('ready');
    provider.customerId = 'b';
    rerender(<Document id={order.id} />);
    await runClockUntil(() => expect(screen.getByRole('status')).toHaveTextContent('idle'));
    expect(PolarPortalProvider).toBeDefined();
  });
});
