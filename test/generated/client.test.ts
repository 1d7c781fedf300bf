import * as fc from 'fast-check';
import {
  deactivateLicenseKey,
  getLicenseKey,
  listLicenseKeys,
  rotateLicenseKey,
} from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { getQueues } from '../../src/license-keys/key-requests.ts';
import { anyAnswer } from './answers.ts';
import { checkError, connect } from './client.ts';
import { ID, licenseKey, page } from './license-keys.ts';
import { isReadableKey, isReadablePage, readActivations, readAnswer, readItems } from './model.ts';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';
import { anyJson, SECRET } from './values.ts';

/** Rendering them takes ten times as long. */
const SHARE = 1;

describe('whatever Polar answers', () => {
  test(
    'a license key has what can be read of it, or fails with the code that its answer stands for',
    () =>
      checkAll(
        'get',
        SHARE,
        fc.asyncProperty(anyAnswer(licenseKey), async (answer) => {
          const expected = readAnswer(answer, isReadableKey);
          const request = getLicenseKey(connect(answer), ID);
          if (expected.code !== null) return checkError(request, expected.code);
          const { activations, unreadable = [] } = await request;
          const { ids, unreadable: count } = readActivations(expected.body);
          expect(activations.map(({ id }) => id)).toEqual(ids);
          expect(unreadable).toHaveLength(count);
          expect(unreadable.join()).not.toContain(SECRET);
        }),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'a list has each of its items that can be read, once, and counts the others',
    () =>
      checkAll(
        'list',
        SHARE,
        fc.asyncProperty(anyAnswer(page), async (answer) => {
          const expected = readAnswer(answer, isReadablePage);
          const request = listLicenseKeys(connect(answer));
          if (expected.code !== null) return checkError(request, expected.code);
          const { items, unreadable, pagination } = await request;
          const body = expected.body as { items: unknown[] };
          const found = readItems(body.items, isReadableKey);
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
    'a key counts as replaced only after an answer that holds another, and is asked for once',
    () =>
      checkAll(
        'rotate',
        SHARE / 2,
        fc.asyncProperty(anyAnswer(licenseKey), async (answer) => {
          const expected = readAnswer(answer, isReadableKey);
          const request = rotateLicenseKey(connect(answer), ID);
          if (expected.code !== null) return checkError(request, expected.code);
          expect((await request).id).toBe(ID);
        }),
      ),
    SOAK_TIMEOUT,
  );

  test(
    'an activation counts as deactivated after 204, and after no other answer',
    () =>
      checkAll(
        'deactivate',
        SHARE / 2,
        fc.asyncProperty(anyAnswer(anyJson), async (answer) => {
          const { status, end } = answer;
          const isConfirmed = status === 204 && end !== 'none';
          const names = { key: SECRET, organization_id: ID, activation_id: ID };
          const request = deactivateLicenseKey(connect(answer), names);
          // The next one need not wait.
          getQueues().clear();
          if (isConfirmed) {
            expect(await request).toBeUndefined();
            return;
          }
          const { code } = readAnswer(answer, () => false);
          await checkError(request, String(code));
        }),
      ),
    SOAK_TIMEOUT,
  );
});
