import type { OrganizationOverrides, SubscriptionOverrides } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { pro, refusal, serveSubscription, team } from './serve-subscription.ts';

const serveTeam = (
  overrides: SubscriptionOverrides = {},
  proration_behavior: OrganizationOverrides['proration_behavior'] = 'prorate',
) =>
  serveSubscription(
    { seats: 5, product: { ...team }, ...overrides },
    proration_behavior ? { proration_behavior } : {},
  );

describe('a change of seats', () => {
  test('waits for the next invoice, with those before it', async () => {
    const { patch, read } = serveTeam({ assigned_seats: 2 });
    expect((await patch({ seats: 7 })).body).toMatchObject({ seats: 7, amount: 10_500 });
    expect((await patch({ seats: '4' })).body).toMatchObject({ seats: 4, amount: 6000 });
    expect((await read('/charge-preview')).body).toMatchObject({
      base_amount: 6000,
      prorations: [
        { label: 'Team (5 → 7 seats) — From Jun 11, 2026 to Jul 1, 2026', amount: 2000 },
        {
          label: 'Remaining time on Team (7 → 4 seats) — From Jun 11, 2026 to Jul 1, 2026',
          amount: -3000,
        },
      ],
      subtotal_amount: 5000,
    });
  });

  test('is charged at once in a vendor that invoices', async () => {
    const { patch, listOrders } = serveTeam({}, 'invoice');
    expect((await patch({ seats: 6 })).body).toMatchObject({ seats: 6 });
    expect(await listOrders()).toMatchObject([{ subtotal_amount: 1000, seats: 6 }]);
  });

  test('is planned in a vendor that waits for the next period', async () => {
    const { patch, read } = serveTeam({}, 'next_period');
    expect((await patch({ seats: 6 })).body).toMatchObject({
      seats: 5,
      pending_update: { product_id: null, seats: 6 },
    });
    expect((await read('/charge-preview')).body).toMatchObject({ base_amount: 9000 });
  });

  test('costs nothing while a trial lasts', async () => {
    const { patch, post } = serveTeam({ status: 'trialing' });
    expect((await post('/change-preview', { seats: 6 })).body).toMatchObject({ due_amount: 0 });
    expect((await patch({ seats: 6 })).body).toMatchObject({ status: 'trialing', seats: 6 });
  });

  test('that is made at once leaves a planned plan, and drops planned seats', async () => {
    const plan = { product_id: pro.id, seats: 9 };
    const planned = serveTeam({ pending_update: plan });
    expect((await planned.patch({ seats: 7 })).body).toMatchObject({
      seats: 7,
      pending_update: { product_id: pro.id, seats: null },
    });
    const fewer = serveTeam({ pending_update: { seats: 4 } });
    expect((await fewer.patch({ seats: 7 })).body).toMatchObject({ pending_update: null });
  });

  test('to as many as there are drops planned ones', async () => {
    const { patch } = serveTeam({ pending_update: { seats: 4 } }, 'next_period');
    expect((await patch({ seats: 5 })).body).toMatchObject({ seats: 5, pending_update: null });
  });

  test('to as many does nothing', async () => {
    const { patch, getHeld, subscription } = serveTeam();
    expect((await patch({ seats: 5 })).status).toBe(200);
    expect(getHeld()).toEqual(subscription);
  });

  const limited = {
    seat_tier_type: 'volume' as const,
    tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 1500 }],
    minimum_seats: 2,
    maximum_seats: 8,
  };

  test.each([
    [1, 'BelowMinimumSeats', 'Minimum 2 seats required.'],
    [9, 'AboveMaximumSeats', 'Maximum 8 seats allowed.'],
    [
      3,
      'SeatsAlreadyAssigned',
      'Cannot decrease seats to 3. Currently 4 seats are assigned. Revoke seats first.',
    ],
  ])('is refused to %i', async (seats, error, detail) => {
    const { patch, post, getHeld, subscription } = serveTeam({
      assigned_seats: 4,
      product: { ...team, prices: [{ amount_type: 'seat_based', seat_tiers: limited }] },
    });
    expect(await patch({ seats })).toEqual(refusal(400, error, detail));
    expect(await post('/change-preview', { seats })).toEqual(refusal(400, error, detail));
    expect(getHeld()).toEqual(subscription);
  });

  test('is refused where there are none', async () => {
    const { patch } = serveSubscription();
    expect(await patch({ seats: 2 })).toEqual(
      refusal(
        400,
        'NotASeatBasedSubscription',
        'This subscription does not support seat-based pricing.',
      ),
    );
  });
});
