import {
  getCustomer,
  requestEmailChange,
  updateCustomer,
  type PortalError,
} from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { respondWith } from '../core/http/respond.ts';

const ADA = {
  id: '672faf6d-9e9b-4ce5-af81-1b97c2ea7e04',
  created_at: '2026-11-28T06:18:32.096598Z',
  modified_at: null,
  email: 'ada@example.com',
  email_verified: true,
  name: 'Ada Example',
  billing_name: 'Ada Example Ltd',
  billing_address: {
    line1: '1 Main St',
    line2: null,
    postal_code: '94104',
    city: 'San Francisco',
    state: 'US-CA',
    country: 'US',
  },
  tax_id: ['911144442', 'us_ein'],
  oauth_accounts: { 'github:583231': { account_id: '583231', account_username: null } },
  default_payment_method_id: null,
  type: 'individual',
  locale: 'fr',
};

const toRequest = ({ url, init }: { url: string; init: RequestInit }) => [
  init.method,
  new URL(url).pathname,
  init.body && (JSON.parse(init.body as string) as unknown),
];

const catchError = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as PortalError,
  );

describe('getCustomer', () => {
  test('reads every field that Polar documents, and drops all others', async () => {
    const { client, sent } = respondWith([[200, { ...ADA, metadata: { secret: 1 } }]]);
    expect(await getCustomer(client)).toEqual(ADA);
    expect(sent.map(toRequest)).toEqual([['GET', '/v1/customer-portal/customers/me', undefined]]);
  });

  test('reads a team without an e-mail address, and whatever has another type as undefined', async () => {
    const { client } = respondWith([
      [200, { ...ADA, email: null, type: 'company', tax_id: '911144442', billing_address: 7 }],
    ]);
    expect(await getCustomer(client)).toMatchObject({ email: null, type: 'company' });
    const customer = await getCustomer(client);
    expect(customer.tax_id).toBeUndefined();
    expect(customer.billing_address).toBeUndefined();
  });

  test('fails without an id', async () => {
    const { client } = respondWith([[200, { ...ADA, id: null }]]);
    expect(await catchError(getCustomer(client))).toMatchObject({ code: 'invalid_response' });
  });
});

describe('updateCustomer', () => {
  test('sends what changes, once, and returns the customer as it is now', async () => {
    const { client, sent } = respondWith([[200, ADA]]);
    expect(await updateCustomer(client, { tax_id: null, billing_name: undefined })).toEqual(ADA);
    expect(sent.map(toRequest)).toEqual([
      ['PATCH', '/v1/customer-portal/customers/me', { tax_id: null }],
    ]);
  });

  test('names the field that Polar refuses, also if it was not sent, and quotes nothing', async () => {
    const detail = [{ loc: ['body', 'tax_id'], msg: 'Invalid tax ID.', input: 'DE136695976' }];
    const { client, sent } = respondWith([[422, { error: 'RequestValidationError', detail }]]);
    const error = await catchError(updateCustomer(client, { billing_address: { country: 'US' } }));
    expect(error).toMatchObject({ code: 'invalid_request', fields: ['tax_id'] });
    expect(error?.message).not.toContain('DE136695976');
    expect(sent).toHaveLength(1);
  });
});

describe('requestEmailChange', () => {
  test('is done with the 202, which says null', async () => {
    const { client, sent } = respondWith([[202, null]]);
    expect(await requestEmailChange(client, 'new@example.com')).toBeUndefined();
    expect(sent.map(toRequest)).toEqual([
      [
        'POST',
        '/v1/customer-portal/customers/me/email-update/request',
        { email: 'new@example.com' },
      ],
    ]);
  });

  test.each([
    [403, { error: 'NotPermitted', detail: 'Email changes are not enabled.' }, 'forbidden'],
    [429, undefined, 'rate_limited'],
  ] as const)('fails after a %d with this body: %j', async (status, body, code) => {
    const { client, sent } = respondWith([[status, body]]);
    const error = await catchError(requestEmailChange(client, 'new@example.com'));
    expect(error).toMatchObject({ code, status });
    expect(sent).toHaveLength(1);
  });
});
