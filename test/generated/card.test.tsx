import * as fc from 'fast-check';
import { LicenseKeyCard } from 'polar-customer-portal';
import { beforeEach, expect, test } from 'vitest';
import { NOW } from '../render-with-portal.tsx';
import { anyAnswer, readText, respond } from './answers.ts';
import { checkFailure, checkScreen } from './check.ts';
import { ID, licenseKey } from './license-keys.ts';
import { isReadableKey, readActivations, readAnswer } from './model.ts';
import { fakeTime, show } from './show.tsx';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';

beforeEach(() => fakeTime(NOW));

/** How many activations show at first. */
const FIRST_ROWS = 10;

test(
  'whatever Polar answers, a card shows what can be read of it, or the failure that it is',
  () =>
    checkAll(
      'card',
      0.6,
      fc.asyncProperty(anyAnswer(licenseKey), async (answer) => {
        const expected = readAnswer(answer, isReadableKey);
        await show(
          <LicenseKeyCard id={ID} />,
          async () => respond(answer),
          (shown) => {
            checkScreen(shown, readText(answer) ?? '');
            if (expected.code !== null) return checkFailure(shown, expected.code);
            const { section, errors } = shown;
            const { ids, unreadable } = readActivations(expected.body);
            expect(section.querySelector('[role=alert]')).toBeNull();
            expect(section.querySelectorAll('[data-slot=license-key-activation]')).toHaveLength(
              Math.min(ids.length, FIRST_ROWS),
            );
            expect(errors.map(({ code }) => code)).toEqual(
              unreadable > 0 ? ['invalid_response'] : [],
            );
          },
        );
      }),
    ),
  SOAK_TIMEOUT,
);
