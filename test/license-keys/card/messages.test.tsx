import { screen, within } from '@testing-library/react';
import { LicenseKeyCard, type MessageOverrides } from 'polar-customer-portal';
import { createActivation, createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { findCard, readFact, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

describe('custom messages', () => {
  test.each([
    ['some slots are in use', {}],
    ['there are no activations', { activations: [] }],
    ['there are many activations', { activations: createActivations(12) }],
    ['more slots are in use than allowed', { limit_activations: 1 }],
    ['activations are not supported', { limit_activations: null }],
  ])('replace the word "Activations" everywhere on a card when %s', async (_, overrides) => {
    renderCard(overrides, {
      provider: { messages: { licenseKeys: { activations: 'Devices' } } },
    });
    const card = await findCard();
    expect(readFact(card, 'Devices')).not.toEqual([]);
    expect(document.documentElement.outerHTML).not.toMatch(/\bactivations\b(?!["-])/i);
  });

  test('of a card go before those of the provider, which go before the default', async () => {
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

  test('can place numbers and names anywhere in a text', async () => {
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

  test('apply to failures', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 404);
    const messages: MessageOverrides = {
      licenseKeys: { failures: { not_found: ['Gone', 'Write to us.'] } },
    };
    renderCard({}, { polar, provider: { messages } });
    expect(await screen.findByRole('alert')).toHaveTextContent('GoneWrite to us.');
  });

  test('apply to a failure of every resource when they are common', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 404);
    const messages: MessageOverrides = {
      common: { failures: { not_found: ['Gone', 'Write to us.'] } },
    };
    renderCard({}, { polar, provider: { messages } });
    expect(await screen.findByRole('alert')).toHaveTextContent('GoneWrite to us.');
  });
});

describe('the locale of the provider', () => {
  test('formats dates and numbers', async () => {
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

  test.each(['', 'nonsense!', 'en_US.UTF-8'])(
    'falls back to English when it is invalid (%j)',
    async (locale) => {
      renderCard({}, { provider: { locale } });
      expect(readFact(await findCard(), 'Expires')).toEqual(['Jul 15, 2026', 'in 4 weeks']);
    },
  );

  test.each([
    ['en-GB', 'en-GB', '15 Jul 2026'],
    // The texts are English, so the formats are too.
    ['fr-FR', 'en', 'Jul 15, 2026'],
    // Chromium's value on a Linux without a configured language.
    ['en-US@posix', 'en', 'Jul 15, 2026'],
  ])(
    'defaults to the language of an English browser, and to en otherwise (browser: %s, locale: %s)',
    async (language, lang, date) => {
      vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
      renderCard();
      const card = await findCard();
      expect(card.lang).toBe(lang);
      expect(readFact(card, 'Expires')[0]).toBe(date);
    },
  );

  test('does not matter for right-to-left names, which are isolated', async () => {
    const label = 'المحمول';
    renderCard({ activations: [createActivation({ label })], customer: { name: 'نور' } });
    const card = await findCard();
    expect(within(card).getByText(label).tagName).toBe('BDI');
    expect(card).toHaveTextContent('Licensed to نور');
  });
});
