import * as fc from 'fast-check';
import {
  generateInvoice,
  getCustomer,
  getInvoice,
  getOrder,
  getOrganization,
  getPaymentStatus,
  getPortalUser,
  getReceipt,
  listDownloads,
  listOrders,
  requestEmailChange,
  updateCustomer,
  updateOrder,
} from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { anyCustomer, anyOrganization, anyUser } from './account.ts';
import { anyAnswer, readText } from './answers.ts';
import { checkError, connect } from './client.ts';
import { downloads } from './downloads.ts';
import { ID } from './license-keys.ts';
import { isReadablePage, isRecord, readAnswer, readItems } from './model.ts';
import {
  isNamed,
  isReadableDownload,
  isReadableOrder,
  isReadableOrganization,
  isReadableUser,
} from './model-purchases.ts';
import { anyOrder, documentAnswer, orders } from './orders.ts';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';
import { SECRET } from './values.ts';

const LISTS = [
  { name: 'downloads', page: downloads, list: listDownloads, isReadable: isReadableDownload },
  { name: 'orders', page: orders, list: listOrders, isReadable: isReadableOrder },
] as const;

describe('whatever Polar answers', () => {
  test.each(LISTS)(
    'a list of $name has each that can be read, once, and counts the others',
    ({ name, page, list, isReadable }) =>
      checkAll(
        name,
        1,
        fc.asyncProperty(anyAnswer(page), async (answer) => {
          const expected = readAnswer(answer, isReadablePage);
          const request = list(connect(answer));
          if (expected.code !== null) return checkError(request, expected.code);
          const { items, unreadable, pagination } = await request;
          const found = readItems((expected.body as { items: unknown[] }).items, isReadable);
          expect(items.map(({ id }) => id)).toEqual(found.ids);
          expect(unreadable).toHaveLength(found.unreadable);
          expect(unreadable.join()).not.toContain(SECRET);
          for (const count of Object.values(pagination)) {
            expect(count).toSatisfy(Number.isSafeInteger);
            expect(count).toBeGreaterThanOrEqual(items.length > 0 ? 1 : 0);
          }
        }),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'an order has what can be read of it, also after a change, or fails with the code of the answer',
    () =>
      checkAll(
        'order',
        1,
        fc.asyncProperty(anyAnswer(anyOrder), fc.boolean(), async (answer, isChange) => {
          const expected = readAnswer(answer, isReadableOrder);
          const client = connect(answer);
          const request = isChange
            ? updateOrder(client, ID, { billing_name: 'Noor' })
            : getOrder(client, ID);
          if (expected.code !== null) return checkError(request, expected.code);
          const { created_at, status, total_amount, currency } = await request;
          expect(expected.body).toMatchObject({ created_at, status, currency });
          expect(total_amount).toSatisfy(Number.isSafeInteger);
        }),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'an address of a document is one on the web, and a document counts as queued after an empty answer alone',
    () =>
      checkAll(
        'documents',
        1,
        fc.asyncProperty(anyAnswer(documentAnswer), async (answer) => {
          const text = readText(answer);
          const url = getUrl(text);
          const isSafe = typeof url === 'string' && /^https?:\/\/[^/]/i.test(url);
          const { code } = readAnswer(answer, () => isSafe);
          const invoice = getInvoice(connect(answer), ID);
          await (code === null
            ? expect(invoice).resolves.toEqual({ url })
            : checkError(invoice, code));

          const receipt = getReceipt(connect(answer), ID);
          if (answer.status === 202 && text === '') {
            expect(await receipt).toEqual({ status: 'queued' });
          } else if (code === null) expect(await receipt).toEqual({ status: 'ready', url });
          else if (text !== 'null') await checkError(receipt, code);
          else await receipt.catch(() => {});

          const payment = getPaymentStatus(connect(answer), ID);
          const paid = readAnswer(answer, (body) => typeof (body as Body)?.status === 'string');
          await (paid.code === null ? payment : checkError(payment, paid.code));

          const accepted = answer.status === 202 && text === '';
          for (const asked of [
            generateInvoice(connect(answer), ID),
            requestEmailChange(connect(answer), 'a@example.com'),
          ]) {
            const made = readAnswer(answer, (body) => body === null);
            const isDone = accepted || made.code === null;
            await (isDone ? asked : checkError(asked, String(made.code)));
          }
        }),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'a customer has what can be read, also after a change, or fails with the code of the answer',
    () =>
      checkAll(
        'customer',
        1,
        fc.asyncProperty(anyAnswer(anyCustomer), fc.boolean(), async (answer, isChange) => {
          const expected = readAnswer(answer, isNamed);
          const client = connect(answer);
          const request = isChange
            ? updateCustomer(client, { billing_name: 'Noor' })
            : getCustomer(client);
          if (expected.code !== null) return checkError(request, expected.code);
          const { billing_address, tax_id } = await request;
          expect(billing_address?.country ?? '').toBeTypeOf('string');
          for (const part of tax_id ?? []) expect(part).toBeTypeOf('string');
        }),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'who is looking has a type, or the answer fails with its code',
    () =>
      checkAll(
        'user',
        0.5,
        fc.asyncProperty(anyAnswer(anyUser), async (answer) => {
          const expected = readAnswer(answer, isReadableUser);
          const request = getPortalUser(connect(answer));
          if (expected.code !== null) return checkError(request, expected.code);
          expect(expected.body).toMatchObject({ type: (await request).type });
        }),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'an organization has each of its products that can be read, once, and counts the others',
    () =>
      checkAll(
        'organization',
        0.5,
        fc.asyncProperty(anyAnswer(anyOrganization), async (answer) => {
          const expected = readAnswer(answer, isReadableOrganization);
          const request = getOrganization(connect(answer), 'nimbus');
          if (expected.code !== null) return checkError(request, expected.code);
          const { organization, products, unreadable } = await request;
          const found = readItems(
            isRecord(expected.body) ? expected.body['products'] : undefined,
            isNamed,
          );
          expect(organization.slug).toBeTypeOf('string');
          expect(products.map(({ id }) => id)).toEqual(found.ids);
          expect(unreadable).toHaveLength(found.unreadable);
        }),
      ),
    SOAK_TIMEOUT,
  );
});

interface Body {
  url?: unknown;
  status?: unknown;
}

function getUrl(text: string | undefined): unknown {
  try {
    return (JSON.parse(text ?? '') as Body | null)?.url;
  } catch {
    return undefined;
  }
}
