import type { LicenseKeyActivation } from '../license-keys/schema.ts';
import { createFixtureId } from './fixture-id.ts';
import { DAY, type FixtureOptions, toTimestamp } from './timestamp.ts';

const MINUTE = 60_000;

/** An activation in every field that Polar sends. */
export interface PortalActivation extends LicenseKeyActivation {
  /** What a validation with this activation has to repeat. Kept by the server and never sent. */
  conditions?: Record<string, string | number | boolean> | undefined;
}

/**
 * Creates an activation from a month ago. Its `license_key_id` is set when it is given to
 * `createLicenseKey`.
 *
 * @param overrides - The fields that should differ.
 * @param options - What its dates are relative to.
 *
 * @example
 * const activation = createActivation({ label: 'Studio Mac', meta: { os: 'macOS 16.1' } });
 */
export function createActivation(
  overrides: Partial<PortalActivation> = {},
  { now = Date.now() }: FixtureOptions = {},
): PortalActivation {
  return {
    id: overrides.id ?? createFixtureId(),
    license_key_id: overrides.license_key_id ?? createFixtureId(),
    label: 'Studio Mac',
    meta: { os: 'macOS 16.1', arm: true, cores: 12 },
    created_at: toTimestamp(now - 30 * DAY),
    modified_at: null,
    ...overrides,
  };
}

/**
 * Creates as many activations as are asked for, each a minute younger than the one before it and
 * labelled `Device 1`, `Device 2` and so on.
 *
 * @param count - How many.
 * @param options - What their dates are relative to.
 *
 * @example
 * const licenseKey = createLicenseKey({ activations: createActivations(10_000) });
 */
export function createActivations(
  count: number,
  { now = Date.now() }: FixtureOptions = {},
): PortalActivation[] {
  return Array.from({ length: count }, (_, index) =>
    createActivation({
      label: `Device ${index + 1}`,
      meta: { os: index % 2 ? 'Windows 12' : 'macOS 16.1' },
      created_at: toTimestamp(now - (count - index) * MINUTE),
    }),
  );
}
