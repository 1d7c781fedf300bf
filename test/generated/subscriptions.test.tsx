import { act } from '@testing-library/react';
import * as fc from 'fast-check';
import { SubscriptionCard, SubscriptionList } from 'polar-customer-portal';
import { createOrganization } from 'polar-customer-portal/mock';
import { beforeEach, expect, test } from 'vitest';
import { NOW } from '../render-with-portal.tsx';
import { anyUser } from './account.ts';
import { answer as createAnswer, anyAnswer, readText, respond, type Answer } from './answers.ts';
import { checkFailure, checkFailureText, checkScreen } from './check.ts';
import { grants } from './downloads.ts';
import { ID } from './license-keys.ts';
import { isReadablePage, readAnswer, readItems } from './model.ts';
import { isReadableSubscription } from './model-subscriptions.ts';
import { fakeTime, settle, show, type Shown } from './show.tsx';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';
import {
  anyPreview,
  anySubscription,
  paymentMethods,
  plans,
  subscriptions,
} from './subscriptions.ts';

beforeEach(() => fakeTime(NOW));

const NONE = createAnswer(200, { items: [], pagination: { total_count: 0, max_page: 0 } });
const { products: _, is_blocked: _isBlocked, ...organization } = createOrganization();

/** What Polar answers besides. */
const others = fc.record({
  preview: anyAnswer(anyPreview),
  methods: anyAnswer(paymentMethods),
  granted: anyAnswer(grants),
  user: anyAnswer(anyUser),
  isMember: fc.boolean(),
  products: plans,
});

type Others = typeof others extends fc.Arbitrary<infer Value> ? Value : never;

/** The answer to each request. */
function answerAll(answer: Answer, { preview, methods, granted, user, products }: Others) {
  const sold = createAnswer(200, { organization, products });
  return async (input: RequestInfo | URL) => {
    const url = String(input);
    if (url.includes('-preview')) return respond(preview);
    if (url.includes('/payment-methods')) return respond(methods);
    if (url.includes('/benefit-grants/')) return respond(granted);
    if (url.includes('/organizations/')) return respond(sold);
    if (url.endsWith('/user')) return respond(user);
    return respond(url.includes('/subscriptions/') ? answer : NONE);
  };
}

/** What was answered, all together. */
const readTexts = (answer: Answer, { preview, methods, granted, user, products }: Others) =>
  [
    ...[answer, preview, methods, granted, user].map((each) => readText(each) ?? ''),
    JSON.stringify(products),
  ].join('\n');

/** Checks that each amount on the screen is one that was answered: nothing is counted here. */
function checkAmounts({ host }: Shown, answered: string) {
  const numbers = new Set(answered.match(/\d+/g)?.map(Number));
  for (const [, amount = ''] of host.textContent.matchAll(/\$(\d[\d,]*(?:\.\d\d)?)/g)) {
    expect([...numbers]).toContain(Math.round(Number(amount.replaceAll(',', '')) * 100));
  }
}

/** Opens the dialog of each change that asks first, and looks at it. */
async function openDialogs(shown: Shown, answered: string) {
  const { host } = shown;
  const openers = ['cancel', 'pause', 'resume', 'change-plan', 'change-seats'];
  for (const opener of openers) {
    const button = host.querySelector<HTMLElement>(`[data-slot=subscription-${opener}]`);
    if (!button) continue;
    await act(async () => button.click());
    await settle(host);
    const dialog = host.querySelector('dialog');
    expect(dialog?.textContent, opener).toMatch(/\p{L}{3}/u);
    checkScreen(shown, answered);
    checkAmounts(shown, answered);
    await act(async () => dialog?.dispatchEvent(new Event('cancel', { cancelable: true })));
    expect(host.querySelector('dialog[open]')).toBeNull();
  }
}

test(
  'whatever Polar answers, a subscription shows what can be read of it, or the failure that it is',
  () =>
    checkAll(
      'subscription-shown',
      0.25,
      fc.asyncProperty(anyAnswer(anySubscription), others, async (answer, besides) => {
        const expected = readAnswer(answer, isReadableSubscription);
        const answered = readTexts(answer, besides);
        await show(
          <SubscriptionCard id={ID} plans />,
          answerAll(answer, besides),
          async (shown) => {
            checkScreen(shown, answered);
            checkAmounts(shown, answered);
            if (expected.code !== null) return checkFailureText(shown, expected.code);
            await openDialogs(shown, answered);
          },
          { isMember: besides.isMember },
        );
      }),
    ),
  SOAK_TIMEOUT,
);

test(
  'whatever Polar answers, a list of subscriptions shows what can be read of it, or the failure that it is',
  () =>
    checkAll(
      'subscriptions-shown',
      0.15,
      fc.asyncProperty(anyAnswer(subscriptions), others, async (answer, besides) => {
        const expected = readAnswer(answer, isReadablePage);
        const answered = readTexts(answer, besides);
        await show(
          <SubscriptionList />,
          answerAll(answer, besides),
          async (shown) => {
            checkScreen(shown, answered);
            checkAmounts(shown, answered);
            if (expected.code !== null) return checkFailure(shown, expected.code);
            const { section } = shown;
            const { items } = expected.body as { items: unknown[] };
            const { ids, unreadable } = readItems(items, isReadableSubscription);
            const rows = section.querySelectorAll('[data-slot=subscription-row]');
            expect(rows).toHaveLength(ids.length);
            if (unreadable > 0) expect(section.textContent).toMatch(/could not be (read|shown)/);
          },
          { isMember: besides.isMember },
        );
      }),
    ),
  SOAK_TIMEOUT,
);
