import { Subscription } from 'polar-customer-portal';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderWithPortal, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { failToRefresh, testParts, type ExpectedPart } from '../../test-parts.tsx';
import {
  createOptions,
  createStudio,
  inDays,
  type SubscriptionFields,
} from './render-subscription.tsx';

beforeEach(() => startClock());

interface Expected extends ExpectedPart {
  fields?: SubscriptionFields;
}

const PAST_DUE: SubscriptionFields = { status: 'past_due', past_due_at: inDays(-1) };
const ENDING: SubscriptionFields = { cancel_at_period_end: true };
const METERS = [{ consumed_units: 8, credited_units: 10, meter: { name: 'Renders' } }];

const PLANNED: SubscriptionFields = { pending_update: { seats: 8 } };
const SEATS: SubscriptionFields = {
  seats: 5,
  product: { prices: [{ amount_type: 'seat_based', price_per_seat: 1200 }] },
};

const refreshFailed = failToRefresh('subscriptions.get');

/** The note of a change has tests of its own: it shows nothing before one. */
const PARTS: Record<Exclude<keyof typeof Subscription, 'ChangeNote'>, Expected> = {
  Root: { tag: 'SECTION', slot: 'subscription-card', state: 'active' },
  Header: { tag: 'HEADER', slot: 'subscription-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Status: { tag: 'SPAN', slot: 'subscription-status', state: 'ending', fields: ENDING },
  Price: { tag: 'P', slot: 'subscription-price' },
  NextPayment: { tag: 'P', slot: 'subscription-next-payment' },
  Notice: { tag: 'DIV', slot: 'portal-notice', state: 'past_due', fields: PAST_DUE },
  Usage: { tag: 'DIV', slot: 'subscription-usage', fields: { meters: METERS } },
  Benefits: { tag: 'DIV', slot: 'subscription-benefits' },
  PendingChange: {
    tag: 'DIV',
    slot: 'subscription-planned',
    fields: PLANNED,
  },
  PaymentMethod: { tag: 'P', slot: 'subscription-payment', state: 'valid' },
  Since: { tag: 'P', slot: 'subscription-since' },
  Footer: { tag: 'FOOTER', slot: 'subscription-footer' },
  WaysOn: { tag: 'DIV', slot: 'subscription-ways', state: 'active' },
  Portal: { tag: 'A', slot: 'portal-link', state: 'portal' },
  Resubscribe: { tag: 'A', slot: 'portal-link', state: 'resubscribe' },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: refreshFailed },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: refreshFailed },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: refreshFailed },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
  Buttons: { tag: 'DIV', slot: 'subscription-buttons' },
  Cancel: { tag: 'BUTTON', slot: 'subscription-cancel' },
  Keep: { tag: 'BUTTON', slot: 'subscription-keep', fields: ENDING },
  Pause: { tag: 'BUTTON', slot: 'subscription-pause' },
  KeepRunning: {
    tag: 'BUTTON',
    slot: 'subscription-keep-running',
    fields: { pause_at_period_end: true },
  },
  Resume: { tag: 'BUTTON', slot: 'subscription-resume', fields: { status: 'paused' } },
  ChangePlan: { tag: 'BUTTON', slot: 'subscription-change-plan' },
  ChangeSeats: { tag: 'BUTTON', slot: 'subscription-change-seats', fields: SEATS },
  DropChange: { tag: 'BUTTON', slot: 'subscription-drop-change', fields: PLANNED },
};

const renderPart = testParts({
  resource: 'Subscription',
  parts: Subscription,
  expected: PARTS,
  renderRoot(show, { fields }) {
    const subscription = createStudio(fields);
    const links = { portal: '/pay', help: '/help', resubscribe: '/pricing' };
    return renderWithPortal(show({ id: subscription.id, plans: true }), {
      ...createOptions(subscription),
      provider: { links: { subscriptions: links } },
    });
  },
});

describe('a children function', () => {
  test.each([
    ['Status', 'Ends Jul 5, 2026', expect.objectContaining({ kind: 'ending' })],
    ['Price', '$19.00 a month', expect.objectContaining({ amount: 1900, currency: 'usd' })],
    ['NextPayment', 'next payment', expect.objectContaining({ on: 'renewal' })],
    ['PaymentMethod', 'Visa ending in 4242', expect.objectContaining({ last4: '4242' })],
    [
      'Benefits',
      'Studio license',
      expect.arrayContaining([expect.objectContaining({ kind: 'files' })]),
    ],
  ] as const)('of Subscription.%s gets the content and the value', async (name, shown, value) => {
    const children = vi.fn((content: ReactNode) => <i>{content}</i>);
    const { element } = await renderPart(name, { children });
    expect(element.firstElementChild?.tagName).toBe('I');
    await runClockUntil(() => expect(element).toHaveTextContent(shown));
    await runClockUntil(() => expect(children).toHaveBeenLastCalledWith(expect.anything(), value));
  });
});
