import { fireEvent, within } from '@testing-library/react';
import {
  createOrder,
  type MockPolarOptions,
  type OrderOverrides,
} from 'polar-customer-portal/mock';
import { vi } from 'vitest';
import type { FailureKind } from '../../../src/locale/common-messages.ts';
import { commonEnglish } from '../../../src/locale/english.ts';
import { getFailureText } from '../../../src/locale/failure-text.ts';
import { orderEnglish } from '../../../src/orders/english.ts';
import { OrderList } from '../../../src/orders/list/list.tsx';
import type { OrderListProps } from '../../../src/orders/list/list-props.ts';
import { NOW, renderWithPortal, runClockUntil } from '../../render-with-portal.tsx';

/** The English texts of orders. */
export const texts = orderEnglish;

type Options = NonNullable<Parameters<typeof renderWithPortal>[1]> &
  MockPolarOptions & { list?: OrderListProps };

/** What a customer reads first of a failure. */
export const getTitle = (kind: FailureKind): string =>
  getFailureText(kind, commonEnglish, texts, 'try_again')[0];

/** Orders of the same product, each a day older than the one before. */
export function createOrders(count: number, overrides: OrderOverrides = {}): OrderOverrides[] {
  return Array.from({ length: count }, (_, index) => ({
    created_at: new Date(NOW - (index + 1) * 86_400_000).toISOString(),
    invoice_number: `NIMBUS-${String(1000 - index).padStart(4, '0')}`,
    ...overrides,
  }));
}

/** Renders the list of these orders, which the mock serves. */
export function renderOrders(
  overrides: readonly OrderOverrides[],
  { list, ...options }: Options = {},
) {
  const orders = overrides.map((fields) => createOrder(fields, { now: NOW }));
  for (const order of orders) options.polar?.orders.add(order);
  // A browser follows a link to an attachment, and the page stays. jsdom follows none.
  const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const rendered = renderWithPortal(<OrderList {...list} />, { orders, ...options });
  /** The requests of an operation. */
  const sent = (operation: string) =>
    rendered.polar.requests.filter((request) => request.operation === operation);
  return { orders, follow, sent, ...rendered };
}

/** Waits until the list shows orders, and returns its rows. */
export function findRows(): Promise<HTMLElement[]> {
  return runClockUntil(() => getRows());
}

/** The rows of the list. Throws if there is none. */
export function getRows(): HTMLElement[] {
  const rows = [...document.querySelectorAll<HTMLElement>('li[data-slot=order-row][tabindex]')];
  if (rows.length === 0) throw new Error('There is no row.');
  return rows;
}

/** The text of an element, with single spaces. */
export const read = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The element of a slot inside another; throws if there is none. */
export function getSlot(parent: ParentNode, slot: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(`[data-slot=${slot}]`);
  if (!element) throw new Error(`There is no ${slot}.`);
  return element;
}

/** The button of an invoice, whatever it says. */
export const getInvoice = (row: ParentNode = document) => getSlot(row, 'order-invoice');

/** Waits for a text in the note below an order. */
export const findNote = (text: string) =>
  runClockUntil(() => {
    const note = getSlot(document, 'order-note');
    if (!read(note).startsWith(text)) throw new Error(`The note is: ${read(note)}`);
    return note;
  });

/** Fills a field in one go, as browsers do: letter by letter takes long with many countries. */
export function fill(field: HTMLElement, value: string): void {
  const { prototype } = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  fireEvent.input(field);
  fireEvent.change(field);
}

/** Waits for the form of an order, and for its fields. */
export const findForm = () =>
  runClockUntil(() => {
    const form = getSlot(document, 'portal-form');
    getSlot(form, 'portal-field');
    return form;
  });

/** The field with this label in a form. */
export function getField<Field extends HTMLElement = HTMLInputElement>(
  form: HTMLElement,
  label: RegExp | string,
): Field {
  return within(form).getByLabelText<Field>(label);
}
