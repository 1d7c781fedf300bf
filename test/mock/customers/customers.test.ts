import {
  createCustomer,
  createMember,
  createMockPolar,
  type MockCustomer,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';

const ME = '/v1/customer-portal/customers/me';
const now = Date.parse('2026-06-01T12:00:00Z');

const berlin = { line1: 'Hauptstr. 1', postal_code: '10115', city: 'Berlin', country: 'DE' };
const noAddress = { billing_address: null, tax_id: null };

function serveCustomer(overrides: Partial<MockCustomer> = {}) {
  const customer = createCustomer(overrides, { now });
  const polar = servePolar({ customers: [customer], now: () => now });
  const token = polar.sessionToken;
  return {
    polar,
    customer,
    get: () => read(send(ME, { token })),
    patch: (body: unknown) => read(send(ME, { token, method: 'PATCH', body })),
    getHeld: () => polar.customers.get(customer.id),
  };
}

describe('customers.get', () => {
  test('sends a customer without what only the vendor keeps', async () => {
    const { get, customer } = serveCustomer();
    const {
      external_id: _,
      metadata: __,
      organization_id: ___,
      avatar_url: ____,
      deleted_at: _____,
      first_user_event_at: ______,
      ...sent
    } = customer;
    expect(await get()).toEqual({ status: 200, body: { ...sent, oauth_accounts: {} } });
  });

  test('sends the name in place of a billing name that was never set', async () => {
    const { get } = serveCustomer({ billing_name: null });
    expect((await get()).body).toMatchObject({ billing_name: 'Noor Haddad' });
  });

  test('sends any member the customer, and lets only some of them change it', async () => {
    const { polar, customer } = serveCustomer({ type: 'team', email: null });
    const body = { billing_name: 'Studio Blau' };
    for (const [role, status] of [
      ['owner', 200],
      ['billing_manager', 200],
      ['member', 403],
    ] as const) {
      const { token } = polar.createSession({ member: createMember({ role }) });
      expect((await read(send(ME, { token }))).body).toMatchObject({ id: customer.id });
      expect((await send(ME, { token, method: 'PATCH', body })).status).toBe(status);
    }
  });
});

describe('customers.update', () => {
  test('changes the billing details, and sends all of the customer', async () => {
    const { patch, getHeld } = serveCustomer(noAddress);
    const changes = { billing_name: 'Blau GmbH', billing_address: berlin, tax_id: 'DE136695976' };
    const expected = {
      billing_name: 'Blau GmbH',
      billing_address: { ...berlin, line2: null, state: null },
      tax_id: ['DE136695976', 'eu_vat'],
      modified_at: '2026-06-01T12:00:00.000000Z',
    };
    expect(await patch(changes)).toMatchObject({ status: 200, body: expected });
    expect(getHeld()).toMatchObject(expected);
  });

  test.each([
    ['no name', { billing_name: null }],
    ['an empty name', { billing_name: '' }],
    ['nothing', {}],
    ['what cannot be changed', { name: 'X', email: 'x@example.com', locale: 'de', foo: 1 }],
  ])('ignores %s', async (_, body) => {
    const { patch, getHeld, customer } = serveCustomer();
    expect((await patch(body)).status).toBe(200);
    expect(getHeld()).toEqual(customer);
  });

  test.each([
    [{ country: 'de' }, { country: 'DE', state: null, line1: null, city: null }],
    [
      { country: 'US', state: 'CA' },
      { country: 'US', state: 'US-CA' },
    ],
    [
      { country: 'US', state: 'US-NY' },
      { country: 'US', state: 'US-NY' },
    ],
    [{ country: 'US' }, { country: 'US', state: null }],
    [
      { country: 'CA', state: 'QC' },
      { country: 'CA', state: 'CA-QC' },
    ],
    [
      { country: 'DE', state: 'Berlin' },
      { country: 'DE', state: 'Berlin' },
    ],
  ])('takes the address %o whole', async (billing_address, expected) => {
    const { patch } = serveCustomer({ tax_id: null });
    expect(await patch({ billing_address })).toMatchObject({
      status: 200,
      body: { billing_address: expected },
    });
  });

  test.each([
    [{ billing_address: { city: 'Berlin' } }, 'missing', ['billing_address', 'country']],
    [{ billing_address: { country: 'ZZ' } }, 'enum', ['billing_address', 'country']],
    [{ billing_address: { country: 'IR' } }, 'enum', ['billing_address', 'country']],
    [{ billing_address: { country: 'US', state: 'ZZ' } }, 'value_error', ['billing_address']],
    [{ billing_address: { country: 'CA', state: 'XX' } }, 'value_error', ['billing_address']],
    [{ billing_address: 'Main St' }, 'model_attributes_type', ['billing_address']],
    [{ billing_name: 5 }, 'string_type', ['billing_name']],
    [{ billing_name: 'a\0b' }, 'value_error', ['billing_name']],
    [{ default_payment_method_id: 'x' }, 'uuid_parsing', ['default_payment_method_id']],
  ])('refuses %o before it looks at the customer', async (body, type, field) => {
    const { patch, getHeld, customer } = serveCustomer();
    expect(await patch(body)).toMatchObject({
      status: 422,
      body: { error: 'RequestValidationError', detail: [{ type, loc: ['body', ...field] }] },
    });
    expect(getHeld()).toEqual(customer);
  });

  test.each([
    [{ billing_address: null }, 'missing', 'billing_address', /cannot be reset to null once set/],
    [{ default_payment_method_id: null }, 'missing', 'default_payment_method_id', /reset to null/],
    [
      { default_payment_method_id: '00000000-0000-4000-8000-000000000000' },
      'invalid',
      'default_payment_method_id',
      /^Payment method not found\.$/,
    ],
    [{ tax_id: 'nope' }, 'invalid', 'tax_id', /^Invalid tax ID\.$/],
    // The request does not contain it.
    [{ billing_address: berlin }, 'invalid', 'tax_id', /^Invalid tax ID\.$/],
  ])('refuses %o, and changes nothing of it', async (changes, type, field, msg) => {
    const { patch, getHeld, customer } = serveCustomer({ tax_id: ['911144442', 'us_ein'] });
    const { status, body } = await patch({ ...changes, billing_name: 'Blau GmbH' });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: 'PolarRequestValidationError',
      detail: [{ type, loc: ['body', field], msg: expect.stringMatching(msg) as string }],
    });
    expect(getHeld()).toEqual(customer);
  });

  test('wants a country for a tax id', async () => {
    const { patch } = serveCustomer(noAddress);
    expect((await patch({ tax_id: '911144442' })).body).toMatchObject({
      detail: [
        {
          type: 'missing',
          loc: ['body', 'billing_address'],
          msg: 'Country is required to validate tax ID.',
        },
      ],
    });
  });

  test.each([null, ''])('clears a tax id with %j', async (tax_id) => {
    const { patch } = serveCustomer();
    expect(await patch({ tax_id })).toMatchObject({ status: 200, body: { tax_id: null } });
  });

  test.each([
    ['BR', '12.ABC.345/01DE-35', ['12ABC34501DE35', 'br_cnpj']],
    ['GR', 'EL123456789', ['EL123456789', 'eu_vat']],
    ['GR', 'GR123456789', ['EL123456789', 'eu_vat']],
    ['DE', 'DE 123 456 789', ['DE123456789', 'eu_vat']],
    ['CH', 'CHE-123.456.789 MWST', ['CHE123456789MWST', 'ch_vat']],
    ['CL', '12.345.678-K', ['12345678K', 'cl_tin']],
    ['VN', '0123456789', ['0123456789', 'vn_tin']],
    ['MX', 'ABC010101T11', ['ABC010101T11', 'mx_tin']],
  ])('takes a tax id of %s as it is written there: %s', async (country, tax_id, expected) => {
    const { patch } = serveCustomer({ ...noAddress });
    expect(await patch({ billing_address: { country }, tax_id })).toMatchObject({
      status: 200,
      body: { tax_id: expected },
    });
  });

  test('refuses a body that is none, and another method', async () => {
    const { polar } = serveCustomer();
    const token = polar.sessionToken;
    expect((await send(ME, { token, method: 'PATCH' })).status).toBe(422);
    expect((await send(ME, { token, method: 'PUT', body: {} })).status).toBe(405);
    expect((await send(`${ME}/`, { token })).status).toBe(307);
  });
});

test('polar.customers replaces a customer, whose session goes on', async () => {
  const { polar, customer, get, getHeld } = serveCustomer();
  polar.customers.add({ ...customer, billing_address: null });
  expect((await get()).body).toMatchObject({ billing_address: null });
  expect(getHeld()?.billing_address).toBeNull();
  expect(createMockPolar().customers.get(customer.id)).toBeUndefined();
});
