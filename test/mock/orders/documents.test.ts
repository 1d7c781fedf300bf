import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { read, send } from '../serve-polar.ts';
import { serveOrder } from './serve-order.ts';

const QUICK = { documentDelay: 0 };

/** Opens the address that a document is at. */
async function open(response: Response | Promise<Response>) {
  const { url } = (await (await response).json()) as { url: string };
  const { pathname, search } = new URL(url);
  return send(pathname + search);
}

describe('an invoice', () => {
  test('is there some seconds after it was asked for', async () => {
    const { clock, get, generate, order, readOrder } = serveOrder();
    const missing = {
      status: 404,
      body: {
        error: 'InvoiceDoesNotExist',
        detail: `No invoice exists for order ${order.id}.`,
      },
    };
    expect(await read(get('/invoice'))).toEqual(missing);
    expect(await read(generate())).toEqual({ status: 202, body: null });
    clock.now += 5999;
    expect(await read(get('/invoice'))).toEqual(missing);
    expect(await readOrder()).toMatchObject({ is_invoice_generated: false, modified_at: null });
    clock.now += 1;
    expect((await get('/invoice')).status).toBe(200);
    expect(await readOrder()).toMatchObject({
      is_invoice_generated: true,
      modified_at: '2026-06-01T12:00:06.000000Z',
    });
  });

  test('is a PDF that a browser saves, for ten minutes', async () => {
    const created_at = '2026-05-31T23:30:00Z';
    const { clock, get, order } = serveOrder({ is_invoice_generated: true, created_at });
    const file = await open(get('/invoice'));
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Invoice-${order.invoice_number}.pdf"`,
    });
    const pdf = await file.text();
    expect(pdf).toMatch(/^%PDF-1\.4\n.*%%EOF\n$/s);
    for (const text of ['Noor Haddad', '8 Harbour Lane', 'May 31, 2026', 'Total: 5323 usd']) {
      expect(pdf).toContain(`(${text})`);
    }
    const { url } = (await read(get('/invoice'))).body as { url: string };
    clock.now += 600_000;
    const { pathname, search } = new URL(url);
    expect((await send(pathname + search)).status).toBe(403);
    expect((await open(get('/invoice'))).status).toBe(200);
  });

  test('stays the old one after a correction, until the new one has taken its place', async () => {
    const { clock, polar, get, generate, patch, order } = serveOrder({
      is_invoice_generated: true,
    });
    await patch({ billing_name: 'Studio (Blau)' });
    expect((await generate()).status).toBe(202);
    const response = await get('/invoice');
    const { url } = (await response.clone().json()) as { url: string };
    expect(await (await open(response)).text()).toContain('(Noor Haddad)');
    clock.now += 6000;
    expect(await (await open(get('/invoice'))).text()).toContain('(Studio \\(Blau\\))');
    const { pathname, search } = new URL(url);
    expect(await (await send(pathname + search)).text()).toContain('(Studio \\(Blau\\))');
    expect(polar.orders.readDocument(order.id, 'invoice')).toContain('(Studio \\(Blau\\))');
  });

  test('that is the same again moves nothing', async () => {
    const { generate, getHeld, order } = serveOrder({ is_invoice_generated: true }, QUICK);
    expect((await generate()).status).toBe(202);
    expect(getHeld()).toEqual(order);
  });

  test('of an order with an empty name is generated', async () => {
    const { generate, get } = serveOrder({ billing_name: '' }, QUICK);
    expect((await generate()).status).toBe(202);
    expect((await get('/invoice')).status).toBe(200);
  });

  test.each(['draft', 'void'])('is refused for an order that is %s', async (status) => {
    const { generate, order } = serveOrder({ status });
    expect(await read(generate())).toEqual({
      status: 409,
      body: {
        error: 'OrderNotEligibleForInvoice',
        detail: `Order ${order.id} is not eligible for invoice generation (current status: ${status}).`,
      },
    });
  });

  test.each(['pending', 'refunded', 'partially_refunded'])(
    'is generated for one that is %s',
    async (status) => {
      expect((await serveOrder({ status }).generate()).status).toBe(202);
    },
  );

  test.each([{ billing_name: null }, { billing_address: null }])(
    'wants the billing details, in one text (%o)',
    async (overrides) => {
      expect(await read(serveOrder(overrides).generate())).toEqual({
        status: 422,
        body: {
          error: 'MissingInvoiceBillingDetails',
          detail: 'Billing name and address are required to generate an invoice for this order.',
        },
      });
    },
  );

  test('is there by itself, with a timer, for a clock that runs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { generate, getHeld } = serveOrder({}, { now: () => Date.now() });
    await generate();
    vi.advanceTimersByTime(6000);
    expect(getHeld()?.is_invoice_generated).toBe(true);
  });
});

describe('a receipt', () => {
  const receipt_number = 'RCPT-NIMBUS-0001';

  test('is not there without a number', async () => {
    const { get, order } = serveOrder();
    expect(await read(get('/receipt'))).toEqual({
      status: 404,
      body: {
        error: 'ReceiptNotAllocated',
        detail: `No receipt allocated for order ${order.id}.`,
      },
    });
  });

  test('is rendered once it is asked for; until then the response is empty', async () => {
    const { clock, get, getHeld } = serveOrder({ receipt_number });
    const response = await get('/receipt');
    expect(response.status).toBe(202);
    expect(response.headers.has('content-type')).toBe(false);
    expect(await response.text()).toBe('');
    clock.now += 6000;
    const file = await open(get('/receipt'));
    expect(file.headers.get('content-disposition')).toContain('Receipt-RCPT-NIMBUS-0001.pdf');
    expect(await file.text()).toContain('(Receipt RCPT-NIMBUS-0001)');
    expect(getHeld()?.is_receipt_rendered).toBe(true);
  });

  test('that was rendered before is there at once', async () => {
    const { get } = serveOrder({ receipt_number, is_receipt_rendered: true });
    expect((await get('/receipt')).status).toBe(200);
  });
});
