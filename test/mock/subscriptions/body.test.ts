import { describe, expect, test } from 'vitest';
import { serveSubscription } from './serve-subscription.ts';

/** The types of issues by the name of the class that has them, in order. */
function summarize(body: unknown): Record<string, string[]> {
  const { detail } = body as { detail: { type: string; loc: string[] }[] };
  const summary: Record<string, string[]> = {};
  for (const { type, loc } of detail) {
    const [, name = '', field = ''] = loc;
    (summary[name] ??= []).push(`${type} ${field}`);
  }
  return summary;
}

/** What Polar says of a body with one unknown field. */
const unknown = (field: string) => ({
  CustomerSubscriptionUpdateProduct: ['missing product_id', `extra_forbidden ${field}`],
  CustomerSubscriptionUpdateSeats: ['missing seats', `extra_forbidden ${field}`],
  CustomerSubscriptionCancel: [`extra_forbidden ${field}`],
  CustomerSubscriptionPause: ['missing pause_at_period_end', `extra_forbidden ${field}`],
  CustomerSubscriptionResume: ['missing resume', `extra_forbidden ${field}`],
  CustomerSubscriptionUpdateClear: ['missing pending_update', `extra_forbidden ${field}`],
});

describe('the body of a change', () => {
  test.each([
    ['an unknown field', { foo: 1 }, unknown('foo')],
    ['units, which this Polar does not change', { units: 2 }, unknown('units')],
    [
      'two changes',
      { product_id: '00000000-0000-4000-8000-000000000000', seats: 2 },
      {
        CustomerSubscriptionUpdateProduct: ['extra_forbidden seats'],
        CustomerSubscriptionUpdateSeats: ['extra_forbidden product_id'],
        CustomerSubscriptionCancel: ['extra_forbidden product_id', 'extra_forbidden seats'],
      },
    ],
    [
      'a reason that Polar does not know',
      { cancel_at_period_end: true, cancellation_reason: 'boredom' },
      { CustomerSubscriptionCancel: ['enum cancellation_reason'] },
    ],
    [
      'a plan that is no id',
      { product_id: 'x' },
      { CustomerSubscriptionUpdateProduct: ['uuid_parsing product_id'] },
    ],
    [
      'seats that are no number',
      { seats: 'three' },
      { CustomerSubscriptionUpdateSeats: ['int_parsing seats'] },
    ],
    ['half a seat', { seats: 1.5 }, { CustomerSubscriptionUpdateSeats: ['int_type seats'] }],
    [
      'a text for yes',
      { pause_at_period_end: 'yes' },
      { CustomerSubscriptionPause: ['bool_type pause_at_period_end'] },
    ],
    [
      'a pause until a time that is over',
      { pause_at_period_end: true, resumes_at: '2020-01-01T00:00:00Z' },
      { CustomerSubscriptionPause: ['datetime_future resumes_at'] },
    ],
    [
      'a pause until no time',
      { pause_at_period_end: true, resumes_at: 'later' },
      { CustomerSubscriptionPause: ['datetime_type resumes_at'] },
    ],
    ['no resumption', { resume: false }, { CustomerSubscriptionResume: ['literal_error resume'] }],
    [
      'a planned change',
      { pending_update: {} },
      { CustomerSubscriptionUpdateClear: ['none_required pending_update'] },
    ],
    ['a list', [], { CustomerSubscriptionCancel: ['model_attributes_type '] }],
  ])('must not be %s, and Polar says so for each of its classes', async (_, sent, expected) => {
    const { patch, getHeld, subscription } = serveSubscription();
    const { status, body } = await patch(sent);
    expect(status).toBe(422);
    expect(body).toMatchObject({ error: 'RequestValidationError' });
    expect(summarize(body)).toMatchObject(expected);
    expect(Object.keys(summarize(body))).toHaveLength(6);
    expect(getHeld()).toEqual(subscription);
  });

  test('must be there', async () => {
    const { patch } = serveSubscription();
    expect((await patch(undefined)).body).toEqual({
      error: 'RequestValidationError',
      detail: [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }],
    });
  });
});

test('the body of a preview must be one of two', async () => {
  const { post } = serveSubscription();
  expect(summarize((await post('/change-preview', { units: 3 })).body)).toEqual({
    CustomerSubscriptionChangePreviewProduct: ['missing product_id', 'extra_forbidden units'],
    CustomerSubscriptionChangePreviewSeats: ['missing seats', 'extra_forbidden units'],
  });
});
