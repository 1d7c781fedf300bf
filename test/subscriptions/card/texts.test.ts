import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/locale/format.ts';
import { getNotice, type NoticeFacts } from '../../../src/subscriptions/card/notice-text.ts';
import { getNextPaymentText, getPriceFacts } from '../../../src/subscriptions/card/price-facts.ts';
import { getStatusLabel } from '../../../src/subscriptions/card/status-label.ts';
import { getContents } from '../../../src/subscriptions/contents.ts';
import { subscriptionEnglish } from '../../../src/subscriptions/english.ts';
import { getPaymentLabel, getPaymentMonth } from '../../../src/subscriptions/payment-label.ts';
import type { PaidBenefits } from '../../../src/subscriptions/rules/benefits.ts';
import type { NextPayment } from '../../../src/subscriptions/rules/next-payment.ts';
import type { SubscriptionPrice } from '../../../src/subscriptions/rules/price.ts';
import type { SubscriptionState } from '../../../src/subscriptions/rules/state.ts';
import { tellWhen } from '../../../src/subscriptions/tell-when.ts';

const format = createFormat('en-US', 'America/Los_Angeles');
const NOW = Date.parse('2026-11-27T10:00:00Z');
/** Another day in Los Angeles than in UTC. */
const END = Date.parse('2026-12-12T00:30:00Z');
const { states, price: priceTexts, notice: noticeTexts } = subscriptionEnglish;

const label = (state: SubscriptionState, now = NOW) => getStatusLabel(state, states, format, now);

describe('the badge of a subscription', () => {
  test('says each state, with the day that is printed on documents', () => {
    const all: [SubscriptionState, string][] = [
      [{ kind: 'trialing', endsAt: END }, 'Trial until Dec 12, 2026'],
      [{ kind: 'trialing' }, 'Trial'],
      [{ kind: 'active' }, 'Active'],
      [{ kind: 'ending', endsAt: END, isTrial: false }, 'Ends Dec 12, 2026'],
      [{ kind: 'ending', isTrial: false }, 'Ends soon'],
      [
        { kind: 'pause_planned', pausesAt: END, resumes: 'on_request', isTrial: false },
        'Pauses Dec 12, 2026',
      ],
      [{ kind: 'paused', resumes: 'on_request' }, 'Paused'],
      [{ kind: 'paused', resumes: 'by_itself', resumesAt: END }, 'Paused until Dec 12, 2026'],
      [{ kind: 'past_due', isEnding: false }, 'Payment failed'],
      [{ kind: 'unpaid' }, 'Unpaid'],
      [{ kind: 'ended', endedAt: NOW }, 'Ended'],
      [{ kind: 'incomplete', isExpired: false }, 'Payment pending'],
      [{ kind: 'incomplete', isExpired: true }, 'Never started'],
      [{ kind: 'other', status: 'in_review' }, 'in_review'],
    ];
    expect(all.map(([state]) => label(state))).toEqual(all.map(([, text]) => text));
  });

  test('says the hour until which a trial can be left, within two days', () => {
    expect(label({ kind: 'trialing', endsAt: END }, END - 3_600_000)).toBe(
      'Trial until Dec 11, 2026, 4:30 PM PST',
    );
  });

  test('names no day within two days, when the sentence below tells the hour', () => {
    expect(label({ kind: 'ending', endsAt: END, isTrial: false }, END - 47 * 3_600_000)).toBe(
      'Ends soon',
    );
  });
});

test('a date in a sentence is the day of documents, and within two days the hour where the customer is', () => {
  expect(tellWhen(format, END, NOW)).toBe('December 12, 2026');
  expect(tellWhen(format, END, END - 3_600_000)).toBe('Dec 11, 2026, 4:30 PM PST');
});

describe('the price of a subscription', () => {
  const monthly: SubscriptionPrice = {
    kind: 'fixed',
    amount: 1900,
    currency: 'usd',
    interval: 'month',
    count: 1,
    hasUsage: false,
    isDiscounted: false,
  };
  const facts = (parts: Partial<SubscriptionPrice>) =>
    getPriceFacts({ ...monthly, ...parts }, priceTexts, format);

  test('counts the intervals, and computes nothing', () => {
    expect(facts({})).toEqual(['$19.00 a month']);
    expect(facts({ count: 3 })).toEqual(['$19.00 every 3 months']);
    expect(facts({ interval: 'year', currency: 'huf' })).toEqual(['HUF\u00a019 a year']);
    expect(facts({ interval: undefined, hasUsage: true })).toEqual(['$19.00', 'plus usage']);
    expect(facts({ kind: 'seats', seats: 5, seatAmount: 380 })).toEqual([
      '$19.00 a month',
      '5 seats at $3.80',
    ]);
    // What a seat costs is not what the customer pays for it then.
    expect(facts({ kind: 'seats', seats: 1, seatAmount: 3800, isDiscounted: true })).toEqual([
      '$19.00 a month',
      'with a discount',
      '1 seat',
    ]);
    expect(facts({ kind: 'units', units: 20 })).toEqual(['$19.00 a month', '20 units']);
    expect(facts({ kind: 'free', amount: 0 })).toEqual(['Free']);
    expect(facts({ kind: 'usage', amount: undefined, hasUsage: true })).toEqual(['Paid by usage']);
    expect(facts({ kind: 'unknown', amount: undefined })).toEqual([]);
  });

  const next = (
    parts: Partial<Extract<NextPayment, { kind: 'payment' }>>,
    price: Partial<SubscriptionPrice> = {},
    now = NOW,
  ) =>
    getNextPaymentText(
      { kind: 'payment', on: 'renewal', at: END, sum: { kind: 'unknown' }, ...parts },
      { ...monthly, ...price },
      priceTexts,
      format,
      now,
    );

  test('goes with the next payment, in words where Polar tells no sum', () => {
    expect(next({})).toBe('next payment on Dec 12, 2026');
    expect(next({ sum: { kind: 'due', amount: 2285 } })).toBe(
      'next payment $22.85 on Dec 12, 2026',
    );
    expect(next({ sum: { kind: 'due', amount: 2285 } }, { hasUsage: true })).toBe(
      'next payment $22.85 so far, on Dec 12, 2026',
    );
    expect(next({ on: 'trial_end', sum: { kind: 'due', amount: 2285 } })).toBe(
      'first payment $22.85 on Dec 12, 2026',
    );
    expect(next({ on: 'end', sum: { kind: 'due', amount: 420 } }, { hasUsage: true })).toBe(
      'last payment $4.20 so far, on Dec 12, 2026',
    );
    expect(next({ sum: { kind: 'credit', amount: 500 } })).toBe(
      '$5.00 credited to you on Dec 12, 2026',
    );
    expect(next({ sum: { kind: 'nothing' } })).toBe('nothing to pay on Dec 12, 2026');
    expect(next({ sum: { kind: 'nothing', coveredBy: 1900 } })).toBe(
      'paid from your credit on Dec 12, 2026',
    );
    // What is used until then is still to come.
    expect(next({ sum: { kind: 'nothing' } }, { hasUsage: true })).toBe(
      'next payment on Dec 12, 2026',
    );
    // One of a trial is that of the badge.
    const near = END - 3_600_000;
    expect(next({ on: 'trial_end' }, {}, near)).toBe('first payment on Dec 11, 2026, 4:30 PM PST');
    expect(next({}, {}, near)).toBe('next payment on Dec 12, 2026');
    expect(next({ at: undefined })).toBeUndefined();
    expect(next({ on: 'resume' })).toBeUndefined();
  });
});

const FACTS: NoticeFacts = {
  state: { kind: 'active' },
  contents: { contents: 'keysAndFiles', keys: 1 },
  isWorking: undefined,
  isTeam: false,
  access: true,
  method: undefined,
  resumeAmount: undefined,
  when: (time) => tellWhen(format, time, NOW),
};

/** All sentences of a notice. */
function tell(state: SubscriptionState, parts: Partial<NoticeFacts> = {}): string | undefined {
  const notice = getNotice({ ...FACTS, state, ...parts }, noticeTexts);
  return notice && [notice.strong, ...notice.sentences].join(' ');
}

describe('the notice of a subscription', () => {
  test('says until when the keys and files work, and what follows', () => {
    expect(tell({ kind: 'ending', endsAt: END, isTrial: false })).toBe(
      'It ends on December 12, 2026. Until then the license key and the files work as now. After that, apps refuse the license key, and the files are gone from here.',
    );
    expect(
      tell(
        { kind: 'ending', isTrial: true },
        { contents: { contents: 'keys', keys: 2 }, isTeam: true },
      ),
    ).toBe(
      'It ends when the current period is over. Nothing is charged for it. Until then the license keys work as now. After that, apps refuse them. This applies to everyone on the team.',
    );
  });

  test('says that the keys do not work in a pause, and what its end charges', () => {
    expect(
      tell({
        kind: 'pause_planned',
        pausesAt: END,
        resumes: 'on_request',
        isTrial: false,
      }),
    ).toBe(
      'It pauses on December 12, 2026. While it is paused, nothing is charged, the license key does not work, and the files cannot be downloaded. It stays paused, and nothing is charged, until it is resumed.',
    );
    const paused: SubscriptionState = { kind: 'paused', resumes: 'by_itself', resumesAt: END };
    expect(tell(paused, { resumeAmount: '$60.00' })).toBe(
      'The license key and the files do not work while it is paused. It goes on by itself on December 12, 2026, with a payment of $60.00. To end it while it is paused, ask the seller.',
    );
    expect(tell(paused, { access: false })).toBe(
      'The license key and the files do not work while it is paused. It goes on by itself on December 12, 2026, and so do the payments.',
    );
    expect(getNotice({ ...FACTS, state: paused }, noticeTexts)?.asksSeller).toBe(true);
  });

  test('says of a failed payment when it is tried again, and what is at stake', () => {
    const pastDue: SubscriptionState = {
      kind: 'past_due',
      nextAttemptAt: Date.parse('2026-12-02T10:00:00Z'),
      lastAttemptAt: Date.parse('2026-12-18T10:00:00Z'),
      isEnding: false,
    };
    expect(tell(pastDue, { method: 'Visa ending in 4242', isWorking: true })).toBe(
      'Visa ending in 4242 could not be charged. The next attempt is on December 2, 2026. If it is not paid by December 18, 2026, the subscription ends. Then the license key stops working, and the files are gone from here.',
    );
    expect(tell(pastDue, { isWorking: false, access: false })).toBe(
      'The last payment failed. The next attempt is on December 2, 2026. The license key and the files do not work until it is paid. If it is not paid by December 18, 2026, the subscription ends. Ask your team’s owner or one of its billing managers to update the payment method.',
    );
    // Nobody knows of another attempt.
    for (const isWorking of [undefined, true]) {
      expect(tell({ kind: 'past_due', isEnding: true, endsAt: END }, { isWorking })).toBe(
        'The last payment failed. Paid or not, it ends on December 12, 2026.',
      );
    }
  });

  test('says what is over, and nothing of one that goes on', () => {
    expect(tell({ kind: 'ended', endedAt: Date.parse('2026-11-20T10:00:00Z') })).toBe(
      'It ended on November 20, 2026. The license key and the files do not work any more.',
    );
    expect(tell({ kind: 'unpaid' })).toBe(
      'The payment failed, and will not be tried again. The license key and the files do not work any more. To pay or to end it, ask the seller.',
    );
    expect(tell({ kind: 'active' })).toBeUndefined();
    expect(tell({ kind: 'trialing', endsAt: END })).toBeUndefined();
  });
});

const product = (...types: string[]) =>
  ({ benefits: types.map((type) => ({ type })) }) as Parameters<typeof getContents>[0]['product'];

test('what a subscription pays for is known by its grants, and by its product where nothing is granted', () => {
  const paid: PaidBenefits = { items: [], licenseKeys: 2, files: 0, others: 1, isTeam: false };
  expect(getContents({ product: product() }, paid)).toEqual({ contents: 'keys', keys: 2 });
  expect(getContents({ product: product('downloadables') }, paid)).toEqual({
    contents: 'keysAndFiles',
    keys: 2,
  });
  expect(getContents({ product: product('license_keys'), seats: 5 }, undefined)).toEqual({
    contents: 'keys',
    keys: 5,
  });
  expect(getContents({ product: product('downloadables') }, undefined).contents).toBe('files');
  expect(getContents({ product: null }, undefined)).toEqual({ contents: 'other', keys: 0 });
});

test('a payment method is known by its name and last digits', () => {
  const { paymentMethod } = subscriptionEnglish;
  const visa = { kind: 'card', name: 'Visa', last4: '4242', expMonth: 3, expYear: 2030 } as const;
  expect(getPaymentLabel(visa, paymentMethod)).toBe('Visa ending in 4242');
  expect(getPaymentMonth(visa)).toBe('03/30');
  expect(getPaymentLabel({ kind: 'card', last4: '4242' }, paymentMethod)).toBe(
    'Card ending in 4242',
  );
  expect(getPaymentLabel({ kind: 'other', name: 'PayPal' }, paymentMethod)).toBe('PayPal');
  expect(getPaymentLabel({ kind: 'other' }, paymentMethod)).toBe('Saved payment method');
  expect(getPaymentMonth({ kind: 'other' })).toBeUndefined();
});
