import { screen, within } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createActivations, createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, type ProviderOverrides } from '../../render-with-portal.tsx';
import { findCard } from './render-card.tsx';

const readDocument = () => document.documentElement.outerHTML;

/** Two license keys of one customer, of which the second is on the page already. */
async function renderTwo(overrides: Parameters<typeof createLicenseKey>[0] = {}) {
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
  return { first, second, user, chosen, turnToSecond: () => rerender(show(second.id)) };
}

describe('a card that turns to another license key', () => {
  test('starts masked', async () => {
    const { first, second, user, chosen, turnToSecond } = await renderTwo();
    await user.click(chosen.getByRole('button', { name: 'Reveal' }));
    expect(readDocument()).toContain(first.key);
    turnToSecond();
    expect(readDocument()).not.toContain(first.key);
    expect(readDocument()).not.toContain(second.key);
  });

  test('does not claim to have copied this one', async () => {
    const { user, chosen, turnToSecond } = await renderTwo();
    await user.click(chosen.getByRole('button', { name: 'Copy' }));
    await chosen.findByRole('button', { name: 'Copied' });
    turnToSecond();
    expect(screen.queryByRole('button', { name: 'Copied' })).not.toBeInTheDocument();
  });

  test('shows all its activations, whatever was searched for before', async () => {
    const { user, chosen, turnToSecond } = await renderTwo({ activations: createActivations(12) });
    await user.type(chosen.getByRole('searchbox'), 'Device 12');
    expect(chosen.getAllByRole('listitem')).toHaveLength(1);
    turnToSecond();
    const other = await findCard('Chosen');
    expect(within(other).getAllByRole('listitem')).toHaveLength(10);
    expect(within(other).getByRole('searchbox')).toHaveValue('');
  });

  test('says nothing of what was wrong with the one before', async () => {
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

describe('a card below another session', () => {
  test('shows nothing of the first customer, not for a moment', async () => {
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
    expect(polar.requests).toHaveLength(2);
  });

  test('no longer says that the session has ended once the page has a new one', async () => {
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
