import { screen } from '@testing-library/react';
import { createPortalClient, Customer, CustomerCard } from 'polar-customer-portal';
import { beforeEach, describe, expect, test } from 'vitest';
import { runClockUntil, startClock } from '../../render-with-portal.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';
import { createCustomer, createMember } from 'polar-customer-portal/mock';
import { en, JANE, readDetail, renderCard, findCard } from './render-card.tsx';

beforeEach(() => startClock());

/** A card whose customer cannot be read. */
function renderFailing(failure: Parameters<ReturnType<typeof servePolar>['fail']>[1]) {
  const polar = servePolar({ customers: [createCustomer(JANE)] });
  polar.fail('customers.get', failure);
  return renderWithPortal(<CustomerCard />, { polar, provider: { organization: 'nimbus' } });
}

describe('Billing details that cannot be read', () => {
  test.each([
    [401, /Your session has ended/],
    [403, /Polar refused this request/],
    [404, /Not found/],
    [422, /We can’t show your billing details/],
    [429, /Too many requests/],
    [{ status: 503, body: {} }, /Polar can’t respond right now/],
    ['html', /We can’t read Polar’s response/],
    ['network', /We can’t reach Polar right now/],
  ] as const)('say why after %j', async (failure, text) => {
    renderFailing(failure);
    const alert = await runClockUntil(() => screen.getByRole('alert'));
    expect(alert).toHaveTextContent(text);
    expect(screen.queryByText(en.edit)).toBeNull();
  });

  test('show once they can be read', async () => {
    const { polar, user } = renderFailing(500);
    const button = await runClockUntil(() => screen.getByRole('button', { name: en.tryAgain }));
    polar.clearFailures();
    await user.click(button);
    await runClockUntil(() => expect(readDetail(en.name)).toBe('Jane Doe Design Ltd'));
  });
});

describe('Not to know who is looking', () => {
  test('leaves the details readable, offers no change, and can be tried again', async () => {
    const rendered = renderCard({ member: { role: 'owner' } });
    rendered.polar.fail('customerSession.getAuthenticatedUser', 500);
    await findCard();
    const button = await runClockUntil(() => screen.getByRole('button', { name: en.tryAgain }));
    expect(readDetail(en.name)).toBe('Jane Doe Design Ltd');
    expect(screen.queryByRole('button', { name: en.edit })).toBeNull();
    rendered.polar.clearFailures();
    await rendered.user.click(button);
    expect(await runClockUntil(() => screen.getByRole('button', { name: en.edit }))).toBeVisible();
  });
});

describe('The session of a team without an e-mail address', () => {
  test('that is no member’s counts as the customer’s own', async () => {
    const customer = createCustomer({ ...JANE, type: 'team', email: null });
    const polar = servePolar({ customers: [customer] });
    const { token } = polar.createSession({ customer });
    // A client of the host app, which does not know the token's kind.
    const { getSessionKind: _, ...client } = createPortalClient({
      sessionToken: token,
      customerId: customer.id,
    });
    renderWithPortal(<CustomerCard />, {
      polar,
      provider: { client, sessionToken: undefined } as never,
    });
    expect(await runClockUntil(() => screen.getByRole('button', { name: en.edit }))).toBeVisible();
    expect(polar.requests.map(({ operation }) => operation)).toContain(
      'customerSession.getAuthenticatedUser',
    );
  });
});

test('parts of one’s own show nothing of a form that is open', async () => {
  const polar = servePolar({ customers: [createCustomer(JANE)] });
  const { user } = renderWithPortal(
    <Customer.Root>
      <Customer.Edit />
      <Customer.Name />
      <Customer.Form />
    </Customer.Root>,
    { polar },
  );
  await user.click(await runClockUntil(() => screen.getByRole('button', { name: en.edit })));
  expect(readDetail(en.name)).toBeUndefined();
});

test('a member who was removed is signed out', async () => {
  const customer = createCustomer(JANE);
  const polar = servePolar({ customers: [customer] });
  const member = createMember({ role: 'owner' });
  const { token } = polar.createSession({ customer, member });
  polar.members.remove(member.id);
  renderWithPortal(<CustomerCard />, { polar, provider: { sessionToken: token } });
  const alert = await runClockUntil(() => screen.getByRole('alert'));
  expect(alert).toHaveTextContent(/Your session has ended/);
});
