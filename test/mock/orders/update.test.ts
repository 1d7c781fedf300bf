import type { OrderOverrides } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send } from '../serve-polar.ts';
import { enterAs, serveOrder } from './serve-order.ts';

const STATE_CHANGED = {
  type: 'value_error',
  loc: ['body', 'billing_address', 'state'],
  msg: 'State cannot be changed',
};

const corrected = {
  line1: '2 Side St',
  line2: 'Apt 4',
  postal_code: '94105',
  city: 'San Francisco',
  state: 'OR',
  country: 'US',
};

describe('orders.update', () => {
  test('changes name and address, with the country before the state', async () => {
    const { patch, getHeld, clock } = serveOrder();
    clock.now += 1000;
    const body = { billing_name: 'Studio Blau', billing_address: corrected };
    const expected = {
      billing_name: 'Studio Blau',
      billing_address: { ...corrected, state: 'US-OR' },
      modified_at: '2026-06-01T12:00:01.000000Z',
    };
    expect(await patch(body)).toMatchObject({ status: 200, body: expected });
    expect(getHeld()).toMatchObject(expected);
  });

  test.each([
    [{ ...corrected, state: 'NY' }, [{ ...STATE_CHANGED, input: 'US-NY' }]],
    [{ line1: '2 Side St', country: 'US' }, [{ ...STATE_CHANGED, input: null }]],
    [
      { ...corrected, country: 'DE', state: null },
      [
        {
          type: 'value_error',
          loc: ['body', 'billing_address', 'country'],
          msg: 'Country cannot be changed',
          input: 'DE',
        },
        { ...STATE_CHANGED, input: null },
      ],
    ],
  ])('lets no order move: %o', async (billing_address, detail) => {
    const { patch, order, getHeld } = serveOrder();
    expect(await patch({ billing_name: 'Studio Blau', billing_address })).toEqual({
      status: 422,
      body: { error: 'PolarRequestValidationError', detail },
    });
    expect(getHeld()).toEqual(order);
  });

  test('replaces the address whole', async () => {
    const { patch } = serveOrder();
    const { body } = await patch({ billing_address: { state: 'US-OR', country: 'US' } });
    expect(body).toMatchObject({
      billing_address: { line1: null, postal_code: null, city: null, state: 'US-OR' },
    });
  });

  test('clears with null, and takes any country after that', async () => {
    const { patch } = serveOrder();
    const cleared = { billing_name: null, billing_address: null };
    expect(await patch(cleared)).toMatchObject({ status: 200, body: cleared });
    const moved = await patch({ billing_address: { country: 'de', city: 'Berlin' } });
    expect(moved.body).toMatchObject({
      billing_address: { country: 'DE', city: 'Berlin', state: null },
    });
  });

  test('keeps an empty name', async () => {
    const { patch } = serveOrder();
    expect(await patch({ billing_name: '' })).toMatchObject({
      status: 200,
      body: { billing_name: '' },
    });
  });

  test.each([{}, { foo: 1 }, { billing_name: 'Noor Haddad' }])(
    'changes nothing for %o',
    async (body) => {
      const { patch, order, getHeld } = serveOrder();
      expect((await patch(body)).status).toBe(200);
      expect(getHeld()).toEqual(order);
    },
  );

  test.each(['draft', 'pending', 'refunded', 'void'])(
    'takes an order that is %s',
    async (status) => {
      const { patch } = serveOrder({ status });
      expect((await patch({ billing_name: 'Studio Blau' })).status).toBe(200);
    },
  );

  test.each([
    [{ billing_name: 7 }, 'string_type', ['body', 'billing_name']],
    [{ billing_address: { city: 'Berlin' } }, 'missing', ['body', 'billing_address', 'country']],
    [{ billing_address: { country: 'CU' } }, 'enum', ['body', 'billing_address', 'country']],
    [
      { billing_address: { country: 'US', state: 'ZZ' } },
      'value_error',
      ['body', 'billing_address'],
    ],
  ])('refuses %o', async (body, type, loc) => {
    const { patch } = serveOrder({ billing_address: null });
    expect(await patch(body)).toMatchObject({
      status: 422,
      body: { error: 'RequestValidationError', detail: [{ type, loc }] },
    });
  });

  test('is not for a plain member', async () => {
    const { polar, path, getHeld, order } = serveOrder();
    const token = enterAs('member', polar);
    const response = send(path, { token, method: 'PATCH', body: { billing_name: 'X' } });
    expect((await read(response)).body).toMatchObject({ error: 'NotPermitted' });
    expect(getHeld()).toEqual(order);
  });
});

test('an order without a state takes one', async () => {
  const overrides: OrderOverrides = {
    billing_address: { ...corrected, state: null },
  };
  const { patch } = serveOrder(overrides);
  expect((await patch({ billing_address: corrected })).status).toBe(200);
});
