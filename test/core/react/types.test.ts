import type { QueryClient } from '@tanstack/react-query';
import {
  licenseKeyListOptions,
  licenseKeyOptions,
  type LicenseKey,
  type useDeactivateActivation,
  type useLicenseKey,
  type useLicenseKeys,
  type useRotateLicenseKey,
  type Allowance,
  type LicenseKeyPage,
  type LicenseKeyState,
  type LicenseKeyWithActivations,
  type PolarPortalProviderProps,
  type PortalClient,
  type PortalError,
  type PortalEvent,
} from 'polar-customer-portal';
import type { ComponentProps, ElementType, ReactNode } from 'react';
import { describe, expectTypeOf, test } from 'vitest';

type Data<Hook extends (...params: never[]) => { data: unknown }> = ReturnType<Hook>['data'];
type Children<Part extends ElementType> = ComponentProps<Part>['children'];
type Render<Value> = (shown: ReactNode, value: Value) => ReactNode;

// Checked by the compiler.
describe('what a page of one’s own gets', () => {
  test('is Polar’s data, or an error with a code', () => {
    expectTypeOf<Data<typeof useLicenseKey>>().toEqualTypeOf<
      LicenseKeyWithActivations | undefined
    >();
    expectTypeOf<Data<typeof useLicenseKeys>>().toEqualTypeOf<LicenseKeyPage | undefined>();
    expectTypeOf<ReturnType<typeof useLicenseKey>['error']>().toEqualTypeOf<PortalError | null>();
    expectTypeOf<ReturnType<typeof useLicenseKeys>['error']>().toEqualTypeOf<PortalError | null>();
    expectTypeOf<
      ReturnType<typeof useRotateLicenseKey>['error']
    >().toEqualTypeOf<PortalError | null>();
  });

  test('is changed by the id of an activation, or by nothing at all', () => {
    type Deactivate = ReturnType<typeof useDeactivateActivation>['mutate'];
    type Rotate = ReturnType<typeof useRotateLicenseKey>['mutate'];
    expectTypeOf<Parameters<Deactivate>[0]>().toEqualTypeOf<string>();
    expectTypeOf<Parameters<Rotate>[0]>().toEqualTypeOf<void | undefined>();
  });

  test('is known to react-query by the options alone', () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- only its type is of use
    const read = (client: PortalClient, cache: QueryClient) => ({
      cached: cache.getQueryData(licenseKeyOptions(client, 'id').queryKey),
      fetched: cache.fetchQuery(licenseKeyListOptions(client)),
    });
    type Read = ReturnType<typeof read>;
    expectTypeOf<Read['cached']>().toEqualTypeOf<LicenseKeyWithActivations | undefined>();
    expectTypeOf<Read['fetched']>().toEqualTypeOf<Promise<LicenseKeyPage>>();
  });
});

describe('the children of a part', () => {
  test('may be a function of what it shows and of what that was made of', () => {
    expectTypeOf<Render<LicenseKeyState>>().toExtend<Children<typeof LicenseKey.Status>>();
    expectTypeOf<Render<Allowance>>().toExtend<Children<typeof LicenseKey.Usage>>();
    expectTypeOf<Render<string | null>>().toExtend<Children<typeof LicenseKey.Expiry>>();
    expectTypeOf<Render<number>>().not.toExtend<Children<typeof LicenseKey.Usage>>();
    expectTypeOf<ReactNode>().toExtend<Children<typeof LicenseKey.Usage>>();
  });
});

describe('the provider', () => {
  test('takes a token, alone or with its end, now or later', () => {
    type SessionToken = PolarPortalProviderProps['sessionToken'];
    expectTypeOf<string>().toExtend<SessionToken>();
    expectTypeOf<() => Promise<string>>().toExtend<SessionToken>();
    expectTypeOf<() => Promise<{ token: string; expires_at: string }>>().toExtend<SessionToken>();
    expectTypeOf<() => Promise<{ jwt: string }>>().not.toExtend<SessionToken>();
  });

  test('tells events that can be told apart by their type', () => {
    type Of<Type extends PortalEvent['type']> = Extract<PortalEvent, { type: Type }>;
    expectTypeOf<Of<'deactivated'>>().toHaveProperty('activation_id');
    expectTypeOf<Of<'failed'>['code']>().toEqualTypeOf<PortalError['code']>();
    expectTypeOf<Of<'session_ended'>>().toEqualTypeOf<{ type: 'session_ended' }>();
  });
});
