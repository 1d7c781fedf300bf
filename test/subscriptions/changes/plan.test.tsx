import { focusManager } from '@tanstack/react-query';
import { fireEvent, screen } from '@testing-library/react';
import { createOrganization, createPaymentMethod, createProduct } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { getSlot, inDays, read, texts } from '../card/render-subscription.tsx';
import { changes, getButton, getDialog, getSent, openCard, queryButton } from './open-card.tsx';

beforeEach(() => startClock());
afterEach(() => focusManager.setFocused(undefined));

const { cost, planning, seating } = changes;

/** A plan of a month. */
const createPlan = (name: string, price_amount: number, id: string) =>
  createProduct({ id, name, recurring_interval: 'month', prices: [{ price_amount }] });
const max = createPlan('Studio Max', 4900, '0c1d2e3f-1111-4222-8333-444455556666');
const light = createPlan('Studio Light', 900, '0c1d2e3f-1111-4222-8333-444455557777');

/** An organization that charges the difference of a change in this way. */
const createVendor = (proration_behavior: 'invoice' | 'prorate' | 'next_period') =>
  createOrganization({ slug: 'acme', proration_behavior, products: [max, light] });

const inOrganization = (behavior: Parameters<typeof createVendor>[0]) => ({
  product: { organization: createVendor(behavior) },
});

const getCost = () => read(getSlot('subscription-cost'));
const getConfirm = () => getDialog().getByRole('button', { name: /^Change/ });

/** A choice among the plans; its name also has the price. */
const getPlan = (name: string) =>
  getDialog().getByRole<HTMLInputElement>('radio', { name: (each) => each.startsWith(name) });

type Rendered = Awaited<ReturnType<typeof openCard>>;

/** Opens the choice of plans, and chooses one. */
async function choose({ user }: Pick<Rendered, 'user'>, plan: typeof max) {
  await user.click(getButton(changes.changePlan));
  await user.click(await runClockUntil(() => getPlan(plan.name)));
}

describe('changing the plan of a subscription', () => {
  test('is not offered without plans', async () => {
    await openCard(inOrganization('invoice'));
    expect(queryButton(changes.changePlan)).toBeNull();
  });

  test('says the sum of the chosen plan before it is charged, and sends it once', async () => {
    const card = await openCard(inOrganization('invoice'), {}, { plans: true });
    await choose(card, max);
    await runClockUntil(() => expect(getCost()).toMatch(/^Visa ending in 4242 is charged \$\d/));
    expect(getDialog().getByRole('radio', { name: 'Studio Max $49.00 a month' })).toBeChecked();
    await card.user.dblClick(getConfirm());
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(read(getSlot('subscription-note'))).toBe(changes.done.changePlan('Studio Max'));
    expect(getSent()).toEqual([{ method: 'PATCH', body: { product_id: max.id } }]);
  });

  test('chooses nothing by the second click of a double click on what has opened its dialog', async () => {
    const card = await openCard(inOrganization('invoice'), {}, { plans: true });
    await card.user.click(getButton(changes.changePlan));
    const plan = await runClockUntil(() => getPlan(max.name));
    fireEvent.click(plan.closest('label') ?? plan, { detail: 2 });
    expect(plan).not.toBeChecked();
    await card.user.click(plan);
    expect(plan).toBeChecked();
  });

  test('pays no sum that has come between the clicks of a customer who cannot wait', async () => {
    const card = await openCard(inOrganization('invoice'), {}, { plans: true });
    card.polar.delay('subscriptions.changePreview', 1_000);
    await choose(card, max);
    fireEvent.click(getConfirm(), { detail: 1 });
    await runClockUntil(() => expect(getCost()).toMatch(/^Visa ending in 4242 is charged \$\d/));
    fireEvent.click(getConfirm(), { detail: 2 });
    await passTime(1_000);
    expect(getSent()).toEqual([]);
    fireEvent.click(getConfirm(), { detail: 1 });
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(getSent()).toHaveLength(1);
  });

  test('asks once what the new plan is charged next, and not again what the change costs', async () => {
    const card = await openCard(inOrganization('invoice'), {}, { plans: true });
    const count = (operation: string) =>
      card.polar.requests.filter((request) => request.operation === operation).length;
    await choose(card, max);
    await runClockUntil(() => expect(getCost()).toMatch(/^Visa ending in 4242 is charged \$\d/));
    const before = count('subscriptions.chargePreview');
    await card.user.click(getConfirm());
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    await passTime(1_000);
    expect(count('subscriptions.changePreview')).toBe(1);
    expect(count('subscriptions.chargePreview')).toBe(before + 1);
  });

  test('offers only the plans that the developer has chosen', async () => {
    const { user } = await openCard(inOrganization('invoice'), {}, { plans: [light.id] });
    await user.click(getButton(changes.changePlan));
    const field = await runClockUntil(() => getDialog().getByRole('radiogroup'));
    expect([...field.children].map(read)).toEqual(['Studio Light $9.00 a month']);
  });

  test('tells a credit as a credit', async () => {
    const card = await openCard(inOrganization('invoice'), {}, { plans: true });
    await choose(card, light);
    await runClockUntil(() => expect(getCost()).toMatch(/You get a credit of \$\d/));
    expect(getCost()).toContain(cost.nothingNow);
    expect(getCost()).not.toContain('-');
  });

  test('says the next invoice where the difference is due then', async () => {
    const card = await openCard(inOrganization('prorate'), {}, { plans: true });
    await choose(card, max);
    await runClockUntil(() =>
      expect(getCost()).toMatch(/^Nothing is charged now\. \$[\d.]+ comes on your next invoice/),
    );
  });

  test('says the date where the change waits for the end of the period', async () => {
    const card = await openCard(inOrganization('next_period'), {}, { plans: true });
    await choose(card, max);
    await runClockUntil(() => expect(getCost()).toBe(cost.periodEnd('July 5, 2026')));
    await card.user.click(getConfirm());
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(read(getSlot('subscription-note'))).toBe(
      changes.done.changePlanLater('Studio Max', 'July 5, 2026'),
    );
    await card.user.click(getButton(changes.dropChange));
    await runClockUntil(() => getSlot('subscription-note').textContent === changes.done.dropChange);
    await runClockUntil(() => expect(queryButton(changes.dropChange)).toBeNull());
    expect(getSent()[1]).toEqual({ method: 'PATCH', body: { pending_update: null } });
  });

  test('says first that a trial ends, and that the full price is charged', async () => {
    const card = await openCard(
      { status: 'trialing', ...inOrganization('invoice') },
      {},
      { plans: true },
    );
    await choose(card, max);
    await runClockUntil(() => expect(getCost()).toMatch(/\$\d/));
    expect(getCost().startsWith(cost.endsTrial)).toBe(true);
  });

  test.each([
    404,
    { status: 405, body: {} },
    500,
    'network',
    { body: {} },
    { body: { due_amount: null, total_amount: null } },
  ] as const)('never says a sum of 0 because a preview failed (%j)', async (failure) => {
    const card = await openCard(inOrganization('invoice'), {}, { plans: true });
    card.polar.fail('subscriptions.changePreview', failure);
    await choose(card, max);
    await runClockUntil(() => expect(getCost()).toContain(cost.nowUnknown));
    expect(getCost()).not.toMatch(/\d/);
    expect(getConfirm()).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('waits for a sum that does not come for a few seconds only', async () => {
    const card = await openCard(inOrganization('invoice'), {}, { plans: true });
    card.polar.fail('subscriptions.changePreview', 'hang');
    await choose(card, max);
    await card.user.click(getConfirm());
    expect(getSent()).toEqual([]);
    await passTime(5_100);
    expect(getCost()).toContain(cost.nowUnknown);
    await card.user.click(getConfirm());
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('asks for the sum anew when it is older than a few minutes', async () => {
    const card = await openCard(inOrganization('invoice'), {}, { plans: true });
    await choose(card, max);
    await runClockUntil(() => expect(getCost()).toMatch(/\$\d/));
    const count = () =>
      card.polar.requests.filter(({ operation }) => operation === 'subscriptions.changePreview')
        .length;
    expect(count()).toBe(1);
    await passTime(181_000);
    expect(count()).toBe(2);
    // A hidden page asks nothing.
    focusManager.setFocused(false);
    await passTime(600_000);
    expect(count()).toBe(2);
    card.polar.delay('subscriptions.changePreview', 1_000);
    await card.user.click(getConfirm());
    expect(getCost()).toContain(cost.asking);
    expect(getSent()).toEqual([]);
    await runClockUntil(() => expect(getCost()).toMatch(/\$\d/));
    expect(count()).toBe(3);
    await card.user.click(getConfirm());
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(getSent()).toHaveLength(1);
  });

  test('says that nothing was changed when the card is declined, with the way on', async () => {
    const card = await openCard(
      inOrganization('invoice'),
      { paymentMethods: [createPaymentMethod({ is_declined: true })] },
      { plans: true },
    );
    await choose(card, max);
    await runClockUntil(() => expect(getCost()).toMatch(/\$\d/));
    await card.user.click(getConfirm());
    const problem = await runClockUntil(() => getDialog().getByRole('alert'));
    expect(problem).toHaveTextContent(changes.refusals.cardDeclined);
    expect(getDialog().getByRole('link')).toHaveAccessibleDescription(/sign in/);
    expect(getPlan('Studio Max')).toBeChecked();
    expect(getSent()).toHaveLength(1);
  });

  test('asks to choose one before anything is sent', async () => {
    const { user } = await openCard(inOrganization('invoice'), {}, { plans: true });
    await user.click(getButton(changes.changePlan));
    await runClockUntil(() => getPlan('Studio Max'));
    // Enter chooses nothing, and must not pay for what happens to be chosen.
    getPlan('Studio Max').focus();
    await user.keyboard('{Enter}');
    expect(getDialog().queryByText(planning.missing)).toBeNull();
    await user.click(getConfirm());
    expect(getDialog().getByText(planning.missing)).toBeVisible();
    expect(getDialog().getByRole('radiogroup', { name: planning.plan })).toBeInvalid();
    expect(getPlan('Studio Max')).toHaveFocus();
    await user.keyboard(' ');
    expect(getDialog().queryByText(planning.missing)).toBeNull();
    expect(getSent()).toEqual([]);
  });

  test('waits with the focus for the plans, and not on the button that keeps the plan', async () => {
    const { user, polar } = await openCard(inOrganization('invoice'), {}, { plans: true });
    polar.delay('organizations.get', 2_000);
    await user.click(getButton(changes.changePlan));
    expect(screen.getByRole('dialog')).toHaveFocus();
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(planning.loading);
    await runClockUntil(() => expect(getPlan('Studio Max')).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(getButton(changes.changePlan)).toHaveFocus();
  });

  test('leaves the focus where the customer has moved it while the plans are read', async () => {
    const { user, polar } = await openCard(inOrganization('invoice'), {}, { plans: true });
    polar.delay('organizations.get', 2_000);
    await user.click(getButton(changes.changePlan));
    await user.tab();
    const stay = getDialog().getByRole('button', { name: `${planning.stayButton} Studio` });
    expect(stay).toHaveFocus();
    await runClockUntil(() => getPlan('Studio Max'));
    expect(stay).toHaveFocus();
  });

  test('says that there is no other plan, with the way to help', async () => {
    const { user } = await openCard(
      inOrganization('invoice'),
      {},
      { plans: ['0c1d2e3f-1111-4222-8333-444455559999'], links: { help: '/help' } },
    );
    await user.click(getButton(changes.changePlan));
    await runClockUntil(() => getDialog().getByText(planning.none));
    expect(getDialog().getByRole('link', { name: texts.help })).toHaveAttribute('href', '/help');
    expect(getDialog().getAllByRole('button')).toHaveLength(1);
  });

  test('says that the plans could not be read', async () => {
    const { user, polar } = await openCard(inOrganization('invoice'), {}, { plans: true });
    polar.fail('organizations.get', 404);
    await user.click(getButton(changes.changePlan));
    await runClockUntil(() => getDialog().getByText(planning.failed));
    expect(getDialog().getAllByRole('button')).toHaveLength(1);
  });
});

describe('changing the seats of a subscription', () => {
  const fields = {
    seats: 5,
    assigned_seats: 3,
    product: {
      organization: createVendor('invoice'),
      prices: [{ amount_type: 'seat_based' as const, price_per_seat: 1200 }],
    },
  };

  async function type({ user }: Pick<Rendered, 'user'>, text: string) {
    await user.click(getButton(changes.changeSeats));
    const field = getDialog().getByLabelText(seating.seats);
    await user.clear(field);
    if (text) await user.type(field, text);
  }

  test('says the sum of that number, and sends it once', async () => {
    const card = await openCard(fields);
    await type(card, '8');
    await runClockUntil(() => expect(getCost()).toMatch(/is charged \$\d/));
    await card.user.dblClick(
      getDialog().getByRole('button', { name: `${seating.confirmAndPay(8, String)} Studio` }),
    );
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(read(getSlot('subscription-note'))).toBe(changes.done.changeSeats(8, String));
    expect(getSent()).toEqual([{ method: 'PATCH', body: { seats: 8 } }]);
  });

  test('is not sent by Enter that is held down until the sum is there', async () => {
    const card = await openCard(fields);
    await type(card, '8');
    await runClockUntil(() => expect(getCost()).toMatch(/is charged \$\d/));
    const held = { key: 'Enter', repeat: true };
    fireEvent.keyDown(getDialog().getByLabelText(seating.seats), held);
    // A browser would press the button.
    expect(fireEvent.keyDown(getConfirm(), held)).toBe(false);
    await passTime(1_000);
    expect(getSent()).toEqual([]);
    await card.user.type(getDialog().getByLabelText(seating.seats), '{Enter}');
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(getSent()).toHaveLength(1);
  });

  test.each([
    ['', seating.invalid(1, undefined, String)],
    ['0', seating.invalid(1, undefined, String)],
    ['5', seating.same(5, String)],
  ])('takes no other number (%s)', async (text, error) => {
    const card = await openCard(fields);
    await type(card, text);
    await card.user.click(getConfirm());
    expect(getDialog().getByText(error)).toBeVisible();
    expect(getSent()).toEqual([]);
  });

  test('says in words that more seats are in use, before and after it is sent', async () => {
    const card = await openCard(fields);
    await type(card, '2');
    expect(getDialog().getByText(seating.fewer)).toBeVisible();
    const inUse = changes.refusals.seatsInUse(3, String);
    await runClockUntil(() => expect(getCost()).toBe(inUse));
    await card.user.click(getConfirm());
    expect(await runClockUntil(() => getDialog().getByRole('alert'))).toHaveTextContent(inUse);
    expect(getDialog().getByLabelText(seating.seats)).toHaveValue(2);
  });

  test('is not offered for one that is to end', async () => {
    await openCard({ ...fields, cancel_at_period_end: true, ends_at: inDays(20) });
    expect(queryButton(changes.changeSeats)).toBeNull();
  });
});
