import { fireEvent } from '@testing-library/react';
import type { Clock } from '../clock.ts';
import type { PageNetwork } from '../page-network.ts';
import { DEEDS } from './subscription.ts';
import type { PurchaseDeed } from './world.ts';

/** What the customer has asked for with one click, or two in one moment. */
export interface PurchaseClick {
  kind: PurchaseDeed['kind'];
  /** Which order or subscription it is about. */
  row?: number;
  value: string;
  /** How many requests the page had sent before. */
  sent: number;
}

/** What a customer does on the page. What is not there, is not clicked. */
export interface PurchaseCustomer {
  clicks: PurchaseClick[];
  invoice(row: number, times: number): Promise<void>;
  correct(row: number, name: string, times: number): Promise<void>;
  save(name: string, times: number): Promise<void>;
  changeEmail(email: string, times: number): Promise<void>;
  download(row: number, times: number): Promise<void>;
  change(which: number, row: number, times: number): Promise<void>;
  tryAgain(): Promise<boolean>;
}

/** The element of a slot. */
export const find = (slot: string, inside: ParentNode | undefined | null = document) =>
  inside?.querySelector<HTMLElement>(`[data-slot=${slot}]`);

const isEnabled = (element: HTMLElement | undefined | null) =>
  !!element && element.getAttribute('aria-disabled') !== 'true';

const findRow = (slot: string, row: number) =>
  document.querySelectorAll<HTMLElement>(`[data-slot=${slot}]`)[row];

export function createPurchaseCustomer(clock: Clock, network: PageNetwork): PurchaseCustomer {
  const clicks: PurchaseClick[] = [];

  /** In one task, so that the page has no time to react in between. */
  async function click(element: HTMLElement | undefined | null, times = 1) {
    if (!element) return;
    await clock.settle(() => {
      for (let time = 0; time < times; time += 1) fireEvent.click(element);
    });
  }

  /** Fills the first field of the form that is open, and sends it. */
  async function send(
    button: string,
    { times, ...wish }: Omit<PurchaseClick, 'sent'> & { times: number },
    inside: ParentNode | null,
  ) {
    if (!inside) return;
    const form = find('portal-form', inside);
    const field = form?.querySelector('input');
    const submit = find(button, form);
    if (!field || !submit) return;
    await clock.settle(() => void fireEvent.change(field, { target: { value: wish.value } }));
    clicks.push({ ...wish, sent: network.sent() });
    await click(submit, times);
  }

  return {
    clicks,
    async invoice(row, times) {
      const button = find('order-invoice', findRow('order-row', row));
      if (!button) return;
      clicks.push({ kind: 'invoice', row, value: '', sent: network.sent() });
      await click(button, times);
    },
    async correct(row, value, times) {
      const order = findRow('order-row', row);
      if (!order) return;
      if (!find('order-detail', order)) await click(find('order-open', order));
      if (!find('portal-form', order)) await click(find('order-correct', order));
      await send('portal-save', { kind: 'order', row, value, times }, order);
    },
    async save(value, times) {
      if (!find('customer-form')) await click(find('customer-edit'));
      await send('portal-save', { kind: 'details', value, times }, find('customer-form') ?? null);
    },
    async changeEmail(value, times) {
      if (!find('customer-email-form')) await click(find('customer-change-email'));
      const form = find('customer-email-form') ?? null;
      await send('portal-save', { kind: 'email', value, times }, form);
    },
    download: (row, times) => click(find('download-link', findRow('download-row', row)), times),
    async change(which, row, times) {
      await click(find('portal-keep', document.querySelector('dialog')));
      // Nothing can be changed as long as nobody knows what became of the last change.
      const again = find('subscription-look-again');
      if (again) return click(again);
      const offered = DEEDS.filter((each) => isEnabled(find(`subscription-${each}`)));
      const deed = offered[which % offered.length];
      if (!deed) return;
      const button = find(`subscription-${deed}`);
      const isAsked = !['keep', 'keep-running'].includes(deed);
      if (isAsked) await click(button);
      const dialog = document.querySelector('dialog');
      await click([...(dialog?.querySelectorAll<HTMLElement>('[type=radio]') ?? [])].at(-1));
      const confirm = find('portal-confirm', dialog) ?? find('portal-save', dialog);
      const last = isAsked ? confirm : button;
      if (!isEnabled(last)) return;
      clicks.push({ kind: 'subscription', row, value: deed, sent: network.sent() });
      await click(last, times);
    },
    async tryAgain() {
      const button = find('portal-retry');
      await click(button);
      return !!button;
    },
  };
}
