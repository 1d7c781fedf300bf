import {
  generateInvoice,
  getInvoice,
  getOrder,
  getPaymentStatus,
  getReceipt,
  listOrders,
  updateOrder,
  type OrderListParams,
} from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { catchError, withValue } from '../core/http/connect.ts';
import { respondWith } from '../core/http/respond.ts';
import { wireOrder } from './wire.ts';

const ORDERS = 'https://api.polar.sh/v1/customer-portal/orders/';
const { id } = wireOrder;

const read = (body: unknown) => getOrder(respondWith([[200, body]]).client, id);

describe('listOrders', () => {
  test.each<[OrderListParams | undefined, search: string]>([
    [undefined, ''],
    [{ page: 2, limit: 25 }, '?page=2&limit=25'],
    [
      { product_id: ['a', 'b'], product_billing_type: 'recurring', sorting: ['-amount'] },
      '?product_id=a&product_id=b&product_billing_type=recurring&sorting=-amount',
    ],
    [{ query: 'studio' }, '?query=studio'],
    // A NUL would be answered with 500.
    [{ query: 'stu\u0000d\u0007io\n' }, '?query=studio'],
    [{ query: '\u0000' }, ''],
    [{ query: '' }, ''],
  ])('sends the given query parameters (%j)', async (params, search) => {
    const { client, sent } = respondWith([[200, { items: [] }]]);
    await listOrders(client, params);
    expect(sent[0]?.url).toBe(ORDERS + search);
  });

  test('leaves out an order that cannot be read, and says why', async () => {
    const items = [wireOrder, { ...wireOrder, id: 'other', currency: 1 }];
    const { client } = respondWith([[200, { items, pagination: { total_count: 2, max_page: 1 } }]]);
    const page = await listOrders(client);
    expect(page.items.map((order) => order.id)).toEqual([id]);
    expect(page.unreadable).toHaveLength(1);
    expect(page.unreadable[0]).toContain('items.1.currency');
  });
});

describe('getOrder', () => {
  test('reads every documented field with its own name, and drops the others', async () => {
    const order = await read(wireOrder);
    const { user_id: _, from_balance_amount: __, ...documented } = wireOrder;
    expect(order).toMatchObject(documented);
    expect(Object.keys(order).sort()).toEqual(Object.keys(documented).sort());
  });

  test.each(['created_at', 'status', 'currency', 'total_amount'])(
    'fails without "%s", without which it could not be shown truthfully',
    async (field) => {
      const error = await catchError(read(withValue(wireOrder, [field], undefined)));
      expect(error).toMatchObject({ code: 'invalid_response' });
      expect(error.message).toContain(field);
    },
  );

  test.each([
    [['product'], 7, undefined],
    [['subscription'], 7, undefined],
    [['billing_address'], 'somewhere', undefined],
    [['items'], null, []],
    [['tax_amount'], '365', undefined],
    [['tax_amount'], 3.5, undefined],
    [['next_payment_attempt_at'], 'soon', undefined],
    [['description'], undefined, ''],
  ])('shows an order whose %j is %j without that', async (path, value, expected) => {
    const order = await read(withValue(wireOrder, path, value));
    expect(order).toMatchObject({ id, [path[0] ?? '']: expected });
  });

  test('keeps a product whose organization cannot be read', async () => {
    const { product } = await read(withValue(wireOrder, ['product', 'organization'], 'acme'));
    expect(product).toMatchObject({ name: 'Acme Studio Pro', organization: undefined });
  });

  test('sends nothing for what is no id', async () => {
    const { client, sent } = respondWith([[200, wireOrder]]);
    for (const request of [
      getOrder(client, 'ACME-0042'),
      updateOrder(client, '', {}),
      generateInvoice(client, '../x'),
      getInvoice(client, 'x'),
      getReceipt(client, 'x'),
      getPaymentStatus(client, 'x'),
    ]) {
      expect(await catchError(request)).toMatchObject({ code: 'invalid_request' });
    }
    expect(sent).toEqual([]);
  });

  test('refuses the response about another order', async () => {
    const other = { ...wireOrder, id: '00000000-0000-4000-8000-000000000000' };
    expect(await catchError(read(other))).toMatchObject({ code: 'invalid_response' });
    const { client } = respondWith([[200, other]]);
    expect(await catchError(updateOrder(client, id, {}))).toMatchObject({
      code: 'invalid_response',
    });
  });
});

test('updateOrder sends the changes alone, and returns the order', async () => {
  const { client, sent } = respondWith([[200, { ...wireOrder, billing_name: 'Acme Ltd' }]]);
  const order = await updateOrder(client, id, { billing_name: 'Acme Ltd' });
  expect(order.billing_name).toBe('Acme Ltd');
  expect(sent).toMatchObject([
    { url: ORDERS + id, init: { method: 'PATCH', body: '{"billing_name":"Acme Ltd"}' } },
  ]);
});

describe('generateInvoice', () => {
  test('sends a POST without a body', async () => {
    const { client, sent } = respondWith([[202, null]]);
    expect(await generateInvoice(client, id)).toBeUndefined();
    expect(sent).toMatchObject([{ url: `${ORDERS}${id}/invoice`, init: { method: 'POST' } }]);
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('tells that details are missing by Polar’s own name of the error', async () => {
    const body = {
      error: 'MissingInvoiceBillingDetails',
      detail: 'Billing name and address are required to generate an invoice for this order.',
    };
    const { client } = respondWith([[422, body]]);
    expect(await catchError(generateInvoice(client, id))).toMatchObject({
      code: 'invalid_request',
      reason: 'MissingInvoiceBillingDetails',
      fields: [],
    });
  });

  test('does not take anything else for a name', async () => {
    for (const error of ['polar_cst_secret', '<html>', 'A sentence.', '', 7]) {
      const { client } = respondWith([[409, { error, detail: 'No.' }]]);
      expect((await catchError(generateInvoice(client, id))).reason).toBeUndefined();
    }
  });
});

describe('the address of a document', () => {
  const url = 'https://storage.example/invoice.pdf?X-Amz-Expires=600';

  test('is that of an invoice, or of a receipt', async () => {
    const { client, sent } = respondWith([[200, { url }]]);
    expect(await getInvoice(client, id)).toEqual({ url });
    expect(await getReceipt(client, id)).toEqual({ status: 'ready', url });
    expect(sent.map((request) => request.url)).toEqual([
      `${ORDERS}${id}/invoice`,
      `${ORDERS}${id}/receipt`,
    ]);
  });

  test('is missing while Polar makes the receipt', async () => {
    const { client } = respondWith([() => new Response(null, { status: 202 })]);
    expect(await getReceipt(client, id)).toEqual({ status: 'queued' });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '/invoice.pdf', 'https://', '', null])(
    'is never "%s", which may lead anywhere',
    async (address) => {
      const { client } = respondWith([[200, { url: address }]]);
      const error = await catchError(getInvoice(client, id));
      expect(error).toMatchObject({ code: 'invalid_response' });
      expect(error.message).not.toContain('alert');
      expect(await catchError(getReceipt(client, id))).toMatchObject({ code: 'invalid_response' });
    },
  );
});

test('getPaymentStatus reads what became of the last payment', async () => {
  const body = { status: 'failed', error: 'Your card has insufficient funds.' };
  const { client, sent } = respondWith([[200, body]]);
  expect(await getPaymentStatus(client, id)).toEqual(body);
  expect(sent[0]?.url).toBe(`${ORDERS}${id}/payment-status`);
});
