import { QueryClient } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import {
  createPortalClient,
  en,
  LicenseKeyCard,
  licenseKeyListOptions,
  useLicenseKeys,
} from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { servePortal } from '../../mock/portal-server.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { findCard, getCard, readFact } from './render-card.tsx';

beforeEach(() => startClock());

/** A page that has listed its license keys, and opens one of them while Polar takes its time. */
async function openFromList(overrides: LicenseKeyOverrides = {}) {
  const licenseKey = createLicenseKey(overrides, { now: NOW });
  const portal = servePortal({ licenseKeys: [licenseKey] });
  const { sessionToken } = portal;
  const queryClient = new QueryClient();
  const client = createPortalClient({ sessionToken, customerId: 'noor' });
  const { items } = await queryClient.fetchQuery(licenseKeyListOptions(client));
  portal.latency = 1_000;
  const rendered = renderWithPortal(<LicenseKeyCard id={licenseKey.id} listed={items[0]} />, {
    portal,
    provider: { queryClient, customer: 'noor' },
  });
  return { ...rendered, portal, licenseKey };
}

const findLoaded = () => runClockUntil(() => screen.getByRole('list', { name: 'Activations' }));

describe('a card that is opened from a list', () => {
  test('shows at once what the list has told, in one request of its own', async () => {
    const { licenseKey, portal } = await openFromList();
    const card = getCard();
    expect(card).toHaveAttribute('aria-busy', 'false');
    expect(card).toHaveAttribute('data-state', 'active');
    expect(within(card).getByText('Licensed to Noor Haddad')).toBeVisible();
    expect(readFact(card, 'Usage')).toEqual(['12 of 100']);
    expect(within(card).getByRole('img', { name: /^Hidden/ })).toHaveAccessibleName(
      en.hidden(licenseKey.key.slice(-6)),
    );
    expect(card).not.toHaveTextContent(en.loading);
    await findLoaded();
    expect(portal.requests.map(({ operation }) => operation)).toEqual(['list', 'get']);
  });

  test('shows nothing of another one that it was handed by mistake', async () => {
    const [licenseKey, other] = [createLicenseKey({}, { now: NOW }), createLicenseKey()];
    const portal = servePortal({ licenseKeys: [licenseKey] });
    portal.latency = 1_000;
    renderWithPortal(<LicenseKeyCard id={licenseKey.id} listed={other} />, { portal });
    expect(screen.getByRole('region')).toHaveAttribute('data-state', 'loading');
    await findLoaded();
    expect(getCard()).toHaveAttribute('data-state', 'active');
  });

  test('claims nothing of activations before they are there', async () => {
    await openFromList();
    const card = getCard();
    expect(readFact(card, 'Activations')).toEqual(['Up to 3']);
    expect(within(card).queryByRole('meter', { name: 'Activations' })).not.toBeInTheDocument();
    expect(card).not.toHaveTextContent(en.noneToShow);
    expect(within(card).queryByRole('list')).not.toBeInTheDocument();
    expect(within(card).queryByRole('heading', { name: 'Activations' })).not.toBeInTheDocument();
    await findLoaded();
    expect(readFact(card, 'Activations')).toEqual(['2 of 3']);
  });

  test('can reveal and copy its key at once, and change it once all is there', async () => {
    const { user, licenseKey } = await openFromList();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(await navigator.clipboard.readText()).toBe(licenseKey.key);
    await openAndFind('Rotate key');
  });

  test('offers no change before, since what a list told may be long ago', async () => {
    await openFromList();
    expect(screen.queryByRole('button', { name: 'Rotate key' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Deactivate/ })).not.toBeInTheDocument();
    await openAndFind('Rotate key');
  });

  test('shows what has changed since', async () => {
    const { portal, licenseKey } = await openFromList();
    portal.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    expect(getCard()).toHaveAttribute('data-state', 'active');
    await runClockUntil(() => expect(getCard()).toHaveAttribute('data-state', 'revoked'));
  });

  test('keeps what the list has told when it cannot be read', async () => {
    const { portal } = await openFromList();
    portal.fail('get', 403);
    const notice = await runClockUntil(() => screen.getByText(/outdated/));
    expect(notice).toHaveTextContent(en.failures.forbidden[0]);
    const card = getCard();
    expect(readFact(card, 'Usage')).toEqual(['12 of 100']);
    expect(card).not.toHaveTextContent(en.noneToShow);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

async function openAndFind(name: string) {
  await findLoaded();
  expect(screen.getByRole('button', { name })).toBeVisible();
}

function Page({ id }: { id: string | undefined }) {
  const { data } = useLicenseKeys();
  return (
    <>
      <p>{data?.pagination.total_count} in all</p>
      {id && <LicenseKeyCard id={id} listed={data?.items.find((listed) => listed.id === id)} />}
    </>
  );
}

describe('a card that is opened from a list that has been open for long', () => {
  test('shows at once what the list has told', async () => {
    const licenseKey = createLicenseKey({}, { now: NOW });
    const { rerender } = renderWithPortal(<Page id={undefined} />, { licenseKeys: [licenseKey] });
    await screen.findByText('1 in all');
    await passTime(60 * 60_000);
    rerender(<Page id={licenseKey.id} />);
    expect(getCard()).toHaveAttribute('data-state', 'active');
    await findCard();
  });
});
