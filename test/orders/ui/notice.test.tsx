import { screen } from '@testing-library/react';
import { createBenefitGrant, createOrder, type OrderOverrides } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OrderList } from '../../../src/orders/list/list.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { findRows, getSlot, read, renderOrders, texts } from './render-orders.tsx';

beforeEach(() => startClock());

const DAY = 86_400_000;
const inDays = (days: number) => new Date(NOW + days * DAY).toISOString();

const FAILED: OrderOverrides = {
  status: 'pending',
  billing_reason: 'subscription_cycle',
  subscription: { status: 'past_due' },
  next_payment_attempt_at: inDays(5),
  product: { organization: { slug: 'acme' } },
};

const findNotice = () => runClockUntil(() => getSlot(document, 'portal-notice'));

describe('a renewal that could not be paid', () => {
  test('says when the next attempt is, and leads to Polar, where a sign-in is said before', async () => {
    renderOrders([FAILED]);
    const notice = await findNotice();
    expect(notice).toHaveTextContent('The next attempt is on June 20, 2026.');
    const link = screen.getByRole('link', { name: 'Update the payment method on Polar' });
    expect(link).toHaveAttribute('href', 'https://polar.sh/acme/portal');
    expect(notice).toHaveTextContent(texts.signInThere('Polar'));
    expect(link).toHaveAccessibleDescription(texts.signInThere('Polar'));
    expect(document.body.innerHTML).not.toContain('polar_cst_');
  });

  test('says the hour and the zone where that is near, and that it is due', async () => {
    renderOrders([{ ...FAILED, next_payment_attempt_at: inDays(0.5) }]);
    expect(await findNotice()).toHaveTextContent(
      /The next attempt is on Jun 16, 2026, 12:00\sAM UTC\./,
    );
    await passTime(DAY);
    await runClockUntil(() => screen.getByText(texts.nextAttemptDue));
  });

  test('leads to the vendor’s own page instead, of which nothing is said', async () => {
    renderOrders([FAILED], { list: { links: { portal: ({ id }) => `/pay?order=${id}` } } });
    const notice = await findNotice();
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^\/pay\?order=/);
    expect(notice).not.toHaveTextContent(texts.signInThere('Polar'));
  });

  test('has no link with a Polar of the vendor’s own, unless the vendor gives one', async () => {
    const order = createOrder(FAILED, { now: NOW });
    const polar = servePolar({ orders: [order] });
    renderWithPortal(<OrderList />, { polar, provider: { server: 'https://api.polar.sh/' } });
    expect(await findNotice()).toBeVisible();
  });

  test('has a link to nowhere never', async () => {
    const { onError } = renderOrders([FAILED], {
      // oxlint-disable-next-line no-script-url -- what must not become a link
      list: { links: { portal: 'javascript:alert(1)' } },
    });
    await findNotice();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(onError).toHaveBeenCalledOnce();
  });
});

describe('what works until the next attempt', () => {
  const benefit = createBenefitGrant({}, { now: NOW }).benefit;
  const withBenefit = (is_granted: boolean) => {
    const order = createOrder(
      {
        ...FAILED,
        product: {
          benefits: [{ id: benefit.id, type: benefit.type, description: 'Keys' }] as never,
        },
      },
      { now: NOW },
    );
    const { subscription_id } = order;
    return renderWithPortal(<OrderList />, {
      orders: [order],
      benefitGrants: is_granted
        ? [createBenefitGrant({ benefit_id: benefit.id, subscription_id }, { now: NOW })]
        : [],
    });
  };

  test('is said where it works', async () => {
    withBenefit(true);
    expect(await runClockUntil(() => screen.getByText(texts.worksUntilThen))).toBeVisible();
  });

  test('is said where it is paused', async () => {
    withBenefit(false);
    expect(await runClockUntil(() => screen.getByText(texts.pausedUntilThen))).toBeVisible();
  });

  test('is not said where nobody knows', async () => {
    renderOrders([{ ...FAILED, product: { benefits: [] } }]);
    const notice = await findNotice();
    await passTime(5_000);
    expect(read(notice)).not.toContain(texts.worksUntilThen);
    expect(read(notice)).not.toContain(texts.pausedUntilThen);
  });
});

describe('the day of an order', () => {
  afterEach(() => {
    process.env['TZ'] = 'UTC';
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo'])(
    'is the one on its invoice, in %s',
    async (zone) => {
      process.env['TZ'] = zone;
      renderOrders([
        { created_at: '2026-12-01T00:30:00Z' },
        { created_at: '2026-11-30T23:30:00Z' },
      ]);
      const days = (await findRows()).map((row) => read(getSlot(row, 'order-when')).slice(0, 12));
      expect(days).toEqual(['Dec 1, 2026\u00a0'.trim() + ' ', 'Nov 30, 2026']);
    },
  );
});
