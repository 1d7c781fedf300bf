import { QueryClient, type DefaultOptions } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { LicenseKeyCard, LicenseKeyList, PolarPortalProvider } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { Suspense } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { deactivate } from '../../license-keys/card/changes.ts';
import { en } from '../../english.ts';

beforeEach(() => startClock());

type QueryDefaults = NonNullable<DefaultOptions['queries']> & Record<string, unknown>;
type MutationDefaults = NonNullable<DefaultOptions['mutations']>;

/** A list in a host app whose QueryClient has these defaults, and its only license key opened. */
async function openCard(defaultOptions: DefaultOptions) {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const queryClient = new QueryClient({ defaultOptions });
  const onError = vi.fn();
  const user = userEvent.setup({ advanceTimers: (time) => vi.advanceTimersByTime(time) });
  render(
    <Suspense fallback="The host app is suspended">
      <PolarPortalProvider
        sessionToken={polar.sessionToken}
        queryClient={queryClient}
        onError={onError}
      >
        <LicenseKeyList />
      </PolarPortalProvider>
    </Suspense>,
  );
  await runClockUntil(() => screen.getByText('1 license key', { selector: 'p' }));
  await user.click(screen.getByRole('button', { name: /Active$/ }));
  await runClockUntil(() => screen.getByText('Studio Mac'));
  return { licenseKey, polar, onError, user, queryClient };
}

const queryDefaults: QueryDefaults[] = [
  { enabled: false },
  { initialData: { items: [] } },
  { initialData: () => 'something else', initialDataUpdatedAt: Infinity },
  { placeholderData: { items: [] } },
  { select: () => 'something else' },
  { notifyOnChangeProps: ['isStale'] },
  { networkMode: 'online' },
  { networkMode: 'always' },
  { refetchOnMount: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
  { retryOnMount: false },
  { retry: false },
  { retry: true, retryDelay: 0 },
  { staleTime: Infinity },
  { staleTime: 0, gcTime: 0 },
  { structuralSharing: false },
  { structuralSharing: () => 'something else' },
  { subscribed: false },
  { suspense: true },
  { throwOnError: true },
  { persister: () => 'something else' },
  { queryFn: () => 'something else' },
  { queryKeyHashFn: (key) => `host ${JSON.stringify(key)}` },
  { meta: { toast: 'Saving' } },
];

describe('a list, a card and a deactivation', () => {
  test.each(queryDefaults.map((queries) => [Object.keys(queries).join(', '), queries]))(
    'work in a QueryClient of the host app with defaults for the queries’ %s (%#)',
    async (_, queries) => {
      const { user, onError, polar } = await openCard({ queries: queries as QueryDefaults });
      await deactivate(user, 'Studio Mac');
      await runClockUntil(() =>
        screen.getByText(en.deactivated('Studio Mac'), { selector: 'span' }),
      );
      expect(document.querySelectorAll('[data-slot=license-key-activation]')).toHaveLength(1);
      await passTime(1_000);
      expect(screen.queryByText('The host app is suspended')).not.toBeInTheDocument();
      expect(onError).not.toHaveBeenCalled();
      expect(polar.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    },
  );

  test('never pass license keys to the persister of a host app', async () => {
    const persister = vi.fn((queryFn: (context: never) => unknown, context: never) =>
      queryFn(context),
    );
    await openCard({ queries: { persister } as unknown as QueryDefaults });
    expect(persister).not.toHaveBeenCalled();
  });
});

const mutationDefaults: MutationDefaults[] = [
  { retry: 3, retryDelay: 0 },
  { retry: true },
  { networkMode: 'online' },
  { scope: { id: 'one for all' } },
  { gcTime: 0 },
  { meta: { toast: 'Saving' } },
  { mutationKey: ['host'] },
  { mutationFn: () => Promise.resolve('something else') },
  { throwOnError: true },
  { onMutate: () => Promise.reject(new Error('from the host app')) },
  { onSuccess: () => Promise.reject(new Error('from the host app')) },
  { onError: () => Promise.reject(new Error('from the host app')) },
  { onSettled: () => Promise.reject(new Error('from the host app')) },
];

test.each(mutationDefaults.map((mutations) => [Object.keys(mutations).join(', '), mutations]))(
  'a change that failed is not sent again, and one that succeeds is made and announced once, whatever the defaults of the host app for %s are (%#)',
  async (_, defaults) => {
    const mutations = defaults as MutationDefaults;
    const licenseKey = createLicenseKey();
    const { polar, onError, user } = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
      licenseKeys: [licenseKey],
      provider: { queryClient: new QueryClient({ defaultOptions: { mutations } }) },
    });
    const countPosts = () => polar.requests.filter(({ method }) => method === 'POST').length;
    await runClockUntil(() => screen.getByText('Studio Mac'));
    polar.fail('licenseKeys.deactivate', { status: 503, body: {} }, { times: 1 });
    await deactivate(user, 'Studio Mac');
    await runClockUntil(() => screen.getAllByText(/“Studio Mac” was not deactivated/));
    await passTime(30_000);
    expect(countPosts()).toBe(1);

    onError.mockClear();
    await deactivate(user, 'Studio Mac');
    await runClockUntil(() =>
      screen.getAllByText('“Studio Mac” was deactivated. Its slot is free.'),
    );
    expect(countPosts()).toBe(2);
    expect(onError).not.toHaveBeenCalled();
  },
);

test('a card shows its license key as soon as it has loaded, also with notifyOnChangeProps: []', async () => {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const queryClient = new QueryClient({ defaultOptions: { queries: { notifyOnChangeProps: [] } } });
  render(
    <PolarPortalProvider sessionToken={polar.sessionToken} queryClient={queryClient}>
      <LicenseKeyCard id={licenseKey.id} />
    </PolarPortalProvider>,
  );
  await passTime(5_000);
  expect(screen.getByText('Active')).toBeVisible();
});

test('a card that failed tries again when it is opened again, also with retryOnMount: false', async () => {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  polar.fail('licenseKeys.get', 404, { times: 1 });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  const page = (isOpen: boolean) => (
    <PolarPortalProvider
      sessionToken={polar.sessionToken}
      queryClient={queryClient}
      onError={() => {}}
    >
      {isOpen && <LicenseKeyCard id={licenseKey.id} />}
    </PolarPortalProvider>
  );
  const { rerender } = render(page(true));
  await runClockUntil(() => screen.getByText('License key not found'));
  rerender(page(false));
  rerender(page(true));
  await runClockUntil(() => screen.getByText('Active'));
});
