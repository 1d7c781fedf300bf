import { screen, within } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createActivations, createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, type ProviderOverrides } from '../../render-with-portal.tsx';
import { findCard } from './render-card.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

const readDocument = () => document.documentElement.outerHTML;

/** A card that shows the first of two license keys, beside a card that already shows the second. */
async function renderTwoCards(overrides: Parameters<typeof createLicenseKey>[0] = {}) {
  const first = createLicenseKey(overrides);
  const second = createLicenseKey(overrides);
  const show = (id: string) => (
    <>
      <LicenseKeyCard id={id} messages={{ title: 'Chosen' }} />
      <LicenseKeyCard id={second.id} messages={{ title: 'Other' }} />
    </>
  );
  const { rerender, user } = renderWithPortal(show(first.id), { licenseKeys: [first, second] });
  await findCard('Other');
  const chosen = within(await findCard('Chosen'));
  return { first, second, user, chosen, switchToSecond: () => rerender(show(second.id)) };
}

describe('a card that switches to another license key', () => {
  test('masks the key again', async () => {
    const { first, second, user, chosen, switchToSecond } = await renderTwoCards();
    await user.click(chosen.getByRole('button', { name: 'Reveal' }));
    expect(readDocument()).toContain(first.key);
    switchToSecond();
    expect(readDocument()).not.toContain(first.key);
    expect(readDocument()).not.toContain(second.key);
  });

  test('no longer says that the key was copied', async () => {
    const { user, chosen, switchToSecond } = await renderTwoCards();
    await user.click(chosen.getByRole('button', { name: 'Copy' }));
    await chosen.findByRole('button', { name: 'Copied' });
    switchToSecond();
    expect(screen.queryByRole('button', { name: 'Copied' })).not.toBeInTheDocument();
  });

  test('shows all activations with an empty search field', async () => {
    const { user, chosen, switchToSecond } = await renderTwoCards({
      activations: createActivations(12),
    });
    await user.type(chosen.getByRole('searchbox'), 'Device 12');
    expect(chosen.getAllByRole('listitem')).toHaveLength(1);
    switchToSecond();
    const other = await findCard('Chosen');
    expect(within(other).getAllByRole('listitem')).toHaveLength(10);
    expect(within(other).getByRole('searchbox')).toHaveValue('');
  });

  test('no longer shows the failure of the previous license key', async () => {
    const licenseKey = createLicenseKey();
    const missing = createLicenseKey({ customer: createCustomer() });
    const polar = servePolar({ licenseKeys: [licenseKey, missing] });
    const { rerender } = renderWithPortal(<LicenseKeyCard id={missing.id} />, { polar });
    await screen.findByRole('heading', { name: 'License key not found' });
    polar.fail('licenseKeys.get', 'hang');
    rerender(<LicenseKeyCard id={licenseKey.id} />);
    expect(screen.queryByText('License key not found')).not.toBeInTheDocument();
    expect(screen.getByText('Loading the license key…')).toHaveRole('status');
  });
});

describe('a card whose session token changes', () => {
  test('shows nothing of the previous customer, not even briefly', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const other = polar.createSession({ customer: createCustomer() });
    const provider: ProviderOverrides = {};
    const ui = <LicenseKeyCard id={licenseKey.id} />;
    const { rerender, user } = renderWithPortal(ui, { polar, provider });
    await user.click(await screen.findByRole('button', { name: 'Reveal' }));
    expect(readDocument()).toContain(licenseKey.key);

    provider.sessionToken = other.token;
    rerender(ui);
    expect(readDocument()).not.toContain(licenseKey.key);
    expect(readDocument()).not.toContain('Noor Haddad');
    await screen.findByRole('heading', { name: 'License key not found' });
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('no longer says that the session has ended', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const provider = { sessionToken: 'polar_cst_ended' };
    const ui = <LicenseKeyCard id={licenseKey.id} />;
    const { rerender } = renderWithPortal(ui, { polar, provider });
    await screen.findByRole('heading', { name: 'Your session has ended' });

    provider.sessionToken = polar.sessionToken;
    rerender(ui);
    expect(screen.queryByText('Your session has ended')).not.toBeInTheDocument();
    expect(await findCard()).toBeVisible();
  });
});
