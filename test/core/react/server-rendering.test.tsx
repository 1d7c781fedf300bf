// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import {
  createPortalClient,
  LicenseKeyCard,
  licenseKeyOptions,
  PolarPortalProvider,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';

const licenseKey = createLicenseKey();

function renderPage(queryClient?: QueryClient) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const sessionToken = vi.fn(() => polar.sessionToken);
  const html = renderToString(
    <PolarPortalProvider
      sessionToken={sessionToken}
      customerId="ada"
      queryClient={queryClient}
      locale="en"
    >
      <LicenseKeyCard id={licenseKey.id} />
    </PolarPortalProvider>,
  );
  /** The text without the tags. */
  const text = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { html, text, polar, sessionToken };
}

/** A cache that already holds the license key. */
function prefill() {
  const client = createPortalClient({ sessionToken: 'polar_cst_1', customerId: 'ada' });
  const queryClient = new QueryClient();
  queryClient.setQueryData(licenseKeyOptions(client, licenseKey.id).queryKey, licenseKey);
  return queryClient;
}

describe('a page rendered on a server', () => {
  test('shows that the license key is loading, and nothing else', () => {
    const { html, text } = renderPage();
    expect(text).toBe('Loading the license key…');
    expect(html).toMatch(/^<section [^>]*aria-busy="true"/);
    expect(html).not.toMatch(/None to show|Unnamed|Active|\d{4}/);
  });

  test('sends no request and requests no token', async () => {
    const { polar, sessionToken } = renderPage();
    await new Promise(setImmediate);
    expect(polar.requests).toEqual([]);
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test('contains nothing of a license key that is already cached', () => {
    const { html, text } = renderPage(prefill());
    expect(text).toBe('Loading the license key…');
    expect(html).not.toContain(licenseKey.key.slice(-6));
    expect(html).not.toMatch(/Noor|\d{4}/);
  });

  test('is the same each time for the same license key', () => {
    expect(renderPage(prefill()).html).toBe(renderPage(prefill()).html);
  });
});
