import { screen, within } from '@testing-library/react';
import { LicenseKeyCard, type MessageOverrides } from 'polar-customer-portal';
import { createActivation, createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { findCard, readFact, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

describe('the vendor’s own words', () => {
  test.each([
    ['some are in use', {}],
    ['none are to show', { activations: [] }],
    ['there are many', { activations: createActivations(12) }],
    ['more are in use than allowed', { limit_activations: 1 }],
    ['there can be none', { limit_activations: null }],
  ])(
    'leave no "Activations" on the card when it speaks of devices and %s',
    async (_, overrides) => {
      renderCard(overrides, {
        provider: { messages: { licenseKeys: { activations: 'Devices' } } },
      });
      const card = await findCard();
      expect(readFact(card, 'Devices')).not.toEqual([]);
      expect(document.documentElement.outerHTML).not.toMatch(/\bactivations\b(?!["-])/i);
    },
  );

  test('go before ours for all cards, and on one card before those', async () => {
    const licenseKey = createLicenseKey();
    const messages: MessageOverrides = {
      licenseKeys: { title: 'Serial', copy: 'Take', status: { active: 'Working' } },
    };
    renderWithPortal(
      <LicenseKeyCard id={licenseKey.id} messages={{ copy: 'Grab', usage: 'Exports' }} />,
      { licenseKeys: [licenseKey], provider: { messages } },
    );
    const card = await findCard('Serial');
    expect(within(card).getByText('Working')).toBeVisible();
    expect(within(card).getByRole('button', { name: 'Grab' })).toBeVisible();
    expect(readFact(card, 'Exports')).toEqual(['12 of 100']);
    expect(within(card).getByRole('button', { name: 'Reveal' })).toBeVisible();
  });

  test('may put a number where they like', async () => {
    renderCard(
      {},
      {
        provider: {
          locale: 'de',
          messages: {
            common: { used: (count, limit) => `von ${limit} sind ${count} benutzt` },
            licenseKeys: { licensedTo: (name) => `Für ${name}` },
          },
        },
      },
    );
    const card = await findCard();
    expect(readFact(card, 'Usage')).toEqual(['von 100 sind 12 benutzt']);
    expect(within(card).getByText('Für Noor Haddad')).toBeVisible();
  });

  test('tell of a failure too', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 404);
    const messages: MessageOverrides = {
      licenseKeys: { failures: { not_found: ['Gone', 'Write to us.'] } },
    };
    renderCard({}, { polar, provider: { messages } });
    expect(await screen.findByRole('alert')).toHaveTextContent('GoneWrite to us.');
  });
});

describe('the reader’s language', () => {
  test('writes dates and numbers', async () => {
    renderCard(
      { usage: 12_840, limit_usage: 100_000, expires_at: '2026-06-01T12:00:00Z' },
      { provider: { locale: 'de-DE' } },
    );
    const card = await findCard();
    expect(card).toHaveAttribute('lang', 'de-DE');
    expect(readFact(card, 'Usage')).toEqual(['12.840 of 100.000']);
    expect(readFact(card, 'Expired')).toEqual(['01.06.2026', 'vor 2 Wochen']);
    expect(card).toHaveTextContent('This key expired on 1. Juni 2026.');
  });

  test.each(['', 'nonsense!', 'en_US.UTF-8'])('may be told in nonsense ("%s")', async (locale) => {
    renderCard({}, { provider: { locale } });
    expect(readFact(await findCard(), 'Expires')).toEqual(['Jul 15, 2026', 'in 4 weeks']);
  });

  test.each([
    ['en-GB', 'en-GB', '15 Jul 2026'],
    // The words are English.
    ['fr-FR', 'en', 'Jul 15, 2026'],
    // What Chromium says on a Linux that was told no language.
    ['en-US@posix', 'en', 'Jul 15, 2026'],
  ])('is the browser’s own where that is English (%s)', async (language, lang, date) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    renderCard();
    const card = await findCard();
    expect(card.lang).toBe(lang);
    expect(readFact(card, 'Expires')[0]).toBe(date);
  });

  test('keeps what is written from right to left to itself', async () => {
    const label = 'المحمول';
    renderCard({ activations: [createActivation({ label })], customer: { name: 'نور' } });
    const card = await findCard();
    expect(within(card).getByText(label).tagName).toBe('BDI');
    expect(card).toHaveTextContent('Licensed to نور');
  });
});
