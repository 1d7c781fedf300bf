import type { CustomerSessions } from '@polar-sh/sdk/2026-10/services/customer_sessions';
import type { SessionToken } from 'polar-customer-portal/client';
import type {
  CustomerSession,
  SessionCustomer,
  SessionHandler,
  SessionHandlerOptions,
} from 'polar-customer-portal/server';
import { describe, expectTypeOf, test } from 'vitest';

type Official = CustomerSessions['create'];

// Checked by the compiler.
describe('the session that a page gets', () => {
  test('is what its sessionToken function may return', () => {
    expectTypeOf<() => Promise<CustomerSession>>().toExtend<SessionToken>();
  });

  test('is a part of what the official SDK returns', () => {
    expectTypeOf<Awaited<ReturnType<Official>>>().toExtend<CustomerSession>();
  });
});

describe('the customer that getCustomer returns', () => {
  test('is what the official SDK takes', () => {
    expectTypeOf<{ external_customer_id: string; member_id: string }>().toExtend<SessionCustomer>();
    expectTypeOf<{ external_customer_id: string }>().toExtend<Parameters<Official>[0]>();
    expectTypeOf<{ customer_id: string; external_member_id: string }>().toExtend<SessionCustomer>();
    expectTypeOf<keyof SessionCustomer>().toExtend<
      Parameters<Official>[0] extends infer Each ? (Each extends Each ? keyof Each : never) : never
    >();
  });

  test('may be nobody, as `user && { … }` is without a user', () => {
    expectTypeOf<() => null>().toExtend<SessionHandlerOptions['getCustomer']>();
    expectTypeOf<() => Promise<undefined | false | SessionCustomer>>().toExtend<
      SessionHandlerOptions['getCustomer']
    >();
    expectTypeOf<() => string>().not.toExtend<SessionHandlerOptions['getCustomer']>();
  });

  test('has one id, not both and not none', () => {
    expectTypeOf<{ member_id: string }>().not.toExtend<SessionCustomer>();
    expectTypeOf<{
      customer_id: string;
      external_customer_id: string;
    }>().not.toExtend<SessionCustomer>();
    expectTypeOf<{ external_customer_id: string | undefined }>().not.toExtend<SessionCustomer>();
    expectTypeOf<{ external_customer_id: number }>().not.toExtend<SessionCustomer>();
    expectTypeOf<undefined>().not.toExtend<SessionCustomer>();
  });
});

describe('the handler', () => {
  test('takes a standard request and promises a standard response', () => {
    expectTypeOf<SessionHandler>().toEqualTypeOf<(request: Request) => Promise<Response>>();
  });
});
