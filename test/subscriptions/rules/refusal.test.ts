import { PortalError, updateSubscription } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { catchError } from '../../core/http/connect.ts';
import { respondWith } from '../../core/http/respond.ts';
import type { SubscriptionChange } from '../../../src/subscriptions/rules/offers.ts';
import { explainSubscriptionRefusal } from '../../../src/subscriptions/rules/refusal.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';
import { ENDED, ENDING, make, NOW, PAST_DUE, PAUSED, seatPrice } from './make.ts';

const ID = '0829716d-6d4d-4c8b-80b9-f5c2e033e53f';

/** What a response becomes on its way. */
async function fail(status: number, error?: string, detail?: unknown) {
  const { client } = respondWith([[status, error ? { error, detail } : { detail }]]);
  return catchError(updateSubscription(client, ID, { seats: 5 }));
}

const explain = async (
  change: SubscriptionChange,
  response: Parameters<typeof fail>,
  subscription: Partial<CustomerSubscription> | null = {},
) => {
  const read = subscription && make(subscription);
  return explainSubscriptionRefusal(await fail(...response), change, read, NOW);
};

const invalid = (...locs: string[][]): [number, string, unknown] => [
  422,
  'PolarRequestValidationError',
  locs.map((loc) => ({ type: 'value_error', loc: ['body', ...loc], msg: 'English', input: 'x' })),
];

describe('a refusal', () => {
  test.each<[string, SubscriptionChange, [number, string, unknown]]>([
    ['notEnding', 'keep', [400, 'BadRequest', 'Bad request']],
    ['notEnding', 'keep', [409, 'SubscriptionNotScheduledToCancel', 'x']],
    ['hasEnded', 'keep', [410, 'ResourceUnavailable', 'Unavailable']],
    ['hasEnded', 'resume', [410, 'Gone', 'x']],
    ['needsPaymentMethod', 'keep', [409, 'PaymentMethodRequired', 'Add a payment method …']],
    ['needsPaymentMethod', 'resume', [409, 'PaymentMethodRequired', 'Add a payment method …']],
    [
      'needsPaymentMethod',
      'changePlan',
      [402, 'PaymentFailed', 'Payment failed with reason: missing_payment_method.'],
    ],
    [
      'cardDeclined',
      'changePlan',
      [402, 'PaymentFailed', 'Payment failed with reason: card_error.'],
    ],
    ['paymentFailed', 'changeSeats', [402, 'PaymentFailed', 'Payment failed with reason: x.']],
    ['paymentFailed', 'changeSeats', [402, 'Teapot', 'x']],
    ['cannotPause', 'pause', [409, 'CannotPauseSubscription', 'This subscription cannot be …']],
    ['notPaused', 'resume', [409, 'NotPausedSubscription', 'This subscription is not paused.']],
    ['noPlannedPause', 'dropPause', [409, 'NoScheduledPause', 'x']],
    ['pauseNotAllowed', 'pause', [403, 'PauseResumeNotAllowed', 'x']],
    ['pauseNotAllowed', 'resume', [403, 'PauseResumeNotAllowed', 'x']],
    ['planNotAllowed', 'changePlan', [403, 'UpdateSubscriptionPlanNotAllowed', 'x']],
    ['seatsNotAllowed', 'changeSeats', [403, 'UpdateSubscriptionSeatsNotAllowed', 'x']],
    ['notBySeats', 'changeSeats', [400, 'NotASeatBasedSubscription', 'x']],
    ['cannotEndNow', 'revoke', [409, 'RevokeNotAllowed', 'x']],
    ['busy', 'changePlan', [409, 'SubscriptionLocked', 'x']],
    ['notPermitted', 'cancel', [403, 'NotPermitted', 'Only owners and billing managers …']],
    ['notFound', 'cancel', [404, 'ResourceNotFound', 'Not found']],
    ['planUnavailable', 'changePlan', invalid(['product_id'])],
    ['resumeTooEarly', 'pause', invalid(['resumes_at'])],
    ['noPlannedChange', 'dropChange', invalid(['pending_update'])],
    // Of unions, Polar names every variant that it has tried.
    [
      'resumeTooEarly',
      'pause',
      invalid(
        ['CustomerSubscriptionUpdateProduct', 'product_id'],
        ['CustomerSubscriptionUpdateSeats', 'resumes_at'],
        ['CustomerSubscriptionPause', 'resumes_at'],
      ),
    ],
    [
      'refused',
      'changeSeats',
      invalid(
        ['CustomerSubscriptionUpdateProduct', 'product_id'],
        ['CustomerSubscriptionUpdateSeats', 'seats'],
      ),
    ],
    ['refused', 'cancel', [422, 'RequestValidationError', 'a text']],
    ['refused', 'cancel', [400, 'BadRequest', 'Bad request']],
    ['refused', 'cancel', [409, 'SomethingNew', 'x']],
    ['refused', 'cancel', [403, 'Forbidden', 'x']],
  ])('is told as %s to who wanted %s (%o)', async (key, change, response) => {
    expect(await explain(change, response)).toEqual({ key });
  });

  test('of an older server says that it is over, where it is', async () => {
    const response: [number, string, string] = [400, 'BadRequest', 'Bad request'];
    expect(await explain('keep', response, ENDED)).toEqual({ key: 'hasEnded' });
    expect(await explain('keep', response, null)).toEqual({ key: 'notEnding' });
  });

  test('that was made here, before anything was sent, is one too', () => {
    const error = new PortalError('invalid_request', 'resumes_at has no zone');
    expect(explainSubscriptionRefusal(error, 'pause')).toEqual({ key: 'refused' });
  });
});

describe('“already canceled”', () => {
  const ALREADY: [number, string, string] = [
    403,
    'AlreadyCanceledSubscription',
    'This subscription is already canceled or will be at the end of the period.',
  ];

  test.each<[string, SubscriptionChange, Partial<CustomerSubscription> | null]>([
    ['isEnding', 'cancel', ENDING],
    ['isEnding', 'changePlan', ENDING],
    ['isEnding', 'cancel', { ...PAST_DUE, ...ENDING }],
    ['hasEnded', 'cancel', ENDED],
    ['hasEnded', 'revoke', ENDED],
    // Untrue there.
    ['cannotEndPaused', 'cancel', PAUSED],
    ['cannotEndUnpaid', 'cancel', { status: 'unpaid' }],
    ['cannotEndIncomplete', 'cancel', { status: 'incomplete' }],
    ['cannotEndPaused', 'revoke', PAUSED],
    ['cannotChange', 'changePlan', PAUSED],
    ['cannotChange', 'changeSeats', { status: 'unpaid' }],
    ['cannotChange', 'changePlan', { status: 'incomplete' }],
    ['cannotChange', 'cancel', {}],
    ['cannotChange', 'cancel', PAST_DUE],
    ['cannotChange', 'cancel', null],
  ])('means %s to who wanted %s, when it is read as %o', async (key, change, subscription) => {
    expect(await explain(change, ALREADY, subscription)).toEqual({ key });
  });
});

const explainSeats = (
  error: string,
  detail: string,
  subscription: Partial<CustomerSubscription> | null = {},
) => explain('changeSeats', [400, error, detail], subscription);

describe('a number of seats that Polar refuses', () => {
  const SEATS = { seats: 5, prices: [seatPrice({ minimum_seats: 3, maximum_seats: 9 })] };

  test('is told with the number that it allows', async () => {
    expect(await explainSeats('BelowMinimumSeats', 'Minimum 2 seats required.')).toEqual({
      key: 'tooFewSeats',
      min: 2,
    });
    expect(await explainSeats('AboveMaximumSeats', 'Maximum 12 seats allowed.')).toEqual({
      key: 'tooManySeats',
      max: 12,
    });
    const assigned =
      'Cannot decrease seats to 1. Currently 4 seats are assigned. Revoke seats first.';
    expect(await explainSeats('SeatsAlreadyAssigned', assigned)).toEqual({
      key: 'seatsInUse',
      assigned: 4,
    });
  });

  test('is told with that of the price where Polar has other words, or without any', async () => {
    expect(await explainSeats('BelowMinimumSeats', 'Please choose differently', SEATS)).toEqual({
      key: 'tooFewSeats',
      min: 3,
    });
    expect(await explainSeats('AboveMaximumSeats', 'Please choose differently', SEATS)).toEqual({
      key: 'tooManySeats',
      max: 9,
    });
    expect(await explainSeats('BelowMinimumSeats', 'Please choose differently', null)).toEqual({
      key: 'tooFewSeats',
    });
    expect(await explainSeats('SeatsAlreadyAssigned', 'Please choose differently', SEATS)).toEqual({
      key: 'seatsInUse',
    });
  });
});

describe('what is no refusal of the subscription', () => {
  test.each([[401], [408], [429], [500], [503]])('is the status %s', async (status) => {
    expect(
      explainSubscriptionRefusal(await fail(status, 'NotPermitted'), 'cancel'),
    ).toBeUndefined();
  });

  test.each(['unconfirmed', 'network', 'timeout', 'no_session', 'unauthorized'] as const)(
    'is the error %s',
    (code) => {
      const error = new PortalError(code, 'AlreadyCanceledSubscription');
      expect(explainSubscriptionRefusal(error, 'cancel', make(ENDED))).toBeUndefined();
    },
  );

  test('is what is no error of this package', () => {
    for (const error of [undefined, null, 'x', new Error('403'), { status: 403 }]) {
      expect(explainSubscriptionRefusal(error, 'cancel')).toBeUndefined();
    }
  });
});
