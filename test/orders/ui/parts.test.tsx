import { render, screen } from '@testing-library/react';
import { Order } from 'polar-customer-portal';
import { createOrder, type MockPolar, type OrderOverrides } from 'polar-customer-portal/mock';
import { Component, createRef, type ElementType, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { getInvoice, texts } from './render-orders.tsx';

beforeEach(() => startClock());

type Rendered = ReturnType<typeof renderWithPortal>;

interface Expected {
  tag: string;
  slot: string;
  /** Its `data-state`. */
  state?: string;
  /** Renders what the part needs around it. */
  around?: (part: ReactNode) => ReactNode;
  order?: OrderOverrides;
  /** Brings the card into the state in which the part shows something. */
  after?: (rendered: Rendered) => Promise<void>;
}

const FAILED: OrderOverrides = {
  status: 'pending',
  next_payment_attempt_at: new Date(NOW + 5 * 86_400_000).toISOString(),
};
const RECEIPT: OrderOverrides = { receipt_number: 'RCPT-1', is_receipt_rendered: false };
const MADE: OrderOverrides = { is_invoice_generated: true };

const afterInvoice = (part: ReactNode) => (
  <>
    <Order.Invoice />
    {part}
  </>
);
const afterReceipt = (part: ReactNode) => (
  <>
    <Order.Receipt />
    {part}
  </>
);

/** Makes a refresh fail, so that the data on the card may be outdated. */
async function failToRefresh({ polar }: { polar: MockPolar }) {
  polar.fail('orders.get', 'garbage');
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

const PARTS: Record<keyof typeof Order, Expected> = {
  Root: { tag: 'SECTION', slot: 'order-card', state: 'paid' },
  Header: { tag: 'HEADER', slot: 'order-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Status: { tag: 'SPAN', slot: 'order-status', state: 'pending', order: { status: 'pending' } },
  When: { tag: 'P', slot: 'order-when' },
  Amount: { tag: 'P', slot: 'order-amount' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: failToRefresh },
  Notice: { tag: 'DIV', slot: 'portal-notice', state: 'payment_failed', order: FAILED },
  Portal: { tag: 'A', slot: 'portal-link', state: 'portal' },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Invoice: { tag: 'BUTTON', slot: 'order-invoice', state: 'idle' },
  InvoiceNote: {
    tag: 'P',
    slot: 'order-note',
    state: 'waiting',
    around: afterInvoice,
    after: async ({ user }) => user.click(getInvoice()),
  },
  Receipt: { tag: 'BUTTON', slot: 'order-receipt', state: 'idle', order: RECEIPT },
  ReceiptNote: {
    tag: 'P',
    slot: 'order-note',
    state: 'waiting',
    order: RECEIPT,
    around: afterReceipt,
    after: async ({ user }) => user.click(screen.getByRole('button')),
  },
  Detail: { tag: 'DIV', slot: 'order-detail' },
  Lines: { tag: 'DL', slot: 'order-lines' },
  Correct: { tag: 'BUTTON', slot: 'order-correct', order: MADE },
  DetailsForm: {
    tag: 'DIV',
    slot: 'order-form',
    state: 'correct',
    order: MADE,
    around: (part) => (
      <>
        <Order.Correct />
        {part}
      </>
    ),
    after: async ({ user }) => user.click(screen.getByRole('button', { name: texts.correct })),
  },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: failToRefresh },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: failToRefresh },
};

const ALL = { ...Order };
const names = Object.keys(ALL) as (keyof typeof Order)[];

/** Renders a part with these props inside a root and returns its element. */
async function renderPart(name: keyof typeof Order, props: object) {
  const { around = (part: ReactNode) => part, after, order: fields = {} } = PARTS[name];
  const order = createOrder(fields, { now: NOW });
  const Part = ALL[name] as ElementType;
  const rendered = renderWithPortal(
    name === 'Root' ? (
      <Part {...props} id={order.id} />
    ) : (
      <Order.Root id={order.id}>{around(<Part id="part" {...props} />)}</Order.Root>
    ),
    { orders: [order], provider: { links: { orders: { portal: '/pay', help: '/help' } } } },
  );
  const root = await screen.findByRole('region');
  await runClockUntil(() => expect(root).toHaveAttribute('aria-busy', 'false'));
  await after?.(rendered);
  const found = name === 'Root' ? '[data-slot="order-card"]' : '#part';
  const element = await runClockUntil(() => {
    const [only, ...others] = rendered.container.querySelectorAll<HTMLElement>(found);
    if (!only) throw new Error(`Nothing is rendered for ${name}.`);
    expect(others).toEqual([]);
    return only;
  });
  return { ...rendered, order, element };
}

describe.each(names)('Order.%s', (name) => {
  const { tag, slot, state } = PARTS[name];

  test('renders one element with its slot and its state, and passes what it is given', async () => {
    const ref = createRef<HTMLElement>();
    const { element } = await renderPart(name, {
      ref,
      className: 'mine narrow',
      lang: 'en-ZA',
      'data-track': 'order',
      'data-slot': 'another',
      style: { opacity: 0.5 },
    });
    expect(ref.current).toBe(element);
    expect(element.tagName).toBe(tag);
    expect(element).toHaveAttribute('data-slot', slot);
    if (state) expect(element).toHaveAttribute('data-state', state);
    expect(element).toHaveClass('mine', 'narrow');
    expect(element).toHaveAttribute('lang', 'en-ZA');
    expect(element).toHaveAttribute('data-track', 'order');
    expect(element).toHaveStyle({ opacity: '0.5' });
  });

  test('shows custom children in place of its own', async () => {
    const { element } = await renderPart(name, { children: <em>Custom</em> });
    expect(element).toHaveTextContent('Custom');
    expect(
      element.querySelectorAll('[data-slot]:not(output, [data-slot=portal-content])'),
    ).toHaveLength(0);
  });
});

describe('a children function', () => {
  test.each([
    ['Status', 'Payment pending', 'pending'],
    ['When', '2026', expect.any(Number)],
    ['Amount', '$53.23', 5323],
    ['Lines', 'Total', expect.arrayContaining([{ kind: 'total', amount: 5323 }])],
    ['Invoice', 'Invoice', 'idle'],
  ] as const)('of Order.%s gets the content and the value', async (name, shown, value) => {
    const children = vi.fn((content: ReactNode) => <i>{content}</i>);
    const { element } = await renderPart(name, { children });
    expect(element.firstElementChild?.tagName).toBe('I');
    expect(element).toHaveTextContent(shown);
    expect(children).toHaveBeenLastCalledWith(expect.anything(), value);
  });
});

test.each(names.filter((name) => PARTS[name].tag === 'BUTTON'))(
  'Order.%s submits no form and does nothing if onClick prevents the default',
  async (name) => {
    const onClick = vi.fn((event: Event) => event.preventDefault());
    const { element, user, polar } = await renderPart(name, { onClick });
    expect(element).toHaveAttribute('type', 'button');
    const before = polar.requests.length;
    const { outerHTML } = element;
    await user.click(element);
    await passTime(1_000);
    expect(onClick).toHaveBeenCalledOnce();
    expect(element.outerHTML).toBe(outerHTML);
    expect(polar.requests).toHaveLength(before);
  },
);

/** Shows the message of an error in place of what threw it. */
class Boundary extends Component<{ children: ReactNode }> {
  override state = { message: '' };
  static getDerivedStateFromError = ({ message }: Error) => ({ message });
  override render = () => this.state.message || this.props.children;
}

test.each(names.filter((name) => name !== 'Root'))(
  'Order.%s throws an error outside of a root that names both',
  (name) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = ALL[name] as ElementType;
    render(
      <Boundary>
        <Part />
      </Boundary>,
    );
    expect(document.body).toHaveTextContent(
      `<Order.${name}> has nothing to show, because it is not inside a <Order.Root>. Move it into one.`,
    );
  },
);

test('every part has its name in React’s developer tools', () => {
  const named = Object.entries(ALL).map(([name, part]) => [name, part.displayName]);
  expect(named.filter(([name, displayName]) => displayName !== `Order.${name}`)).toEqual([]);
});
