import { screen } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';
import { createActivations } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  NOW,
  passTime,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { translatePages } from '../../translate-page.ts';
import { createLabelled, deactivate, getDialog, getRow, listLabels, rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());
translatePages();

/** Waits for a text in an element of a slot, and nothing else in it. */
const see = (slot: string, text: string) =>
  runClockUntil(() => {
    const texts = [...document.querySelectorAll(`[data-slot="${slot}"]`)].map(
      ({ textContent }) => textContent,
    );
    expect(texts).toContain(text);
  });

/** That the page is translated, so that the test shows something. */
const expectTranslated = () => expect(document.querySelector('section font')).not.toBeNull();

describe('a card on a page that the browser translates', () => {
  test('shows each new text of its buttons, and the key untranslated', async () => {
    const { user, licenseKey } = renderCard();
    await findCard();
    expectTranslated();
    await user.click(screen.getByRole('button', { name: en.reveal }));
    await see('license-key-reveal', en.hide);
    const key = screen.getByText(licenseKey.key);
    expect(key).toHaveAttribute('data-slot', 'license-key-value');
    await user.click(screen.getByRole('button', { name: en.hide }));
    await see('license-key-reveal', en.reveal);
    expect(screen.queryByText(licenseKey.key)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: en.copy }));
    await see('license-key-copy', en.copied);
    await passTime(3_000);
    await see('license-key-copy', en.copy);
  });

  test('deactivates activations, and counts those that are left', async () => {
    const { user } = renderCard({ activations: createLabelled('A', 'B'), limit_activations: 2 });
    const card = await findCard();
    await deactivate(user, 'A');
    await see('portal-announcement', `${en.deactivated('A')} ${en.mayReturn}`);
    expect(listLabels()).toEqual(['B']);
    expect(card).toHaveTextContent('Activations1 of 2');
    await see('license-key-activations-header', en.activations);
    await see('portal-notice', `${en.deactivated('A')}${en.mayReturn}${en.rotate}`);
    await deactivate(user, 'B');
    await see('license-key-activations-header', `${en.activations}${en.noneLeft}`);
    await see('portal-notice', `${en.deactivated('B')}${en.mayReturn}${en.rotate}`);
    await passTime(16_000);
    expect(document.querySelector('[data-slot=portal-notice]')).toBeNull();
  });

  test('says why an activation was not deactivated', async () => {
    const { user, polar } = renderCard({ activations: createLabelled('A', 'B') });
    await findCard();
    polar.fail('licenseKeys.deactivate', 429);
    await deactivate(user, 'A');
    const reason = en.notDeactivated('A', en.failures.rate_limited[0]);
    await runClockUntil(() => expect(getRow('A')).toHaveTextContent(reason));
  });

  test('asks a question and replaces the key', async () => {
    const { user } = renderCard();
    await findCard();
    await rotate(user);
    await see('portal-notice', `${en.rotated}${en.copyNew}`);
    await user.click(screen.getByRole('button', { name: en.copyNew }));
    await see('license-key-copy-new', en.copied);
    await passTime(3_000);
    await see('license-key-copy-new', en.copyNew);
    await see('license-key-rotate', en.rotate);
    await user.click(screen.getByRole('button', { name: en.rotate }));
    expect(getDialog()).toHaveTextContent(en.rotateText);
  });

  test('finds activations and shows more of them', async () => {
    const { user } = renderCard({ activations: createActivations(75, { now: NOW }) });
    await findCard();
    await user.click(screen.getByRole('button', { name: en.showMore }));
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
    const field = screen.getByRole('searchbox');
    const [label = ''] = listLabels();
    await user.type(field, label ?? '');
    await see('portal-search', en.found(screen.getAllByRole('listitem').length, String));
    await user.clear(field);
    await see('portal-search', '');
    await user.type(field, 'no such device');
    await see('portal-search', en.found(0, String));
  });

  test('tries again after a failure, and again when it cannot refresh', async () => {
    const { user, polar } = renderCard({}, { polar: servePolar({}) });
    polar.fail('licenseKeys.get', 500);
    const retry = await runClockUntil(() => screen.getByRole('button', { name: en.tryAgain }));
    polar.clearFailures();
    await user.click(retry);
    await findCard();
    polar.fail('licenseKeys.get', 'garbage');
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => screen.getByText(en.outdated, { exact: false }));
    polar.clearFailures();
    polar.fail('licenseKeys.get', 403);
    await user.click(screen.getByRole('button', { name: en.tryAgain }));
    await runClockUntil(() => screen.getByText(en.failures.forbidden[0]));
    expect(screen.queryByText(en.failures.invalid_response[0])).not.toBeInTheDocument();
  });

  test('changes its notice and its status when the key expires', async () => {
    const expires_at = new Date(NOW + 600_000).toISOString();
    renderCard({ expires_at });
    await findCard();
    await see('license-key-status', en.status.expires_soon);
    await passTime(660_000);
    await see('license-key-status', en.status.expired);
    await see('portal-notice', `${en.expiredOn('June 15, 2026')} ${en.refused}`);
  });

  test('changes its language', async () => {
    const provider: ProviderOverrides = {};
    const { rerender, licenseKey } = renderCard({}, { provider });
    await findCard();
    provider.language = de;
    rerender(<LicenseKeyCard id={licenseKey.id} />);
    const { licenseKeys } = de.messages;
    await see('portal-title', licenseKeys.title);
    await see('license-key-status', licenseKeys.status.active);
    for (const name of [licenseKeys.reveal, licenseKeys.copy, licenseKeys.rotate]) {
      expect(screen.getByRole('button', { name })).toBeVisible();
    }
    expect(document.querySelector('[data-slot=license-key-footer]')).toHaveTextContent(
      licenseKeys.issuedOn('16.04.2026'),
    );
  });
});
