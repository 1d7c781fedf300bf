import { OrderList, PolarPortalProvider } from 'polar-customer-portal';
import { createCustomer, createOrder } from 'polar-customer-portal/mock';
import { Activity, StrictMode } from 'react';
import { act, fireEvent, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { Refresh } from '../../refresh.tsx';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { findNote, findRows, getInvoice, texts } from './render-orders.tsx';

beforeEach(() => startClock());

/** Renders the orders of Ada, whose invoice is made and takes half a second to answer. Bea can sign in. */
async function showOrders() {
  const bea = createCustomer({ name: 'Bea Moss' });
  const order = createOrder({ is_invoice_generated: true }, { now: NOW });
  const polar = servePolar({ orders: [order] });
  const tokens = { ada: polar.sessionToken, bea: polar.createSession({ customer: bea }).token };
  const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const page = (customer: keyof typeof tokens, isShown = true) => (
    <StrictMode>
      <PolarPortalProvider customerId={customer} sessionToken={tokens[customer]}>
        <Activity mode={isShown ? 'visible' : 'hidden'}>
          <OrderList />
        </Activity>
      </PolarPortalProvider>
    </StrictMode>
  );
  const { rerender } = render(page('ada'));
  await findRows();
  const user = userEvent.setup({ advanceTimers: (time) => void vi.advanceTimersByTime(time) });
  const count = (operation: string) =>
    polar.requests.filter((request) => request.operation === operation).length;
  polar.latency = 500;
  return {
    user,
    follow,
    count,
    show: (...args: Parameters<typeof page>) => rerender(page(...args)),
  };
}

test('an invoice that arrives after another customer has signed in is not opened', async () => {
  const { user, follow, count, show } = await showOrders();
  await user.click(getInvoice());
  await runClockUntil(() => expect(count('orders.invoice')).toBe(1));
  show('bea');
  await passTime(5_000);
  expect(count('orders.invoice')).toBe(1);
  expect(follow).not.toHaveBeenCalled();
});

test('an invoice that arrives while the page is hidden in the app has a link when it is shown again', async () => {
  const { user, follow, count, show } = await showOrders();
  await user.click(getInvoice());
  await runClockUntil(() => expect(count('orders.invoice')).toBe(1));
  show('ada', false);
  await passTime(5_000);
  expect(follow).not.toHaveBeenCalled();
  show('ada');
  await findNote(texts.invoiceReady);
  expect(count('orders.invoice')).toBe(1);
});

test('an invoice that arrives after the browser has restored the page is not opened', async () => {
  const { user, follow, count } = await showOrders();
  await user.click(getInvoice());
  await runClockUntil(() => expect(count('orders.invoice')).toBe(1));
  const restored = new PageTransitionEvent('pageshow', { persisted: true });
  act(() => void fireEvent(window, restored));
  await passTime(5_000);
  await findRows();
  expect(follow).not.toHaveBeenCalled();
});

const readProducts = () =>
  [...document.querySelectorAll('option')].map((option) => option.textContent);

test('the filter has no products of a customer before, whose session has ended', async () => {
  const [ada, bea] = ['Ada', 'Bea'].map((name) => createCustomer({ name }));
  const buy = (customer: typeof ada, id: string, name: string) =>
    createOrder({ ...(customer && { customer }), product: { id, name } }, { now: NOW });
  const polar = servePolar({
    customers: [ada, bea].flatMap((customer) => customer ?? []),
    orders: [
      buy(ada, '00000000-0000-4000-8000-000000000001', 'Nimbus'),
      buy(ada, '00000000-0000-4000-8000-000000000002', 'Cirrus'),
      buy(bea, '00000000-0000-4000-8000-000000000003', 'Stratus'),
      buy(bea, '00000000-0000-4000-8000-000000000004', 'Altus'),
    ],
  });
  let customer = ada;
  let token = '';
  const sessionToken = () => (token = polar.createSession(customer && { customer }).token);
  const page = (
    <PolarPortalProvider sessionToken={sessionToken} onError={() => {}}>
      <Refresh />
      <OrderList />
    </PolarPortalProvider>
  );
  const { getByText } = render(page);
  await findRows();
  expect(readProducts()).toEqual(expect.arrayContaining(['Cirrus', 'Nimbus']));
  polar.endSession(token);
  customer = bea;
  await userEvent
    .setup({ advanceTimers: (time) => void vi.advanceTimersByTime(time) })
    .click(getByText('Refresh'));
  await runClockUntil(() => expect(readProducts()).toContain('Stratus'));
  expect(readProducts()).not.toContain('Nimbus');
});
