import { screen, waitFor, within } from '@testing-library/react';
import { LicenseKeyList, type LicenseKeyListProps } from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { NOW, renderWithPortal } from '../../render-with-portal.tsx';

type Options = NonNullable<Parameters<typeof renderWithPortal>[1]> & { list?: LicenseKeyListProps };

/** Renders the list of these license keys, which the mock serves. */
export function renderList(
  overrides: readonly LicenseKeyOverrides[],
  { list, ...options }: Options = {},
) {
  const licenseKeys = overrides.map((fields) => createLicenseKey(fields, { now: NOW }));
  for (const licenseKey of licenseKeys) options.polar?.licenseKeys.add(licenseKey);
  const rendered = renderWithPortal(<LicenseKeyList {...list} />, { licenseKeys, ...options });
  return { licenseKeys, ...rendered };
}

/** Fields of `count` license keys, which end with "-10000", "-10001" and so on. */
export function createKeys(count: number, overrides: LicenseKeyOverrides = {}) {
  return Array.from({ length: count }, (_, index) => ({
    key: `NIMBUS-0D1F7A34-52C8-4B6E-${10_000 + index}`,
    created_at: new Date(NOW - 86_400_000 + index * 1_000).toISOString(),
    ...overrides,
  }));
}

/** The list; throws unless it shows license keys. */
export function getList(name = 'License keys'): HTMLElement {
  // First what is quick to find, since `findList` tries again with each change of the page.
  if (!document.querySelector('section[aria-busy=false] ul')) {
    throw new Error('There is no list that has loaded.');
  }
  const list = screen.getByRole('region', { name });
  within(list).getByRole('list', { name });
  return list;
}

/** Waits until the list shows license keys. */
export function findList(name?: string): Promise<HTMLElement> {
  return waitFor(() => getList(name));
}

/** The texts of the buttons that open the rows: the name, the masked key and the status. */
export function readRows(): string[] {
  return [...document.querySelectorAll('button[data-slot=license-key-open]')].map(
    ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim(),
  );
}

/** The button that opens a row. */
export function getRow(name: RegExp): HTMLElement {
  const found = screen
    .getAllByRole('button', { name })
    .filter((button) => button.hasAttribute('aria-expanded'));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows have this name.`);
  return found[0];
}
