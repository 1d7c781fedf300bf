import { render, screen } from '@testing-library/react';
import { Subscription } from 'polar-customer-portal';
import type { MockPolar } from 'polar-customer-portal/mock';
import { Component, createRef, type ElementType, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import {
  createOptions,
  createStudio,
  inDays,
  type SubscriptionFields,
} from './render-subscription.tsx';

beforeEach(() => startClock());

type Rendered = ReturnType<typeof renderWithPortal>;
type PartName = keyof typeof Subscription;

interface Expected {
  tag: string;
  slot: string;
  /** Its `data-state`. */
  state?: string;
  fields?: SubscriptionFields;
  /** Brings the card into the state in which the part shows something. */
  after?: (rendered: Rendered) => Promise<void>;
}

const PAST_DUE: SubscriptionFields = { status: 'past_due', past_due_at: inDays(-1) };
const ENDING: SubscriptionFields = { cancel_at_period_end: true };
const METERS = [{ consumed_units: 8, credited_units: 10, meter: { name: 'Renders' } }];

/** Makes a refresh fail, so that the data on the card may be outdated. */
async function failToRefresh({ polar }: { polar: MockPolar }) {
  polar.fail('subscriptions.get', 'garbage');
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

/** The parts of this folder. Those of the changes have tests of their own. */
const PARTS: Partial<Record<PartName, Expected>> = {
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
    fields: { pending_update: { seats: 8 } },
  },
  PaymentMethod: { tag: 'P', slot: 'subscription-payment', state: 'valid' },
  Since: { tag: 'P', slot: 'subscription-since' },
  Footer: { tag: 'FOOTER', slot: 'subscription-footer' },
  WaysOn: { tag: 'DIV', slot: 'subscription-ways', state: 'active' },
  Portal: { tag: 'A', slot: 'portal-link', state: 'portal' },
  Resubscribe: { tag: 'A', slot: 'portal-link', state: 'resubscribe' },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: failToRefresh },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: failToRefresh },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: failToRefresh },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
};

const ALL = { ...Subscription };
const names = Object.keys(PARTS) as PartName[];

/** Renders a part with these props inside a root and returns its element. */
async function renderPart(name: PartName, props: object) {
  const { after, fields } = PARTS[name] ?? {};
  const subscription = createStudio(fields);
  const { id } = subscription;
  const Part = ALL[name] as ElementType;
  const rendered = renderWithPortal(
    name === 'Root' ? (
      <Part {...props} id={id} />
    ) : (
      <Subscription.Root id={id}>
        <Part id="part" {...props} />
      </Subscription.Root>
    ),
    {
      ...createOptions(subscription),
      provider: {
        links: { subscriptions: { portal: '/pay', help: '/help', resubscribe: '/pricing' } },
      },
    },
  );
  const root = await screen.findByRole('region', { name: 'Studio' });
  await runClockUntil(() => expect(root).toHaveAttribute('aria-busy', 'false'));
  await after?.(rendered);
  const found = name === 'Root' ? '[data-slot="subscription-card"]' : '#part';
  const element = await runClockUntil(() => {
    const [only, ...others] = rendered.container.querySelectorAll<HTMLElement>(found);
    if (!only) throw new Error(`Nothing is rendered for ${name}.`);
    expect(others).toEqual([]);
    return only;
  });
  return { ...rendered, element };
}

test.each(names)(
  'Subscription.%s is one element with its slot and state, which takes what it is given in place of its own',
  async (name) => {
    const { tag, slot, state } = PARTS[name] ?? {};
    const ref = createRef<HTMLElement>();
    const { element } = await renderPart(name, {
      ref,
      className: 'mine narrow',
      lang: 'en-ZA',
      'data-track': 'subscription',
      'data-slot': 'another',
      children: <em>Custom</em>,
    });
    expect(ref.current).toBe(element);
    expect(element.tagName).toBe(tag);
    expect(element).toHaveAttribute('data-slot', slot);
    if (state) expect(element).toHaveAttribute('data-state', state);
    expect(element).toHaveClass('mine', 'narrow');
    expect(element).toHaveAttribute('lang', 'en-ZA');
    expect(element).toHaveAttribute('data-track', 'subscription');
    expect(element).toHaveTextContent('Custom');
    expect(
      element.querySelectorAll('[data-slot]:not(output, [data-slot=portal-content])'),
    ).toHaveLength(0);
  },
);

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

/** Shows the message of an error in place of what threw it. */
class Boundary extends Component<{ children: ReactNode }> {
  override state = { message: '' };
  static getDerivedStateFromError = ({ message }: Error) => ({ message });
  override render = () => this.state.message || this.props.children;
}

test.each(Object.keys(ALL).filter((name) => name !== 'Root') as PartName[])(
  'Subscription.%s throws an error outside of a root that names both',
  (name) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = ALL[name] as ElementType;
    render(
      <Boundary>
        <Part />
      </Boundary>,
    );
    expect(document.body).toHaveTextContent(
      `<Subscription.${name}> has nothing to show, because it is not inside a <Subscription.Root>. Move it into one.`,
    );
  },
);

test('every part has its name in React’s developer tools', () => {
  const named = Object.entries(ALL).map(([name, part]) => [name, part.displayName]);
  expect(named.filter(([name, displayName]) => displayName !== `Subscription.${name}`)).toEqual([]);
});
