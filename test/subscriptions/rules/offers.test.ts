import { getSubscriptionOffers } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import type { SubscriptionActions } from '../../../src/subscriptions/actions.ts';
import type { SubscriptionChange } from '../../../src/subscriptions/rules/offers.ts';
import { getSubscriptionSettings } from '../../../src/subscriptions/rules/settings.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';
import {
  ENDED,
  ENDING,
  make,
  makeOf,
  NOW,
  organization,
  PAST_DUE,
  PAUSED,
  plan,
  RESUMES,
  seatPrice,
  TRIAL,
} from './make.ts';

const PAUSABLE = { customer_portal_settings: { subscription: { pause: true } } };
const PENDING = {
  pending_update: { id: 'change', product_id: 'basic', applies_at: '2026-12-18T06:18:32Z' },
};
const SEATS = { seats: 5, prices: [seatPrice()] };
const ALL = { now: NOW, access: true, plans: true } as const;

const getOffers = (
  changes: Partial<CustomerSubscription>,
  options: Partial<Parameters<typeof getSubscriptionOffers>[1]> = {},
) => getSubscriptionOffers(makeOf(PAUSABLE, changes), { ...ALL, ...options });

const listOffered = (offers: Record<string, string>) =>
  Object.keys(offers).filter((change) => offers[change] === 'offered');

describe('what is offered', () => {
  test.each<[string, Partial<CustomerSubscription>, SubscriptionChange[]]>([
    ['active', {}, ['cancel', 'pause', 'changePlan']],
    ['in a trial', TRIAL, ['cancel', 'changePlan']],
    ['of seats', SEATS, ['cancel', 'pause', 'changePlan', 'changeSeats']],
    ['going to change', PENDING, ['cancel', 'pause', 'changePlan', 'dropChange']],
    ['going to end', ENDING, ['keep']],
    ['going to end and to change', { ...ENDING, ...PENDING, ...SEATS }, ['keep']],
    ['a trial that is going to end', { ...TRIAL, ...ENDING }, ['keep']],
    ['going to pause', { pause_at_period_end: true }, ['cancel', 'dropPause', 'changePlan']],
    ['paused', { ...PAUSED, ...SEATS }, ['resume']],
    ['paused until a day', { ...PAUSED, ...RESUMES, ...PENDING }, ['resume', 'dropChange']],
    ['past due', PAST_DUE, ['cancel', 'changePlan']],
    ['past due and going to end', { ...PAST_DUE, ...ENDING }, ['keep']],
    ['unpaid', { status: 'unpaid', ...PENDING }, []],
    ['over', { ...ENDED, ...PENDING, ...SEATS }, []],
    ['incomplete', { status: 'incomplete' }, []],
    ['never completed', { status: 'incomplete_expired' }, []],
    // The way out is never hidden.
    ['of a status that is not known', { status: 'frozen' }, ['cancel']],
    ['of such a status, and going to end', { status: 'frozen', ...ENDING }, ['keep']],
  ])('of one that is %s', (_, changes, offered) => {
    expect(listOffered(getOffers(changes))).toEqual(offered);
  });

  test('is the end at once only where that stops the collection of a payment', () => {
    const stops = { cancelPreview: { stops_collection: true } };
    expect(listOffered(getOffers(PAST_DUE, stops))).toEqual(['cancel', 'revoke', 'changePlan']);
    expect(listOffered(getOffers({ ...PAST_DUE, ...ENDING }, stops))).toEqual(['revoke', 'keep']);
    expect(getOffers({}, stops).revoke).toBe('state');
    for (const cancelPreview of [null, undefined, { stops_collection: false }]) {
      expect(listOffered(getOffers(PAST_DUE, { cancelPreview }))).toEqual(['cancel', 'changePlan']);
    }
  });

  test('is that of the present without a time', () => {
    expect(getSubscriptionOffers(make(), { access: true }).cancel).toBe('offered');
  });
});

describe('what is not offered', () => {
  test('is everything, to a plain member of a team and as long as nobody knows who is looking', () => {
    for (const changes of [SEATS, PENDING, ENDING, PAUSED, PAST_DUE]) {
      const member = getOffers(changes, { access: false });
      expect([...new Set(Object.values(member))]).toEqual(['member']);
      const unknown = getOffers(changes, { access: undefined });
      expect([...new Set(Object.values(unknown))]).toEqual(['unknown_access']);
    }
  });

  test('is an end that Polar refuses: of what is paused, unpaid or incomplete', () => {
    for (const changes of [
      PAUSED,
      { ...PAUSED, ...RESUMES },
      { status: 'unpaid' },
      { status: 'incomplete' },
    ]) {
      expect(getOffers(changes).cancel).toBe('cannot_end');
    }
    for (const changes of [ENDED, ENDING, { status: 'incomplete_expired' }]) {
      expect(getOffers(changes).cancel).toBe('state');
    }
  });

  test.each<[keyof SubscriptionActions, Partial<CustomerSubscription>, SubscriptionChange[]]>([
    ['cancel', PAST_DUE, ['cancel', 'revoke']],
    ['keep', ENDING, ['keep']],
    ['pause', {}, ['pause']],
    ['pause', { pause_at_period_end: true }, ['dropPause']],
    ['resume', PAUSED, ['resume']],
    ['changePlan', {}, ['changePlan']],
    ['changeSeats', SEATS, ['changeSeats']],
    ['dropChange', PENDING, ['dropChange']],
  ])('is what the vendor has switched off: %s', (action, changes, offered) => {
    const options = { cancelPreview: { stops_collection: true } };
    const all = listOffered(getOffers(changes, options));
    const without = getOffers(changes, { ...options, actions: { [action]: false } });
    expect(all).toEqual(expect.arrayContaining(offered));
    expect(listOffered(without)).toEqual(
      all.filter((change) => !offered.some((other) => other === change)),
    );
    for (const change of offered) expect(without[change]).toBe('action');
  });

  test('is a plan, where the vendor offers none', () => {
    for (const plans of [undefined, []]) {
      expect(getOffers({}, { plans }).changePlan).toBe('no_plans');
    }
    expect(getOffers({}, { plans: ['basic'] }).changePlan).toBe('offered');
    expect(getOffers(ENDED, { plans: undefined }).changePlan).toBe('state');
  });

  test('are seats of what is not sold by seats', () => {
    expect(getOffers({}).changeSeats).toBe('no_seats');
  });

  test('is what the organization does not allow; what it does not say has Polar’s default', () => {
    const unset = getSubscriptionOffers(make(SEATS), ALL);
    expect(unset).toMatchObject({
      pause: 'setting',
      changePlan: 'offered',
      changeSeats: 'offered',
      cancel: 'offered',
    });
    expect(getSubscriptionOffers(make(PAUSED), ALL).resume).toBe('setting');
    expect(getSubscriptionOffers(make({ pause_at_period_end: true }), ALL).dropPause).toBe(
      'setting',
    );
    const closed = { update_plan: false, update_seats: false, pause: false };
    for (const settings of [
      { customer_portal_settings: { subscription: closed } },
      { allow_customer_updates: false },
    ]) {
      expect(getSubscriptionOffers(makeOf(settings, SEATS), ALL)).toMatchObject({
        pause: 'setting',
        changePlan: 'setting',
        changeSeats: 'setting',
        cancel: 'offered',
      });
    }
  });
});

test('the settings of an organization have their defaults, without an organization too', () => {
  const defaults = { changePlan: true, changeSeats: true, pause: false, showsUsage: true };
  for (const subscription of [
    make(),
    make({ product: null }),
    make({ product: undefined }),
    make({ product: { ...plan(), organization: undefined } }),
    makeOf({ customer_portal_settings: {} }),
    makeOf({ customer_portal_settings: { usage: {}, subscription: {} } }),
  ]) {
    expect(getSubscriptionSettings(subscription)).toEqual(defaults);
  }
  const hidden = organization({ customer_portal_settings: { usage: { show: false } } });
  expect(getSubscriptionSettings(makeOf(hidden))).toEqual({ ...defaults, showsUsage: false });
});
