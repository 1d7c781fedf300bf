import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  createOrders,
  fill,
  findForm,
  findNote,
  findRows,
  getField,
  getInvoice,
  getSlot,
  getTitle,
  read,
  renderOrders,
  texts,
} from './render-orders.tsx';

beforeEach(() => startClock());

const MADE = { is_invoice_generated: true };
const NAMELESS = { billing_name: null, billing_address: null };

/** Waits until a text is said to screen readers. */
const hear = (text: string) =>
  runClockUntil(() => expect(getSlot(document, 'portal-announcement').textContent).toContain(text));

describe('an invoice that exists', () => {
  test('opens with one click in the same tab, and leaves a link for who sees nothing', async () => {
    const { user, follow, sent, orders, onEvent } = renderOrders(createOrders(1, MADE));
    await findRows();
    expect(sent('orders.invoice')).toEqual([]);
    await user.click(getInvoice());
    const note = await findNote(texts.ifNothingOpened);
    expect(follow).toHaveBeenCalledOnce();
    expect(sent('orders.invoice')).toHaveLength(1);
    expect(sent('orders.generateInvoice')).toEqual([]);
    const link = within(note).getByRole('link', { name: texts.openInNewTab });
    expect(link.getAttribute('href')).toMatch(/^https:/);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noreferrer');
    await hear(texts.ifNothingOpened);
    expect(note).not.toHaveTextContent(/download/i);
    expect(onEvent).toHaveBeenCalledWith({ type: 'order.invoice_opened', order_id: orders[0]?.id });
    // It is gone when it would lead to an error.
    await passTime(10 * 60_000);
    expect(document.querySelector('[data-slot=order-document]')).toBeNull();
  });

  test('is asked for once by a double click', async () => {
    const { user, sent, follow } = renderOrders(createOrders(1, MADE));
    await findRows();
    await user.dblClick(getInvoice());
    await findNote(texts.ifNothingOpened);
    expect(sent('orders.invoice')).toHaveLength(1);
    expect(sent('orders.generateInvoice')).toEqual([]);
    expect(follow).toHaveBeenCalledOnce();
  });

  test('is asked for with nothing but the click, for a whole list', async () => {
    const { sent } = renderOrders(createOrders(10, MADE));
    await findRows();
    await passTime(60_000);
    expect([...sent('orders.invoice'), ...sent('orders.receipt')]).toEqual([]);
  });

  test.each([
    [403, 'forbidden'],
    // Its response cannot be read by a page.
    [500, 'network'],
    ['html', 'invalid_response'],
  ] as const)('that cannot be opened says why: %s', async (failure, code) => {
    const { user, polar } = renderOrders(createOrders(1, MADE));
    await findRows();
    polar.fail('orders.invoice', failure);
    await user.click(getInvoice());
    const text = texts.invoiceNotOpened(getTitle(code));
    expect(await findNote(text)).toHaveAttribute('data-state', 'failed');
    await hear(text);
    expect(getInvoice()).toHaveFocus();
    polar.clearFailures();
    await user.click(getInvoice());
    await findNote(texts.ifNothingOpened);
  });
});

describe('an invoice that does not exist', () => {
  test('is made after one click, which says how long that takes, and then has a link', async () => {
    const { user, sent, onEvent, orders } = renderOrders(createOrders(1));
    await findRows();
    await user.click(getInvoice());
    const note = await findNote(texts.invoicePreparing);
    expect(note).toHaveAttribute('data-state', 'waiting');
    expect(read(getInvoice())).toBe(texts.preparing);
    expect(getInvoice()).toHaveAttribute('aria-disabled', 'true');
    await hear(texts.invoicePreparing);
    await user.click(getInvoice());
    await findNote(texts.invoiceReady);
    expect(sent('orders.generateInvoice')).toHaveLength(1);
    expect(screen.getByRole('link', { name: texts.openInvoice })).not.toHaveAttribute('target');
    await hear(texts.invoiceReady);
    expect(read(getInvoice())).toBe(texts.invoice);
    expect(onEvent).toHaveBeenCalledWith({
      type: 'order.invoice_requested',
      order_id: orders[0]?.id,
    });
  });

  test('has a way on after a minute', async () => {
    const { user, sent } = renderOrders(createOrders(1), { documentDelay: 10 * 60_000 });
    await findRows();
    await user.click(getInvoice());
    await findNote(texts.invoicePreparing);
    await passTime(62_000);
    expect(await findNote(texts.invoiceLate)).toHaveAttribute('data-state', 'late');
    expect(read(getInvoice())).toBe(texts.checkAgain);
    expect(getInvoice()).toHaveAttribute('aria-disabled', 'false');
    expect(sent('orders.generateInvoice')).toHaveLength(1);
  });

  test('says so when there can be none', async () => {
    const { user, polar } = renderOrders(createOrders(1));
    await findRows();
    polar.fail('orders.generateInvoice', 409);
    await user.click(getInvoice());
    await findNote(texts.noInvoice);
  });

  test('says that nobody knows when the response was lost and no invoice comes', async () => {
    const { user, polar, sent } = renderOrders(createOrders(1), { documentDelay: 60 * 60_000 });
    await findRows();
    polar.fail('orders.generateInvoice', 'lost_response');
    await user.click(getInvoice());
    await findNote(texts.maybeCreated);
    expect(sent('orders.generateInvoice')).toHaveLength(1);
  });

  test.each([
    [403, 'forbidden'],
    [429, 'rate_limited'],
  ] as const)('says that it was not made: %s', async (failure, code) => {
    const { user, polar, sent } = renderOrders(createOrders(1));
    await findRows();
    polar.fail('orders.generateInvoice', failure);
    await user.click(getInvoice());
    await findNote(texts.invoiceNotCreated(getTitle(code)));
    expect(sent('orders.generateInvoice')).toHaveLength(1);
  });

  test('is not offered where the action is off, unlike one that exists', async () => {
    renderOrders(
      [{ created_at: '2026-05-02T10:00:00Z', ...MADE }, { created_at: '2026-05-01T10:00:00Z' }],
      { list: { actions: { generateInvoice: false } } },
    );
    const [made, other] = await findRows();
    expect(made?.querySelector('[data-slot=order-invoice]')).toBeVisible();
    expect(other?.querySelector('[data-slot=order-invoice]')).toBeNull();
  });
});

describe('an invoice that needs an address', () => {
  test('asks for it below its own row, and says what cannot be corrected later', async () => {
    const { user, sent } = renderOrders([
      { created_at: '2026-05-02T10:00:00Z', ...MADE },
      { created_at: '2026-05-01T10:00:00Z', ...NAMELESS },
    ]);
    const [, row] = await findRows();
    if (!row) throw new Error('There is no second row.');
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    await user.click(getInvoice(row));
    const name = texts.formTitle('May 1, 2026');
    const form = await runClockUntil(() => within(row).getByRole('form', { name }));
    expect(within(row).getByRole('heading', { name })).toHaveFocus();
    expect(row).toHaveTextContent(texts.formText);
    expect(form).toHaveTextContent(texts.formNote);
    expect(form).toHaveTextContent(texts.taxIdNote);
    expect(within(form).queryByLabelText(/tax|vat/i)).not.toBeInTheDocument();
    expect(sent('orders.generateInvoice')).toHaveLength(1);
  });

  test('is made with what the customer has typed, in one request each', async () => {
    const { user, sent, polar, orders } = renderOrders([NAMELESS]);
    await findRows();
    await user.click(getInvoice());
    const form = await findForm();
    fill(getField(form, /^Name/), 'Ada Example');
    fill(getField(form, 'Country'), 'DE');
    await user.click(getSlot(form, 'portal-save'));
    await findNote(texts.invoicePreparing);
    expect(document.querySelector('[data-slot=portal-form]')).toBeNull();
    await waitFor(() => expect(getInvoice()).toHaveFocus());
    expect(polar.orders.get(orders[0]?.id ?? '')).toMatchObject({
      billing_name: 'Ada Example',
      billing_address: { country: 'DE' },
    });
    expect(sent('orders.update')).toHaveLength(1);
    expect(sent('orders.generateInvoice')).toHaveLength(2);
    await findNote(texts.invoiceReady);
  });

  test('begins with what is known of the customer, and sends it', async () => {
    const { user, sent, polar, orders } = renderOrders([NAMELESS]);
    await findRows();
    await user.click(getInvoice());
    const form = await findForm();
    await runClockUntil(() => expect(getField(form, /^Name/)).not.toHaveValue(''));
    const name = getField(form, /^Name/).value;
    await user.click(getSlot(form, 'portal-save'));
    await findNote(texts.invoicePreparing);
    expect(sent('orders.update')).toHaveLength(1);
    expect(polar.orders.get(orders[0]?.id ?? '')).toMatchObject({ billing_name: name });
  });

  test('is not made after Cancel, which gives the focus back', async () => {
    const { user, sent } = renderOrders([NAMELESS]);
    await findRows();
    await user.click(getInvoice());
    await user.click(getSlot(await findForm(), 'portal-cancel'));
    expect(document.querySelector('[data-slot=portal-form]')).toBeNull();
    await waitFor(() => expect(getInvoice()).toHaveFocus());
    expect(sent('orders.update')).toEqual([]);
  });

  test('keeps what was typed when saving fails, and says why', async () => {
    const { user, polar } = renderOrders([NAMELESS]);
    await findRows();
    await user.click(getInvoice());
    const form = await findForm();
    fill(getField(form, /^Name/), 'Ada Example');
    fill(getField(form, 'Country'), 'DE');
    polar.fail('orders.update', 403);
    await user.click(getSlot(form, 'portal-save'));
    await runClockUntil(() => screen.getByText(texts.notCorrected(getTitle('forbidden'))));
    expect(getField(form, /^Name/)).toHaveValue('Ada Example');
  });
});

describe('a receipt', () => {
  const RECEIPT = { receipt_number: 'RCPT-NIMBUS-0001' };

  test('stands in the detail, is asked for slowly, and then has a link', async () => {
    const { user, sent, onEvent, orders } = renderOrders([
      { ...RECEIPT, is_receipt_rendered: false },
    ]);
    const [row] = await findRows();
    if (!row) throw new Error('There is no row.');
    expect(row.querySelector('[data-slot=order-receipt]')).toBeNull();
    await user.click(getSlot(row, 'order-open'));
    await user.click(getSlot(row, 'order-receipt'));
    await findNote(texts.receiptPreparing);
    await findNote(texts.receiptReady);
    expect(sent('orders.receipt')).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: texts.openReceipt }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'order.receipt_opened', order_id: orders[0]?.id });
  });

  test('that does not exist says so', async () => {
    const { user, polar } = renderOrders([RECEIPT]);
    const [row] = await findRows();
    if (!row) throw new Error('There is no row.');
    await user.click(getSlot(row, 'order-open'));
    polar.fail('orders.receipt', 404);
    await user.click(getSlot(row, 'order-receipt'));
    await findNote(texts.noReceipt);
  });

  test('is not offered for an order without one', async () => {
    const { user } = renderOrders(createOrders(1));
    const [row] = await findRows();
    if (!row) throw new Error('There is no row.');
    await user.click(getSlot(row, 'order-open'));
    expect(row.querySelector('[data-slot=order-receipt]')).toBeNull();
  });
});

test('a customer whose session ended in between is told, and goes on after signing in', async () => {
  const polar = servePolar();
  let token = polar.sessionToken;
  const { user } = renderOrders(createOrders(1, MADE), {
    polar,
    provider: { sessionToken: () => token },
  });
  await findRows();
  polar.endSession(token);
  token = polar.createSession().token;
  await user.click(getInvoice());
  await findNote(texts.ifNothingOpened);
});

test('a customer whose session has ended can sign in where they are, which opens the invoice', async () => {
  const polar = servePolar();
  let token = polar.sessionToken;
  const { user } = renderOrders(createOrders(1, MADE), {
    polar,
    provider: {
      sessionToken: () => token,
      onSignIn() {
        token = polar.createSession().token;
      },
    },
  });
  await findRows();
  polar.endSession(token);
  await user.click(getInvoice());
  const note = await findNote(texts.invoiceNotOpened(getTitle('unauthorized')));
  await user.click(getSlot(note, 'portal-retry'));
  await findNote(texts.ifNothingOpened);
});
