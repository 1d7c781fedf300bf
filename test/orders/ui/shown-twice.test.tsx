import { screen, within } from '@testing-library/react';
import { OrderCard, OrderList } from 'polar-customer-portal';
import { createOrder, type OrderOverrides } from 'polar-customer-portal/mock';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { findRows, read, texts } from './render-orders.tsx';

beforeEach(() => startClock());

const find = (slot: string) => [...document.querySelectorAll<HTMLElement>(`[data-slot=${slot}]`)];

/** Two lists and a card with the same order. */
async function showThrice(overrides: OrderOverrides) {
  const order = createOrder(overrides, { now: NOW });
  const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const page = (
    <>
      <OrderList />
      <OrderList />
      <OrderCard id={order.id} />
    </>
  );
  const rendered = renderWithPortal(page, { orders: [order] });
  await findRows();
  await runClockUntil(() => expect(find('order-invoice')).toHaveLength(3));
  const count = (operation: string) =>
    rendered.polar.requests.filter((request) => request.operation === operation).length;
  return { ...rendered, follow, count };
}

test('an order that stands there three times has its invoice made once, whatever is clicked', async () => {
  const { user, count, follow } = await showThrice({ is_invoice_generated: false });
  for (const button of find('order-invoice')) await user.click(button);
  await runClockUntil(() => {
    const notes = find('order-note').map(read);
    expect(notes).toHaveLength(3);
    for (const note of notes) expect(note).toContain(texts.invoiceReady);
  });
  expect(count('orders.generateInvoice')).toBe(1);
  expect(count('orders.invoice')).toBe(1);
  expect(follow).not.toHaveBeenCalled();
});

test('the question for an address is left everywhere at once, and nothing was sent but the click', async () => {
  const { user, count } = await showThrice({ billing_name: null, billing_address: null });
  const [first] = find('order-invoice');
  if (!first) throw new Error('There is no invoice.');
  await user.click(first);
  const [form] = await runClockUntil(() => {
    expect(find('portal-form-footer')).toHaveLength(3);
    return find('portal-form-footer');
  });
  if (!form) throw new Error('There is no form.');
  // Where the customer has clicked.
  expect(find('order-row')[0]).toContainElement(document.activeElement as HTMLElement);
  await user.click(within(form).getByRole('button', { name: /Cancel/ }));
  await passTime(100);
  expect(find('portal-form')).toEqual([]);
  expect(first).toHaveFocus();
  for (const button of find('order-invoice'))
    expect(button).not.toHaveAttribute('aria-disabled', 'true');
  expect(count('orders.generateInvoice')).toBe(1);
  expect(count('orders.update')).toBe(0);
  expect(screen.queryByRole('alert')).toBeNull();
});
