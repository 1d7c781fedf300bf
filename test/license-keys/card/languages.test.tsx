import { screen, within } from '@testing-library/react';
import { chooseLanguage, LicenseKeyCard, LicenseKeyList } from 'polar-customer-portal';
import { ar } from 'polar-customer-portal/locale/ar';
import { de } from 'polar-customer-portal/locale/de';
import { fr } from 'polar-customer-portal/locale/fr';
import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  renderWithPortal,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';
import { findCard, getCard, readFact, renderCard } from './render-card.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const laptop = createActivation({
  label: 'Studio Mac',
  created_at: '2026-05-04T12:00:00Z',
  meta: { os: 'macOS 16.1' },
});

const german: ProviderOverrides = { language: chooseLanguage([fr, de], 'de-AT') };
const arabic: ProviderOverrides = { language: ar };

describe('the German language', () => {
  test('applies to a whole card, with Austrian formats for de-AT', async () => {
    renderCard(
      { activations: [laptop], limit_activations: 3, usage: 12_840, limit_usage: 100_000 },
      { provider: german },
    );
    const card = await findCard('Lizenzschlüssel');
    expect(card).toHaveAttribute('lang', 'de-AT');
    expect(card).toHaveAttribute('dir', 'ltr');
    expect(within(card).getByText('Aktiv')).toBeVisible();
    expect(within(card).getByText('Lizenziert für Noor Haddad')).toBeVisible();
    expect(readFact(card, 'Aktivierungen')).toEqual(['1 von 3']);
    expect(readFact(card, 'Nutzung')).toEqual(['12\u00a0840 von 100\u00a0000']);
    expect(readFact(card, 'Läuft ab')).toEqual(['15.07.2026', 'in 4 Wochen']);
    expect(card).toHaveTextContent('Aktiviert am 04.05.2026 · macOS 16.1');
    expect(card).not.toHaveTextContent(/\b(of|the|key|license)\b/i);
  });

  test('applies to the dialog and to failures', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.deactivate', 'network');
    const { user } = renderCard({ activations: [laptop] }, { polar, provider: german });
    await findCard('Lizenzschlüssel');
    await user.click(screen.getByRole('button', { name: 'Deaktivieren Studio Mac' }));
    const dialog = screen.getByRole('dialog', { name: '„Studio Mac“ deaktivieren?' });
    await user.click(within(dialog).getByRole('button', { name: 'Deaktivieren' }));
    const failure =
      '„Studio Mac“ wurde nicht deaktiviert: Wir können Polar gerade nicht erreichen.';
    const [visible] = await runClockUntil(() => screen.getAllByText(failure));
    expect(visible).toBeVisible();
  });

  test('applies to a list, below the messages of the provider and of the list', async () => {
    const licenseKeys = [
      createLicenseKey({}, { now: NOW }),
      createLicenseKey({ status: 'disabled' }, { now: NOW }),
    ];
    renderWithPortal(<LicenseKeyList messages={{ status: { disabled: 'Pausiert' } }} />, {
      licenseKeys,
      provider: {
        ...german,
        messages: {
          common: { all: 'Sämtliche' },
          licenseKeys: { list: { title: 'Seriennummern' } },
        },
      },
    });
    const list = await screen.findByRole('region', { name: 'Seriennummern' });
    expect(list).toHaveAttribute('lang', 'de-AT');
    const total = { selector: 'p' };
    expect(await within(list).findByText('2 Lizenzschlüssel', total)).toBeVisible();
    const filter = within(list).getByRole('combobox', { name: 'Status' });
    expect([...filter.children].map(({ textContent }) => textContent)).toEqual([
      'Sämtliche (2)',
      'Aktiv (1)',
      'Pausiert (1)',
    ]);
  });

  test('is overridden by the messages of the provider, and those by the messages of the card', async () => {
    renderCard(
      {},
      {
        provider: {
          ...german,
          messages: { licenseKeys: { copy: 'Übernehmen', usage: 'Exporte' } },
        },
        card: { messages: { copy: 'Mitnehmen' } },
      },
    );
    const card = await findCard('Lizenzschlüssel');
    expect(within(card).getByRole('button', { name: 'Mitnehmen' })).toBeVisible();
    expect(within(card).getByText('Exporte')).toBeVisible();
    expect(within(card).getByRole('button', { name: 'Anzeigen' })).toBeVisible();
  });
});

describe('the Arabic language', () => {
  test('lays out the card from right to left, but the key from left to right', async () => {
    const { user, licenseKey } = renderCard({ activations: [laptop] }, { provider: arabic });
    const card = await findCard('مفتاح الترخيص');
    expect(card).toHaveAttribute('lang', 'ar');
    expect(card).toHaveAttribute('dir', 'rtl');
    expect(within(card).getByText('نشط')).toBeVisible();
    expect(within(card).getByText('Studio Mac').tagName).toBe('BDI');
    await user.click(within(card).getByRole('button', { name: 'إظهار' }));
    expect(within(card).getByText(licenseKey.key)).toHaveAttribute('dir', 'ltr');
  });

  test('isolates the name of the activation in the dialog', async () => {
    const { user } = renderCard({ activations: [laptop] }, { provider: arabic });
    await findCard('مفتاح الترخيص');
    await user.click(screen.getByRole('button', { name: 'إلغاء التنشيط Studio Mac' }));
    expect(screen.getByRole('dialog')).toHaveAccessibleName(
      'هل تريد إلغاء تنشيط «\u2068Studio Mac\u2069»؟',
    );
  });

  test('gives way to the dir and lang attributes of the host app', async () => {
    renderCard({}, { provider: arabic, card: { dir: 'ltr', lang: 'ar-EG' } });
    const card = await findCard('مفتاح الترخيص');
    expect(card).toHaveAttribute('dir', 'ltr');
    expect(card).toHaveAttribute('lang', 'ar-EG');
  });
});

describe('the language of the provider', () => {
  test('is English with English dates when the host app does not offer the customer’s language', async () => {
    renderCard({}, { provider: { language: chooseLanguage([de, ar], 'nb-NO') } });
    const card = await findCard();
    expect(card).toHaveAttribute('lang', 'en');
    expect(card).toHaveAttribute('dir', 'ltr');
    expect(readFact(card, 'Expires')).toEqual(['Jul 15, 2026', 'in 4 weeks']);
  });

  test('can change at once, without a request', async () => {
    const provider: ProviderOverrides = { language: fr };
    const { rerender, licenseKey, polar } = renderCard({}, { provider });
    await findCard('Clé de licence');
    provider.language = de;
    rerender(<LicenseKeyCard id={licenseKey.id} />);
    expect(getCard('Lizenzschlüssel')).toHaveAttribute('lang', 'de');
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('can be chosen on each render without creating the formats again', async () => {
    const { NumberFormat } = Intl;
    const format = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function create(...options) {
      return new NumberFormat(...options);
    } as typeof NumberFormat);
    const licenseKey = createLicenseKey();
    const createCard = (headingLevel: 2 | 3) => (
      <LicenseKeyCard id={licenseKey.id} headingLevel={headingLevel} />
    );
    const { rerender } = renderWithPortal(createCard(2), {
      licenseKeys: [licenseKey],
      provider: {
        get language() {
          return chooseLanguage([de, fr], 'de-AT');
        },
      },
    });
    await screen.findByText('Aktiv');
    const { length } = format.mock.calls;
    expect(length).toBeGreaterThan(0);
    rerender(createCard(3));
    expect(screen.getByRole('heading', { level: 3 })).toBeVisible();
    expect(format.mock.calls).toHaveLength(length);
  });
});
