import * as fc from 'fast-check';
import { CustomerCard, DownloadList, OrderCard, OrderList } from 'polar-customer-portal';
import { beforeEach, expect, test } from 'vitest';
import { NOW } from '../render-with-portal.tsx';
import { anyCustomer, anyOrganization, anyUser } from './account.ts';
import { answer as createAnswer, anyAnswer, readText, respond, type Answer } from './answers.ts';
import { checkFailure, checkFailureText, checkScreen } from './check.ts';
import { downloads, grants } from './downloads.ts';
import { ID } from './license-keys.ts';
import { isReadablePage, readAnswer, readItems } from './model.ts';
import {
  getDigits,
  isNamed,
  isReadableDownload,
  isReadableOrder,
  readAddress,
  type ReadableOrder,
} from './model-purchases.ts';
import { anyOrder, orders } from './orders.ts';
import { fakeTime, openAll, show } from './show.tsx';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';

beforeEach(() => fakeTime(NOW));

/** How many files show at first. */
const FIRST_ROWS = 10;

const NONE = createAnswer(200, { items: [], pagination: { total_count: 0, max_page: 0 } });

/** What was answered, all together. */
const readTexts = (...answers: Answer[]) => answers.map((each) => readText(each) ?? '').join('\n');

/** Checks that an amount on the screen is that of the order, to the cent. */
function checkAmount(shown: Element | null, order: ReadableOrder) {
  // What is no currency stands behind the number, whatever it is.
  if (!/^\s*[a-z]{3}\s*$/i.test(order.currency)) return;
  const text = shown?.textContent ?? '';
  expect(getDigits(order)).toContain(text.replaceAll(/\D/g, ''));
  expect(/^[-−]/.test(text)).toBe(order.total_amount < 0);
}

/** The day of an order in UTC, which is the one on its invoice. */
const toDay = ({ created_at }: ReadableOrder) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(created_at),
  );

test(
  'whatever Polar answers, a list of files shows what can be read of it, or the failure that it is',
  () =>
    checkAll(
      'downloads-shown',
      0.25,
      fc.asyncProperty(anyAnswer(downloads), anyAnswer(grants), async (answer, granted) => {
        const expected = readAnswer(answer, isReadablePage);
        await show(
          <DownloadList />,
          async (input) => respond(String(input).includes('benefit-grants') ? granted : answer),
          async (shown) => {
            const answered = readTexts(answer, granted);
            checkScreen(shown, answered);
            // Two requests may fail.
            if (expected.code !== null) return checkFailureText(shown, expected.code);
            const { section, host } = shown;
            const { items } = expected.body as { items: unknown[] };
            const first = items.filter(
              (item, index) =>
                isReadableDownload(item) &&
                !items
                  .slice(0, index)
                  .some((each) => isReadableDownload(each) && each.id === item.id),
            ) as { benefit_id?: unknown; file: { id: string; download?: unknown } }[];
            const byFile = new Map(
              first.toReversed().map((each) => [`${toId(each.benefit_id)} ${each.file.id}`, each]),
            );
            const rows = [...section.querySelectorAll('[data-slot=download-row]')];
            expect(rows).toHaveLength(Math.min(byFile.size, FIRST_ROWS));
            const urls = [...byFile.values()].map(({ file }) => readAddress(file.download));
            const links = section.querySelectorAll('a[data-slot=download-link]');
            expect(links).toHaveLength(urls.filter((each) => each !== undefined).length);
            // Never a blank page.
            expect(section.textContent.replace('Downloads', '')).toMatch(/\p{L}{3}/u);
            await openAll(host, 'download-details');
            checkScreen(shown, answered);
          },
        );
      }),
    ),
  SOAK_TIMEOUT,
);

/** An id in any other type is none. */
const toId = (id: unknown) => (typeof id === 'string' ? id.toLowerCase() : '');

test(
  'whatever Polar answers, a list of orders shows what can be read of it, or the failure that it is',
  () =>
    checkAll(
      'orders-shown',
      0.25,
      fc.asyncProperty(anyAnswer(orders), async (answer) => {
        const expected = readAnswer(answer, isReadablePage);
        let requests = 0;
        await show(
          <OrderList />,
          async (input) => {
            requests += 1;
            return respond(String(input).includes('/orders/') ? answer : NONE);
          },
          async (shown) => {
            checkScreen(shown, readTexts(answer));
            expect(requests).toBeLessThan(30);
            if (expected.code !== null) return checkFailure(shown, expected.code);
            const { section, host } = shown;
            const { items } = expected.body as { items: unknown[] };
            const found = new Map(
              items
                .filter(isReadableOrder)
                .toReversed()
                .map((each) => [each.id, each]),
            );
            const wanted = [...found.values()].filter(
              ({ status }) => status !== 'draft' && status !== 'void',
            );
            const rows = [...section.querySelectorAll('[data-slot=order-row]')];
            expect(rows).toHaveLength(wanted.length);
            const ordered = wanted.toSorted(
              (one, other) => items.indexOf(one) - items.indexOf(other),
            );
            for (const [index, order] of ordered.entries()) {
              const row = rows[index];
              checkAmount(row?.querySelector('[data-slot=order-amount]') ?? null, order);
              expect(row?.textContent).toContain(toDay(order));
            }
            const { unreadable } = readItems(items, isReadableOrder);
            if (unreadable > 0) expect(section.textContent).toMatch(/could not be (read|shown)/);
            await openAll(host, 'order-open');
            checkScreen(shown, readTexts(answer));
          },
        );
      }),
    ),
  SOAK_TIMEOUT,
);

test(
  'whatever Polar answers, an order shows what can be read of it, or the failure that it is',
  () =>
    checkAll(
      'order-shown',
      0.25,
      fc.asyncProperty(anyAnswer(anyOrder), async (answer) => {
        const expected = readAnswer(answer, isReadableOrder);
        await show(
          <OrderCard id={ID} />,
          async (input) => respond(String(input).includes('/orders/') ? answer : NONE),
          async (shown) => {
            checkScreen(shown, readTexts(answer));
            if (expected.code !== null) return checkFailure(shown, expected.code);
            const { section } = shown;
            const order = expected.body as ReadableOrder;
            checkAmount(section.querySelector('[data-slot=order-amount]'), order);
            checkAmount(
              section.querySelector('[data-slot=order-line][data-state=total] dd'),
              order,
            );
            expect(section.querySelector('[data-slot=order-when]')?.textContent).toContain(
              toDay(order),
            );
          },
        );
      }),
    ),
  SOAK_TIMEOUT,
);

test(
  'whatever Polar answers, billing details show what can be read of them, or the failure that it is',
  () =>
    checkAll(
      'customer-shown',
      0.25,
      fc.asyncProperty(
        anyAnswer(anyCustomer),
        anyAnswer(anyUser),
        anyAnswer(anyOrganization),
        fc.boolean(),
        async (answer, user, organization, isMember) => {
          const expected = readAnswer(answer, isNamed);
          const answered = readTexts(answer, user, organization);
          await show(
            <CustomerCard />,
            async (input) => {
              const url = String(input);
              if (url.endsWith('/user')) return respond(user);
              if (url.includes('/organizations/')) return respond(organization);
              return respond(url.endsWith('/me') ? answer : NONE);
            },
            async (shown) => {
              checkScreen(shown, answered);
              const { section, host } = shown;
              if (expected.code !== null) {
                expect(section.querySelector('[role=alert]')?.textContent).toMatch(/\p{L}{3}/u);
                return;
              }
              // A name is written where Polar has one, and said to be missing where it has none.
              for (const detail of section.querySelectorAll('dd')) {
                expect(detail.textContent.trim()).not.toBe('');
              }
              await openAll(host, 'customer-edit');
              checkScreen(shown, answered);
            },
            { isMember, organization: 'nimbus' },
          );
        },
      ),
    ),
  SOAK_TIMEOUT,
);
