import { expect, test } from 'vitest';
import { explainNotOffered } from '../../../src/subscriptions/rules/not-offered.ts';
import type { NotOffered, SubscriptionChange } from '../../../src/subscriptions/rules/offers.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';
import { ENDED, ENDING, make, NOW, PAUSED } from './make.ts';

test.each<[string, SubscriptionChange, NotOffered, Partial<CustomerSubscription>]>([
  ['isEnding', 'cancel', 'state', ENDING],
  ['hasEnded', 'cancel', 'state', ENDED],
  ['cannotEndPaused', 'cancel', 'cannot_end', PAUSED],
  ['cannotEndUnpaid', 'cancel', 'cannot_end', { status: 'unpaid' }],
  ['isEnding', 'pause', 'state', ENDING],
  ['cannotPause', 'pause', 'state', { pause_at_period_end: true }],
  ['pauseNotAllowed', 'pause', 'setting', {}],
  ['notPaused', 'resume', 'state', {}],
  ['hasEnded', 'resume', 'state', ENDED],
  ['pauseNotAllowed', 'resume', 'setting', PAUSED],
  ['isEnding', 'changePlan', 'state', ENDING],
  ['cannotChange', 'changePlan', 'state', PAUSED],
  ['cannotChange', 'changePlan', 'no_plans', {}],
  ['planNotAllowed', 'changePlan', 'setting', {}],
  ['seatsNotAllowed', 'changeSeats', 'setting', {}],
  ['cannotChange', 'changeSeats', 'no_seats', {}],
  ['notPermitted', 'changeSeats', 'member', {}],
])('%s says why %s is not offered (%s) of %o', (key, change, reason, fields) => {
  expect(explainNotOffered(change, reason, make(fields), NOW)).toBe(key);
});
