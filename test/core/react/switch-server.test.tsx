import { screen, waitFor } from '@testing-library/react';
import { LicenseKeyCard, LicenseKeyList, useLicenseKeys } from 'polar-customer-portal';
import { createHandlers, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { createKeys, findList } from '../../license-keys/list/render-list.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import { server } from '../../network.ts';
import {
  renderHookWithPortal,
  renderWithPortal,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';

beforeEach(() => startClock());

/** A mock that stands in for both servers. */
function serveBoth(...licenseKeys: ReturnType<typeof createLicenseKey>[]) {
  const polar = servePolar({ licenseKeys });
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

  test('shows no license keys of the previous server on the second page either', async () => {
    const polar = serveBoth(...createKeys(2).map((overrides) => createLicenseKey(overrides)));
    const provider: ProviderOverrides = { customerId: 'ada' };
    const ui = <LicenseKeyList pageSize={1} />;
    const { user, rerender } = renderWithPortal(ui, { polar, provider });
    await findList();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(await screen.findByText('Page 2 of 2')).toBeVisible();
    polar.fail('licenseKeys.list', 'hang');
    provider.server = 'sandbox';
    rerender(ui);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.getByText(en.list.loading)).toHaveRole('status');
  });

  test.each([1, 2])('gets none from useLicenseKeys, on page %d', async (page) => {
    const polar = serveBoth(...createKeys(2).map((overrides) => createLicenseKey(overrides)));
    const provider: ProviderOverrides = { customerId: 'ada' };
    const { result, rerender } = renderHookWithPortal(() => useLicenseKeys({ page, limit: 1 }), {
      polar,
      provider,
    });
    await waitFor(() => expect(result.current.data?.items.length).toBeGreaterThan(0));
    polar.fail('licenseKeys.list', 'hang');
    provider.server = 'sandbox';
    rerender();
    expect(result.current).toMatchObject({ data: undefined, isPlaceholderData: false });
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
