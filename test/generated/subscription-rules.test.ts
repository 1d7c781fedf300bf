import * as fc from 'fast-check';
import {
  getChangeCost,
  getNextPayment,
  getPlanChoices,
  getSubscriptionOffers,
  getSubscriptionPrice,
  getSubscriptionState,
} from 'polar-customer-portal';
import type { CustomerSubscription } from 'polar-customer-portal/client';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { paymentMethodSchema } from '../../src/account/payment-method-schema.ts';
import { customerProductSchema } from '../../src/account/product-schema.ts';
import { getEarliestResumeDay, toResumeTime } from '../../src/subscriptions/rules/pause.ts';
import { readPaymentMethod } from '../../src/subscriptions/rules/payment-method.ts';
import { getPlannedChange } from '../../src/subscriptions/rules/planned-change.ts';
import { getSeatRange } from '../../src/subscriptions/rules/seats.ts';
import { getWayOut } from '../../src/subscriptions/rules/way-out.ts';
import {
  cancelPreviewSchema,
  chargePreviewSchema,
} from '../../src/subscriptions/preview-schema.ts';
import { subscriptionSchema } from '../../src/subscriptions/schema.ts';
import { NOW } from '../render-with-portal.tsx';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';
import { anyPaymentMethod, anyPreview, anySubscription, plans } from './subscriptions.ts';
import { toJson } from './values.ts';

/** Times that are to come, by their names in the results. */
const TO_COME = ['endsAt', 'pausesAt', 'resumesAt', 'nextAttemptAt', 'lastAttemptAt', 'dueAt'];
const COMING = [...TO_COME, 'at', 'until'];
const PASSED = ['requestedAt', 'pausedAt', 'since', 'endedAt', 'expiresAt'];
/** Numbers that are not negative; the others may be. */
const COUNTS = ['count', 'seats', 'units', 'min', 'max', 'current', 'amount', 'coveredBy'];
const NUMBERS = [...COUNTS, 'seatAmount', 'tax', 'balance', 'droppedAmount', 'expMonth', 'expYear'];

test(
  'what is said of a subscription never fails, holds no date that is over, and no number that is none',
  () => {
    const property = fc.asyncProperty(
      anySubscription,
      plans,
      anyPreview,
      anyPaymentMethod,
      fc.integer({ min: -200, max: 200 }),
      async (wire, products, preview, method, days) => {
        const now = NOW + days * 86_400_000;
        const subscription = parse(subscriptionSchema, wire);
        if (!subscription) return;
        const offered = products.flatMap((each) => parse(customerProductSchema, each) ?? []);
        const charge = parse(chargePreviewSchema, preview);
        const end = parse(cancelPreviewSchema, preview);
        const choices = getPlanChoices(subscription, offered, true, now);
        const paid = parse(paymentMethodSchema, method);

        const said = [
          getSubscriptionState(subscription, now),
          getSubscriptionPrice(subscription),
          getNextPayment(subscription, charge, now),
          getWayOut(subscription, end, now),
          getSeatRange(subscription),
          ...choices.map(({ price, timing }) => [price, timing, getChangeCost(timing, charge)]),
          paid && readPaymentMethod(paid, now),
        ];
        checkNumbers(said, now);
        const planned = getPlannedChange(subscription, offered, now);
        checkNumbers({ at: planned?.at, seats: planned?.seats, units: planned?.units }, now);
        // A card keeps it as a text, which changes with the time.
        expect(JSON.parse(JSON.stringify(said[0]))).toEqual(said[0]);

        const day = getEarliestResumeDay(subscription, now);
        const resumes = toResumeTime(day, subscription, now);
        if (!day.startsWith('9999')) expect(Date.parse(resumes ?? '')).toBeGreaterThan(now);
        checkOffers(subscription, end, now);
      },
    );
    return checkAll('subscription-rules', 2, property);
  },
  SOAK_TIMEOUT,
);

test('most subscriptions that are generated can be read, so that something is said of them', () => {
  const samples = fc.sample(anySubscription, { numRuns: 100, seed: 13 });
  const read = samples.filter((wire) => parse(subscriptionSchema, wire));
  expect(read.length).toBeGreaterThan(60);
});

/** One that is read as the client reads it. */
function parse<Value>(schema: v.GenericSchema<unknown, Value>, wire: unknown): Value | undefined {
  const result = v.safeParse(schema, JSON.parse(toJson(wire)));
  return result.success ? result.output : undefined;
}

function checkNumbers(value: unknown, now: number): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    checkNumbers(each, now);
    if (typeof each !== 'number') continue;
    expect([...COMING, ...PASSED, ...NUMBERS]).toContain(name);
    expect(each, name).toSatisfy(Number.isSafeInteger);
    expect(Object.is(each, -0)).toBe(false);
    if (COMING.includes(name)) expect(each, name).toBeGreaterThan(now);
  }
}

function checkOffers(
  subscription: CustomerSubscription,
  cancelPreview: { stops_collection: boolean } | undefined,
  now: number,
) {
  const offers = getSubscriptionOffers(subscription, {
    now,
    access: true,
    plans: true,
    cancelPreview,
  });
  // Never an end beside its undoing, and never a button that has nothing to say.
  expect([offers.cancel, offers.keep].filter((each) => each === 'offered').length).toBeLessThan(2);
  const wayOut = getWayOut(subscription, cancelPreview, now);
  if (offers.cancel === 'offered') expect(wayOut.kind).not.toBe('none');
  if (offers.revoke === 'offered') expect(wayOut.kind).toBe('now');
  if (offers.cancel === 'cannot_end') expect(wayOut.kind).toBe('none');
  if (offers.changeSeats === 'offered') expect(getSeatRange(subscription)).toBeDefined();
  for (const access of [false, undefined]) {
    const none = getSubscriptionOffers(subscription, { now, access, plans: true });
    expect(Object.values(none)).not.toContain('offered');
  }
}
