import { createFixtureId } from '../fixtures/fixture-id.ts';
import { DAY, type FixtureOptions, toTimestamp } from '../fixtures/timestamp.ts';

const MINUTE = 60_000;

/** An activation with every field that Polar sends. */
export interface MockActivation {
  id: string;
  license_key_id: string;
  /** The name that the vendor's app gave it. */
  label: string;
  /** What the vendor's app keeps with it. */
  meta: Record<string, string | number | boolean>;
  created_at: string;
  modified_at: string | null;
  /** What a validation of this activation has to repeat. The server keeps it and never sends it. */
  conditions?: Record<string, string | number | boolean> | undefined;
}

/**
 * Creates an activation that is a month old. `createLicenseKey` sets its `license_key_id`.
 *
 * @param overrides - The fields that should differ.
 * @param options - What its dates are relative to.
 *
 * @example
 * const activation = createActivation({ label: 'Studio Mac', meta: { os: 'macOS 16.1' } });
 */
export function createActivation(
  overrides: Partial<MockActivation> = {},
  { now = Date.now() }: FixtureOptions = {},
): MockActivation {
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
 * Creates many activations, each a minute younger than the one before it, with the labels
 * `Device 1`, `Device 2` and so on.
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
): MockActivation[] {
  return Array.from({ length: count }, (_, index) =>
    createActivation({
      label: `Device ${index + 1}`,
      meta: { os: index % 2 ? 'Windows 12' : 'macOS 16.1' },
      created_at: toTimestamp(now - (count - index) * MINUTE),
    }),
  );
}
