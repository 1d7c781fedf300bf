import { createActivation, createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import type { LicenseKeyWithDevices } from '../plain/types.ts';

/** Card by card, what is mounted: one with so many activations. */
export const createKey = (count: number): LicenseKeyWithDevices =>
  createLicenseKey({ limit_activations: 200_000, activations: createActivations(count) });

/** Activations that have the same name, out of order. */
export function createNamesakes(count: number): LicenseKeyWithDevices {
  const licenseKey = createKey(count);
  const step = 7_919;
  const activations = licenseKey.activations.map((_, index, all) => ({
    ...all[(index * step) % all.length],
    label: 'Mac',
  }));
  return { ...licenseKey, activations } as LicenseKeyWithDevices;
}

/** One activation with so many details. */
export function createDetails(count: number): LicenseKeyWithDevices {
  const meta = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f${index}`, index]),
  );
  return createLicenseKey({ activations: [createActivation({ meta })] });
}

export function createPage(size: number) {
  const items = Array.from({ length: size }, () => createLicenseKey());
  return { items, pagination: { total_count: 1_000, max_page: 1_000 / size } };
}

export const createKeys = (count: number) => Array.from({ length: count }, () => createKey(2));
