import * as fc from 'fast-check';
import { DownloadList } from 'polar-customer-portal';
import { beforeEach, expect, test } from 'vitest';
import { NOW } from '../render-with-portal.tsx';
import { answer as respondWith, anyAnswer, readText, respond } from './answers.ts';
import { checkFailure } from './check.ts';
import { page } from './downloads.ts';
import { isReadableDownload, isReadablePage, readAnswer, readItems } from './model.ts';
import { fakeTime, show } from './show.tsx';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';

/** What a page says that shows a mistake in place of a value. */
const MISTAKES = ['undefined', 'NaN', 'Infinity', '∞', 'Invalid Date', '[object'];

beforeEach(() => fakeTime(NOW));

test(
  'whatever Polar answers, the downloads show what can be read of it, or the failure that it is',
  () =>
    checkAll(
      'downloads-shown',
      0.4,
      fc.asyncProperty(anyAnswer(page), async (answer) => {
        const expected = readAnswer(answer, isReadablePage);
        const none = respondWith(200, { items: [], pagination: { total_count: 0, max_page: 0 } });
        await show(
          <DownloadList />,
          async (input) => respond(String(input).includes('/benefit-grants/') ? none : answer),
          (shown) => {
            const { host, section, complaints } = shown;
            expect(complaints, 'in the console').toEqual([]);
            if (expected.code !== null) return checkFailure(shown, expected.code);
            expect(section.getAttribute('aria-busy')).toBe('false');
            const answered = readText(answer) ?? '';
            for (const mistake of MISTAKES) {
              if (!answered.includes(mistake)) expect(host.innerHTML).not.toContain(mistake);
            }
            const { items } = expected.body as { items: unknown };
            const { ids, unreadable } = readItems(items, isReadableDownload);
            const rows = section.querySelectorAll('[data-slot=download-row]');
            // A benefit gives each of its files once.
            expect(rows.length > 0).toBe(ids.length > 0);
            expect(rows.length).toBeLessThanOrEqual(ids.length);
            expect(section.dataset['state']).toBe(ids.length + unreadable > 0 ? 'loaded' : 'empty');
            for (const link of section.querySelectorAll('a[href]')) {
              expect(link.getAttribute('href')).toMatch(/^\s*https?:/i);
            }
          },
        );
      }),
    ),
  SOAK_TIMEOUT,
);
