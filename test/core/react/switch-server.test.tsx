import { screen } from '@testing-library/react';
import { LicenseKeyCard, LicenseKeyList } from 'polar-customer-portal';
import { createHandlers, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { findList } from '../../license-keys/list/render-list.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import { server } from '../../network.ts';
import { renderWithPortal, startClock, type ProviderOverrides } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

/** A mock that stands in for both servers. */
function serveBoth(licenseKey: ReturnType<typeof createLicenseKey>) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  server.use(...createHandlers(polar, { server: 'sandbox' }));
  return polar;
}

describe('a page that switches to another server for the same customer', () => {
  test('shows no license keys of the previous server', async () => {
    const polar = serveBoth(createLicenseKey());
    const provider: ProviderOverrides = { customerId: 'ada' };
    const ui = <LicenseKeyList />;
    const { rerender } = renderWithPortal(ui, { polar, provider });
    await findList();
    polar.fail('licenseKeys.list', 'hang');
    provider.server = 'sandbox';
    rerender(ui);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.getByText(en.list.loading)).toHaveRole('status');
  });

  test('no longer shows the failure of the previous server', async () => {
    const licenseKey = createLicenseKey();
    const polar = serveBoth(licenseKey);
    const provider: ProviderOverrides = { customerId: 'ada' };
    const ui = <LicenseKeyCard id={licenseKey.id} />;
    polar.fail('licenseKeys.get', 403, { times: 1 });
    const { rerender } = renderWithPortal(ui, { polar, provider });
    await screen.findByRole('alert');
    polar.fail('licenseKeys.get', 'hang');
    provider.server = 'sandbox';
    rerender(ui);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText(en.loading)).toHaveRole('status');
  });
});
