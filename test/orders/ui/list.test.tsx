import { screen, waitFor, within } from '@testing-library/react';
import { PortalError } from 'polar-customer-portal';
import { createMember, createOrder } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { OrderList } from '../../../src/orders/list/list.tsx';
import { en, getFailure } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import {
  createOrders,
  fill,
  findRows,
  getRows,
  getSlot,
  getTitle,
  read,
  renderOrders,
  texts,
} from './render-orders.tsx';

beforeEach(() => startClock());

const findAlert = () => runClockUntil(() => screen.getByRole('alert'));

describe('a row of the list of orders', () => {
  test('says what was bought, when, why, for how much, and has its invoice', async () => {
    const { polar } = renderOrders([
      {
        product: { name: 'Acme Studio Pro' },
        created_at: '2026-05-12T10:00:00Z',
        billing_reason: 'subscription_cycle',
        invoice_number: 'INV-0042',
      },
    ]);
    const [row] = await findRows();
    expect(read(row)).toBe('Acme Studio ProMay 12, 2026 · Renewal · INV-0042$53.23Invoice');
    expect(
      screen.getByRole('button', { name: 'Invoice Acme Studio Pro, May 12, 2026' }),
    ).toBeVisible();
    // A customer's own session needs no question who is looking.
    expect(polar.requests.map(({ operation }) => operation)).toEqual(['orders.list']);
  });

  test('shows a state only where it is news', async () => {
    renderOrders([
      ...createOrders(1),
      { status: 'refunded', refunded_amount: 4900, refunded_tax_amount: 423 },
      { status: 'partially_refunded', refunded_amount: 1000, refunded_tax_amount: 86 },
      { status: 'pending' },
      { status: 'pending', next_payment_attempt_at: new Date(NOW + 5 * 86_400_000).toISOString() },
      { status: 'disputed' },
    ]);
    await findRows();
    const states = getRows().map((row) => read(row.querySelector('[data-slot=order-status]')));
    expect(states.toSorted()).toEqual(
      [
        '',
        'Refunded',
        '$10.86 refunded',
        'Payment pending',
        'Payment failed',
        'disputed',
      ].toSorted(),
    );
  });

  test('hides drafts and void orders', async () => {
    renderOrders([{ status: 'draft' }, { status: 'void' }, { product: { name: 'Fonts' } }]);
    expect((await findRows()).map((row) => read(getSlot(row, 'order-open')))).toEqual(['Fonts']);
  });

  test('is called by its description without a product, and “Order” without either', async () => {
    renderOrders([
      { product: null, description: 'Custom integration work', created_at: '2026-05-02T10:00:00Z' },
      { product: null, description: '', created_at: '2026-05-01T10:00:00Z' },
    ]);
    const names = (await findRows()).map((row) => read(getSlot(row, 'order-open')));
    expect(names).toEqual(['Custom integration work', texts.title]);
  });

  test('opens its detail below itself: only what is not zero, each amount as Polar has it', async () => {
    const { user } = renderOrders([
      {
        subtotal_amount: 2400,
        discount_amount: 480,
        tax_amount: 365,
        items: [
          {
            label: 'Acme Studio Pro',
            amount: 2400,
            start_timestamp: '2026-04-12T00:00:00Z',
            end_timestamp: '2026-05-11T00:00:00Z',
          },
        ],
      },
    ]);
    const [row] = await findRows();
    if (!row) throw new Error('There is no row.');
    const button = getSlot(row, 'order-open');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const lines = [...row.querySelectorAll('[data-slot=order-line]')].map(read);
    expect(lines).toEqual([
      'Acme Studio Pro Apr 12 – May 11, 2026 $24.00',
      'Discount -$4.80',
      'Tax $3.65',
      'Total $22.85',
    ]);
    await user.click(button);
    expect(row.querySelector('[data-slot=order-detail]')).toBeNull();
  });

  test('has a name by which a screen reader tells it from others of the same product', async () => {
    renderOrders([{ created_at: '2026-05-12T10:00:00Z', product: { name: 'Fonts' } }]);
    await findRows();
    expect(screen.getByRole('button', { name: /^Fonts May 12, 2026.*\$53\.23$/ })).toHaveAttribute(
      'aria-expanded',
    );
  });
});

describe('many orders', () => {
  test('show a page at a time, tell no total, and move the focus to the first new one', async () => {
    const { user, sent } = renderOrders(createOrders(12));
    expect(await findRows()).toHaveLength(10);
    expect(sent('orders.list')).toHaveLength(1);
    const footer = screen.getByRole('contentinfo');
    expect(read(footer)).toBe('10 orders shownShow more');
    await user.click(screen.getByRole('button', { name: en.showMore }));
    await waitFor(() => expect(getRows()).toHaveLength(12));
    await waitFor(() => expect(getRows()[10]).toHaveFocus());
    expect(screen.queryByRole('button', { name: en.showMore })).not.toBeInTheDocument();
    expect(getSlot(document, 'portal-announcement')).toHaveTextContent('12 orders shown');
  });

  test('load the next page by themselves when a page has nothing to show', async () => {
    renderOrders([
      ...createOrders(10, { status: 'void' }),
      { product: { name: 'Fonts' }, created_at: '2020-01-01T00:00:00Z' },
    ]);
    expect((await findRows()).map((row) => read(getSlot(row, 'order-open')))).toEqual(['Fonts']);
  });

  test('keep what is there when more cannot be loaded, and load it on a second try', async () => {
    const { user, polar } = renderOrders(createOrders(12));
    await findRows();
    const clearFailure = polar.fail('orders.list', 'html');
    await user.click(screen.getByRole('button', { name: en.showMore }));
    expect(await findAlert()).toHaveTextContent(en.failures.invalid_response[0]);
    expect(getRows()).toHaveLength(10);
    clearFailure();
    await user.click(screen.getByRole('button', { name: en.tryAgain }));
    await runClockUntil(() => expect(getRows()).toHaveLength(12));
  });

  test('are found by the name of their product, after a pause, without control characters', async () => {
    const { sent } = renderOrders([
      ...createOrders(10, { product: { name: 'Acme Studio' } }),
      { product: { name: 'Fonts bundle' } },
    ]);
    await findRows();
    const search = screen.getByRole('searchbox');
    fill(search, 'font');
    fill(search, 'fo\u0000nts');
    expect(sent('orders.list')).toHaveLength(1);
    await passTime(300);
    await runClockUntil(() => expect(getRows()).toHaveLength(1));
    expect(sent('orders.list').at(-1)?.path).toContain('query=fonts');
    search.focus();
    fill(search, 'nothing');
    await passTime(400);
    expect(await runClockUntil(() => screen.getByText(texts.list.noneFound))).toBeVisible();
    expect(search).toHaveFocus();
  });

  test('are filtered by product, and the filter keeps what it offers', async () => {
    const fonts = { id: '6d4f7a30-1c52-4f0f-9b1d-53a0c8e1f2b4', name: 'Fonts' };
    const studio = { id: '0f3b6a1c-9d27-4e58-8c40-7e5d2a9b1c36', name: 'Studio' };
    const { user, sent } = renderOrders([
      { product: fonts, product_id: fonts.id },
      { product: studio, product_id: studio.id },
    ]);
    await findRows();
    const filter = screen.getByRole('combobox', { name: texts.list.product });
    const options = () => within(filter).getAllByRole('option').map(read);
    expect(options()).toEqual(['All products', 'Fonts', 'Studio']);
    await user.selectOptions(filter, 'Fonts');
    await runClockUntil(() => expect(getRows()).toHaveLength(1));
    expect(sent('orders.list').at(-1)?.path).toContain(`product_id=${fonts.id}`);
    expect(options()).toEqual(['All products', 'Fonts', 'Studio']);
  });
});

describe('the list of orders without orders', () => {
  test('says what that means, without an alert', async () => {
    renderOrders([], { list: { links: { help: '/help' } } });
    expect(
      await runClockUntil(() => screen.getByRole('heading', { name: texts.list.empty[0] })),
    ).toBeVisible();
    expect(screen.getByText(texts.list.empty[1])).toBeVisible();
    expect(screen.getByRole('link', { name: texts.help })).toHaveAttribute('href', '/help');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  test('is empty for somebody who has bought nothing', async () => {
    renderOrders([], {
      provider: {
        sessionToken: () => {
          throw new PortalError('no_customer', 'Polar has no such customer.');
        },
      },
    });
    expect(
      await runClockUntil(() => screen.getByRole('heading', { name: texts.list.empty[0] })),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('announces that it loads, with placeholders and nothing to click', () => {
    const polar = servePolar();
    polar.fail('all', 'hang');
    renderOrders(createOrders(2), { polar });
    const list = screen.getByRole('region', { name: texts.list.title });
    expect(list).toHaveAttribute('aria-busy', 'true');
    expect(within(list).getByRole('status')).toHaveTextContent(texts.list.loading);
    expect(within(list).queryByRole('button')).not.toBeInTheDocument();
  });
});

/** Renders the list for a member of a team. */
function renderFor(role: 'member' | 'billing_manager' | 'owner') {
  const member = createMember({ role });
  const polar = servePolar({ members: [member], orders: [createOrder({}, { now: NOW })] });
  const rendered = renderWithPortal(<OrderList />, {
    polar,
    provider: { sessionToken: () => polar.createSession({ member }).token },
  });
  return { ...rendered, polar };
}

describe('who may see orders', () => {
  test('a plain member is told so quietly, and no order is requested', async () => {
    const { polar, onError } = renderFor('member');
    const [title, description] = texts.notForMembers;
    expect(await runClockUntil(() => screen.getByRole('heading', { name: title }))).toBeVisible();
    expect(screen.getByText(description)).toBeVisible();
    await passTime(5_000);
    expect(polar.requests.filter(({ path }) => path.includes('/orders'))).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test.each(['owner', 'billing_manager'] as const)(
    'a member with the role %s sees them',
    async (role) => {
      renderFor(role);
      expect(await findRows()).toHaveLength(1);
    },
  );

  test('the failure of that question is shown, with a way on', async () => {
    const member = createMember({ role: 'owner' });
    const polar = servePolar({ members: [member], orders: [createOrder({}, { now: NOW })] });
    const clearFailure = polar.fail('customerSession.getAuthenticatedUser', 'html');
    const { user } = renderWithPortal(<OrderList />, {
      polar,
      provider: { sessionToken: () => polar.createSession({ member }).token },
    });
    expect(await findAlert()).toHaveTextContent(en.failures.invalid_response[0]);
    clearFailure();
    await user.click(screen.getByRole('button', { name: en.tryAgain }));
    expect(await findRows()).toHaveLength(1);
  });
});

describe('the list of orders after a failure', () => {
  test.each([
    ['network', 'network'],
    [500, 'network'],
    [429, 'rate_limited'],
    ['html', 'invalid_response'],
    [404, 'not_found'],
  ] as const)('says what happened: %s', async (failure, code) => {
    const polar = servePolar();
    polar.fail('orders.list', failure);
    renderOrders(createOrders(1), { polar });
    expect(await findAlert()).toHaveTextContent(getTitle(code));
    expect(screen.getByRole('region')).toHaveAttribute('data-state', code);
  });

  test('offers to sign in again once the session has ended', async () => {
    const polar = servePolar();
    polar.fail('orders.list', 401);
    const { onEvent } = renderOrders(createOrders(1), { polar, provider: { onSignIn() {} } });
    expect(await findAlert()).toHaveTextContent('access to orders lasts one hour');
    expect(screen.getByRole('button', { name: en.signInAgain })).toBeVisible();
    expect(onEvent).toHaveBeenCalledWith({ type: 'session_ended' });
  });

  test('keeps the orders when they cannot be read again', async () => {
    const { polar } = renderOrders(createOrders(2));
    await findRows();
    polar.fail('orders.list', 'html');
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => screen.getByText(new RegExp(en.outdated)));
    expect(getRows()).toHaveLength(2);
    expect(document.body).toHaveTextContent(getFailure('invalid_response')[0]);
  });

  test('shows the others when one cannot be read, and says so', async () => {
    const polar = servePolar();
    const order = createOrder({}, { now: NOW });
    polar.fail('orders.list', {
      body: {
        items: [order, { ...order, id: null }],
        pagination: { total_count: 2, max_page: 1 },
      },
    });
    renderOrders([], { polar });
    expect(await findRows()).toHaveLength(1);
    expect(screen.getByText(texts.list.unreadable(1, String))).toBeVisible();
  });

  test('is not empty when there are orders, none of which can be read', async () => {
    const polar = servePolar();
    polar.fail('orders.list', {
      body: { items: [{ id: 7 }], pagination: { total_count: 1, max_page: 1 } },
    });
    renderOrders([], { polar });
    await runClockUntil(() => screen.getByText(texts.list.unreadable(1, String)));
    expect(screen.queryByText(texts.list.empty[0])).not.toBeInTheDocument();
  });
});
