import type { Locator, Page } from 'playwright';
import {
  createOrganization,
  createProduct,
  createSubscription,
  type MockFailure,
  type MockOperation,
  type MockSubscription,
  type SubscriptionOverrides,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import type { FailureKind } from '../../src/locale/common-messages.ts';
import { commonEnglish } from '../../src/locale/english.ts';
import { getFailureText } from '../../src/locale/failure-text.ts';
import { subscriptionEnglish as texts } from '../../src/subscriptions/english.ts';
import {
  endSession,
  expectFits,
  getStatuses,
  hurry,
  keepStill,
  listSent,
  useDarkPhone,
} from './flows.ts';
import { byKeyboard } from './keyboard.ts';
import { openPage, type CustomerPage } from './open-page.ts';
import { eventually, reads } from './screen.ts';

const { refusals, done, notChanged, maybeChanged, notChangedAfterAll } = texts.changes;

const studio = createProduct({
  name: 'Studio',
  recurring_interval: 'month',
  prices: [{ price_amount: 1_900 }],
});
const max = createProduct({
  name: 'Studio Max',
  recurring_interval: 'month',
  prices: [{ price_amount: 3_900 }],
});
const organization = createOrganization({
  products: [studio, max],
  proration_behavior: 'invoice',
  customer_portal_settings: { subscription: { pause: true } },
});
const SEATS = { prices: [{ amount_type: 'seat_based' as const, price_per_seat: 500 }] };

/** A change, and the subscription that can be changed so. */
interface Change {
  from?: SubscriptionOverrides;
  /** The button that makes it, or opens its dialog. */
  button: string;
  /** What is chosen in its dialog. */
  choose?: (dialog: Locator) => Promise<unknown>;
  /** What the server holds after it. */
  held: Partial<MockSubscription>;
  /** What the customer reads then. */
  told: string;
  /** What Polar's "already canceled" means for it. */
  alreadyCanceled?: string;
}

const CHANGES = {
  cancel: {
    button: 'subscription-cancel',
    held: { cancel_at_period_end: true },
    told: 'It is cancelled, and ends on',
  },
  keep: {
    from: { cancel_at_period_end: true },
    button: 'subscription-keep',
    held: { cancel_at_period_end: false },
    told: done.keep,
    alreadyCanceled: refusals.isEnding,
  },
  pause: {
    button: 'subscription-pause',
    held: { pause_at_period_end: true },
    told: 'It pauses on',
  },
  dropPause: {
    from: { pause_at_period_end: true },
    button: 'subscription-keep-running',
    held: { pause_at_period_end: false },
    told: done.dropPause,
  },
  resume: {
    from: { status: 'paused' },
    button: 'subscription-resume',
    held: { status: 'active' },
    told: done.resume,
  },
  changePlan: {
    button: 'subscription-change-plan',
    choose: (dialog) =>
      dialog
        .getByRole('radio', { name: /^Studio Max/ })
        .check()
        .then(() => costs(dialog)),
    held: { product_id: max.id },
    told: done.changePlan('Studio Max'),
  },
  changeSeats: {
    from: { seats: 5, product: { name: 'Team', ...SEATS } },
    button: 'subscription-change-seats',
    choose: (dialog) =>
      dialog
        .getByRole('spinbutton')
        .fill('7')
        .then(() => costs(dialog)),
    held: { seats: 7 },
    told: done.changeSeats(7, String),
  },
  dropChange: {
    from: { seats: 5, pending_update: { seats: 8 }, product: { name: 'Team', ...SEATS } },
    button: 'subscription-drop-change',
    held: { pending_update: null },
    told: done.dropChange,
  },
  revoke: {
    from: { status: 'past_due' },
    button: 'subscription-cancel',
    choose: (dialog) => reads(dialog.getByRole('button'), texts.changes.cancelling.confirmNow),
    held: { status: 'canceled' },
    told: done.revoke,
  },
} satisfies Record<string, Change>;

/** Waits until the dialog asks no more what the change costs: on a busy machine, it may have given up by then. */
function costs(dialog: Locator) {
  return dialog
    .locator('[data-slot=subscription-cost]:is([data-state=known], [data-state=unknown])')
    .waitFor();
}

type ChangeName = keyof typeof CHANGES;

const CHANGE_NAMES = Object.keys(CHANGES) as ChangeName[];

/** What a customer reads first of a failure. */
const getTitle = (kind: FailureKind): string => getFailureText(kind, commonEnglish, texts, null)[0];

/** Opens a list with a subscription for each of some changes. */
async function openSubscriptions(
  names: readonly ChangeName[] = CHANGE_NAMES,
  options: Parameters<typeof openPage>[0] = {},
) {
  const subscriptions = names.map((name) => {
    const { from }: Change = CHANGES[name];
    const product = { ...studio, organization, ...from?.product, name };
    return createSubscription({ ...from, product });
  });
  let goOn: (() => void) | undefined;
  const opened = await openPage({
    subscriptions,
    organizations: [organization],
    jobDelay: 0,
    rateLimits: false,
    before: ({ hold }) => {
      goOn = hold();
    },
    ...options,
  });
  // Of a slow answer too: what stands for a row until then is none.
  await opened.page.locator('[data-slot=portal-skeleton]').waitFor();
  expect(await findRows(opened.page).count()).toBe(0);
  goOn?.();
  await markRows(opened.page, names.length);
  return {
    ...opened,
    on: (name: ChangeName) => onRow(opened, name, subscriptions[names.indexOf(name)]?.id ?? ''),
  };
}

/** The rows of the list. Their placeholders have no name. */
const findRows = (page: Page) => page.locator('[data-slot=subscription-row][aria-label]');

/** Marks each subscription with the name of its product, which another plan takes away. */
async function markRows(page: Page, count: number) {
  const rows = findRows(page);
  await rows.nth(count - 1).waitFor();
  await rows.evaluateAll((elements) => {
    for (const element of elements) element.setAttribute('data-test', element.ariaLabel ?? '');
  });
}

/** What a customer sees of a subscription, and does to it. */
function onRow(opened: CustomerPage, name: ChangeName, id: string) {
  const { button, choose }: Change = CHANGES[name];
  const { page, polar } = opened;
  const row = page.locator(`[data-test=${name}]`);
  const dialog = row.getByRole('dialog');
  const opener = row.locator(`[data-slot=${button}]`);
  const isAsked = !['keep', 'dropPause', 'dropChange'].includes(name);
  return {
    row,
    opener,
    /** What became of the last change. */
    note: row.locator('[data-slot=subscription-note], [data-slot=subscription-problem]'),
    lookAgain: row.locator('[data-slot=subscription-look-again]'),
    /** The button that sends it. */
    send: isAsked ? dialog.locator('[data-slot=portal-confirm], [data-slot=portal-save]') : opener,
    /** Does all that comes before that button. */
    async prepare() {
      if (!isAsked) return;
      await opener.click();
      await choose?.(dialog);
    },
    held: () => polar.subscriptions.get(id),
    /** The answers to it, in the order in which it was sent. */
    statuses: () =>
      name === 'revoke'
        ? getStatuses(opened, 'POST', new RegExp(`${id}/revoke$`))
        : getStatuses(opened, 'PATCH', new RegExp(`${id}$`)),
  };
}

describe('each change of a subscription', () => {
  // Sixty-three changes, one after the other.
  test('is told as refused in words of what was refused, and sent once with each click', async () => {
    const opened = await openSubscriptions();
    // Where an end at once is possible is told as long as it is waited for.
    await keepStill(opened.page);
    for (const name of CHANGE_NAMES) {
      const { alreadyCanceled = refusals.cannotChange }: Change = CHANGES[name];
      const { note, send, prepare, statuses, held } = opened.on(name);
      const before = held();
      const failures: [failure: MockFailure, text: string][] = [
        [402, refusals.cardDeclined],
        [403, alreadyCanceled],
        [{ status: 409, body: { error: 'PaymentMethodRequired' } }, refusals.needsPaymentMethod],
        [410, refusals.hasEnded],
        [{ status: 422, body: { error: 'X', detail: [] } }, refusals.refused],
        [429, notChanged(getTitle('rate_limited'))],
        [500, notChanged(getTitle('network'))],
      ];
      await prepare();
      for (const [index, [failure, text]] of failures.entries()) {
        if (name === 'revoke' && index > 0) {
          // Where an end at once fails, its dialog asks for the end of the period.
          await opened.page.keyboard.press('Escape');
          await prepare();
        }
        opened.polar.fail(getOperation(name), failure, { times: 1 });
        await send.click();
        await note.filter({ hasText: text }).waitFor();
        expect(statuses().length).toBe(index + 1);
      }
      expect(held()).toEqual(before);
      await opened.page.keyboard.press('Escape');
    }
  }, 180_000);

  test('goes through once when the session ends meanwhile, after two clicks and a while', async () => {
    const opened = await openSubscriptions();
    // A sum that is asked for anew takes a click.
    await keepStill(opened.page);
    for (const name of CHANGE_NAMES) {
      const { told, held: expected }: Change = CHANGES[name];
      const { note, send, prepare, statuses, held } = opened.on(name);
      await prepare();
      endSession(opened);
      const goOn = opened.hold();
      await send.dblclick();
      await reads(send, texts.changes.sending);
      goOn();
      await reads(note, told);
      expect(held()).toMatchObject(expected);
      expect(statuses()).toEqual([401, 200]);
    }
  });

  test('is told as done when only the answer was lost, and is not sent again', async () => {
    const opened = await openSubscriptions();
    await keepStill(opened.page);
    for (const name of CHANGE_NAMES) {
      const { told, held: expected }: Change = CHANGES[name];
      const { note, send, prepare, statuses, held } = opened.on(name);
      await prepare();
      opened.polar.fail(getOperation(name), 'lost_response', { times: 1 });
      await send.dblclick();
      await reads(note, told);
      expect(held()).toMatchObject(expected);
      expect(statuses()).toEqual([undefined]);
    }
  });
});

const READS = ['subscriptions.get', 'subscriptions.list'] as const;

/** Only the first needs an answer before it can be sent. */
const SENT_ONCE = ['changePlan', 'cancel', 'resume'] as const;

describe('a change of which nobody knows', () => {
  test('is told as that, until a look tells what became of it', async () => {
    const opened = await openSubscriptions(SENT_ONCE);
    const { polar, page } = opened;
    await hurry(page);
    for (const name of SENT_ONCE) {
      const { told }: Change = CHANGES[name];
      for (const [failure, text] of [
        ['network', notChangedAfterAll],
        ['lost_response', told],
      ] as const) {
        const { note, lookAgain, send, prepare } = opened.on(name);
        await prepare();
        const clears = READS.map((read) => polar.fail(read, 'network'));
        polar.fail(getOperation(name), failure, { times: 1 });
        await send.click();
        await reads(note, maybeChanged);
        // Otherwise what the page looks for by itself takes the button away first, or has given up by then.
        const goOn = opened.hold();
        await lookAgain.click();
        for (const clear of clears) clear();
        goOn();
        await reads(note, text);
        await page.keyboard.press('Escape');
      }
      expect(opened.on(name).statuses()).toEqual([undefined, undefined]);
    }
  });

  test('is shown as Polar holds it after a reload, and is not sent again', async () => {
    const opened = await openSubscriptions(SENT_ONCE);
    const { page } = opened;
    let goOn: (() => void) | undefined;
    for (const [index, name] of SENT_ONCE.entries()) {
      const { send, prepare } = opened.on(name);
      await prepare();
      goOn ??= opened.hold();
      await send.dblclick();
      await eventually(() => listSent(opened, 'PATCH', /./).length).toBe(index + 1);
      await page.keyboard.press('Escape');
    }
    await page.reload();
    goOn?.();
    await markRows(page, SENT_ONCE.length);
    for (const name of SENT_ONCE) {
      expect(opened.on(name).held()).toMatchObject(CHANGES[name].held);
    }
    await reads(findRows(page), 'Studio Max');
    await page.locator('[data-slot=subscription-keep]').waitFor();
    expect(await page.locator('[data-slot=subscription-resume]').count()).toBe(0);
    expect(listSent(opened, 'PATCH', /./)).toHaveLength(SENT_ONCE.length);
  });
});

test('a customer cancels without a mouse and takes it back, on a dark phone from right to left', async () => {
  const opened = await openSubscriptions(['cancel'], { lang: 'ar', dir: 'rtl' });
  const { page } = opened;
  await useDarkPhone(page);
  const { press, goTo, isAt } = byKeyboard(page);
  const { note, held, opener } = opened.on('cancel');
  const { cancel, keep, cancelling } = texts.changes;
  await opener.waitFor();
  await expectFits(page);
  await goTo(`${cancel} cancel`);
  await press('Enter');
  await expectFits(page);
  await goTo(`${cancelling.stayButton} cancel`);
  await press('Tab');
  await press('Enter');
  await reads(note, CHANGES.cancel.told);
  // It is read where the customer is.
  await eventually(() => note.evaluate((element) => element.matches(':focus'))).toBe(true);
  expect(held()).toMatchObject({ cancel_at_period_end: true });
  await expectFits(page);
  await goTo(`${keep} cancel`);
  await press('Space');
  await reads(note, done.keep);
  await isAt((await note.textContent()) ?? '');
  expect(held()).toMatchObject({ cancel_at_period_end: false });
});

function getOperation(name: ChangeName): MockOperation {
  return name === 'revoke' ? 'subscriptions.revoke' : 'subscriptions.update';
}
