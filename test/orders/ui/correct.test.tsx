import { screen, waitFor, within } from '@testing-library/react';
import { createOrder } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OrderList } from '../../../src/orders/list/list.tsx';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import {
  fill,
  findForm,
  findNote,
  findRows,
  getField,
  getInvoice,
  getSlot,
  read,
  renderOrders,
  texts,
} from './render-orders.tsx';

beforeEach(() => startClock());

const MADE = {
  created_at: '2026-05-12T10:00:00Z',
  is_invoice_generated: true,
  billing_name: 'Ada Exampel',
  billing_address: {
    line1: '1 Main St',
    line2: null,
    postal_code: '94104',
    city: 'San Francisco',
    state: 'US-CA',
    country: 'US',
  },
};

/** Opens the form with the details on the invoice of the only order. */
async function openForm(options: Parameters<typeof renderOrders>[1] = {}) {
  const rendered = renderOrders([MADE], options);
  const [row] = await findRows();
  if (!row) throw new Error('There is no row.');
  await rendered.user.click(getSlot(row, 'order-open'));
  await rendered.user.click(screen.getByRole('button', { name: texts.correct }));
  const form = await findForm();
  const name = getField(form, /^Name/);
  const save = () => rendered.user.click(getSlot(form, 'portal-save'));
  return { ...rendered, row, form, name, save };
}

describe('the form with the details on an invoice', () => {
  test('says what can still change and what cannot, and has no field for what cannot', async () => {
    const { form, row, name } = await openForm();
    expect(row).toHaveTextContent(texts.correctText);
    expect(form).toHaveTextContent(texts.taxIdNote);
    expect(name).toHaveValue('Ada Exampel');
    expect(within(form).queryByRole('combobox')).not.toBeInTheDocument();
    expect(form).toHaveTextContent('United States');
    expect(form).toHaveTextContent('California');
    expect(within(form).queryByLabelText(/tax|vat/i)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: texts.correctTitle('May 12, 2026') })).toHaveFocus();
  });

  test('sends what has changed and the old state, and offers the corrected one only once it is there', async () => {
    const { name, save, sent, polar, orders } = await openForm();
    fill(name, 'Ada Example');
    await save();
    await findNote(texts.correctionPreparing);
    expect(sent('orders.update')).toHaveLength(1);
    expect(sent('orders.generateInvoice')).toHaveLength(1);
    expect(polar.orders.get(orders[0]?.id ?? '')).toMatchObject({
      billing_name: 'Ada Example',
      billing_address: MADE.billing_address,
    });
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    const note = await findNote(texts.corrected);
    expect(within(note).getByRole('link', { name: texts.openInvoice })).toBeVisible();
  });

  test('says that the corrected one follows where nothing tells when it is there', async () => {
    const { name, save, polar } = await openForm();
    polar.fail('customers.stream', 404);
    fill(name, 'Ada Exampel Ltd');
    await save();
    expect(await findNote(texts.correctionFollows)).toHaveAttribute('data-state', 'late');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(read(getInvoice())).toBe(texts.invoice);
  });

  test('sends nothing and waits for nothing when nothing has changed', async () => {
    const { save, sent } = await openForm();
    await save();
    await findNote(texts.nothingToCorrect);
    await passTime(60_000);
    expect([...sent('orders.update'), ...sent('orders.generateInvoice')]).toEqual([]);
  });

  test('saves once for a double click', async () => {
    const { user, name, form, sent } = await openForm();
    fill(name, 'Ada Exampel Ltd');
    await user.dblClick(within(form).getByRole('button', { name: texts.saveCorrection }));
    await findNote(texts.correctionPreparing);
    expect(sent('orders.update')).toHaveLength(1);
  });

  test('says when the details are saved and their invoice is not made', async () => {
    const { name, save, polar } = await openForm();
    polar.fail('orders.generateInvoice', 403);
    fill(name, 'Ada Exampel Ltd');
    await save();
    expect(await findNote('Your details are saved, but')).toHaveAttribute('data-state', 'failed');
  });

  test('keeps what was typed when no response tells whether it was saved', async () => {
    const { name, save, polar, sent } = await openForm();
    polar.fail('orders.update', 'network');
    polar.fail('orders.get', 'network');
    fill(name, 'Ada Exampel Ltd');
    await save();
    await runClockUntil(() => screen.getByText(texts.maybeCorrected));
    expect(name).toHaveValue('Ada Exampel Ltd');
    expect(sent('orders.update')).toHaveLength(1);
  });

  test('shows what Polar refuses at its field, in our words', async () => {
    const { name, save, polar, form } = await openForm();
    polar.fail('orders.update', {
      status: 422,
      body: {
        error: 'PolarRequestValidationError',
        detail: [
          {
            loc: ['body', 'billing_address', 'postal_code'],
            msg: 'Secret words',
            type: 'value_error',
          },
        ],
      },
    });
    fill(name, 'Ada Exampel Ltd');
    await save();
    await runClockUntil(() => {
      expect(form.querySelector('[aria-invalid]')).toHaveFocus();
    });
    expect(form).not.toHaveTextContent('Secret words');
    expect(name).toHaveValue('Ada Exampel Ltd');
  });

  test('gives the focus back when it is left', async () => {
    const { user, form } = await openForm();
    await user.click(getSlot(form, 'portal-cancel'));
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: texts.correct })).toHaveFocus());
  });
});

test('a link to the invoice stays when the form is left', async () => {
  const { user } = renderOrders([MADE]);
  const [row] = await findRows();
  if (!row) throw new Error('There is no row.');
  await user.click(getInvoice());
  await findNote(texts.ifNothingOpened);
  await user.click(getSlot(row, 'order-open'));
  await user.click(screen.getByRole('button', { name: texts.correct }));
  await user.click(getSlot(await findForm(), 'portal-cancel'));
  await findNote(texts.ifNothingOpened);
});

test('the details cannot be corrected where the action is off, nor without an invoice', async () => {
  const { user } = renderOrders(
    [MADE, { created_at: '2026-05-01T10:00:00Z', is_invoice_generated: false }],
    { list: { actions: { correctDetails: false } } },
  );
  for (const row of await findRows()) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await user.click(getSlot(row, 'order-open'));
  }
  expect(screen.queryByRole('button', { name: texts.correct })).not.toBeInTheDocument();
});

test('a form of the host page around the list hears nothing of it', async () => {
  const heard = vi.fn();
  const order = createOrder(MADE, { now: NOW });
  const { user, polar } = renderWithPortal(
    <form onSubmit={heard} onChange={heard} onInput={heard}>
      <OrderList />
    </form>,
    { orders: [order] },
  );
  const [row] = await findRows();
  if (!row) throw new Error('There is no row.');
  row.closest('form')?.addEventListener('submit', heard);
  await user.click(getSlot(row, 'order-open'));
  await user.click(screen.getByRole('button', { name: texts.correct }));
  await user.type(getField(await findForm(), /^Name/), '!{Enter}');
  await runClockUntil(() =>
    expect(polar.requests.filter(({ operation }) => operation === 'orders.update')).toHaveLength(1),
  );
  await findNote(texts.correctionPreparing);
  expect(heard).not.toHaveBeenCalled();
});
