import { screen } from '@testing-library/react';
import { OrderCard, PolarPortalProvider } from 'polar-customer-portal';
import { createMember, createOrder } from 'polar-customer-portal/mock';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { getSlot, getTitle, read, texts } from './render-orders.tsx';

beforeEach(() => startClock());

const findHeading = (name: string) => runClockUntil(() => screen.getByRole('heading', { name }));

describe('the card of an order', () => {
  test('shows what was bought, its state, day, amount, lines and invoice', async () => {
    const order = createOrder(
      {
        product: { name: 'Fonts' },
        created_at: '2026-05-12T10:00:00Z',
        status: 'partially_refunded',
        refunded_amount: 1000,
        refunded_tax_amount: 86,
      },
      { now: NOW },
    );
    renderWithPortal(<OrderCard id={order.id} />, { orders: [order] });
    await findHeading('Fonts');
    expect(read(getSlot(document, 'order-header'))).toContain('Fonts$10.86 refundedMay 12, 2026');
    const lines = [...document.querySelectorAll('[data-slot=order-line]')].map(read);
    expect(lines).toEqual([
      expect.stringMatching(/\$49\.00$/),
      'Tax $4.23',
      'Total $53.23',
      'Refunded -$10.86',
    ]);
    expect(screen.getByRole('button', { name: /^Invoice Fonts/ })).toBeVisible();
  });

  test('shows an order that the list hides, by its state', async () => {
    const order = createOrder({ status: 'void' }, { now: NOW });
    renderWithPortal(<OrderCard id={order.id} />, { orders: [order] });
    await runClockUntil(() => screen.getByText(texts.states.void));
    expect(screen.queryByRole('button', { name: /Invoice/ })).not.toBeInTheDocument();
  });

  test('says that an order was not found, and goes on after a failure', async () => {
    const order = createOrder({ product: { name: 'Fonts' } }, { now: NOW });
    const polar = servePolar({ orders: [order] });
    const clearFailure = polar.fail('orders.get', 404);
    const { user } = renderWithPortal(<OrderCard id={order.id} />, {
      polar,
      provider: { onSignIn: () => clearFailure() },
    });
    expect(await runClockUntil(() => screen.getByRole('alert'))).toHaveTextContent(
      getTitle('not_found'),
    );
    await user.click(screen.getByRole('button', { name: en.signInAgain }));
    await findHeading('Fonts');
  });

  test('requests nothing for a plain member', async () => {
    const member = createMember({ role: 'member' });
    const order = createOrder({}, { now: NOW });
    const polar = servePolar({ members: [member], orders: [order] });
    renderWithPortal(<OrderCard id={order.id} />, {
      polar,
      provider: { sessionToken: () => polar.createSession({ member }).token },
    });
    await findHeading(texts.notForMembers[0]);
    await passTime(5_000);
    expect(polar.requests.some(({ path }) => path.includes('/orders'))).toBe(false);
  });

  test('renders placeholders on a server, without its language', () => {
    const html = renderToString(
      <PolarPortalProvider sessionToken="polar_cst_server">
        <OrderCard id="7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b" />
      </PolarPortalProvider>,
    );
    expect(html).toContain('data-state="loading"');
    expect(html).not.toContain('polar_cst_server');
    expect(html).not.toContain('lang=');
  });
});
