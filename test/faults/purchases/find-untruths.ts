import type { Received } from '../received.ts';
import { find, type PurchaseClick } from './customer.ts';
import { isAsWanted, SUBSCRIPTIONS } from './subscription.ts';
import type { PurchaseDeed, PurchaseWorld } from './world.ts';

interface Facts {
  world: PurchaseWorld;
  clicks: readonly PurchaseClick[];
  received: readonly Received[];
}

/** What the page says, and which deed it is about. */
const CLAIMS: {
  kind: PurchaseDeed['kind'];
  says: RegExp;
  isDone: boolean;
}[] = [
  { kind: 'details', says: /Saved\. Your next invoices/, isDone: true },
  { kind: 'details', says: /Nothing was saved|nothing was saved|were not saved/, isDone: false },
  { kind: 'email', says: /We have sent (a|another) link/, isDone: true },
  { kind: 'email', says: /No link was sent/, isDone: false },
  { kind: 'order', says: /Your details are saved/, isDone: true },
  { kind: 'order', says: /Your details were not saved/, isDone: false },
  { kind: 'invoice', says: /The invoice was not created/, isDone: false },
];

/** What the page says of the last changes that is not so. Announcements stay when they are past. */
export function findUntruths({ world, clicks }: Facts): string[] {
  return readPlaces().flatMap(({ text, row }) =>
    CLAIMS.flatMap(({ kind, says, isDone }) => {
      const said = says.exec(text)?.[0];
      if (said === undefined) return [];
      const click = clicks.findLast((each) => each.kind === kind && each.row === row);
      const wasDone = world.done.some(
        (deed) =>
          deed.kind === kind &&
          deed.row === row &&
          click !== undefined &&
          deed.request > click.sent &&
          (kind === 'invoice' || deed.value === click.value),
      );
      // Somebody may have saved the same before.
      const isHeld = click && world.heldNames.has(click.value);
      if (isDone ? wasDone || isHeld : !wasDone) return [];
      return [
        `It says “${said}” of ${click?.value ?? 'nothing'}, which was ${wasDone ? '' : 'not '}done.`,
      ];
    }),
  );
}

/** What the page says of the last change of a subscription that is not so. */
export function findSubscriptionUntruths({ world, clicks }: Facts): string[] {
  const note = find('subscription-problem') ?? find('subscription-note');
  const says = note?.dataset['state'];
  if (says !== 'done' && says !== 'refused') return [];
  const click = clicks.findLast(({ kind }) => kind === 'subscription');
  if (!click) return [`It says “${note?.textContent}” of nothing.`];
  const { row = 0, value, sent } = click;
  const id = Object.values(SUBSCRIPTIONS)[row];
  const held = world.heldSubscriptions.filter((each) => each.id === id);
  const isDone = world.done.some(
    (deed) =>
      deed.kind === 'subscription' &&
      deed.row === row &&
      deed.value === value &&
      deed.request > sent,
  );
  const isHeld = held.some((each) => isAsWanted(each, value));
  const last = held.at(-1);
  const isUntrue =
    says === 'done' ? !isDone && !isHeld : isDone && !!last && isAsWanted(last, value);
  return isUntrue ? [`It says “${note?.textContent}” of ${value}, which is not so.`] : [];
}

/** What stands at each place where something is said, and which order it is about. */
function readPlaces(): { text: string; row?: number }[] {
  const rows = [...document.querySelectorAll('[data-slot=order-row]')];
  const card = find('customer-card');
  const announced = find('portal-announcement', card)?.textContent ?? '';
  return [
    ...rows.map((element, row) => ({ text: element.textContent, row })),
    ...(card ? [{ text: card.textContent.replace(announced, '') }] : []),
  ];
}

/** Changes that were sent more often than the customer has asked for them. */
export function findRepeats({ received, clicks }: Facts): string[] {
  const kinds = {
    details: (path: string, method: string) => method === 'PATCH' && path.endsWith('/me'),
    order: (path: string, method: string) => method === 'PATCH' && path.includes('/orders/'),
    email: (path: string) => path.endsWith('/email-update/request'),
    invoice: (path: string, method: string) => method === 'POST' && path.endsWith('/invoice'),
    subscription: (path: string, method: string) =>
      path.includes('/subscriptions/') && (method === 'PATCH' || path.endsWith('/revoke')),
  };
  return Object.entries(kinds).flatMap(([kind, isOne]) => {
    const sent = received.filter(({ path, method }) => isOne(path, method));
    // A correction has the invoice made anew.
    const asked = clicks.filter(
      (click) => click.kind === kind || (kind === 'invoice' && click.kind === 'order'),
    );
    const refused = sent.filter(
      ({ status, fault, bearer }) => status === 401 && bearer && !fault.kind.startsWith('proxy'),
    );
    const isMore = sent.length > asked.length + refused.length;
    return isMore ? [`${kind} was sent ${sent.length} times after ${asked.length} clicks.`] : [];
  });
}
