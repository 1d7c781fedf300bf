import { createOrganization, createProduct } from 'polar-customer-portal/mock';
import { SubscriptionList } from 'polar-customer-portal';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { createOptions, createStudio, getSlot } from '../card/render-subscription.tsx';
import { changes, getButton, getDialog, openCard, queryButton } from './open-card.tsx';

beforeEach(() => startClock());

const max = createProduct({ name: 'Max', recurring_interval: 'month' });
const unknown = '0c1d2e3f-1111-4222-8333-444455559999';
const inOrganization = {
  product: { organization: createOrganization({ slug: 'acme', products: [max] }) },
};

/** What a host app without types may pass. */
const untyped = (plans: unknown) => plans as readonly string[];

describe('plans that cannot be offered', () => {
  test.each([
    ['true', 'a text'],
    [max.id, 'a text'],
    [{ ids: [max.id] }, 'something else'],
    [['pro', null], 'Of the 2 that were passed, 2'],
  ])('as plans=%j are reported, and nothing is offered', async (plans, said) => {
    const { onError } = await openCard(inOrganization, {}, { plans: untyped(plans) });
    expect(queryButton(changes.changePlan)).toBeNull();
    expect(onError).toHaveBeenCalledOnce();
    const [error] = onError.mock.lastCall ?? [];
    expect(error?.code).toBe('invalid_request');
    expect(error?.message).toContain(said);
    expect(error?.message).toContain('plans="all"');
    expect(error?.message).not.toContain('pro"');
  });

  test('are left out of a list, which is reported once, and the others are offered', async () => {
    const subscription = createStudio(inOrganization);
    const { onError, user } = renderWithPortal(
      <SubscriptionList plans={['Max', max.id]} />,
      createOptions(subscription),
    );
    await runClockUntil(() => getSlot('subscription-status'));
    await user.click(await runClockUntil(() => getButton(changes.changePlan)));
    await runClockUntil(() => getDialog().getByRole('radio', { name: /^Max/ }));
    expect(onError).toHaveBeenCalledOnce();
  });

  test('as they are of no public product, are named once the products are read', async () => {
    const secret = '1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';
    const { onError, user } = await openCard(
      inOrganization,
      {},
      { plans: [max.id.toUpperCase(), unknown, secret] },
    );
    expect(onError).not.toHaveBeenCalled();
    await user.click(getButton(changes.changePlan));
    await runClockUntil(() => getDialog().getByRole('radio', { name: /^Max/ }));
    await passTime(1_000);
    expect(onError).toHaveBeenCalledOnce();
    const message = onError.mock.lastCall?.[0].message;
    expect(message).toContain(`${unknown}, ….`);
    expect(message).not.toContain(max.id);
  });

  test('are not reported while plans is left out or false', async () => {
    const { onError } = await openCard(inOrganization, {}, { plans: false });
    expect(queryButton(changes.changePlan)).toBeNull();
    expect(onError).not.toHaveBeenCalled();
  });
});
