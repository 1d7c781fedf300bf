import { screen, waitFor, within } from '@testing-library/react';
import { LicenseKeyCard, type LicenseKeyCardProps } from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { NOW, renderWithPortal } from '../../render-with-portal.tsx';

type Options = NonNullable<Parameters<typeof renderWithPortal>[1]> & {
  card?: Partial<LicenseKeyCardProps>;
};

/** Renders the card of a license key that the mock serves. */
export function renderCard(
  overrides: LicenseKeyOverrides = {},
  { card, ...options }: Options = {},
) {
  const licenseKey = createLicenseKey(overrides, { now: NOW });
  options.polar?.licenseKeys.add(licenseKey);
  const rendered = renderWithPortal(<LicenseKeyCard id={licenseKey.id} {...card} />, {
    licenseKeys: [licenseKey],
    ...options,
  });
  return { licenseKey, ...rendered };
}

const isShown = (each: Element) =>
  each.matches('[aria-busy=false]') && each.querySelector('dt') !== null;

/** The card; throws unless it shows its license key. Its name contains its title. */
export function getCard(name = 'License key'): HTMLElement {
  // First what is quick to find, since `findCard` tries again with each change of the page.
  if ([...document.querySelectorAll('section')].some(isShown)) {
    const card = screen.getByRole('region', { name: (found) => found.includes(name) });
    if (isShown(card)) return card;
  }
  throw new Error(`The card “${name}” shows no license key.`);
}

/** Waits until the card shows its license key. */
export function findCard(name?: string): Promise<HTMLElement> {
  return waitFor(() => getCard(name));
}

/** The texts under a label such as "Usage": the value, and the note below it if there is one. */
export function readFact(card: HTMLElement, label: string): string[] {
  const fact = within(card).getByText(label, { selector: 'dt' }).nextElementSibling;
  return [...(fact?.querySelectorAll(':scope > span, :scope > small') ?? [])].map(
    ({ textContent }) => textContent.trim(),
  );
}
