import { screen } from '@testing-library/react';
import type { FailureKind } from 'polar-customer-portal';
import type { PortalFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A card whose key does not rotate as it should. */
async function renderTrouble(failure: PortalFailure) {
  const rendered = renderCard();
  const card = await findCard();
  const { portal, licenseKey } = rendered;
  portal.fail('rotate', failure);
  return {
    ...rendered,
    card,
    getHeldKey: () => portal.licenseKeys.get(licenseKey.id)?.key ?? '',
    countRotations: () => portal.requests.filter(({ operation }) => operation === 'rotate').length,
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
  test.each<[PortalFailure, FailureKind]>([
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
    const { user, portal, licenseKey, card } = await renderTrouble(400);
    portal.clearFailures();
    portal.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    await rotate(user);
    expect(await findNotice()).toHaveTextContent(en.notRotated(en.failures.rejected[0]));
    await runClockUntil(() => expect(card).toHaveTextContent(en.refused));
    expect(screen.queryByRole('button', { name: 'Replace key' })).not.toBeInTheDocument();
  });

  test('because the session has ended, is told so, with a way on', async () => {
    const { user, portal } = await renderTrouble(401);
    portal.endSession(portal.sessionToken);
    await rotate(user);
    expect(await findNotice()).toHaveTextContent(en.notRotated(en.failures.unauthorized[0]));
  });

  test('can be rotated by another try', async () => {
    const { user, portal, licenseKey, getHeldKey, countRotations } = await renderTrouble(403);
    await rotate(user);
    await findNotice();
    portal.clearFailures();
    await rotate(user);
    await runClockUntil(() => expect(screen.getByRole('alert')).toHaveTextContent(en.rotated));
    expect(getHeldKey()).not.toBe(licenseKey.key);
    expect(countRotations()).toBe(2);
  });

  test('stays called so when a later refresh fails', async () => {
    const { user, portal } = await renderTrouble('network');
    await rotate(user);
    const words = en.notRotated(en.failures.network[0]);
    expect(await findNotice()).toHaveTextContent(words);
    portal.fail('get', 403);
    await comeBack();
    await runClockUntil(() => screen.getByText(/outdated/));
    expect(screen.getByRole('alert')).toHaveTextContent(words);
  });
});

describe('a key whose rotation nobody answered', () => {
  test('is found to be another', async () => {
    const { user, licenseKey, getHeldKey, countRotations, onError } =
      await renderTrouble('lost_answer');
    await rotate(user);
    expect(await findNotice()).toHaveTextContent(en.rotated);
    expect(getHeldKey()).not.toBe(licenseKey.key);
    expect(readMask()).toBe(en.hidden(getHeldKey().slice(-6)));
    expect(countRotations()).toBe(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test.each<PortalFailure>(['network', 401, 403, 'html'])(
    'is called uncertain when it cannot be read either (%j), until it can',
    async (failure) => {
      const { user, portal, licenseKey, getHeldKey, countRotations } =
        await renderTrouble('lost_answer');
      portal.fail('get', failure);
      await rotate(user);
      const notice = await findNotice();
      expect(notice).toHaveTextContent(en.maybeRotated);
      expect(readMask()).toBe(en.hidden(licenseKey.key.slice(-6)));

      portal.clearFailures();
      await comeBack();
      await runClockUntil(() => expect(notice).toHaveTextContent(en.rotated));
      expect(notice).toHaveAttribute('data-state', 'rotated');
      expect(readMask()).toBe(en.hidden(getHeldKey().slice(-6)));
      expect(countRotations()).toBe(1);
    },
  );

  test('is called uncertain, and then the old one, if that is what Polar holds', async () => {
    const { user, portal, licenseKey } = await renderTrouble('network');
    portal.fail('get', 'network');
    await rotate(user);
    const notice = await findNotice();
    expect(notice).toHaveTextContent(en.maybeRotated);
    portal.clearFailures();
    await comeBack();
    await runClockUntil(() =>
      expect(notice).toHaveTextContent(en.notRotated(en.failures.network[0])),
    );
    expect(readMask()).toBe(en.hidden(licenseKey.key.slice(-6)));
  });
});
