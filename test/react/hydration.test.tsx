import { QueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { servePortal } from '../mock/portal-server.ts';
import { NOW, startClock } from '../render-with-portal.tsx';

beforeEach(() => startClock());

const licenseKey = createLicenseKey({}, { now: NOW });

/** Renders on a server, then lets a browser take over. What does not match is a console error. */
async function hydrate(createQueryClient?: () => QueryClient) {
  const portal = servePortal({ licenseKeys: [licenseKey] });
  const page = () => (
    <PolarPortalProvider
      sessionToken={portal.sessionToken}
      queryClient={createQueryClient?.()}
      locale="en-GB"
    >
      <LicenseKeyCard id={licenseKey.id} />
    </PolarPortalProvider>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page());
  document.body.append(container);
  await act(() => render(page(), { container, hydrate: true }));
  return { portal };
}

describe('a card that came with the page', () => {
  test('is taken over by the browser, and goes on to the license key', async () => {
    const { portal } = await hydrate();
    expect(await screen.findByText('Active')).toBeVisible();
    expect(portal.requests).toHaveLength(1);
  });

  test('is taken over with the license key in it', async () => {
    const { portal } = await hydrate(() => {
      const queryClient = new QueryClient();
      queryClient.setQueryDefaults(['polar-customer-portal'], { initialData: licenseKey });
      return queryClient;
    });
    expect(screen.getByText('15 Jul 2026')).toBeVisible();
    expect(portal.requests).toEqual([]);
  });
});
