import { screen } from '@testing-library/react';
import type { MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { findRotation, getRotation, rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A card on a mock that fails to rotate the key. */
async function renderWithFailure(failure: MockFailure) {
  const rendered = renderCard();
  const card = await findCard();
  const { polar, licenseKey } = rendered;
  polar.fail('licenseKeys.rotate', failure);
  return {
    ...rendered,
    card,
    getServerKey: () => polar.licenseKeys.get(licenseKey.id)?.key ?? '',
    countRotations: () =>
      polar.requests.filter(({ operation }) => operation === 'licenseKeys.rotate').length,
  };
}

const readMask = () => screen.getByRole('img').getAttribute('aria-label');

/** Returns to the page after half a minute, which refreshes stale data. */
async function returnToPage() {
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

describe('a key that fails to rotate', () => {
  test('is shown as revoked if it was revoked in the meantime', async () => {
    const { user, polar, licenseKey, card } = await renderWithFailure(400);
    polar.clearFailures();
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    await rotate(user);
    expect(await findRotation()).toHaveTextContent(en.notRotated(en.failures.rejected[0]));
    await runClockUntil(() => expect(card).toHaveTextContent(en.refused));
    expect(screen.queryByRole('button', { name: 'Replace key' })).not.toBeInTheDocument();
  });

  test('is shown with the reason if the session has ended', async () => {
    const { user, polar } = await renderWithFailure(401);
    polar.endSession(polar.sessionToken);
    await rotate(user);
    expect(await findRotation()).toHaveTextContent(en.notRotated(en.failures.unauthorized[0]));
  });

  test('is shown with the reason even if a later refresh fails', async () => {
    const { user, polar } = await renderWithFailure('network');
    await rotate(user);
    const text = en.notRotated(en.failures.network[0]);
    expect(await findRotation()).toHaveTextContent(text);
    polar.fail('licenseKeys.get', 403);
    await returnToPage();
    await runClockUntil(() => screen.getByText(/outdated/));
    expect(getRotation()).toHaveTextContent(text);
  });
});

describe('a rotation without a response', () => {
  test.each<MockFailure>(['network', 401, 403, 'html'])(
    'is shown as uncertain while the license key cannot be read (%j), and then as done',
    async (failure) => {
      const { user, polar, licenseKey, getServerKey, countRotations } =
        await renderWithFailure('lost_response');
      polar.fail('licenseKeys.get', failure);
      await rotate(user);
      const notice = await findRotation();
      expect(notice).toHaveTextContent(en.maybeRotated);
      expect(readMask()).toBe(en.hidden(licenseKey.key.slice(-6)));

      polar.clearFailures();
      await returnToPage();
      await runClockUntil(() => expect(notice).toHaveTextContent(en.rotated));
      expect(notice).toHaveAttribute('data-state', 'rotated');
      expect(readMask()).toBe(en.hidden(getServerKey().slice(-6)));
      expect(countRotations()).toBe(1);
    },
  );

  test('is shown as uncertain while the license key cannot be read, and then as failed', async () => {
    const { user, polar, licenseKey } = await renderWithFailure('network');
    polar.fail('licenseKeys.get', 'network');
    await rotate(user);
    const notice = await findRotation();
    expect(notice).toHaveTextContent(en.maybeRotated);
    polar.clearFailures();
    await returnToPage();
    await runClockUntil(() =>
      expect(notice).toHaveTextContent(en.notRotated(en.failures.network[0])),
    );
    expect(readMask()).toBe(en.hidden(licenseKey.key.slice(-6)));
  });
});
