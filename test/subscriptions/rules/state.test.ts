import { getSubscriptionState } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import { getPaymentAttempts } from '../../../src/subscriptions/rules/attempts.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';
import {
  at,
  ENDED,
  ENDING,
  make,
  NOW,
  PAST_DUE,
  PAUSED,
  PERIOD_END,
  RESUMES,
  TRIAL,
} from './make.ts';

const read = (changes: Partial<CustomerSubscription>, now = NOW) =>
  getSubscriptionState(make(changes), now);

const TRIAL_END = at('2026-12-08T06:18:32.122Z');

describe('the state of a subscription', () => {
  test.each<[string, Partial<CustomerSubscription>, object]>([
    ['is active', {}, { kind: 'active' }],
    ['is a trial until its end', TRIAL, { kind: 'trialing', endsAt: TRIAL_END }],
    [
      'is ending, though the request for that was made before',
      ENDING,
      {
        kind: 'ending',
        isTrial: false,
        endsAt: PERIOD_END,
        requestedAt: at('2026-11-20T06:18:32.175Z'),
      },
    ],
    [
      'is a trial that ends without a payment',
      { ...TRIAL, ...ENDING, ends_at: TRIAL.trial_end },
      {
        kind: 'ending',
        isTrial: true,
        endsAt: TRIAL_END,
        requestedAt: at('2026-11-20T06:18:32.175Z'),
      },
    ],
    [
      'is going to pause until the customer resumes',
      { pause_at_period_end: true },
      { kind: 'pause_planned', pausesAt: PERIOD_END, resumes: 'on_request', isTrial: false },
    ],
    [
      'is going to pause until a day',
      { pause_at_period_end: true, ...RESUMES },
      {
        kind: 'pause_planned',
        pausesAt: PERIOD_END,
        resumes: 'by_itself',
        resumesAt: at('2026-12-28T06:18:32.122Z'),
        isTrial: false,
      },
    ],
    [
      'is paused until the customer resumes',
      PAUSED,
      { kind: 'paused', pausedAt: at('2026-11-27T06:18:32.122Z'), resumes: 'on_request' },
    ],
    [
      'is paused until a day',
      { ...PAUSED, ...RESUMES },
      {
        kind: 'paused',
        pausedAt: at('2026-11-27T06:18:32.122Z'),
        resumes: 'by_itself',
        resumesAt: at('2026-12-28T06:18:32.122Z'),
      },
    ],
    [
      'is past due, and tried again',
      PAST_DUE,
      {
        kind: 'past_due',
        since: at('2026-11-25T06:18:32.122Z'),
        nextAttemptAt: at('2026-12-02T06:18:32.122Z'),
        lastAttemptAt: at('2026-12-16T06:18:32.122Z'),
        isEnding: false,
      },
    ],
    [
      'is past due also when it is to end',
      { ...PAST_DUE, ...ENDING },
      {
        kind: 'past_due',
        since: at('2026-11-25T06:18:32.122Z'),
        nextAttemptAt: at('2026-12-02T06:18:32.122Z'),
        lastAttemptAt: at('2026-12-16T06:18:32.122Z'),
        isEnding: true,
        endsAt: PERIOD_END,
        requestedAt: at('2026-11-20T06:18:32.175Z'),
      },
    ],
    ['is unpaid', { status: 'unpaid' }, { kind: 'unpaid' }],
    ['is over', ENDED, { kind: 'ended', endedAt: at('2026-11-28T06:18:32.218Z') }],
    ['is not complete', { status: 'incomplete' }, { kind: 'incomplete', isExpired: false }],
    [
      'was never complete',
      { status: 'incomplete_expired' },
      { kind: 'incomplete', isExpired: true },
    ],
    ['is one that is not known yet', { status: 'frozen' }, { kind: 'other', status: 'frozen' }],
  ])('%s', (_, changes, state) => {
    expect(read(changes)).toEqual(state);
  });

  test('is that of the present without a time', () => {
    expect(getSubscriptionState(make(ENDED))).toMatchObject({ kind: 'ended' });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect(getSubscriptionState(make({ ...ENDING, ends_at: tomorrow }))).toHaveProperty(
      'endsAt',
      Date.parse(tomorrow),
    );
  });
});

describe('a date that is to come', () => {
  const LATER = at('2027-06-01T00:00:00Z');
  test.each<[string, Partial<CustomerSubscription>, string]>([
    ['the end', ENDING, 'endsAt'],
    ['the end of a trial', TRIAL, 'endsAt'],
    ['the end of what is past due', { ...PAST_DUE, ...ENDING }, 'endsAt'],
    ['the next attempt', PAST_DUE, 'nextAttemptAt'],
    ['the last attempt', PAST_DUE, 'lastAttemptAt'],
    ['the pause', { pause_at_period_end: true }, 'pausesAt'],
    ['the end of a pause', { ...PAUSED, ...RESUMES }, 'resumesAt'],
    ['the end of a planned pause', { pause_at_period_end: true, ...RESUMES }, 'resumesAt'],
  ])('is never in the past: %s', (_, changes, name) => {
    const [before, after] = [read(changes), read(changes, LATER)];
    expect(before).toHaveProperty(name);
    expect(after.kind).toBe(before.kind);
    expect({ ...after }).toHaveProperty(name, undefined);
  });

  test('is not made up where it cannot be read', () => {
    const none = { ends_at: 'soon', current_period_end: null };
    expect(read({ ...ENDING, ...none })).toMatchObject({ kind: 'ending', endsAt: undefined });
    expect(read({ ...TRIAL, trial_end: 'x', current_period_end: 'y' })).toEqual({
      kind: 'trialing',
    });
    expect(read({ ...PAST_DUE, past_due_at: null })).toEqual({
      kind: 'past_due',
      isEnding: false,
    });
  });

  test('is the period’s where there is no other', () => {
    expect(read({ ...ENDING, ends_at: null })).toHaveProperty('endsAt', PERIOD_END);
    expect(read({ ...TRIAL, trial_end: null })).toHaveProperty('endsAt', TRIAL_END);
  });

  test('does not become “until you resume” when it cannot be read, or is over', () => {
    for (const resumes_at of ['x', '2026-11-28T11:59:59Z']) {
      expect(read({ ...PAUSED, resumes_at })).toMatchObject({
        resumes: 'by_itself',
        resumesAt: undefined,
      });
    }
  });
});

describe('what contradicts itself', () => {
  test('ends rather than pauses', () => {
    expect(read({ ...ENDING, pause_at_period_end: true })).toHaveProperty('kind', 'ending');
  });

  test('is as its status says, whatever its dates say', () => {
    expect(read({ ended_at: ENDED.ended_at })).toEqual({ kind: 'active' });
    expect(read({ canceled_at: ENDED.canceled_at, ends_at: ENDED.ends_at })).toEqual({
      kind: 'active',
    });
    expect(read({ paused_at: PAUSED.paused_at, ...RESUMES })).toEqual({ kind: 'active' });
    expect(read({ past_due_at: PAST_DUE.past_due_at })).toEqual({ kind: 'active' });
    expect(read({ ...PAUSED, ...ENDING })).toHaveProperty('kind', 'paused');
    expect(read({ ...ENDED, cancel_at_period_end: true })).toHaveProperty('kind', 'ended');
  });

  test('has ended when it was to end, or at an unknown time', () => {
    expect(read({ ...ENDED, ended_at: null })).toEqual({
      kind: 'ended',
      endedAt: at('2026-11-28T06:18:32.218Z'),
    });
    expect(read({ ...ENDED, ended_at: null, ends_at: '2027-01-01T00:00:00Z' })).toEqual({
      kind: 'ended',
    });
  });

  test('is read when nothing but its status is there, or not even that', () => {
    const statuses = ['trialing', 'active', 'past_due', 'paused', 'canceled', 'unpaid'];
    const kinds = statuses.map(
      (status) => getSubscriptionState({ status } as CustomerSubscription, NOW).kind,
    );
    expect(kinds).toEqual(['trialing', 'active', 'past_due', 'paused', 'ended', 'unpaid']);
    expect(getSubscriptionState({} as CustomerSubscription, NOW)).toEqual({
      kind: 'other',
      status: '',
    });
  });
});

const attempts = (now: string, next_payment_attempt_at?: string | null) =>
  getPaymentAttempts(make(PAST_DUE), at(now), { next_payment_attempt_at });
const time = (day: string) => at(`${day}T06:18:32.122Z`);

describe('a failed payment', () => {
  test('is tried again 2, 7, 14 and 21 days later', () => {
    const last = time('2026-12-16');
    expect(attempts('2026-11-26T00:00:00Z')).toEqual({ next: time('2026-11-27'), last });
    expect(attempts('2026-11-27T06:18:32.122Z')).toEqual({ next: time('2026-12-02'), last });
    expect(attempts('2026-12-03T00:00:00Z')).toEqual({ next: time('2026-12-09'), last });
    expect(attempts('2026-12-10T00:00:00Z')).toEqual({ next: last, last });
    expect(attempts('2026-12-17T00:00:00Z')).toEqual({});
  });

  test('is tried again when its order says so', () => {
    expect(attempts('2026-11-28T12:00:00Z', '2026-11-30T06:18:32Z')).toEqual({
      next: at('2026-11-30T06:18:32Z'),
      last: time('2026-12-16'),
    });
    const late = at('2026-12-20T00:00:00Z');
    expect(attempts('2026-11-28T12:00:00Z', '2026-12-20T00:00:00Z')).toEqual({
      next: late,
      last: late,
    });
  });

  test('is tried again by the plan when its order says nothing, or what is over', () => {
    for (const next of [null, undefined, 'soon', '2026-11-28T11:00:00Z']) {
      expect(attempts('2026-11-28T12:00:00Z', next)).toHaveProperty('next', time('2026-12-02'));
    }
  });

  test('has no last attempt where nobody knows when it failed first', () => {
    const order = { next_payment_attempt_at: '2026-11-30T06:18:32Z' };
    expect(getPaymentAttempts(make({ status: 'past_due' }), NOW, order)).toEqual({
      next: at('2026-11-30T06:18:32Z'),
    });
    expect(getSubscriptionState(make(PAST_DUE), NOW, order)).toHaveProperty(
      'nextAttemptAt',
      at('2026-11-30T06:18:32Z'),
    );
  });
});
