import type { LicenseKeys } from '@polar-sh/sdk/2026-10/services/customer_portal/license_keys';
import type { CustomerSessions } from '@polar-sh/sdk/2026-10/services/customer_sessions';
import {
  deactivateLicenseKey,
  getLicenseKey,
  listLicenseKeys,
  rotateLicenseKey,
  type ActivatedLicenseKey,
  type ActivateParams,
  type Address,
  type Customer,
  type DeactivateParams,
  type IssuedSession,
  type LicenseKeyActivation,
  type LicenseKeyListParams,
  type LicenseKeyPage,
  type LicenseKeyRead,
  type LicenseKeyStatus,
  type LicenseKeyWithActivations,
  type Member,
  type ValidatedLicenseKey,
  type ValidateParams,
} from 'polar-customer-portal/client';
import { describe, expectTypeOf, test } from 'vitest';

type Official<Name extends keyof LicenseKeys> =
  ReturnType<LicenseKeys[Name]> extends Promise<infer Result> ? Result : never;
type OfficialParams<Name extends keyof LicenseKeys> = NonNullable<Parameters<LicenseKeys[Name]>[0]>;
type OfficialCustomer = Official<'get'>['customer'];

/** With of the customer what a prefetch keeps. The SDK knows no more of `tax_id` than `unknown[]`. */
type Kept<Key> = Omit<Key, 'customer'> & {
  customer: Pick<OfficialCustomer, 'id' | 'name' | 'email'>;
};

// Checked by the compiler.
describe('what the official SDK returns', () => {
  test('is one of our license keys, activations included', () => {
    expectTypeOf<Kept<Official<'get'>>>().toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Official<'get'>['activations'][number]>().toExtend<LicenseKeyActivation>();
    expectTypeOf<Official<'get'>['status']>().toExtend<LicenseKeyStatus>();
    expectTypeOf<NonNullable<Official<'get'>['member']>>().toExtend<Member>();
    expectTypeOf<Omit<OfficialCustomer, 'tax_id'>>().toExtend<Omit<Customer, 'tax_id'>>();
    expectTypeOf<NonNullable<OfficialCustomer['billing_address']>>().toExtend<Address>();
  });

  test('has the fields that ours have, and no more', () => {
    expectTypeOf<keyof LicenseKeyWithActivations>().toEqualTypeOf<keyof Official<'get'>>();
    expectTypeOf<keyof LicenseKeyRead>().toEqualTypeOf<keyof Official<'list'>['items'][number]>();
    expectTypeOf<keyof LicenseKeyRead>().toEqualTypeOf<keyof Official<'rotate'>>();
    expectTypeOf<keyof Customer>().toEqualTypeOf<keyof OfficialCustomer>();
    expectTypeOf<keyof Address>().toEqualTypeOf<
      keyof NonNullable<OfficialCustomer['billing_address']>
    >();
    expectTypeOf<keyof Member>().toEqualTypeOf<keyof NonNullable<Official<'get'>['member']>>();
    expectTypeOf<keyof ActivatedLicenseKey>().toEqualTypeOf<keyof Official<'activate'>>();
    expectTypeOf<keyof ValidatedLicenseKey>().toEqualTypeOf<keyof Official<'validate'>>();
  });

  test('is not ours when a field that the truth depends on is missing', () => {
    type Get = Kept<Official<'get'>>;
    expectTypeOf<Omit<Get, 'key'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Omit<Get, 'expires_at'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Omit<Get, 'activations'>>().not.toExtend<LicenseKeyWithActivations>();
    expectTypeOf<Omit<Get, 'customer'>>().not.toExtend<LicenseKeyWithActivations>();
  });

  test('is ours after a rotation, an activation and a validation too', () => {
    expectTypeOf<Kept<Official<'rotate'>>>().toExtend<LicenseKeyRead>();
    expectTypeOf<Kept<Official<'validate'>>>().toExtend<ValidatedLicenseKey>();
    expectTypeOf<Kept<Official<'activate'>['license_key']>>().toExtend<LicenseKeyRead>();
    expectTypeOf<Official<'deactivate'>>().toEqualTypeOf<void>();
  });

  test('is one of our pages, but for what cannot be read', () => {
    expectTypeOf<Kept<Official<'list'>['items'][number]>>().toExtend<LicenseKeyRead>();
    expectTypeOf<Official<'list'>['pagination']>().toExtend<LicenseKeyPage['pagination']>();
    expectTypeOf<keyof LicenseKeyPage>().toEqualTypeOf<keyof Official<'list'> | 'unreadable'>();
  });

  test('is a session that sessionToken may return', () => {
    type OfficialSession = Awaited<ReturnType<CustomerSessions['create']>>;
    expectTypeOf<OfficialSession>().toExtend<IssuedSession>();
    expectTypeOf<keyof IssuedSession>().toExtend<keyof OfficialSession>();
  });
});

describe('our parameters', () => {
  test('are named as in the official SDK', () => {
    expectTypeOf<keyof LicenseKeyListParams>().toEqualTypeOf<keyof OfficialParams<'list'>>();
    expectTypeOf<keyof ActivateParams>().toEqualTypeOf<keyof OfficialParams<'activate'>>();
    expectTypeOf<keyof ValidateParams>().toEqualTypeOf<keyof OfficialParams<'validate'>>();
    expectTypeOf<DeactivateParams>().toEqualTypeOf<OfficialParams<'deactivate'>>();
  });
});

describe('our results', () => {
  test('have their documented types', () => {
    expectTypeOf(getLicenseKey).returns.resolves.toEqualTypeOf<LicenseKeyWithActivations>();
    expectTypeOf(listLicenseKeys).returns.resolves.toEqualTypeOf<LicenseKeyPage>();
    expectTypeOf(rotateLicenseKey).returns.resolves.toEqualTypeOf<LicenseKeyRead>();
    expectTypeOf(deactivateLicenseKey).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf<LicenseKeyPage['items']>().toEqualTypeOf<LicenseKeyRead[]>();
    expectTypeOf<Customer['tax_id']>().toEqualTypeOf<[string, string] | null | undefined>();
  });

  test('have activations only where Polar sends them', () => {
    expectTypeOf<LicenseKeyWithActivations>().toExtend<LicenseKeyRead>();
    expectTypeOf<LicenseKeyRead>().not.toHaveProperty('activations');
  });

  test('know the statuses of today and take those of tomorrow', () => {
    expectTypeOf<'granted' | 'disabled' | 'revoked' | 'of tomorrow'>().toExtend<LicenseKeyStatus>();
  });
});
