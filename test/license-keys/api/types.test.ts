import type { LicenseKeys } from '@polar-sh/sdk/2026-10/services/customer_portal/license_keys';
import type { CustomerSessions } from '@polar-sh/sdk/2026-10/services/customer_sessions';
import {
  deactivateLicenseKey,
  getLicenseKey,
  listLicenseKeys,
  rotateLicenseKey,
  type ActivatedLicenseKey,
  type ActivateParams,
  type DeactivateParams,
  type LicenseKeyActivation,
  type LicenseKeyListParams,
  type LicenseKeyPage,
  type LicenseKeyRead,
  type LicenseKeyStatus,
  type LicenseKeyWithActivations,
  type SessionTokenAnswer,
  type ValidatedLicenseKey,
  type ValidateParams,
} from 'polar-customer-portal/client';
import { describe, expectTypeOf, test } from 'vitest';

type Official<Name extends keyof LicenseKeys> =
  ReturnType<LicenseKeys[Name]> extends Promise<infer Answer> ? Answer : never;
type OfficialParams<Name extends keyof LicenseKeys> = NonNullable<Parameters<LicenseKeys[Name]>[0]>;

// Checked by the compiler.
describe('what the official SDK got', () => {
  test('is one of our license keys, its activations too', () => {
    expectTypeOf<Official<'get'>>().toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Official<'get'>['activations'][number]>().toExtend<LicenseKeyActivation>();
    expectTypeOf<Official<'get'>['status']>().toExtend<LicenseKeyStatus>();
    expectTypeOf<keyof LicenseKeyWithActivations>().toExtend<keyof Official<'get'>>();
  });

  test('is not, when a field is missing', () => {
    expectTypeOf<Omit<Official<'get'>, 'key'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Omit<Official<'get'>, 'expires_at'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Omit<Official<'list'>, 'pagination'>>().not.toExtend<LicenseKeyPage>();
    expectTypeOf<Omit<Official<'rotate'>, 'key'>>().not.toExtend<LicenseKeyRead>();
    expectTypeOf<Omit<Official<'activate'>, 'license_key'>>().not.toExtend<ActivatedLicenseKey>();
    expectTypeOf<Omit<Official<'validate'>, 'key'>>().not.toExtend<ValidatedLicenseKey>();
  });

  test('is one of our pages, also when it goes through them one by one', () => {
    expectTypeOf<Official<'list'>>().toExtend<LicenseKeyPage>();
    expectTypeOf<keyof Official<'list'>>().toEqualTypeOf<keyof LicenseKeyPage>();
    expectTypeOf<Official<'list'>['items'][number]>().toExtend<LicenseKeyRead>();
    expectTypeOf<keyof LicenseKeyRead>().toExtend<keyof Official<'list'>['items'][number]>();
    expectTypeOf<ReturnType<LicenseKeys['iterList']>>().toExtend<AsyncIterable<LicenseKeyRead>>();
  });

  test('is one of ours after a rotation, an activation and a validation', () => {
    expectTypeOf<Official<'rotate'>>().toExtend<LicenseKeyRead>();
    expectTypeOf<keyof LicenseKeyRead>().toExtend<keyof Official<'rotate'>>();
    expectTypeOf<Official<'activate'>>().toExtend<ActivatedLicenseKey>();
    expectTypeOf<keyof ActivatedLicenseKey>().toExtend<keyof Official<'activate'>>();
    expectTypeOf<Official<'validate'>>().toExtend<ValidatedLicenseKey>();
    expectTypeOf<keyof ValidatedLicenseKey>().toExtend<keyof Official<'validate'>>();
    expectTypeOf<Official<'deactivate'>>().toEqualTypeOf<void>();
  });

  test('is a session whose token we take', () => {
    type OfficialSession = Awaited<ReturnType<CustomerSessions['create']>>;
    expectTypeOf<OfficialSession>().toExtend<SessionTokenAnswer>();
    expectTypeOf<keyof SessionTokenAnswer>().toExtend<keyof OfficialSession>();
  });
});

describe('what we take', () => {
  test('is named as in the official SDK', () => {
    expectTypeOf<keyof LicenseKeyListParams>().toEqualTypeOf<keyof OfficialParams<'list'>>();
    expectTypeOf<keyof ActivateParams>().toEqualTypeOf<keyof OfficialParams<'activate'>>();
    expectTypeOf<keyof ValidateParams>().toEqualTypeOf<keyof OfficialParams<'validate'>>();
    expectTypeOf<DeactivateParams>().toEqualTypeOf<OfficialParams<'deactivate'>>();
  });
});

describe('what we got', () => {
  test('has every field in Polar’s own names, and knows the statuses', () => {
    expectTypeOf(getLicenseKey).returns.resolves.toEqualTypeOf<LicenseKeyWithActivations>();
    expectTypeOf<'granted' | 'disabled' | 'revoked'>().toExtend<LicenseKeyStatus>();
    expectTypeOf<'of tomorrow'>().toExtend<LicenseKeyStatus>();
  });

  test('has activations only where Polar sends them', () => {
    expectTypeOf(listLicenseKeys).returns.resolves.toEqualTypeOf<LicenseKeyPage>();
    expectTypeOf<LicenseKeyPage['items']>().toEqualTypeOf<LicenseKeyRead[]>();
    expectTypeOf(rotateLicenseKey).returns.resolves.toEqualTypeOf<LicenseKeyRead>();
    expectTypeOf(deactivateLicenseKey).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf<LicenseKeyWithActivations>().toExtend<LicenseKeyRead>();
    expectTypeOf<LicenseKeyRead>().not.toHaveProperty('activations');
  });
});
