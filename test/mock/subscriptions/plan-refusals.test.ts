import { createProduct } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { basic, refusal, serveSubscription, team } from './serve-subscription.ts';

const toBasic = { product_id: basic.id };
const recurring = { recurring_interval: 'month' } as const;

test.each([
  ['Product does not exist.', undefined],
  ['Product is archived.', createProduct({ ...recurring, name: 'A', is_archived: true })],
  [
    'Product visibility is not allowed.',
    createProduct({ ...recurring, name: 'B', visibility: 'private' }),
  ],
  ['Product is not recurring.', createProduct({ name: 'C' })],
  [
    'Product has legacy recurring prices.',
    createProduct({ ...recurring, name: 'D', prices: [{ legacy: true }] }),
  ],
  [
    "This product doesn't have a price for the subscription currency.",
    createProduct({ ...recurring, name: 'E', prices: [{ price_currency: 'eur' }] }),
  ],
  [
    "Can't update to a product with custom prices.",
    createProduct({ ...recurring, name: 'F', prices: [{ amount_type: 'custom' }] }),
  ],
])('a plan is refused: %s', async (msg, product) => {
  const products = product ? [product] : [];
  const { patch, post, getHeld, subscription } = serveSubscription({}, { products });
  const product_id = product?.id ?? '00000000-0000-4000-8000-000000000000';
  const refused = {
    status: 422,
    body: {
      error: 'PolarRequestValidationError',
      detail: [{ type: 'value_error', loc: ['body', 'product_id'], msg, input: product_id }],
    },
  };
  expect(await patch({ product_id })).toEqual(refused);
  expect(await post('/change-preview', { product_id })).toEqual(refused);
  expect(getHeld()).toEqual(subscription);
});

test.each([
  ['seat', { ...team }],
  ['unit', createProduct({ ...recurring, name: 'G', prices: [{ amount_type: 'unit_based' }] })],
])('there is no way from a plan by the %s to a plain one', async (kind, product) => {
  const { patch } = serveSubscription({ product });
  expect((await patch(toBasic)).body).toMatchObject({
    detail: [{ msg: `Can't switch from a ${kind}-based to a non-${kind}-based product.` }],
  });
});

test('nothing can be changed that the vendor does not allow', async () => {
  const settings = { update_plan: false, update_seats: false };
  const { patch, post } = serveSubscription(
    { product: { ...team } },
    { customer_portal_settings: { subscription: settings } },
  );
  const plan = refusal(
    403,
    'UpdateSubscriptionPlanNotAllowed',
    'Updating subscription plan is not allowed.',
  );
  const seats = refusal(
    403,
    'UpdateSubscriptionSeatsNotAllowed',
    'Updating subscription seats is not allowed.',
  );
  expect(await patch(toBasic)).toEqual(plan);
  expect(await post('/change-preview', toBasic)).toEqual(plan);
  expect(await patch({ seats: 2 })).toEqual(seats);
  expect(await post('/change-preview', { seats: 2 })).toEqual(seats);
});

test.each([{ cancel_at_period_end: true }, { status: 'canceled' as const }])(
  'nothing can be changed of one with %o',
  async (overrides) => {
    const canceled = refusal(403, 'AlreadyCanceledSubscription');
    const plain = serveSubscription(overrides);
    expect(await plain.patch(toBasic)).toEqual(canceled);
    expect(await plain.post('/change-preview', toBasic)).toEqual(canceled);
    const seats = serveSubscription({ ...overrides, product: { ...team } });
    expect(await seats.patch({ seats: 2 })).toEqual(canceled);
  },
);
