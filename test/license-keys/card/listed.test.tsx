import { QueryClient } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  licenseKeyListOptions,
  useLicenseKeys,
} from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { findCard, getCard, readFact } from './render-card.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

/** Renders the card of a license key from a cached list while its own response takes a second. */
async function openFromList(overrides: LicenseKeyOverrides = {}) {
  const licenseKey = createLicenseKey(overrides, { now: NOW });
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const { sessionToken } = polar;
  const queryClient = new QueryClient();
  const client = createPortalClient({ sessionToken, customerId: 'noor' });
  const { items } = await queryClient.fetchQuery(licenseKeyListOptions(client));
  polar.latency = 1_000;
  const rendered = renderWithPortal(<LicenseKeyCard id={licenseKey.id} listed={items[0]} />, {
    polar,
    provider: { queryClient, customerId: 'noor' },
  });
  return { ...rendered, polar, licenseKey };
}

const findActivations = () =>
  runClockUntil(() => screen.getByRole('list', { name: 'Activations' }));

describe('a card opened from a list', () => {
  test('shows the listed data at once and loads the rest with one request', async () => {
    const { licenseKey, polar } = await openFromList();
    const card = getCard();
    expect(card).toHaveAttribute('aria-busy', 'false');
    expect(card).toHaveAttribute('data-state', 'active');
    expect(within(card).getByText('Licensed to Noor Haddad')).toBeVisible();
    expect(readFact(card, 'Usage')).toEqual(['12 of 100']);
    expect(within(card).getByRole('img', { name: /^Hidden/ })).toHaveAccessibleName(
      en.hidden(licenseKey.key.slice(-6)),
    );
    expect(card).not.toHaveTextContent(en.loading);
    await findActivations();
    expect(getKeyRequests(polar).map(({ operation }) => operation)).toEqual([
      'licenseKeys.list',
      'licenseKeys.get',
    ]);
  });

  test('ignores the listed data of another license key', async () => {
    const [licenseKey, other] = [createLicenseKey({}, { now: NOW }), createLicenseKey()];
    const polar = servePolar({ licenseKeys: [licenseKey] });
    polar.latency = 1_000;
    renderWithPortal(<LicenseKeyCard id={licenseKey.id} listed={other} />, { polar });
    expect(screen.getByRole('region')).toHaveAttribute('data-state', 'loading');
    await findActivations();
    expect(getCard()).toHaveAttribute('data-state', 'active');
  });

  test('shows no activations before they have loaded', async () => {
    await openFromList();
    const card = getCard();
    expect(readFact(card, 'Activations')).toEqual(['Up to 3']);
    expect(card.querySelector('[data-filled]')).toBeNull();
    expect(card).not.toHaveTextContent(en.noneToShow);
    expect(within(card).queryByRole('list')).not.toBeInTheDocument();
    expect(within(card).queryByRole('heading', { name: 'Activations' })).not.toBeInTheDocument();
    await findActivations();
    expect(readFact(card, 'Activations')).toEqual(['2 of 3']);
  });

  test('can copy its key at once, and rotate it once it has loaded', async () => {
    const { user, licenseKey } = await openFromList();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(await navigator.clipboard.readText()).toBe(licenseKey.key);
    await findRotate();
  });

  test('offers no changes before it has loaded, because the listed data may be old', async () => {
    await openFromList();
    expect(screen.queryByRole('button', { name: 'Replace key' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Deactivate/ })).not.toBeInTheDocument();
    await findRotate();
  });

  test('shows what has changed since the list was loaded', async () => {
    const { polar, licenseKey } = await openFromList();
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    expect(getCard()).toHaveAttribute('data-state', 'active');
    await runClockUntil(() => expect(getCard()).toHaveAttribute('data-state', 'revoked'));
  });

  test('keeps the listed data when it fails to load', async () => {
    const { polar } = await openFromList();
    polar.fail('licenseKeys.get', 403);
    const notice = await runClockUntil(() => screen.getByText(/outdated/));
    expect(notice.closest('output')).toHaveTextContent(en.failures.forbidden[0]);
    const card = getCard();
    expect(readFact(card, 'Usage')).toEqual(['12 of 100']);
    expect(card).not.toHaveTextContent(en.noneToShow);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

async function findRotate() {
  await findActivations();
  expect(screen.getByRole('button', { name: 'Replace key' })).toBeVisible();
}

function Page({ id }: { id: string | undefined }) {
  const { data } = useLicenseKeys();
  return (
    <>
      <p>{data?.pagination.total_count} keys</p>
      {id && <LicenseKeyCard id={id} listed={data?.items.find((listed) => listed.id === id)} />}
    </>
  );
}

describe('a card opened from a list that was loaded an hour ago', () => {
  test('shows the listed data at once', async () => {
    const licenseKey = createLicenseKey({}, { now: NOW });
    const { rerender } = renderWithPortal(<Page id={undefined} />, { licenseKeys: [licenseKey] });
    await screen.findByText('1 keys');
    await passTime(60 * 60_000);
    rerender(<Page id={licenseKey.id} />);
    expect(getCard()).toHaveAttribute('data-state', 'active');
    await findCard();
  });
});
