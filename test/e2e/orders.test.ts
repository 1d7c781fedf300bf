import { readFileSync } from 'node:fs';
import { createOrder, type OrderOverrides } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { getFailureText } from '../../src/locale/failure-text.ts';
import type { FailureKind } from '../../src/locale/common-messages.ts';
import { addressEnglish as address } from '../../src/locale/address-english.ts';
import { commonEnglish } from '../../src/locale/english.ts';
import { orderEnglish as texts } from '../../src/orders/english.ts';
import {
  endSession,
  expectDownload,
  expectFits,
  getStatuses,
  hurry,
  listSent,
  useDarkPhone,
} from './flows.ts';
import { byKeyboard } from './keyboard.ts';
import { openPage, type CustomerPage } from './open-page.ts';
import { eventually, reads } from './screen.ts';

const POST = ['POST', /\/invoice$/] as const;
const PATCH = ['PATCH', /\/orders\/[^/]+$/] as const;
const GET_INVOICE = ['GET', /\/invoice$/] as const;

/**
 * Milliseconds until a corrected invoice is there. Polar tells of it once, to those who listen by then, which may take a
 * busy machine a moment.
 */
const CORRECTION = 2_500;

const MADE = { is_invoice_generated: true };
const NAMELESS = { billing_name: null, billing_address: null };

/** Opens a list of orders, each a day older than the one before, whose invoices take so many milliseconds. */
function openOrders(overrides: OrderOverrides[], options: Parameters<typeof openPage>[0] = {}) {
  const orders = overrides.map((fields, index) =>
    createOrder({
      created_at: new Date(Date.UTC(2026, 4, 20 - index)).toISOString(),
      product: { name: `Product ${index + 1}` },
      ...fields,
    }),
  );
  return openPage({ orders, documentDelay: 300, ...options }).then((opened) => ({
    ...opened,
    orders,
    /** An order, from 1. */
    row: (number: number) => onRow(opened, number),
    held: (number: number) => opened.polar.orders.get(orders[number - 1]?.id ?? ''),
  }));
}

/** What a customer sees of an order. */
function onRow({ page }: Pick<CustomerPage, 'page'>, number: number) {
  const row = page.locator('li[data-slot=order-row][tabindex]').nth(number - 1);
  const slot = (name: string) => row.locator(`[data-slot=${name}]`);
  return {
    row,
    note: slot('order-note'),
    link: slot('order-document'),
    invoice: slot('order-invoice'),
    name: row.getByLabel(address.name),
    save: slot('portal-save'),
    error: row.getByRole('alert'),
    fieldError: slot('portal-field-error'),
    async openForm() {
      await slot('order-open').click();
      await slot('order-correct').click();
    },
  };
}

/** What a customer reads first of a failure. */
const getTitle = (kind: FailureKind): string =>
  getFailureText(kind, commonEnglish, texts, 'try_again')[0];

describe('an invoice that exists', () => {
  test('is downloaded by one click and requested once by two, while the page stays', async () => {
    const opened = await openOrders([MADE]);
    const { page, row, orders } = opened;
    const { invoice, note } = row(1);
    await invoice.waitFor();
    expect(listSent(opened, ...GET_INVOICE)).toEqual([]);
    const goOn = opened.hold();
    const file = await expectDownload(page, async () => {
      await invoice.dblclick();
      await reads(invoice, texts.opening);
      goOn();
    });
    expect(file.suggestedFilename()).toBe(`Invoice-${orders[0]?.invoice_number}.pdf`);
    await reads(note, texts.ifNothingOpened);
    expect(getStatuses(opened, ...GET_INVOICE)).toEqual([200]);

    endSession(opened);
    await expectDownload(page, () => invoice.click());
    expect(getStatuses(opened, ...GET_INVOICE)).toEqual([200, 401, 200]);

    await page.context().setOffline(true);
    await hurry(page);
    await invoice.click();
    await reads(note, texts.invoiceNotOpened(getTitle('network')));
    await page.context().setOffline(false);
    await expectDownload(page, () => invoice.click());
    expect(listSent(opened, ...POST)).toEqual([]);
  });

  test('is told truly when it cannot be opened, and the page stays', async () => {
    const failures = [
      [403, texts.invoiceNotOpened(getTitle('forbidden'))],
      [429, texts.invoiceNotOpened(getTitle('rate_limited'))],
      [{ status: 429, body: { error: 'x' } }, texts.invoiceNotOpened(getTitle('rate_limited'))],
      [500, texts.invoiceNotOpened(getTitle('network'))],
      [{ status: 503, body: {} }, texts.invoiceNotOpened(getTitle('server'))],
      ['html', texts.invoiceNotOpened(getTitle('invalid_response'))],
    ] as const;
    const opened = await openOrders(failures.map(() => MADE));
    const { page, polar, row } = opened;
    await row(1).invoice.waitFor();
    await hurry(page);
    const { href } = new URL(page.url());
    for (const [index, [failure, text]] of failures.entries()) {
      const clear = polar.fail('orders.invoice', failure);
      await row(index + 1).invoice.click();
      await reads(row(index + 1).note, text);
      clear();
    }
    expect(page.url()).toBe(href);
    expect(listSent(opened, ...POST)).toEqual([]);
  });
});

describe('an invoice that does not exist yet', () => {
  test('is asked for once by two clicks, prepared, and opened by its link', async () => {
    const opened = await openOrders([{}]);
    const { page, row } = opened;
    const { invoice, note, link } = row(1);
    await invoice.waitFor();
    const goOn = opened.hold();
    await invoice.dblclick();
    await reads(invoice, texts.preparing);
    goOn();
    await reads(note, texts.invoicePreparing);
    await invoice.dispatchEvent('click');
    await reads(note, texts.invoiceReady);
    await expectDownload(page, () => link.click());
    await expectDownload(page, () => invoice.click());
    expect(getStatuses(opened, ...POST)).toEqual([202]);
  });

  test('is told as made, refused or not known, and asked for once with each click', async () => {
    const { invoiceNotCreated } = texts;
    const endings = [
      ['lost_response', texts.invoiceReady],
      [409, texts.noInvoice],
      [403, invoiceNotCreated(getTitle('forbidden'))],
      [404, invoiceNotCreated(getTitle('not_found'))],
      [429, invoiceNotCreated(getTitle('rate_limited'))],
      [{ status: 429, body: { error: 'x' } }, invoiceNotCreated(getTitle('rate_limited'))],
      [500, texts.maybeCreated],
      ['network', texts.maybeCreated],
      ['html', texts.maybeCreated],
    ] as const;
    const opened = await openOrders(endings.map(() => ({})));
    const { page, polar, row, orders } = opened;
    await row(1).invoice.waitFor();
    await hurry(page);
    // All at once: what nobody knows takes a while to be told.
    for (const [index, [failure]] of endings.entries()) {
      polar.fail('orders.generateInvoice', failure, { times: 1 });
      await row(index + 1).invoice.click();
      await eventually(() => listSent(opened, ...POST).length).toBe(index + 1);
    }
    for (const [index, [, text]] of endings.entries()) await reads(row(index + 1).note, text);
    const asked = listSent(opened, ...POST).map(({ path }) => path.split('/').at(-2));
    expect(asked).toEqual(orders.map(({ id }) => id));
  });

  test('is there after the page was reloaded while it was asked for', async () => {
    const opened = await openOrders([{}], { documentDelay: 0 });
    const { page, row } = opened;
    await row(1).invoice.waitFor();
    const goOn = opened.hold();
    await row(1).invoice.click();
    await eventually(() => listSent(opened, ...POST).length).toBe(1);
    await page.reload();
    goOn();
    await row(1).invoice.waitFor();
    await expectDownload(page, () => row(1).invoice.click());
    expect(listSent(opened, ...POST)).toHaveLength(1);
  });

  test('asks for the details that Polar misses, and is made with them in one request each', async () => {
    const opened = await openOrders([NAMELESS]);
    const { page, row, held } = opened;
    const { invoice, note, link, name, save } = row(1);
    await invoice.click();
    await name.fill('Ada Example');
    await row(1).row.getByLabel(address.country).selectOption('DE');
    // Signed out in the middle: what was typed stays, and is sent once more.
    endSession(opened);
    const goOn = opened.hold();
    await save.dblclick();
    goOn();
    await reads(note, texts.invoiceReady);
    expect(held(1)).toMatchObject({
      billing_name: 'Ada Example',
      billing_address: { country: 'DE' },
    });
    expect(getStatuses(opened, ...PATCH)).toEqual([401, 200]);
    expect(getStatuses(opened, ...POST)).toEqual([422, 202]);
    const pdf = await expectDownload(page, () => link.click());
    expect(readFileSync(await pdf.path(), 'latin1')).toContain('Ada Example');
  });
});

describe('details that are corrected', () => {
  test('are sent once, and the old invoice is not offered as the corrected one', async () => {
    const opened = await openOrders([MADE], { documentDelay: CORRECTION });
    const { page, row } = opened;
    const { openForm, name, save, note, link, invoice } = row(1);
    await openForm();
    await name.fill('Ada Corrected');
    await save.dblclick();
    await reads(note, texts.correctionPreparing);
    expect(await link.count()).toBe(0);
    await invoice.dispatchEvent('click');
    expect(listSent(opened, ...GET_INVOICE)).toEqual([]);

    await reads(note, texts.corrected);
    const pdf = await expectDownload(page, () => link.click());
    expect(readFileSync(await pdf.path(), 'latin1')).toContain('Ada Corrected');
    expect([...getStatuses(opened, ...PATCH), ...getStatuses(opened, ...POST)]).toEqual([200, 202]);
  });

  test('are told as saved, refused or not known, and what was typed stays', async () => {
    const { notCorrected } = texts;
    const detail = [{ loc: ['body', 'billing_address', 'city'], msg: 'Raw', type: 'value_error' }];
    const refusals = [
      [403, notCorrected(getTitle('forbidden'))],
      [404, notCorrected(getTitle('not_found'))],
      [409, notCorrected(getTitle('conflict'))],
      [429, notCorrected(getTitle('rate_limited'))],
      ['network', notCorrected(getTitle('network'))],
      [500, notCorrected(getTitle('network'))],
      ['html', notCorrected(getTitle('invalid_response'))],
    ] as const;
    const opened = await openOrders([MADE], { documentDelay: CORRECTION });
    const { page, polar, row } = opened;
    const { openForm, name, save, note, error, fieldError } = row(1);
    await openForm();
    await name.fill('Ada Typed');
    for (const [failure, text] of refusals) {
      polar.fail('orders.update', failure, { times: 1 });
      await save.click();
      await reads(error, text);
      expect(await name.inputValue()).toBe('Ada Typed');
    }
    polar.fail('orders.update', { status: 422, body: { error: 'X', detail } }, { times: 1 });
    await save.click();
    await reads(fieldError, address.refused);

    const clear = polar.fail('orders.get', 'network');
    polar.fail('orders.update', 'network', { times: 1 });
    await save.click();
    await reads(error, texts.maybeCorrected);
    clear();
    expect(listSent(opened, ...PATCH)).toHaveLength(refusals.length + 2);
    expect(listSent(opened, ...POST)).toEqual([]);

    // Saved, although no answer came; and of its invoice, too.
    polar.fail('orders.update', 'lost_response', { times: 1 });
    polar.fail('orders.generateInvoice', 'lost_response', { times: 1 });
    await save.click();
    await reads(note, texts.corrected);
    expect(listSent(opened, ...PATCH)).toHaveLength(refusals.length + 3);
    expect(listSent(opened, ...POST)).toHaveLength(1);
    expect(await page.locator('main').textContent()).not.toContain('Raw');
  });
});

test('a customer opens an order without a mouse and corrects its invoice, on a dark phone from right to left', async () => {
  const opened = await openOrders(
    [
      { ...MADE, created_at: '2026-05-12T10:00:00Z' },
      { ...NAMELESS, created_at: '2026-05-11T10:00:00Z' },
    ],
    {
      lang: 'ar',
      dir: 'rtl',
      documentDelay: CORRECTION,
    },
  );
  const { page, row, held } = opened;
  await useDarkPhone(page);
  const { press, goTo, isAt } = byKeyboard(page);
  await row(1).invoice.waitFor();
  await expectFits(page);
  await row(1).row.locator('[data-slot=order-open]').focus();
  await press('Enter');
  await row(1).row.locator('[data-slot=order-correct]').waitFor();
  await goTo(texts.correct);
  await press('Space');
  await isAt(texts.correctTitle('May 12, 2026'));
  await expectFits(page);
  await row(1).name.focus();
  await press('ControlOrMeta+A');
  await page.keyboard.insertText('Ada Example');
  await press('Enter');
  await reads(row(1).note, texts.corrected);
  await isAt(texts.correct);
  expect(held(1)?.billing_name).toBe('Ada Example');
  await row(2).invoice.focus();
  await press('Enter');
  await row(2).name.waitFor();
  await expectFits(page);
  await goTo(address.cancel);
  await press('Enter');
  await row(2).name.waitFor({ state: 'detached' });
});
