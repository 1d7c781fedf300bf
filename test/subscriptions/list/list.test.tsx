import { act, screen, within } from '@testing-library/react';
import { PortalError, SubscriptionList, type SubscriptionListProps } from 'polar-customer-portal';
import { createBenefitGrant, createSubscription } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { Refresh } from '../../refresh.tsx';
import {
  passTime,
  renderHookWithPortal,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { useListPages } from '../../../src/subscriptions/list/use-list-pages.ts';
import { countRenders } from '../../watch-commits.ts';
import {
  createStudio,
  getSlot,
  getTitle,
  inDays,
  read,
  texts,
} from '../card/render-subscription.tsx';

beforeEach(() => startClock());

type Rendered = Parameters<typeof renderWithPortal>[1];

/** The rows of the list. Throws if there is none. */
function getRows(): HTMLElement[] {
  const rows = [
    ...document.querySelectorAll<HTMLElement>('li[data-slot=subscription-row][tabindex]'),
  ];
  if (rows.length === 0) throw new Error('There is no row.');
  return rows;
}

/** A list that has loaded, with all that is read for it. */
async function openList(
  subscriptions: readonly ReturnType<typeof createStudio>[],
  props: SubscriptionListProps = {},
  options: Rendered = {},
) {
  const page = (
    <>
      <Refresh />
      <SubscriptionList {...props} />
    </>
  );
  const rendered = renderWithPortal(page, { subscriptions, ...options });
  await runClockUntil(getRows);
  await passTime(1_000);
  return rendered;
}

/** Subscriptions that run, each started a day before the one before. */
const createMany = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    createStudio({ started_at: inDays(-index), product: { name: `Tool ${index + 1}` } }),
  );

const createKeyGrant = ({ id, product }: ReturnType<typeof createStudio>) =>
  createBenefitGrant({
    subscription_id: id,
    benefit: { type: 'license_keys', description: `Key of ${product.name}` },
  });

const getNames = () => screen.getAllByRole('heading', { level: 3 }).map(read);

describe('the list of subscriptions', () => {
  test('asks about a change within its row, because a list contains rows alone', async () => {
    await openList([createStudio()]);
    const [row = document.body] = getRows();
    act(() =>
      within(row)
        .getByRole('button', { name: /^Cancel/ })
        .click(),
    );
    const dialog = within(row).getByRole('dialog');
    expect(dialog.closest('ul')?.matches(':has(> :not(li))')).toBe(false);
  });

  test('shows those that need the customer first, and those that have ended last', async () => {
    const { polar } = await openList([
      createStudio({ status: 'canceled', started_at: inDays(-1), product: { name: 'Ended' } }),
      createStudio({ status: 'paused', started_at: inDays(-2), product: { name: 'Paused' } }),
      createStudio({ started_at: inDays(-3), product: { name: 'Active' } }),
      createStudio({ status: 'past_due', started_at: inDays(-4), product: { name: 'Failed' } }),
    ]);
    expect(getRows().map(({ dataset }) => dataset['state'])).toEqual([
      'past_due',
      'active',
      'paused',
      'ended',
    ]);
    const names = screen.getAllByRole('heading', { level: 3 }).map(read);
    expect(names.filter((name) => name !== texts.benefits)).toEqual([
      'Failed',
      'Active',
      'Paused',
      'Ended',
    ]);
    // With `active`, Polar would leave out those that are past due and paused.
    const sent = polar.requests.filter(({ operation }) => operation === 'subscriptions.list');
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toMatch(/active=/);
    expect(screen.getAllByText(texts.list.total(4, String))).not.toEqual([]);
  });

  test('turns its pages without another request', async () => {
    const { user, polar } = await openList(createMany(7), { pageSize: 3 });
    expect(getNames()).toEqual(['Tool 1', 'Tool 2', 'Tool 3']);
    const next = screen.getByRole('button', { name: en.next });
    await user.click(next);
    await user.click(next);
    await passTime(500);
    expect(getNames()).toEqual(['Tool 7']);
    expect(next).toHaveAttribute('aria-disabled', 'true');
    const sent = polar.requests.filter(({ operation }) => operation === 'subscriptions.list');
    expect(sent).toHaveLength(1);
  });

  test('puts more than a hundred in one order, and reads them once', async () => {
    const failed = createStudio({
      status: 'past_due',
      past_due_at: inDays(0),
      started_at: inDays(-400),
      product: { name: 'Failed' },
    });
    const subscriptions = [...createMany(102), failed];
    const { result, polar } = renderHookWithPortal(() => useListPages(40), { subscriptions });
    const getShown = () => result.current.subscriptions?.map(({ product }) => product?.name);
    await runClockUntil(() => expect(getShown()).toHaveLength(40));
    expect(getShown()?.slice(0, 2)).toEqual(['Failed', 'Tool 1']);
    expect(result.current.list.shown?.pagination).toEqual({ total_count: 103, max_page: 3 });
    act(() => result.current.list.turnTo(3));
    expect(getShown()?.[0]).toBe('Tool 80');
    expect(getShown()).toHaveLength(23);
    expect(polar.requests).toHaveLength(2);
  });

  test('reads more than five hundred as their pages are turned', async () => {
    const subscriptions = createMany(503);
    const { result, polar } = renderHookWithPortal(() => useListPages(50), { subscriptions });
    const getShown = () => result.current.subscriptions?.map(({ product }) => product?.name);
    await runClockUntil(() => expect(getShown()).toHaveLength(50));
    expect(polar.requests).toHaveLength(5);
    act(() => result.current.list.turnTo(11));
    // What is shown stays until the others have come.
    expect(result.current.list).toMatchObject({ page: 11, isTurning: true, shown: { page: 1 } });
    expect(getShown()?.[0]).toBe('Tool 1');
    await runClockUntil(() => expect(result.current.list.shown?.page).toBe(11));
    expect(getShown()).toEqual(['Tool 501', 'Tool 502', 'Tool 503']);
    expect(polar.requests).toHaveLength(6);
  });

  test('keeps what has changed where it is', async () => {
    const [first, second] = createMany(2);
    if (!first || !second) throw new Error('There are too few.');
    const { polar, user } = await openList([first, second]);
    polar.subscriptions.update(second.id, { status: 'past_due', past_due_at: inDays(0) });
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await runClockUntil(() => screen.getByText(texts.states.past_due));
    expect(getNames()).toEqual(['Tool 1', 'Tool 2']);
  });

  test('says that there are none, and that what cannot be read is something', async () => {
    const { unmount } = renderWithPortal(<SubscriptionList />, {
      provider: {
        sessionToken: () => {
          throw new PortalError('no_customer', 'Nobody.');
        },
      },
    });
    await runClockUntil(() => screen.getByRole('heading', { name: texts.list.empty[0] }));
    unmount();
    const polar = servePolar();
    polar.fail('subscriptions.list', {
      body: {
        items: [{ ...createSubscription(), id: null }],
        pagination: { total_count: 1, max_page: 1 },
      },
    });
    renderWithPortal(<SubscriptionList />, { polar });
    await runClockUntil(() => screen.getByText(texts.list.unreadable(1, String)));
  });

  test('goes on after a failure', async () => {
    const polar = servePolar({ subscriptions: createMany(1) });
    const clearFailure = polar.fail('subscriptions.list', 'html');
    const { user } = renderWithPortal(<SubscriptionList />, { polar });
    expect(await runClockUntil(() => screen.getByRole('alert'))).toHaveTextContent(
      getTitle('invalid_response'),
    );
    clearFailure();
    await user.click(screen.getByRole('button', { name: en.tryAgain }));
    await runClockUntil(getRows);
  });

  test('reads what ten pay for with one request, and the next payment of each that has one', async () => {
    const many = createMany(10);
    const { polar } = await openList(many, {}, { benefitGrants: many.map(createKeyGrant) });
    expect(getRows().map((row) => read(getSlot('subscription-benefit', row)))).toEqual(
      many.map(({ product }) => expect.stringContaining(`Key of ${product.name}`)),
    );
    const count = (name: string) =>
      polar.requests.filter(({ operation }) => operation === name).length;
    expect(count('benefitGrants.list')).toBe(1);
    expect(count('subscriptions.chargePreview')).toBe(10);
    expect(count('customers.listPaymentMethods')).toBe(1);
  });

  test('reads what each pays for by itself when one response cannot hold all of it', async () => {
    const [one, other] = createMany(2);
    if (!one || !other) throw new Error('There are too few.');
    const many = Array.from({ length: 100 }, () => createKeyGrant(other));
    const benefitGrants = [...many, createKeyGrant(one)];
    await openList([one, other], {}, { benefitGrants });
    const rows = getRows().map((row) => row.querySelectorAll('[data-slot=subscription-benefit]'));
    expect(rows.map(({ length }) => length)).toEqual([1, 100]);
  });

  test('has a row for each, which is named by its product', async () => {
    await openList(createMany(2));
    const list = screen.getByRole('list', { name: texts.list.title });
    expect(within(list).getByRole('listitem', { name: 'Tool 2' })).toBeVisible();
  });
});

describe('while nothing changes', () => {
  test('a list of ten subscriptions renders nothing for a minute, nor when it is read again', async () => {
    const { user, polar } = await openList(createMany(10));
    await passTime(5_000);
    const nothing = { again: [], first: [] };
    expect(await countRenders(() => passTime(60_000))).toEqual(nothing);
    const before = polar.requests.length;
    const readAgain = async () => {
      await user.click(screen.getByRole('button', { name: 'Refresh' }));
      await passTime(1_000);
    };
    expect(await countRenders(readAgain)).toEqual(nothing);
    expect(polar.requests.length).toBeGreaterThan(before);
  });
});
