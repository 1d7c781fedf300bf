import { screen } from '@testing-library/react';
import type { FailureKind } from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A card whose key does not rotate as it should. */
async function renderTrouble(failure: MockFailure) {
  const rendered = renderCard();
  const card = await findCard();
  const { polar, licenseKey } = rendered;
  polar.fail('licenseKeys.rotate', failure);
  return {
    ...rendered,
    card,
    getHeldKey: () => polar.licenseKeys.get(licenseKey.id)?.key ?? '',
    countRotations: () =>
      polar.requests.filter(({ operation }) => operation === 'licenseKeys.rotate').length,
  };
}

const findNotice = () => runClockUntil(() => screen.getByRole('alert'));
const readMask = () => screen.getByRole('img').getAttribute('aria-label');

/** Leaves the page and comes back to it, which asks for what is no longer fresh. */
async function comeBack() {
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

describe('a key that Polar does not rotate', () => {
  test.each<[MockFailure, FailureKind]>([
    [400, 'rejected'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'network'],
    ['network', 'network'],
    ['html', 'invalid_response'],
    ['garbage', 'invalid_response'],
  ])('is the old one, and the reason is told (%j)', async (failure, kind) => {
    const { user, licenseKey, getHeldKey, countRotations, onError } = await renderTrouble(failure);
    await rotate(user);
    const notice = await findNotice();
    expect(notice).toHaveTextContent(en.notRotated(en.failures[kind][0]));
    expect(notice).toHaveAttribute('data-state', 'not_rotated');
    expect(getHeldKey()).toBe(licenseKey.key);
    expect(readMask()).toBe(en.hidden(licenseKey.key.slice(-6)));
    await passTime(60_000);
    expect(countRotations()).toBe(1);
    expect(onError).toHaveBeenCalledOnce();
  });

  test('because it was revoked meanwhile, is shown as revoked', async () => {
    const { user, polar, licenseKey, card } = await renderTrouble(400);
    polar.clearFailures();
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    await rotate(user);
    expect(await findNotice()).toHaveTextContent(en.notRotated(en.failures.rejected[0]));
    await runClockUntil(() => expect(card).toHaveTextContent(en.refused));
    expect(screen.queryByRole('button', { name: 'Replace key' })).not.toBeInTheDocument();
  });

  test('because the session has ended, is told so, with a way on', async () => {
    const { user, polar } = await renderTrouble(401);
    polar.endSession(polar.sessionToken);
    await rotate(user);
    expect(await findNotice()).toHaveTextContent(en.notRotated(en.failures.unauthorized[0]));
  });

  test('can be rotated by another try', async () => {
    const { user, polar, licenseKey, getHeldKey, countRotations } = await renderTrouble(403);
    await rotate(user);
    await findNotice();
    polar.clearFailures();
    await rotate(user);
    await runClockUntil(() => expect(screen.getByRole('alert')).toHaveTextContent(en.rotated));
    expect(getHeldKey()).not.toBe(licenseKey.key);
    expect(countRotations()).toBe(2);
  });

  test('stays called so when a later refresh fails', async () => {
    const { user, polar } = await renderTrouble('network');
    await rotate(user);
    const words = en.notRotated(en.failures.network[0]);
    expect(await findNotice()).toHaveTextContent(words);
    polar.fail('licenseKeys.get', 403);
    await comeBack();
    await runClockUntil(() => screen.getByText(/outdated/));
    expect(screen.getByRole('alert')).toHaveTextContent(words);
  });
});

describe('a key whose rotation nobody answered', () => {
  test('is found to be another', async () => {
    const { user, licenseKey, getHeldKey, countRotations, onError } =
      await renderTrouble('lost_response');
    await rotate(user);
    expect(await findNotice()).toHaveTextContent(en.rotated);
    expect(getHeldKey()).not.toBe(licenseKey.key);
    expect(readMask()).toBe(en.hidden(getHeldKey().slice(-6)));
    expect(countRotations()).toBe(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test.each<MockFailure>(['network', 401, 403, 'html'])(
    'is called uncertain when it cannot be read either (%j), until it can',
    async (failure) => {
      const { user, polar, licenseKey, getHeldKey, countRotations } =
        await renderTrouble('lost_response');
      polar.fail('licenseKeys.get', failure);
      await rotate(user);
      const notice = await findNotice();
      expect(notice).toHaveTextContent(en.maybeRotated);
      expect(readMask()).toBe(en.hidden(licenseKey.key.slice(-6)));

      polar.clearFailures();
      await comeBack();
      await runClockUntil(() => expect(notice).toHaveTextContent(en.rotated));
      expect(notice).toHaveAttribute('data-state', 'rotated');
      expect(readMask()).toBe(en.hidden(getHeldKey().slice(-6)));
      expect(countRotations()).toBe(1);
    },
  );

  test('is called uncertain, and then the old one, if that is what Polar holds', async () => {
    const { user, polar, licenseKey } = await renderTrouble('network');
    polar.fail('licenseKeys.get', 'network');
    await rotate(user);
    const notice = await findNotice();
    expect(notice).toHaveTextContent(en.maybeRotated);
    polar.clearFailures();
    await comeBack();
    await runClockUntil(() =>
      expect(notice).toHaveTextContent(en.notRotated(en.failures.network[0])),
    );
    expect(readMask()).toBe(en.hidden(licenseKey.key.slice(-6)));
  });
});
