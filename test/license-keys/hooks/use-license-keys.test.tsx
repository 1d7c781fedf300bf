import { waitFor } from '@testing-library/react';
import { useLicenseKeys } from 'polar-customer-portal';
import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  renderHookWithPortal,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';

beforeEach(() => startClock());

describe('useLicenseKeys', () => {
  test('returns a page and keeps it until the next one has loaded', async () => {
    const licenseKeys = Array.from({ length: 3 }, () => createLicenseKey());
    const ids = licenseKeys.map(({ id }) => id);
    const params = { page: 1, limit: 2 };
    const { polar, result, rerender } = renderHookWithPortal(() => useLicenseKeys({ ...params }), {
      licenseKeys,
    });
    const getIds = () => result.current.data?.items.map(({ id }) => id);
    expect(result.current.isPending).toBe(true);
    await waitFor(() => expect(getIds()).toEqual(ids.slice(0, 2)));
    expect(result.current.data?.pagination).toEqual({ total_count: 3, max_page: 2 });

    params.page = 2;
    rerender();
    expect(getIds()).toEqual(ids.slice(0, 2));
    expect(result.current.isPlaceholderData).toBe(true);
    await waitFor(() => expect(getIds()).toEqual(ids.slice(2)));
    expect(result.current.isPlaceholderData).toBe(false);
    expect(polar.requests).toHaveLength(2);
  });

  test('returns the error and reports it once even if it is used twice', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.list', 403);
    const { result, onError } = renderHookWithPortal(() => [useLicenseKeys(), useLicenseKeys()], {
      polar,
    });
    await waitFor(() => expect(result.current[0]?.error?.code).toBe('forbidden'));
    expect(result.current[1]?.error).toBe(result.current[0]?.error);
    expect(onError.mock.calls).toEqual([[result.current[0]?.error]]);
    expect(polar.requests).toHaveLength(1);
  });

  test.each<[change: string, ProviderOverrides, ProviderOverrides]>([
    ['customerId changes', { customerId: 'ada' }, { customerId: 'bea' }],
    ['only the session token changes', {}, {}],
  ])('returns nothing of the previous customer when %s', async (_, first, second) => {
    const bea = createCustomer({ name: 'Bea' });
    const polar = servePolar({
      licenseKeys: [createLicenseKey(), createLicenseKey({ customer: bea })],
    });
    const provider: ProviderOverrides = { ...first };
    const seen: (string | null | undefined)[] = [];
    const { rerender } = renderHookWithPortal(
      () => seen.push(useLicenseKeys().data?.items[0]?.customer.name),
      { polar, provider },
    );
    await waitFor(() => expect(seen).toContain('Noor Haddad'));

    seen.length = 0;
    Object.assign(provider, second);
    provider.sessionToken = polar.createSession({ customer: bea }).token;
    rerender();
    await waitFor(() => expect(seen).toContain('Bea'));
    expect(seen).not.toContain('Noor Haddad');
  });
});
