import * as fc from 'fast-check';
import { createPortalClient, listDownloads } from 'polar-customer-portal/client';
import { expect, test } from 'vitest';
import { catchError, readAll } from '../core/http/connect.ts';
import { anyAnswer, respond } from './answers.ts';
import { page } from './downloads.ts';
import { isReadableDownload, isReadablePage, readAnswer, readItems } from './model.ts';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';
import { SECRET } from './values.ts';

test(
  'whatever Polar answers, a list of files has each that can be read, once, and counts the others',
  () =>
    checkAll(
      'downloads',
      1,
      fc.asyncProperty(anyAnswer(page), async (answer) => {
        const expected = readAnswer(answer, isReadablePage);
        const request = listDownloads(
          createPortalClient({
            sessionToken: `polar_cst_${SECRET}`,
            timeout: answer.end === 'never' ? 1 : 10_000,
            fetch: async () => respond(answer),
          }),
        );
        if (expected.code !== null) {
          const error = await catchError(request);
          expect(error.code).toBe(expected.code);
          expect(readAll(error)).not.toContain(SECRET);
          return;
        }
        const { items, unreadable } = await request;
        const found = readItems((expected.body as { items: unknown }).items, isReadableDownload);
        expect(items.map(({ id }) => id)).toEqual(found.ids);
        expect(unreadable).toHaveLength(found.unreadable);
        expect(unreadable.join()).not.toContain(SECRET);
      }),
    ),
  SOAK_TIMEOUT,
);
