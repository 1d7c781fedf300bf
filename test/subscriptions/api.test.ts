import {
  cancelSubscription,
  clearPendingUpdate,
  getSubscription,
  listSubscriptions,
  pauseSubscription,
  previewCancel,
  previewChange,
  previewCharge,
  resumeSubscription,
  revokeSubscription,
  uncancelSubscription,
  unpauseSubscription,
  updateSubscription,
  type PortalClient,
  type SubscriptionListParams,
  type SubscriptionUpdate,
} from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { catchError, withValue } from '../core/http/connect.ts';
import { respondWith } from '../core/http/respond.ts';
import { wirePreview, wireSubscription } from './wire.ts';

const SUBSCRIPTIONS = 'https://api.polar.sh/v1/customer-portal/subscriptions/';
const { id } = wireSubscription;

const read = (body: unknown) => getSubscription(respondWith([[200, body]]).client, id);

const patched = (body: unknown) => [['PATCH', id, body]];

/** The method, the path and the body of what a change sends. */
async function record(change: (client: PortalClient) => Promise<unknown>, reply: unknown) {
  const { client, sent } = respondWith([[200, reply]]);
  await change(client);
  return sent.map(({ url, init }) => [
    init.method,
    url.slice(SUBSCRIPTIONS.length),
    typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
  ]);
}

describe('listSubscriptions', () => {
  test.each<[SubscriptionListParams | undefined, search: string]>([
    // Without `active`, which would hide those that are past due or paused.
    [undefined, ''],
    [{ page: 2, limit: 25 }, '?page=2&limit=25'],
    [{ active: false }, '?active=false'],
    [
      { product_id: ['a', 'b'], sorting: ['status', '-amount'] },
      '?product_id=a&product_id=b&sorting=status&sorting=-amount',
    ],
    // A NUL would be answered with 500.
    [{ query: 'stu\u0000dio\n' }, '?query=studio'],
    [{ query: '\u0000' }, ''],
  ])('sends the given query parameters (%j)', async (params, search) => {
    const { client, sent } = respondWith([[200, { items: [] }]]);
    await listSubscriptions(client, params);
    expect(sent[0]?.url).toBe(SUBSCRIPTIONS + search);
  });

  test('leaves out a subscription that cannot be read, and says why', async () => {
    const items = [wireSubscription, { ...wireSubscription, id: 'other', status: ' ' }];
    const { client } = respondWith([[200, { items, pagination: { total_count: 2, max_page: 1 } }]]);
    const page = await listSubscriptions(client);
    expect(page.items.map((subscription) => subscription.id)).toEqual([id]);
    expect(page.unreadable).toEqual([expect.stringContaining('items.1.status')]);
  });
});

describe('getSubscription', () => {
  test('reads every documented field with its own name, and drops the others', async () => {
    const subscription = await read(wireSubscription);
    const { user_id: _, price_id: __, ...documented } = wireSubscription;
    expect(subscription).toMatchObject(documented);
    expect(Object.keys(subscription).sort()).toEqual(Object.keys(documented).sort());
  });

  test.each([
    [['product'], 7, undefined],
    [['prices'], null, []],
    [['meters'], 'none', []],
    [['pending_update'], 'soon', undefined],
    [['amount'], '1900', undefined],
    [['amount'], 19.5, undefined],
    [['units'], 'many', undefined],
    [['cancel_at_period_end'], 'no', undefined],
    [['current_period_end'], 'soon', undefined],
  ])('shows a subscription whose %j is %j without that', async (path, value, expected) => {
    const subscription = await read(withValue(wireSubscription, path, value));
    expect(subscription).toMatchObject({ id, [path[0] ?? '']: expected });
  });

  test('fails when the answer is about another subscription', async () => {
    const other = { ...wireSubscription, id: '11111111-1111-4111-8111-111111111111' };
    expect(await catchError(read(other))).toMatchObject({ code: 'invalid_response' });
  });
});

describe('a change of a subscription', () => {
  test.each<[name: string, (client: PortalClient) => Promise<unknown>, sent: unknown]>([
    ['cancel', (client) => cancelSubscription(client, id), { cancel_at_period_end: true }],
    [
      'cancel with a reason',
      (client) =>
        cancelSubscription(client, id, {
          cancellation_reason: 'unused',
          cancellation_comment: ' Maybe\u0000 next\nyear. ',
        }),
      {
        cancel_at_period_end: true,
        cancellation_reason: 'unused',
        cancellation_comment: 'Maybe next\nyear.',
      },
    ],
    [
      'cancel with nothing to say',
      (client) => cancelSubscription(client, id, { cancellation_comment: ' ' }),
      { cancel_at_period_end: true },
    ],
    ['uncancel', (client) => uncancelSubscription(client, id), { cancel_at_period_end: false }],
    ['pause', (client) => pauseSubscription(client, id), { pause_at_period_end: true }],
    ['unpause', (client) => unpauseSubscription(client, id), { pause_at_period_end: false }],
    ['resume', (client) => resumeSubscription(client, id), { resume: true }],
    ['seats', (client) => updateSubscription(client, id, { seats: 8 }), { seats: 8 }],
    [
      'plan',
      (client) => updateSubscription(client, id, { product_id: 'b67d9d98' }),
      { product_id: 'b67d9d98' },
    ],
    ['clear', (client) => clearPendingUpdate(client, id), { pending_update: null }],
  ])('sends one thing alone: %s', async (_, change, body) => {
    expect(await record(change, wireSubscription)).toEqual(patched(body));
  });

  test('that ends it at once has a body, without which Polar refuses it', async () => {
    const sent = await record((client) => revokeSubscription(client, id), wireSubscription);
    expect(sent).toEqual([['POST', `${id}/revoke`, {}]]);
  });

  test.each([
    [new Date('2027-03-01T00:00:00Z'), '2027-03-01T00:00:00.000Z'],
    ['2027-03-01T00:00:00Z', '2027-03-01T00:00:00.000Z'],
    ['2027-03-01T00:00:00.587348+01:00', '2027-02-28T23:00:00.587Z'],
  ])('to pause until %s names the zone', async (resumes_at, sent) => {
    const change = (client: PortalClient) => pauseSubscription(client, id, { resumes_at });
    expect(await record(change, wireSubscription)).toEqual(
      patched({ pause_at_period_end: true, resumes_at: sent }),
    );
  });

  test.each([
    '2027-03-01T00:00:00',
    '2027-03-01',
    'next month',
    '',
    '2027-13-01T00:00:00Z',
    new Date(''),
  ])('to pause until %s is not sent: Polar would fail at it', async (resumes_at) => {
    const { client, sent } = respondWith([[200, wireSubscription]]);
    const error = await catchError(pauseSubscription(client, id, { resumes_at }));
    expect(error).toMatchObject({ code: 'invalid_request', status: undefined });
    expect(error.message).toContain('zone');
    expect(sent).toEqual([]);
  });

  test.each([{}, { product_id: 'a', seats: 2 }])(
    'that is not exactly one is not sent (%j)',
    async (update) => {
      const { client, sent } = respondWith([[200, wireSubscription]]);
      const error = await catchError(updateSubscription(client, id, update as SubscriptionUpdate));
      expect(error).toMatchObject({ code: 'invalid_request', status: undefined });
      expect(sent).toEqual([]);
    },
  );

  test('sends nothing for what is no id', async () => {
    const { client, sent } = respondWith([[200, wireSubscription]]);
    for (const change of [
      getSubscription,
      cancelSubscription,
      uncancelSubscription,
      pauseSubscription,
      unpauseSubscription,
      resumeSubscription,
      clearPendingUpdate,
      revokeSubscription,
      previewCharge,
      previewCancel,
    ]) {
      const error = await catchError(change(client, 'ACME-0042'));
      expect(error).toMatchObject({ code: 'invalid_request' });
      expect(error.message).toContain(`${change.name}(client, id)`);
      expect(error.message).not.toContain('ACME');
    }
    expect(sent).toEqual([]);
  });

  test.each([
    [402, 'PaymentFailed', 'Payment failed with reason: card_error.', 'payment_required'],
    [403, 'AlreadyCanceledSubscription', 'This subscription is already canceled.', 'forbidden'],
    [409, 'PaymentMethodRequired', 'Add a payment method.', 'conflict'],
    [410, 'ResourceUnavailable', 'Unavailable', 'gone'],
    [400, 'SeatsAlreadyAssigned', 'Revoke seats first.', 'rejected'],
    [422, 'SomeError', 'A text in place of a list.', 'invalid_request'],
  ])(
    'that is refused with %i keeps what Polar calls it: %s',
    async (status, reason, detail, code) => {
      const { client } = respondWith([[status, { error: reason, detail }]]);
      const error = await catchError(updateSubscription(client, id, { seats: 1 }));
      expect(error).toMatchObject({ code, status, reason, fields: [] });
      expect(error.message).toContain(detail);
    },
  );

  test('that fits none of Polar’s variants is refused with all of them', async () => {
    const detail = [
      { loc: ['body', 'CustomerSubscriptionUpdateSeats', 'seats'], msg: 'Field required' },
      { loc: ['body', 'CustomerSubscriptionCancel', 'seats'], msg: 'Extra inputs' },
    ];
    const { client } = respondWith([[422, { error: 'RequestValidationError', detail }]]);
    const error = await catchError(updateSubscription(client, id, { seats: 1 }));
    expect(error).toMatchObject({ code: 'invalid_request', reason: 'RequestValidationError' });
    expect(error.fields).toEqual([
      'CustomerSubscriptionUpdateSeats.seats',
      'CustomerSubscriptionCancel.seats',
    ]);
  });
});

describe('a preview', () => {
  test('is asked for by its own path', async () => {
    expect(await record((client) => previewCharge(client, id), wirePreview)).toEqual([
      ['GET', `${id}/charge-preview`, undefined],
    ]);
    expect(await record((client) => previewChange(client, id, { seats: 4 }), wirePreview)).toEqual([
      ['POST', `${id}/change-preview`, { seats: 4 }],
    ]);
    expect(await record((client) => previewCancel(client, id), { stops_collection: true })).toEqual(
      [['GET', `${id}/cancel-preview`, undefined]],
    );
  });

  test('of a downgrade is a credit', async () => {
    const { client } = respondWith([[200, wirePreview]]);
    expect(await previewChange(client, id, { seats: 4 })).toEqual(wirePreview);
  });

  test.each([
    {},
    { ...wirePreview, due_amount: null },
    { ...wirePreview, total_amount: undefined },
    { ...wirePreview, due_amount: '0' },
  ])('without its sums is none, and never a sum of 0', async (body) => {
    const { client } = respondWith([[200, body]]);
    const error = await catchError(previewChange(client, id, { seats: 4 }));
    expect(error).toMatchObject({ code: 'invalid_response' });
  });

  test('of an end without an answer is none', async () => {
    const { client } = respondWith([[200, { outstanding_amount: 1900 }]]);
    expect(await catchError(previewCancel(client, id))).toMatchObject({ code: 'invalid_response' });
  });
});
