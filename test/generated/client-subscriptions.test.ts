import * as fc from 'fast-check';
import {
  cancelSubscription,
  clearPendingUpdate,
  getSubscription,
  listPaymentMethods,
  listSubscriptions,
  pauseSubscription,
  previewCancel,
  previewChange,
  previewCharge,
  resumeSubscription,
  revokeSubscription,
  uncancelSubscription,
  unpauseSubscription,
  updateSubscription,
  type PortalClient,
} from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { anyAnswer } from './answers.ts';
import { checkError, connect } from './client.ts';
import { ID } from './license-keys.ts';
import { isReadablePage, readAnswer, readItems } from './model.ts';
import {
  isReadableCancelPreview,
  isReadablePaymentMethod,
  isReadablePreview,
  isReadableSubscription,
} from './model-subscriptions.ts';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';
import { anyPreview, anySubscription, paymentMethods, subscriptions } from './subscriptions.ts';
import { SECRET } from './values.ts';

const LISTS = [
  {
    name: 'subscriptions',
    page: subscriptions,
    list: listSubscriptions,
    isReadable: isReadableSubscription,
  },
  {
    name: 'payment-methods',
    page: paymentMethods,
    list: listPaymentMethods,
    isReadable: isReadablePaymentMethod,
  },
] as const;

/** What is answered with a subscription. */
const REQUESTS = [
  (client: PortalClient) => getSubscription(client, ID),
  (client: PortalClient) => cancelSubscription(client, ID),
  (client: PortalClient) => uncancelSubscription(client, ID),
  (client: PortalClient) => pauseSubscription(client, ID),
  (client: PortalClient) => unpauseSubscription(client, ID),
  (client: PortalClient) => resumeSubscription(client, ID),
  (client: PortalClient) => updateSubscription(client, ID, { seats: 4 }),
  (client: PortalClient) => clearPendingUpdate(client, ID),
  (client: PortalClient) => revokeSubscription(client, ID),
];

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
          const { items, unreadable } = await request;
          const found = readItems((expected.body as { items: unknown[] }).items, isReadable);
          expect(items.map(({ id }) => id)).toEqual(found.ids);
          expect(unreadable).toHaveLength(found.unreadable);
          expect(unreadable.join()).not.toContain(SECRET);
        }),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'a subscription has what can be read of it, also after a change, or fails with the code of the answer',
    () =>
      checkAll(
        'subscription',
        1,
        fc.asyncProperty(
          anyAnswer(anySubscription),
          fc.constantFrom(...REQUESTS),
          async (answer, send) => {
            const expected = readAnswer(answer, isReadableSubscription);
            const request = send(connect(answer));
            if (expected.code !== null) return checkError(request, expected.code);
            const { status, amount = 0, prices, meters } = await request;
            expect(expected.body).toMatchObject({ status });
            expect(amount).toSatisfy(Number.isSafeInteger);
            for (const list of [prices, meters]) expect(list).toBeInstanceOf(Array);
          },
        ),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'a preview has the sums that Polar names, or fails with the code of the answer, and is never 0 instead',
    () =>
      checkAll(
        'previews',
        1,
        fc.asyncProperty(anyAnswer(anyPreview), async (answer) => {
          const sums = readAnswer(answer, isReadablePreview);
          for (const request of [
            previewCharge(connect(answer), ID),
            previewChange(connect(answer), ID, { seats: 4 }),
          ]) {
            if (sums.code === null) {
              const { total_amount, due_amount } = await request;
              const body = sums.body as { total_amount: number; due_amount: number };
              expect(total_amount).toBe(body.total_amount + 0);
              expect(due_amount).toBe(body.due_amount + 0);
            } else await checkError(request, sums.code);
          }
          const end = readAnswer(answer, isReadableCancelPreview);
          const request = previewCancel(connect(answer), ID);
          if (end.code !== null) return checkError(request, end.code);
          const { stops_collection } = await request;
          expect(end.body).toMatchObject({ stops_collection });
        }),
      ),
    SOAK_TIMEOUT,
  );
});
