import { screen, waitFor, within } from '@testing-library/react';
import { PortalError } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AfterCheckout } from '../../docs/recipes/after-checkout.tsx';
import { BuyMore } from '../../docs/recipes/buy-more.tsx';
import { License as LicenseWithFormats } from '../../docs/recipes/copy-formats.tsx';
import { LicensesWithLinks } from '../../docs/recipes/links.tsx';
import { Licenses } from '../../docs/recipes/open-key.tsx';
import { TwoKeys } from '../../docs/recipes/two-keys.tsx';
import { LicenseWithUpgrade } from '../../docs/recipes/upgrade.tsx';
import { findCard, getCard, readFact } from '../license-keys/card/render-card.tsx';
import { NOW, passTime, renderWithPortal, startClock } from '../render-with-portal.tsx';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

const files = import.meta.glob<string>('../../docs/recipes/*', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const [page = ''] = Object.values(
  import.meta.glob<string>('../../docs/recipes.md', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

test('docs/recipes.md shows the code that these tests run', () => {
  const snippets = [...page.matchAll(/```tsx\n([^]*?)```/g)].map(([, code]) => code);
  expect(snippets.sort()).toEqual(Object.values(files).sort());
  expect(snippets).toHaveLength(7);
});

const BENEFIT_ID = '0b6f1f43-52c8-4b6e-9a1d-3c8d1e2f4a5b';

describe('the recipe for the page after a checkout', () => {
  const customer = createLicenseKey().customer;

  test('says that the license key is coming, and shows it as soon as Polar has it', async () => {
    const { polar } = renderWithPortal(<AfterCheckout benefitId={BENEFIT_ID} before={0} />, {
      customers: [customer],
    });
    await passTime(5_000);
    expect(screen.getByRole('status')).toHaveTextContent('will be here in a few seconds');
    polar.licenseKeys.add(createLicenseKey({ benefit_id: BENEFIT_ID }, { now: NOW }));
    await passTime(3_000);
    expect(await screen.findByText('Studio Mac')).toBeVisible();
    expect(screen.queryByText(/few seconds/)).not.toBeInTheDocument();
    const count = getKeyRequests(polar).length;
    await passTime(10_000);
    expect(getKeyRequests(polar)).toHaveLength(count);
  });

  test('goes on asking while your server has no session, because Polar does not know the customer yet', async () => {
    const licenseKey = createLicenseKey({ benefit_id: BENEFIT_ID }, { now: NOW });
    let asked = 0;
    const { polar } = renderWithPortal(<AfterCheckout benefitId={BENEFIT_ID} before={0} />, {
      licenseKeys: [licenseKey],
      provider: {
        sessionToken() {
          asked += 1;
          if (asked < 3) throw new PortalError('no_customer', 'Polar has no such customer.');
          return polar.sessionToken;
        },
      },
    });
    await passTime(15_000);
    expect(await screen.findByText('Studio Mac')).toBeVisible();
    expect(asked).toBe(3);
  });

  test.each(['unauthorized', 'no_session'] as const)(
    'asks no more after %s, and offers to sign in again',
    async (code) => {
      const sessionToken = vi.fn<() => string>(() => {
        throw new PortalError(code, 'Nobody is signed in.');
      });
      renderWithPortal(<AfterCheckout benefitId={BENEFIT_ID} before={0} />, {
        provider: { sessionToken, onSignIn: () => {} },
      });
      await passTime(15_000);
      expect(screen.getByRole('button', { name: /^Sign in/ })).toBeVisible();
      expect(screen.queryByText(/will be here/)).not.toBeInTheDocument();
      // For the recipe, and for the list that it then shows.
      expect(sessionToken).toHaveBeenCalledTimes(2);
    },
  );

  test('waits for the license key of a second purchase, and shows that one', async () => {
    const first = createLicenseKey({ benefit_id: BENEFIT_ID, status: 'disabled' }, { now: NOW });
    const { polar } = renderWithPortal(<AfterCheckout benefitId={BENEFIT_ID} before={1} />, {
      licenseKeys: [first],
    });
    await passTime(5_000);
    expect(screen.getByRole('status')).toHaveTextContent('will be here in a few seconds');
    const created_at = new Date(NOW + 4_000).toISOString();
    polar.licenseKeys.add(createLicenseKey({ benefit_id: BENEFIT_ID, created_at }, { now: NOW }));
    await passTime(3_000);
    expect(await screen.findByText('Active')).toBeVisible();
    expect(screen.queryByText('Disabled')).not.toBeInTheDocument();
  });

  test('stops after a minute, and says so', async () => {
    const { polar } = renderWithPortal(<AfterCheckout benefitId={BENEFIT_ID} before={0} />, {
      customers: [customer],
    });
    for (let attempt = 0; attempt < 35; attempt += 1) await passTime(2_000);
    expect(screen.getByRole('status')).toHaveTextContent('takes longer than usual');
    expect(getKeyRequests(polar)).toHaveLength(31);
  });
});

test('the recipe for a purchase shows what it has changed', async () => {
  const licenseKey = createLicenseKey({ usage: 0, limit_usage: 100 }, { now: NOW });
  const { polar, user } = renderWithPortal(
    <>
      <LicenseWithUpgrade id={licenseKey.id} />
      <BuyMore
        openCheckout={async () => polar.licenseKeys.add({ ...licenseKey, limit_usage: 5_000 })}
      />
    </>,
    { licenseKeys: [licenseKey] },
  );
  expect(readFact(await findCard(), 'Usage')).toEqual(['0 of 100']);
  await user.click(screen.getByRole('button', { name: 'Buy more' }));
  await waitFor(() => expect(readFact(getCard(), 'Usage')).toEqual(['0 of 5,000']));
});

test('the recipe for two license keys shows both, by names of their own', async () => {
  const [studio, server] = [createLicenseKey(), createLicenseKey({ status: 'disabled' })];
  renderWithPortal(<TwoKeys studioId={studio.id} serverId={server.id} />, {
    licenseKeys: [studio, server],
  });
  const cards = ['Nimbus Studio', 'Nimbus Server'].map((name) =>
    within(screen.getByRole('region', { name })),
  );
  expect(await cards[0]?.findByText('Active')).toBeVisible();
  expect(await cards[1]?.findByText('Disabled')).toBeVisible();
});

test('the recipe for links leads from an expired license key to the page of its benefit', async () => {
  const licenseKey = createLicenseKey({
    benefit_id: BENEFIT_ID,
    expires_at: '2020-01-01T00:00:00Z',
  });
  const { user } = renderWithPortal(<LicensesWithLinks />, { licenseKeys: [licenseKey] });
  await user.click(await screen.findByRole('button', { name: /Expired/ }));
  const renew = await screen.findByRole('link', { name: 'Renew' });
  expect(renew).toHaveAttribute('href', `/renew?benefit=${BENEFIT_ID}`);
});

test('the recipe for a line of a file copies it with the key in it', async () => {
  const licenseKey = createLicenseKey();
  const { user } = renderWithPortal(<LicenseWithFormats id={licenseKey.id} />, {
    licenseKeys: [licenseKey],
  });
  await user.click(await screen.findByRole('button', { name: 'Copy for .env' }));
  expect(await navigator.clipboard.readText()).toBe(`NIMBUS_LICENSE_KEY=${licenseKey.key}`);
});

test('the recipe for a link opens the license key that it names', async () => {
  const licenseKeys = [createLicenseKey(), createLicenseKey({ status: 'disabled' })];
  renderWithPortal(<Licenses query={new URLSearchParams({ key: `${licenseKeys[1]?.id}` })} />, {
    licenseKeys,
  });
  const card = await screen.findByRole('region', { name: /Disabled/ });
  expect(within(card).getByRole('heading', { name: 'License key' })).toBeVisible();
});

describe('the recipe for an upgrade', () => {
  test.each([
    [90, 'Upgrade: you have used 90 of 100'],
    [120, 'Upgrade: you have used 120 of 100'],
  ])('offers one to a customer who has used %i of 100', async (usage, offer) => {
    const licenseKey = createLicenseKey({ usage, limit_usage: 100 });
    const { polar } = renderWithPortal(<LicenseWithUpgrade id={licenseKey.id} />, {
      licenseKeys: [licenseKey],
    });
    expect(await screen.findByRole('link', { name: offer })).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test.each([
    ['who has used little', { usage: 10, limit_usage: 100 }],
    ['without a limit', { usage: 1_000, limit_usage: null }],
  ])('offers none to a customer %s', async (_, overrides) => {
    const licenseKey = createLicenseKey(overrides);
    renderWithPortal(<LicenseWithUpgrade id={licenseKey.id} />, { licenseKeys: [licenseKey] });
    await screen.findByText('Active');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
