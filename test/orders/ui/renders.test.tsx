import { screen } from '@testing-library/react';
import { OrderList } from 'polar-customer-portal';
import { createOrder } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { Refresh } from '../../refresh.tsx';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { countRenders } from '../../watch-commits.ts';
import { createOrders, findRows, getInvoice, getRows, getSlot } from './render-orders.tsx';

beforeEach(() => startClock());

const NOTHING = { again: [], first: [] };

/** A list of ten orders that has loaded. */
async function openList() {
  const orders = createOrders(10).map((fields) => createOrder(fields, { now: NOW }));
  const page = (
    <>
      <Refresh />
      <OrderList />
    </>
  );
  const rendered = renderWithPortal(page, { orders });
  await findRows();
  await passTime(1_000);
  /** Reads everything again. */
  const read = async () => {
    await rendered.user.click(screen.getByRole('button', { name: 'Refresh' }));
    await passTime(100);
  };
  return { ...rendered, orders, read };
}

describe('while nothing changes', () => {
  test('a list of ten orders renders nothing for a minute, nor when it is read again', async () => {
    const { polar, read } = await openList();
    expect(await countRenders(() => passTime(60_000))).toEqual(NOTHING);
    const before = polar.requests.length;
    expect(await countRenders(read)).toEqual(NOTHING);
    expect(polar.requests.length).toBeGreaterThan(before);
  });
});

describe('when something changes', () => {
  test('a list renders the row of an order that has changed, and no other', async () => {
    const { polar, orders, read } = await openList();
    const [, second] = orders;
    if (!second) throw new Error('There is no second order.');
    polar.orders.add({ ...second, status: 'refunded' });
    const { again } = await countRenders(read);
    expect(again.filter((name) => name === 'ListRow')).toHaveLength(1);
    expect(screen.getByText('Refunded')).toBeVisible();
  });

  test('a click on an invoice renders what shows that invoice, and no row', async () => {
    const { user } = await openList();
    const [row] = getRows();
    if (!row) throw new Error('There is no row.');
    const { again } = await countRenders(async () => {
      await user.click(getInvoice(row));
      await passTime(500);
    });
    expect(again).not.toContain('ListRow');
    expect(again).not.toContain('Order.Amount');
    expect(getSlot(row, 'order-note')).toBeVisible();
  });

  test('opening a row renders no other', async () => {
    const { user } = await openList();
    const [row] = getRows();
    if (!row) throw new Error('There is no row.');
    const { again } = await countRenders(() => user.click(getSlot(row, 'order-open')));
    expect(again.filter((name) => name === 'ListRow')).toHaveLength(1);
  });
});
