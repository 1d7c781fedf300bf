import { screen, within } from '@testing-library/react';
import { PolarPortalProvider, SubscriptionCard } from 'polar-customer-portal';
import {
  createMember,
  createOrganization,
  createPaymentMethod,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import {
  createOptions,
  createStudio,
  getSlot,
  getTitle,
  inDays,
  read,
  texts,
  type SubscriptionFields,
} from './render-subscription.tsx';

beforeEach(() => startClock());

type CardProps = Omit<ComponentProps<typeof SubscriptionCard>, 'id'>;

/** A card that has loaded, with all that is read for it. */
async function openCard(
  fields: SubscriptionFields = {},
  { polar, provider, ...options }: NonNullable<Parameters<typeof renderWithPortal>[1]> = {},
  props: CardProps = {},
) {
  const subscription = createStudio(fields);
  const rendered = renderWithPortal(<SubscriptionCard id={subscription.id} {...props} />, {
    ...createOptions(subscription, options as MockPolarOptions),
    polar,
    provider,
  });
  await runClockUntil(() =>
    getSlot('subscription-footer', getSlot('subscription-header').parentElement ?? document),
  );
  await passTime(1_000);
  return { subscription, ...rendered };
}

const getPortal = () => screen.queryByRole('link', { name: /^Update payment on Polar/ });

describe('the card of a subscription', () => {
  test('shows in one look what is paid, when next and how much, what for and with what', async () => {
    await openCard();
    expect(screen.getByRole('heading', { name: 'Studio', level: 2 })).toBeVisible();
    expect(read(getSlot('subscription-status'))).toBe('Active');
    expect(read(getSlot('subscription-price'))).toBe('$19.00 a month');
    expect(read(getSlot('subscription-next-payment'))).toMatch(
      /^next payment \$\d+\.\d\d on [A-Z][a-z]{2} \d+, 2026$/,
    );
    const benefits = within(getSlot('subscription-benefits'));
    expect(benefits.getAllByRole('listitem').map(read)).toEqual([
      'Studio license',
      'Studio installers2 files',
    ]);
    expect(read(getSlot('subscription-payment'))).toBe('Visa ending in 4242');
    expect(document.querySelector('[data-slot=portal-notice]')).toBeNull();
    expect(getPortal()).toBeNull();
  });

  test('tells the next payment in words where Polar tells no sum', async () => {
    const subscription = createStudio();
    const polar = servePolar(createOptions(subscription));
    polar.fail('subscriptions.chargePreview', 404);
    renderWithPortal(<SubscriptionCard id={subscription.id} />, { polar });
    await runClockUntil(() => getSlot('subscription-footer'));
    await passTime(10_000);
    expect(read(getSlot('subscription-next-payment'))).toMatch(/^next payment on [A-Z]/);
    expect(document.body).not.toHaveTextContent('$0');
  });

  test('stands when what it pays for and the payment method cannot be read', async () => {
    const subscription = createStudio();
    const polar = servePolar(createOptions(subscription));
    polar.fail('benefitGrants.list', 'html');
    polar.fail('customers.listPaymentMethods', 'html');
    const { onError } = renderWithPortal(<SubscriptionCard id={subscription.id} />, { polar });
    await runClockUntil(() => getSlot('subscription-footer'));
    await passTime(10_000);
    expect(read(getSlot('subscription-status'))).toBe('Active');
    expect(read(getSlot('subscription-since'))).toMatch(/^Since /);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onError).toHaveBeenCalled();
  });

  test('says that a card has expired, and where it can be replaced, with the sign-in said before', async () => {
    const expired = createPaymentMethod({
      method_metadata: { brand: 'visa', last4: '1881', exp_month: 5, exp_year: 2026 },
    });
    const subscription = createStudio();
    const polar = servePolar(createOptions(subscription, { paymentMethods: [expired] }));
    renderWithPortal(<SubscriptionCard id={subscription.id} />, {
      polar,
      provider: { server: 'production' },
    });
    const link = await runClockUntil(() => screen.getByRole('link', { name: /^Update payment/ }));
    expect(read(getSlot('subscription-payment'))).toBe('Visa ending in 1881 has expired');
    expect(link).toHaveAttribute('href', 'https://polar.sh/acme/portal');
    expect(link).toHaveAccessibleDescription(texts.signInThere(en.platform));
  });

  test('says that no payment method is saved, and nothing of it when none is needed', async () => {
    await openCard({}, { paymentMethods: [] } as MockPolarOptions);
    expect(read(getSlot('subscription-payment'))).toBe(texts.paymentMethod.none);
  });

  test('shows usage, unless the organization hides it', async () => {
    const meters = [
      { consumed_units: 820, credited_units: 1000, amount: 0, meter: { name: 'Renders' } },
      { consumed_units: 1250.5, credited_units: 0, amount: 125, meter: { name: 'Calls' } },
    ];
    const { unmount } = await openCard({ meters });
    const rows = [...document.querySelectorAll('[data-slot=subscription-meter]')].map(read);
    expect(rows).toEqual(['Renders820 of 1,000', 'Calls1,250.5 $1.25 so far']);
    unmount();
    const organization = createOrganization({
      customer_portal_settings: { usage: { show: false }, subscription: {} },
    });
    await openCard({ meters, product: { organization } });
    expect(document.querySelector('[data-slot=subscription-usage]')).toBeNull();
  });

  test('leads to the key and the files by links of the vendor, which get ids alone', async () => {
    const licenseKeys = vi.fn((benefit: { license_key_id: string | undefined }) =>
      benefit.license_key_id ? `/keys/${benefit.license_key_id}` : undefined,
    );
    const { subscription } = await openCard(
      {},
      {},
      { links: { licenseKeys, downloads: '/files' } },
    );
    expect(screen.getByRole('link', { name: 'Show key Studio license' })).toHaveAttribute(
      'href',
      '/keys/7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b',
    );
    expect(screen.getByRole('link', { name: 'Show files Studio installers' })).toHaveAttribute(
      'href',
      '/files',
    );
    expect(licenseKeys).toHaveBeenLastCalledWith({
      subscription_id: subscription.id,
      benefit_id: expect.any(String),
      license_key_id: '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b',
    });
  });

  test('asks the vendor to show a key in place of a link', async () => {
    const onShowBenefit = vi.fn();
    const { user, subscription } = await openCard({}, {}, { onShowBenefit });
    await user.click(screen.getByRole('button', { name: 'Show key Studio license' }));
    expect(onShowBenefit).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ subscription_id: subscription.id }),
    );
  });

  test('shows a planned change with its date, and by its name where Polar tells it', async () => {
    const { subscription, polar, unmount } = await openCard({ pending_update: { seats: 8 } });
    expect(read(getSlot('subscription-planned'))).toMatch(/^Changes to 8 seats on July 5, 2026/);
    unmount();
    const { pending_update: planned } = subscription;
    if (!planned) throw new Error('Nothing is planned.');
    // A private product, whose name nobody tells.
    polar.subscriptions.update(subscription.id, {
      pending_update: {
        ...planned,
        seats: null,
        product_id: '1f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b',
      },
    });
    renderWithPortal(<SubscriptionCard id={subscription.id} />, { polar });
    await runClockUntil(() => getSlot('subscription-planned'));
    expect(read(getSlot('subscription-planned'))).toMatch(/^Changes to another plan on July/);
  });

  test('shows a planned change of the plan and of the seats, both of them', async () => {
    await openCard({
      pending_update: { seats: 8, product_id: '1f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b' },
    });
    const sentences = getSlot('subscription-planned').querySelectorAll('p');
    expect([...sentences].map(read)).toEqual([
      expect.stringMatching(/^Changes to another plan on July 5, 2026/),
      expect.stringMatching(/^Changes to 8 seats on July 5, 2026/),
    ]);
  });

  test('shows no planned change that does not come any more', async () => {
    await openCard({ pending_update: { seats: 8 }, cancel_at_period_end: true });
    expect(document.querySelector('[data-slot=subscription-planned]')).toBeNull();
  });
});

describe('a subscription that does not simply go on', () => {
  test('says until when the key and the files work', async () => {
    await openCard({ cancel_at_period_end: true, canceled_at: inDays(-2) });
    expect(read(getSlot('portal-notice'))).toMatch(
      /^It ends on July 5, 2026\. Until then the license key and the files work as now\./,
    );
    expect(read(getSlot('subscription-since'))).toBe('Cancelled on Jun 13, 2026');
    expect(document.querySelector('[data-slot=subscription-next-payment]')).toBeNull();
  });

  test('is never called inactive while a payment is tried again, and leads to the payment method', async () => {
    await openCard(
      { status: 'past_due', past_due_at: inDays(-1) },
      {},
      { links: { portal: '/pay' } },
    );
    expect(getSlot('subscription-card').dataset['state']).toBe('past_due');
    expect(read(getSlot('subscription-status'))).toBe('Payment failed');
    expect(document.body).not.toHaveTextContent(/inactive/i);
    expect(read(getSlot('portal-notice'))).toMatch(
      /^Visa ending in 4242 could not be charged\. The next attempt is on /,
    );
    expect(getPortal()).toHaveAttribute('href', '/pay');
    // It is the vendor's own page.
    expect(document.body).not.toHaveTextContent(texts.signInThere(en.platform));
  });

  test('says that keys do not work in a pause, what its end charges, and who can end it', async () => {
    await openCard(
      { status: 'paused', paused_at: inDays(-3), resumes_at: inDays(20) },
      {},
      { links: { help: '/help' } },
    );
    const notice = read(getSlot('portal-notice'));
    expect(notice).toMatch(/It goes on by itself on July 5, 2026, with a payment of \$\d/);
    expect(notice).toContain(texts.notice.endPaused);
    expect(within(getSlot('portal-notice')).getByRole('link')).toHaveAttribute('href', '/help');
    expect(document.querySelector('[data-slot=subscription-benefits]')).toBeNull();
  });

  test('has a way back by the page of the vendor once it has ended, and none without', async () => {
    const ended = { status: 'canceled', ended_at: inDays(-5) };
    const { unmount } = await openCard(
      ended,
      {},
      { links: { resubscribe: ({ product_id }) => `/buy/${product_id}` } },
    );
    expect(read(getSlot('portal-notice'))).toMatch(/^It ended on June 10, 2026\./);
    expect(document.querySelector('[data-slot=subscription-since]')).toBeNull();
    expect(screen.getByRole('link', { name: texts.resubscribe })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/buy\/[\da-f-]{36}$/),
    );
    unmount();
    await openCard(ended);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('says the hour within two days, and no day in the badge, which may be another there', async () => {
    await openCard({
      cancel_at_period_end: true,
      current_period_end: inDays(1),
      ends_at: inDays(1),
    });
    expect(read(getSlot('subscription-status'))).toBe('Ends soon');
    expect(read(getSlot('portal-notice'))).toMatch(/^It ends on Jun 16, 2026, \d+:00 [AP]M /);
  });
});

describe('a plain member of a team', () => {
  test('reads the subscription, meets no refusal and is offered nothing', async () => {
    const member = createMember({ role: 'member' });
    const subscription = createStudio({ status: 'past_due', past_due_at: inDays(-1) });
    const polar = servePolar(createOptions(subscription, { members: [member] }));
    const { onError } = renderWithPortal(
      <SubscriptionCard id={subscription.id} plans links={{ portal: '/pay', help: '/help' }} />,
      { polar, provider: { sessionToken: () => polar.createSession({ member }).token } },
    );
    await runClockUntil(() => screen.getByText(texts.readOnly));
    await passTime(5_000);
    expect(read(getSlot('portal-notice'))).toContain(texts.notice.askOwner);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    expect(onError).not.toHaveBeenCalled();
    expect(polar.requests.some(({ path }) => /payment-methods|\/orders/.test(path))).toBe(false);
  });
});

describe('while it cannot be shown', () => {
  test('goes on after a failure', async () => {
    const subscription = createStudio();
    const polar = servePolar(createOptions(subscription));
    const clearFailure = polar.fail('subscriptions.get', 404);
    const { user } = renderWithPortal(<SubscriptionCard id={subscription.id} />, {
      polar,
      provider: { onSignIn: () => clearFailure() },
    });
    expect(await runClockUntil(() => screen.getByRole('alert'))).toHaveTextContent(
      getTitle('not_found'),
    );
    await user.click(screen.getByRole('button', { name: en.signInAgain }));
    await runClockUntil(() => screen.getByRole('heading', { name: 'Studio' }));
  });

  test('renders placeholders on a server, without its language and without a token', () => {
    const html = renderToString(
      <PolarPortalProvider sessionToken="polar_cst_server">
        <SubscriptionCard id="7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b" />
      </PolarPortalProvider>,
    );
    expect(html).toContain('data-state="loading"');
    expect(html).not.toContain('polar_cst_server');
    expect(html).not.toContain('lang=');
  });
});
