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
type Render<Value> = (content: ReactNode, value: Value) => ReactNode;

// The compiler checks these.
describe('hooks', () => {
  test('return Polar’s data, or a PortalError', () => {
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

  test('take the id of an activation to deactivate, and no argument to rotate', () => {
    type Deactivate = ReturnType<typeof useDeactivateActivation>['mutate'];
    type Rotate = ReturnType<typeof useRotateLicenseKey>['mutate'];
    expectTypeOf<Parameters<Deactivate>[0]>().toEqualTypeOf<string>();
    expectTypeOf<Parameters<Rotate>[0]>().toEqualTypeOf<void | undefined>();
  });
});

describe('query options', () => {
  test('give react-query the type of the cached and of the fetched data', () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- only its type is used
    const read = (client: PortalClient, queryClient: QueryClient) => ({
      cached: queryClient.getQueryData(licenseKeyOptions(client, 'id').queryKey),
      fetched: queryClient.fetchQuery(licenseKeyListOptions(client)),
    });
    type Read = ReturnType<typeof read>;
    expectTypeOf<Read['cached']>().toEqualTypeOf<LicenseKeyWithActivations | undefined>();
    expectTypeOf<Read['fetched']>().toEqualTypeOf<Promise<LicenseKeyPage>>();
  });
});

describe('the children of a part', () => {
  test('may be a function of its content and the value behind it', () => {
    expectTypeOf<Render<LicenseKeyState>>().toExtend<Children<typeof LicenseKey.Status>>();
    expectTypeOf<Render<Allowance>>().toExtend<Children<typeof LicenseKey.Usage>>();
    expectTypeOf<Render<string | null>>().toExtend<Children<typeof LicenseKey.Expiry>>();
    expectTypeOf<Render<number>>().not.toExtend<Children<typeof LicenseKey.Usage>>();
    expectTypeOf<ReactNode>().toExtend<Children<typeof LicenseKey.Usage>>();
  });
});

describe('PolarPortalProvider', () => {
  test('takes a token, or a function that returns one, with or without its expiry', () => {
    type SessionToken = PolarPortalProviderProps['sessionToken'];
    expectTypeOf<string>().toExtend<SessionToken>();
    expectTypeOf<() => Promise<string>>().toExtend<SessionToken>();
    expectTypeOf<() => Promise<{ token: string; expires_at: string }>>().toExtend<SessionToken>();
    expectTypeOf<() => Promise<{ jwt: string }>>().not.toExtend<SessionToken>();
  });

  test('passes events whose type decides which fields they have', () => {
    type Of<Type extends PortalEvent['type']> = Extract<PortalEvent, { type: Type }>;
    expectTypeOf<Of<'license_key.deactivated'>>().toHaveProperty('activation_id');
    expectTypeOf<Of<'failed'>['code']>().toEqualTypeOf<PortalError['code']>();
    expectTypeOf<Of<'session_ended'>>().toEqualTypeOf<{ type: 'session_ended' }>();
  });
});
