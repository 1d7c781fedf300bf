import { screen } from '@testing-library/react';
import { canRotate, type LicenseKeyActions } from 'polar-customer-portal';
import { createActivations } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, startClock } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** What a card offers to change. */
function listActions() {
  return ['Deactivate', 'Replace'].filter(
    (name) => screen.queryAllByRole('button', { name: new RegExp(`^${name}`) }).length > 0,
  );
}

describe('what a vendor lets customers change', () => {
  test.each<[LicenseKeyActions | undefined, LicenseKeyActions | undefined, string[]]>([
    [undefined, undefined, ['Deactivate', 'Replace']],
    [{ deactivate: false }, undefined, ['Replace']],
    [{ rotate: false }, undefined, ['Deactivate']],
    [{ deactivate: false, rotate: false }, undefined, []],
    [undefined, { deactivate: false }, ['Replace']],
    [undefined, { rotate: false }, ['Deactivate']],
    [{ rotate: false }, { deactivate: false }, []],
    [{ rotate: false }, { rotate: true }, ['Deactivate', 'Replace']],
    // Not said is not allowed anew.
    [{ rotate: false }, { rotate: undefined }, ['Deactivate']],
  ])('by the provider %j and by the card %j leaves %j', async (provider, card, offered) => {
    renderCard({}, { provider: { actions: { licenseKeys: provider } }, card: { actions: card } });
    await findCard();
    expect(listActions()).toEqual(offered);
  });

  test('is not offered as a way to make room where it is off', async () => {
    const activations = createActivations(3, { now: NOW });
    renderCard({ activations }, { card: { actions: { deactivate: false } } });
    const card = await findCard();
    expect(card).toHaveTextContent('All 3 in use');
    expect(card).not.toHaveTextContent(en.makeRoom);
  });
});

describe('a license key that can be rotated', () => {
  const YESTERDAY = new Date(NOW - 86_400_000).toISOString();
  test.each([
    ['granted', 'granted', null, true],
    ['disabled', 'disabled', null, true],
    ['expired', 'granted', YESTERDAY, true],
    ['revoked', 'revoked', null, false],
    ['in a state of tomorrow', 'on_hold', null, false],
  ])('may be %s', async (_, status, expires_at, can) => {
    expect(canRotate({ status })).toBe(can);
    renderCard({ status, expires_at });
    await findCard();
    expect(listActions().includes('Replace')).toBe(can);
  });
});
