import type { LicenseKeys } from '@polar-sh/sdk/2026-10/services/customer_portal/license_keys';
import type { CustomerSessions } from '@polar-sh/sdk/2026-10/services/customer_sessions';
import {
  deactivateLicenseKey,
  getLicenseKey,
  listLicenseKeys,
  rotateLicenseKey,
  type ActivatedLicenseKey,
  type ActivateLicenseKeyParams,
  type Address,
  type LicenseKeyCustomer,
  type DeactivateLicenseKeyParams,
  type IssuedSession,
  type LicenseKeyActivation,
  type LicenseKeyListParams,
  type LicenseKeyPage,
  type LicenseKeyRead,
  type LicenseKeyStatus,
  type LicenseKeyWithActivations,
  type LicenseKeyMember,
  type ValidatedLicenseKey,
  type ValidateLicenseKeyParams,
} from 'polar-customer-portal/client';
import { describe, expectTypeOf, test } from 'vitest';

type Official<Name extends keyof LicenseKeys> =
  ReturnType<LicenseKeys[Name]> extends Promise<infer Result> ? Result : never;
type OfficialParams<Name extends keyof LicenseKeys> = NonNullable<Parameters<LicenseKeys[Name]>[0]>;
type OfficialCustomer = Official<'get'>['customer'];

/** A license key with the customer fields that a prefetch keeps. The SDK types `tax_id` as `unknown[]`. */
type Kept<Key> = Omit<Key, 'customer'> & {
  customer: Pick<OfficialCustomer, 'id' | 'name' | 'email'>;
};

// The compiler checks these, not the test run.
describe('the types of the official SDK', () => {
  test('are assignable to our license key and its activations', () => {
    expectTypeOf<Kept<Official<'get'>>>().toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Official<'get'>['activations'][number]>().toExtend<LicenseKeyActivation>();
    expectTypeOf<Official<'get'>['status']>().toExtend<LicenseKeyStatus>();
    expectTypeOf<NonNullable<Official<'get'>['member']>>().toExtend<LicenseKeyMember>();
    expectTypeOf<Omit<OfficialCustomer, 'tax_id'>>().toExtend<Omit<LicenseKeyCustomer, 'tax_id'>>();
    expectTypeOf<NonNullable<OfficialCustomer['billing_address']>>().toExtend<Address>();
  });

  test('have the same fields as our types', () => {
    expectTypeOf<Exclude<keyof LicenseKeyWithActivations, 'unreadable'>>().toEqualTypeOf<
      keyof Official<'get'>
    >();
    expectTypeOf<keyof LicenseKeyRead>().toEqualTypeOf<keyof Official<'list'>['items'][number]>();
    expectTypeOf<keyof LicenseKeyRead>().toEqualTypeOf<keyof Official<'rotate'>>();
    expectTypeOf<keyof LicenseKeyCustomer>().toEqualTypeOf<keyof OfficialCustomer>();
    expectTypeOf<keyof Address>().toEqualTypeOf<
      keyof NonNullable<OfficialCustomer['billing_address']>
    >();
    expectTypeOf<keyof LicenseKeyMember>().toEqualTypeOf<
      keyof NonNullable<Official<'get'>['member']>
    >();
    expectTypeOf<keyof ActivatedLicenseKey>().toEqualTypeOf<keyof Official<'activate'>>();
    expectTypeOf<keyof ValidatedLicenseKey>().toEqualTypeOf<keyof Official<'validate'>>();
  });

  test('are not assignable to our license key when a required field is missing', () => {
    type Get = Kept<Official<'get'>>;
    expectTypeOf<Omit<Get, 'key'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Omit<Get, 'expires_at'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Omit<Get, 'activations'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Omit<Get, 'customer'>>().not.toExtend<LicenseKeyWithActivations>();
  });

  test('are assignable to our results of rotating, activating, validating and deactivating', () => {
    expectTypeOf<Kept<Official<'rotate'>>>().toExtend<LicenseKeyRead>();
    expectTypeOf<Kept<Official<'validate'>>>().toExtend<ValidatedLicenseKey>();
    expectTypeOf<Kept<Official<'activate'>['license_key']>>().toExtend<LicenseKeyRead>();
    expectTypeOf<Official<'deactivate'>>().toEqualTypeOf<void>();
  });

  test('are assignable to our page, except for its unreadable field', () => {
    expectTypeOf<Kept<Official<'list'>['items'][number]>>().toExtend<LicenseKeyRead>();
    expectTypeOf<Official<'list'>['pagination']>().toExtend<LicenseKeyPage['pagination']>();
    expectTypeOf<keyof LicenseKeyPage>().toEqualTypeOf<keyof Official<'list'> | 'unreadable'>();
  });

  test('include a session that sessionToken may return', () => {
    type OfficialSession = Awaited<ReturnType<CustomerSessions['create']>>;
    expectTypeOf<OfficialSession>().toExtend<IssuedSession>();
    expectTypeOf<keyof IssuedSession>().toExtend<keyof OfficialSession>();
  });
});

describe('our parameter types', () => {
  test('have the same fields as those of the official SDK', () => {
    expectTypeOf<keyof LicenseKeyListParams>().toEqualTypeOf<keyof OfficialParams<'list'>>();
    expectTypeOf<keyof ActivateLicenseKeyParams>().toEqualTypeOf<
      keyof OfficialParams<'activate'>
    >();
    expectTypeOf<keyof ValidateLicenseKeyParams>().toEqualTypeOf<
      keyof OfficialParams<'validate'>
    >();
    expectTypeOf<DeactivateLicenseKeyParams>().toEqualTypeOf<OfficialParams<'deactivate'>>();
  });
});

describe('our result types', () => {
  test('are the documented types', () => {
    expectTypeOf(getLicenseKey).returns.resolves.toEqualTypeOf<LicenseKeyWithActivations>();
    expectTypeOf(listLicenseKeys).returns.resolves.toEqualTypeOf<LicenseKeyPage>();
    expectTypeOf(rotateLicenseKey).returns.resolves.toEqualTypeOf<LicenseKeyRead>();
    expectTypeOf(deactivateLicenseKey).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf<LicenseKeyPage['items']>().toEqualTypeOf<LicenseKeyRead[]>();
    expectTypeOf<LicenseKeyCustomer['tax_id']>().toEqualTypeOf<
      [string, string] | null | undefined
    >();
  });

  test('contain activations only where Polar sends them', () => {
    expectTypeOf<LicenseKeyWithActivations>().toExtend<LicenseKeyRead>();
    expectTypeOf<LicenseKeyRead>().not.toHaveProperty('activations');
  });

  test('list the known statuses and allow unknown ones', () => {
    expectTypeOf<'granted' | 'disabled' | 'revoked' | 'unknown'>().toExtend<LicenseKeyStatus>();
  });
});
