// @vitest-environment node
import type { LicenseKeys } from '@polar-sh/sdk/2026-10/services/customer_portal/license_keys';
import {
  getLicenseKey,
  type LicenseKeyActivation,
  type LicenseKeyStatus,
  type LicenseKeyWithActivations,
} from 'polar-customer-portal/client';
import { describe, expectTypeOf, test } from 'vitest';

type OfficialLicenseKey = Awaited<ReturnType<LicenseKeys['get']>>;

// Checked by the compiler.
describe('a license key that the official SDK got', () => {
  test('is one of ours, its activations too', () => {
    expectTypeOf<OfficialLicenseKey>().toExtend<LicenseKeyWithActivations>();
    expectTypeOf<OfficialLicenseKey['activations'][number]>().toExtend<LicenseKeyActivation>();
    expectTypeOf<OfficialLicenseKey['status']>().toExtend<LicenseKeyStatus>();
    expectTypeOf<keyof LicenseKeyWithActivations>().toExtend<keyof OfficialLicenseKey>();
  });

  test('is not, when a field is missing', () => {
    expectTypeOf<Omit<OfficialLicenseKey, 'key'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<
      Omit<OfficialLicenseKey, 'expires_at'>
    >().not.toExtend<LicenseKeyWithActivations>();
  });
});

describe('what we got', () => {
  test('has every field in Polar’s own names, and knows the statuses', () => {
    expectTypeOf(getLicenseKey).returns.resolves.toEqualTypeOf<LicenseKeyWithActivations>();
    expectTypeOf<'granted' | 'disabled' | 'revoked'>().toExtend<LicenseKeyStatus>();
    expectTypeOf<'of tomorrow'>().toExtend<LicenseKeyStatus>();
  });
});
