import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { LicenseKeyCard, LicenseKeyList, PolarPortalProvider } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW, startClock } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

const licenseKey = createLicenseKey({}, { now: NOW });

/** Renders on a server, then lets a browser take over. What does not match is a mistake. */
function hydrate(
  createQueryClient?: () => QueryClient,
  before = () => {},
  content = <LicenseKeyCard id={licenseKey.id} />,
) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const page = () => (
    <PolarPortalProvider
      sessionToken={polar.sessionToken}
      queryClient={createQueryClient?.()}
      locale="en-GB"
    >
      {content}
    </PolarPortalProvider>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page());
  document.body.append(container);
  before();
  const onRecoverableError = vi.fn();
  render(page(), { container, hydrate: true, onRecoverableError });
  expect(onRecoverableError).not.toHaveBeenCalled();
  return { polar };
}

describe('a card that came with the page', () => {
  test('is taken over by the browser, and goes on to the license key', async () => {
    const { polar } = hydrate();
    expect(await screen.findByText('Active')).toBeVisible();
    expect(polar.requests).toHaveLength(1);
  });

  test('shows at once what has been read on the server, and asks for nothing', () => {
    const { polar } = hydrate(prefill);
    expect(screen.getByText('15 Jul 2026')).toBeVisible();
    expect(polar.requests).toEqual([]);
  });

  test('is taken over by a browser whose clock says something else', () => {
    hydrate(prefill, moveOn);
    expect(screen.getByText(/^This key expired/)).toBeVisible();
  });
});

test('a list that came with the page is taken over by a browser whose clock says something else', () => {
  const page = { items: [licenseKey], pagination: { total_count: 1, max_page: 1 } };
  hydrate(() => prefill(page), moveOn, <LicenseKeyList />);
  expect(screen.getByText('Expired', { selector: 'span' })).toBeVisible();
});

/** A cache that holds what Polar answers already, for whichever session. */
function prefill(initialData: object = licenseKey) {
  const queryClient = new QueryClient();
  queryClient.setQueryDefaults(['polar-customer-portal'], { initialData });
  return queryClient;
}

/** Until after the end of the license key. */
function moveOn() {
  vi.setSystemTime(NOW + 40 * 24 * 60 * 60 * 1000);
}
