import { render, screen } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  PolarPortalProvider,
  type PolarPortalProviderProps,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { expect, test, vi, type Mock } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';

const licenseKey = createLicenseKey();
const card = <LicenseKeyCard id={licenseKey.id} />;

/** How often it was called for a license key, and not for its name. */
const countReads = (fetch: Mock<typeof globalThis.fetch>) =>
  fetch.mock.calls.filter(([input]) => String(input).includes('/license-keys/')).length;

test('the provider sends its requests with the client that it is given', async () => {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const fetch = vi.fn<typeof globalThis.fetch>((...request) => globalThis.fetch(...request));
  const client = createPortalClient({ sessionToken: polar.sessionToken, fetch });
  render(<PolarPortalProvider client={client}>{card}</PolarPortalProvider>);
  expect(await screen.findByText('Active')).toBeVisible();
  expect(countReads(fetch)).toBe(1);
});

test('the provider sends its requests with the fetch of its latest render', async () => {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const [first, second] = [1, 2].map(() =>
    vi.fn<typeof globalThis.fetch>((...request) => globalThis.fetch(...request)),
  );
  const page = (props: Pick<PolarPortalProviderProps, 'fetch'>, content: typeof card | null) => (
    <PolarPortalProvider sessionToken={polar.sessionToken} {...(props as { fetch: typeof fetch })}>
      {content}
    </PolarPortalProvider>
  );
  const { rerender } = render(page({ fetch: first }, null));
  rerender(page({ fetch: second }, card));
  expect(await screen.findByText('Active')).toBeVisible();
  expect(first).not.toHaveBeenCalled();
  expect(second && countReads(second)).toBe(1);
});
