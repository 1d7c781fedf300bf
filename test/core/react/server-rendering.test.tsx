// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';

const licenseKey = createLicenseKey();

function renderPage(queryClient?: QueryClient) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const sessionToken = vi.fn(() => polar.sessionToken);
  const html = renderToString(
    <PolarPortalProvider sessionToken={sessionToken} queryClient={queryClient} locale="en">
      <LicenseKeyCard id={licenseKey.id} />
    </PolarPortalProvider>,
  );
  /** What stands between the tags. */
  const text = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { html, text, polar, sessionToken };
}

/** A cache that holds the license key already, for whichever session. */
function prefill() {
  const queryClient = new QueryClient();
  queryClient.setQueryDefaults(['polar-customer-portal'], { initialData: licenseKey });
  return queryClient;
}

describe('a page that is rendered on a server', () => {
  test('says that the license key loads, and nothing else', () => {
    const { html, text } = renderPage();
    expect(text).toBe('Loading the license key…');
    expect(html).toMatch(/^<section [^>]*aria-busy="true"/);
    expect(html).not.toMatch(/None to show|Unnamed|Active|\d{4}/);
  });

  test('sends nothing and asks for no token', async () => {
    const { polar, sessionToken } = renderPage();
    await new Promise(setImmediate);
    expect(polar.requests).toEqual([]);
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test('says no more of a key that it has already, and puts nothing of it into the markup', () => {
    const { html, text } = renderPage(prefill());
    expect(text).toBe('Loading the license key…');
    expect(html).not.toContain(licenseKey.key.slice(-6));
    expect(html).not.toMatch(/Noor|\d{4}/);
  });

  test('has the same page for the same license key each time', () => {
    expect(renderPage(prefill()).html).toBe(renderPage(prefill()).html);
  });
});
