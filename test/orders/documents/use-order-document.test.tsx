import { act, screen } from '@testing-library/react';
import { useOrder, useOrderDocument, type CustomerOrder } from 'polar-customer-portal';
import { createOrder, type MockOperation } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';

type Wire = Parameters<typeof createOrder>[0];

/** What Polar says of an order that the customer does not have. */
const GONE = { error: 'ResourceNotFound', detail: 'Not found' };

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

interface ShownProps {
  order: CustomerOrder;
  kind: 'invoice' | 'receipt';
}

function Shown({ order, kind }: ShownProps) {
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

// Not by role, which takes longer than all else in a loop.
const getStates = () =>
  [...document.querySelectorAll('output')].map(({ textContent }) => textContent);

/** Waits until both have a state. */
const isState = (state: string) => runClockUntil(() => expect(getStates()).toEqual([state, state]));

const click = (name: string) => act(() => screen.getAllByText(name)[0]?.click());

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
  return { ...rendered, order, count };
}

describe('the document of an order', () => {
  test('asks for nothing before the customer does something', async () => {
    const { polar } = show({ is_invoice_generated: true });
    await isState('idle');
    await passTime(60_000);
    const operations = polar.requests.map(({ operation }) => operation);
    expect(operations.filter((operation) => operation !== 'orders.get')).toEqual([]);
  });

  test('opens in the same tab, for all who show it, and is told once', async () => {
    const open = vi.spyOn(window, 'open');
    const { count, onEvent, order } = show({ is_invoice_generated: true });
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
    const { count, polar } = show();
    await isState('idle');
    click('Open');
    click('Open');
    await isState('preparing');
    click('Open');
    await isState('ready');
    expect(count('orders.generateInvoice')).toBe(1);
    expect(opened).toEqual([]);
    expect(polar.customerStreams.open).toBe(0);
  });

  test('goes on when nobody shows it meanwhile, without a second request to make it', async () => {
    const { count, unmount, polar } = show();
    await isState('idle');
    click('Open');
    await isState('preparing');
    unmount();
    await passTime(30_000);
    expect(polar.customerStreams.open).toBe(0);
    expect(count('orders.generateInvoice')).toBe(1);
  });

  test('stops to look while the page is hidden, and goes on when it is shown', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    const { polar } = show();
    await isState('idle');
    click('Open');
    await isState('preparing');
    await passTime(1_000);
    hidden.mockReturnValue(true);
    act(() => document.dispatchEvent(new Event('visibilitychange')));
    await passTime(1_000);
    expect(polar.customerStreams.open).toBe(0);
    const before = polar.requests.length;
    await passTime(10 * 60_000);
    expect(polar.requests.length).toBe(before);
    hidden.mockReturnValue(false);
    act(() => document.dispatchEvent(new Event('visibilitychange')));
    await isState('ready');
  });

  test('is corrected with the event of Polar, and not before', async () => {
    const { count, onEvent, order } = show({ is_invoice_generated: true });
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
    const { polar } = show({ is_invoice_generated: true });
    polar.fail('customers.stream', 404);
    await isState('idle');
    click('Correct');
    await isState('replacing late');
    click('Open');
    await isState('ready');
    expect(screen.getAllByText('Link')).toHaveLength(2);
  });

  test('has its details asked for, and goes on with them', async () => {
    const { count } = show({ billing_name: null });
    await isState('idle');
    click('Open');
    await isState('needs_details');
    click('Correct');
    await isState('ready');
    expect([count('orders.update'), count('orders.generateInvoice')]).toEqual([1, 2]);
  });

  test('is looked for when the answer to the request for it was lost', async () => {
    const { count, polar, onError } = show();
    await isState('idle');
    polar.fail('orders.generateInvoice', 'lost_response');
    click('Open');
    await isState('ready');
    expect(count('orders.generateInvoice')).toBe(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test.each(['network', 500, 'html', 'garbage', 'hang'] as const)(
    'is unconfirmed when it does not come after %j, and is not asked for again by itself',
    async (failure) => {
      const { count, polar, onError } = show();
      await isState('idle');
      polar.fail('orders.generateInvoice', failure);
      click('Open');
      await isState('failed');
      await passTime(10 * 60_000);
      expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['unconfirmed']);
      expect(count('orders.generateInvoice')).toBe(1);
      polar.clearFailures();
      click('Open');
      await isState('ready');
      expect(count('orders.generateInvoice')).toBe(2);
    },
  );

  test.each(['html', 'garbage', 403, 404, 429] as const)(
    'says at once that it could not be opened after %j',
    async (failure) => {
      const { count, polar, onError } = show({ is_invoice_generated: true });
      await isState('idle');
      polar.fail('orders.invoice', failure === 404 ? { body: GONE, status: 404 } : failure);
      click('Open');
      await isState('failed');
      expect(onError).toHaveBeenCalledTimes(1);
      expect([count('orders.invoice'), count('orders.generateInvoice')]).toEqual([1, 0]);
      expect(opened).toEqual([]);
    },
  );

  test('opens although the network fails meanwhile', async () => {
    const { polar, onError } = show({ is_invoice_generated: true });
    await isState('idle');
    polar.fail('orders.invoice', 'network', { times: 3 });
    click('Open');
    await isState('ready');
    expect(opened).toHaveLength(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test('is made once when the session ends in the middle, and gets another', async () => {
    const order = createOrder();
    const polar = servePolar({ orders: [order] });
    const tokens = [polar.sessionToken];
    const { onError } = renderWithPortal(<Document id={order.id} />, {
      polar,
      provider: { sessionToken: () => tokens.at(-1) ?? '' },
    });
    await runClockUntil(() => expect(getStates()).toEqual(['idle']));
    polar.endSession(polar.sessionToken);
    tokens.push(polar.createSession().token);
    click('Open');
    await runClockUntil(() => expect(getStates()).toEqual(['ready']));
    // The first was refused before anything was done.
    const made = polar.requests.filter(({ operation }) => operation === 'orders.generateInvoice');
    expect(made).toHaveLength(2);
    expect(onError).not.toHaveBeenCalled();
  });

  test('shares one stream with others that are awaited', async () => {
    const orders = [createOrder(), createOrder()];
    const { polar } = renderWithPortal(
      <>
        <Document id={orders[0]?.id ?? ''} />
        <Document id={orders[1]?.id ?? ''} />
      </>,
      { orders },
    );
    await isState('idle');
    act(() => screen.getAllByText('Open').forEach((button) => button.click()));
    await isState('preparing');
    await passTime(500);
    expect(polar.customerStreams.open).toBe(1);
    // What is of another order, or of none, tells nothing.
    act(() => polar.customerStreams.publish('order.invoice_generated', { order_id: 'x' }));
    act(() =>
      polar.customerStreams.publish('order.receipt_generated', { order_id: orders[0]?.id }),
    );
    await passTime(500);
    expect(getStates()).toEqual(['preparing', 'preparing']);
    await isState('ready');
    await passTime(500);
    expect(polar.customerStreams.open).toBe(0);
  });

  test.each([
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'conflict'],
    [429, 'rate_limited'],
  ] as const)('says so when Polar refuses to make it with %i', async (status, code) => {
    const { count, polar, onError } = show();
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
    const { count } = show({ receipt_number: 'R-1' }, 'receipt');
    await isState('idle');
    click('Open');
    await isState('preparing');
    await isState('ready');
    expect(count('orders.receipt')).toBe(2);
    expect(opened).toEqual([]);
  });

  test('begins anew for another customer', async () => {
    const provider: ProviderOverrides = { customerId: 'a' };
    const { rerender, order } = show({ is_invoice_generated: true }, 'invoice', provider);
    await isState('idle');
    click('Open');
    await isState('ready');
    provider.customerId = 'b';
    rerender(<Document id={order.id} />);
    await runClockUntil(() => expect(screen.getByRole('status')).toHaveTextContent('idle'));
  });
});
