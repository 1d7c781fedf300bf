import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  LicenseKeyList,
  licenseKeyListOptions,
  licenseKeyOptions,
  PolarPortalProvider,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { benefitNameOptions } from '../../../src/account/benefit-name-options.ts';
import { normalizeId } from '../../../src/core/http/same-id.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW, startClock } from '../../render-with-portal.tsx';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

const licenseKey = createLicenseKey({}, { now: NOW });

/** Renders as a server does, then hydrates the HTML. A mismatch fails the test. */
function hydrate(
  createQueryClient?: () => QueryClient,
  beforeHydration = () => {},
  content = <LicenseKeyCard id={licenseKey.id} />,
) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const page = () => (
    <PolarPortalProvider
      sessionToken={polar.sessionToken}
      customerId="ada"
      queryClient={createQueryClient?.()}
      locale="en-GB"
    >
      {content}
    </PolarPortalProvider>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page());
  document.body.append(container);
  beforeHydration();
  const onRecoverableError = vi.fn();
  render(page(), { container, hydrate: true, onRecoverableError });
  expect(onRecoverableError).not.toHaveBeenCalled();
  return { polar };
}

describe('a card rendered on a server', () => {
  test('hydrates without a mismatch, then loads the license key', async () => {
    const { polar } = hydrate();
    expect(await screen.findByText('Active')).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('shows prefetched data as soon as it is hydrated, without a request', () => {
    const { polar } = hydrate(prefill);
    expect(screen.getByText('15 Jul 2026')).toBeVisible();
    expect(polar.requests).toEqual([]);
  });

  test('hydrates without a mismatch on a page that has read its name for another card', async () => {
    let isServer = true;
    hydrate(
      () => prefill(isServer ? undefined : 'Acme Editor license'),
      () => (isServer = false),
    );
    expect(await screen.findByRole('heading', { name: 'Acme Editor license' })).toBeVisible();
  });

  test('hydrates without a mismatch in a browser whose clock differs from the server’s', () => {
    hydrate(prefill, expireLicenseKey);
    expect(screen.getByText(/^This key expired/)).toBeVisible();
  });
});

test('a card rendered on a server shows no other state before the one of the browser’s clock', () => {
  const seen: (string | null)[] = [];
  const observer = new MutationObserver(() => {});
  hydrate(prefill, () => {
    expireLicenseKey();
    observer.observe(document.body, {
      subtree: true,
      attributeFilter: ['data-state'],
      attributeOldValue: true,
    });
  });
  for (const { target, oldValue } of observer.takeRecords()) {
    if (target === screen.getByRole('region')) seen.push(oldValue);
  }
  expect(seen).toEqual(['loading']);
  expect(screen.getByRole('region')).toHaveAttribute('data-state', 'expired');
});

test('a list rendered on a server hydrates without a mismatch in a browser whose clock differs', () => {
  hydrate(prefill, expireLicenseKey, <LicenseKeyList />);
  expect(
    screen.getByText('Expired', { selector: '[data-slot=license-key-status] > span' }),
  ).toBeVisible();
});

/** A cache that already holds the license key, by itself and in the list, and perhaps the name of its benefit. */
function prefill(name?: string) {
  const client = createPortalClient({ sessionToken: 'polar_cst_1', customerId: 'ada' });
  const queryClient = new QueryClient();
  queryClient.setQueryData(licenseKeyOptions(client, licenseKey.id).queryKey, licenseKey);
  queryClient.setQueryData(licenseKeyListOptions(client, { limit: 10, page: 1 }).queryKey, {
    items: [licenseKey],
    unreadable: [],
    pagination: { total_count: 1, max_page: 1 },
  });
  if (name) {
    const { queryKey } = benefitNameOptions(client, normalizeId(licenseKey.benefit_id));
    queryClient.setQueryData(queryKey, name);
  }
  return queryClient;
}

/** Moves the clock past the expiry of the license key. */
function expireLicenseKey() {
  vi.setSystemTime(NOW + 40 * 24 * 60 * 60 * 1000);
}
