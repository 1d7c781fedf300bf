import { screen } from '@testing-library/react';
import { canRotateLicenseKey, type LicenseKeyActions } from 'polar-customer-portal';
import { createActivations } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, startClock } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** The first words of the buttons that change something. */
function listActions() {
  return ['Deactivate', 'Replace'].filter(
    (name) => screen.queryAllByRole('button', { name: new RegExp(`^${name}`) }).length > 0,
  );
}

describe('the actions prop', () => {
  test.each<[LicenseKeyActions | undefined, LicenseKeyActions | undefined, string[]]>([
    [undefined, undefined, ['Deactivate', 'Replace']],
    [{ deactivate: false }, undefined, ['Replace']],
    [{ rotate: false }, undefined, ['Deactivate']],
    [{ deactivate: false, rotate: false }, undefined, []],
    [undefined, { deactivate: false }, ['Replace']],
    [undefined, { rotate: false }, ['Deactivate']],
    [{ rotate: false }, { deactivate: false }, []],
    [{ rotate: false }, { rotate: true }, ['Deactivate', 'Replace']],
    // An undefined action on the card keeps the setting of the provider.
    [{ rotate: false }, { rotate: undefined }, ['Deactivate']],
  ])('set to %j on the provider and %j on the card offers %j', async (provider, card, offered) => {
    renderCard({}, { provider: { actions: { licenseKeys: provider } }, card: { actions: card } });
    await findCard();
    expect(listActions()).toEqual(offered);
  });

  test('without deactivation leaves out the advice to deactivate an activation', async () => {
    const activations = createActivations(3, { now: NOW });
    renderCard({ activations }, { card: { actions: { deactivate: false } } });
    const card = await findCard();
    expect(card).toHaveTextContent('All 3 in use');
    expect(card).not.toHaveTextContent(en.makeRoom(1, String));
  });
});

describe('canRotateLicenseKey and the card', () => {
  const YESTERDAY = new Date(NOW - 86_400_000).toISOString();
  test.each([
    ['allow', 'is granted', 'granted', null],
    ['allow', 'is disabled', 'disabled', null],
    ['allow', 'has expired', 'granted', YESTERDAY],
    ['forbid', 'was revoked', 'revoked', null],
    ['forbid', 'has an unknown status', 'on_hold', null],
  ])('%s the rotation of a key that %s', async (rule, _, status, expires_at) => {
    const isAllowed = rule === 'allow';
    expect(canRotateLicenseKey({ status })).toBe(isAllowed);
    renderCard({ status, expires_at });
    await findCard();
    expect(listActions().includes('Replace')).toBe(isAllowed);
  });
});
