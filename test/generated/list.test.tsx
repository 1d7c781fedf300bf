import { act } from '@testing-library/react';
import * as fc from 'fast-check';
import { LicenseKeyList } from 'polar-customer-portal';
import { beforeEach, expect, test } from 'vitest';
import { NOW } from '../render-with-portal.tsx';
import { anyAnswer, readText, respond } from './answers.ts';
import { checkFailure, checkScreen } from './check.ts';
import { licenseKey, page } from './license-keys.ts';
import { isReadableKey, isReadablePage, readAnswer, readItems } from './model.ts';
import { fakeTime, settle, show } from './show.tsx';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';

beforeEach(() => fakeTime(NOW));

test(
  'whatever Polar answers, a list shows what can be read of it, or the failure that it is, and its rows open',
  () =>
    checkAll(
      'list-shown',
      0.4,
      fc.asyncProperty(anyAnswer(page), anyAnswer(licenseKey), async (answer, opened) => {
        const expected = readAnswer(answer, isReadablePage);
        const answered = `${readText(answer)}${readText(opened)}`.replace(/^undefined$/, '');
        await show(
          <LicenseKeyList />,
          async (input) => respond(/license-keys\/\w/.test(String(input)) ? opened : answer),
          async (shown) => {
            const { host, section, errors } = shown;
            checkScreen(shown, answered);
            if (expected.code !== null) return checkFailure(shown, expected.code);
            const { items } = expected.body as { items: unknown };
            const { ids, unreadable } = readItems(items, isReadableKey);
            expect(section.querySelectorAll('[data-slot=license-key-row]')).toHaveLength(
              ids.length,
            );
            expect(errors.map(({ code }) => code)).toEqual(
              unreadable > 0 ? ['invalid_response'] : [],
            );
            const row = section.querySelector<HTMLElement>('[data-slot=license-key-open]');
            if (!row) return;
            await act(() => row.click());
            await settle(host);
            checkScreen(shown, answered);
            expect(section.querySelector('[data-slot=license-key-card] h3')).not.toBeNull();
          },
        );
      }),
    ),
  SOAK_TIMEOUT,
);
