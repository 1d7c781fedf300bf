import { act } from '@testing-library/react';
import * as fc from 'fast-check';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createActivation } from 'polar-customer-portal/mock';
import { beforeEach, expect, test, vi } from 'vitest';
import { NOW } from '../render-with-portal.tsx';
import { answer as createAnswer, anyAnswer, readText, respond, type Answer } from './answers.ts';
import { checkScreen } from './check.ts';
import { complete, ID, licenseKey } from './license-keys.ts';
import { isReadableKey, readAnswer } from './model.ts';
import { fakeTime, show } from './show.tsx';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';
import { SECRET } from './values.ts';

beforeEach(() => fakeTime(NOW));

const BEFORE = {
  ...complete,
  activations: [createActivation({ id: ID, license_key_id: ID, label: 'Mac' }, { now: NOW })],
};
const ROTATED = { ...BEFORE, key: `NIMBUS-${SECRET}-1111-1111-NEWNEW` };
const DEACTIVATED = { ...BEFORE, activations: [] };

/** Polar says so without having done anything. After the others, nobody knows. */
const isRefusal = ({ status, end }: Answer) =>
  end === 'whole' && status >= 400 && status < 500 && ![408, 499].includes(status);

/** Makes a change on the card; Polar answers so to it, and tells the truth when it is read again. */
async function checkChange(
  slot: string,
  answer: Answer,
  after: object,
  check: (text: string) => void,
): Promise<void> {
  let isAsked = false;
  async function fetch(_: unknown, init?: RequestInit) {
    if (init?.method !== 'POST') return respond(createAnswer(200, isAsked ? after : BEFORE));
    isAsked = true;
    return respond(answer);
  }
  await show(<LicenseKeyCard id={ID} />, fetch, async (shown) => {
    const click = (name: string) =>
      act(async () => shown.host.querySelector<HTMLElement>(`[data-slot=${name}]`)?.click());
    await click(slot);
    await click('portal-confirm');
    // As long as a request may take, and the read after it.
    await act(() => vi.advanceTimersByTimeAsync(25_000));
    expect(isAsked).toBe(true);
    checkScreen(shown, readText(answer) ?? '');
    check(shown.host.textContent);
  });
}

test(
  'whatever Polar answers to a rotation, the card says whether the key was replaced',
  () =>
    checkAll(
      'rotate-shown',
      0.06,
      fc.asyncProperty(anyAnswer(licenseKey), fc.boolean(), async (sent, hasLostIt) => {
        const { body } = sent;
        const isText = typeof body === 'string';
        const answer = { ...sent, body: isText ? body.replace(BEFORE.key, ROTATED.key) : body };
        const isDone = readAnswer(answer, isReadableKey).code === null;
        const hasActed = isDone || (hasLostIt && !isRefusal(answer));
        await checkChange('license-key-rotate', answer, hasActed ? ROTATED : BEFORE, (text) => {
          expect(text).toContain(hasActed ? 'Your key was replaced.' : 'Your key was not replaced');
        });
      }),
    ),
  SOAK_TIMEOUT,
);

test(
  'whatever Polar answers to a deactivation, the card says whether it was made',
  () =>
    checkAll(
      'deactivate-shown',
      0.06,
      fc.asyncProperty(anyAnswer(licenseKey), fc.boolean(), async (answer, hasLostIt) => {
        const { status, end } = answer;
        const isConfirmed = status === 204 && end !== 'none';
        const hasActed = isConfirmed || (hasLostIt && (!isRefusal(answer) || status === 404));
        await checkChange(
          'license-key-deactivate',
          answer,
          hasActed ? DEACTIVATED : BEFORE,
          (text) => {
            expect(text).toContain(
              hasActed ? '“Mac” was deactivated' : '“Mac” was not deactivated',
            );
          },
        );
      }),
    ),
  SOAK_TIMEOUT,
);
