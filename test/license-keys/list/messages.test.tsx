import { screen, within } from '@testing-library/react';
import type { LicenseKeyListMessages, MessageOverrides } from 'polar-customer-portal';
import { beforeEach, describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/locale/format.ts';
import { startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, renderList } from './render-list.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

describe('the messages of LicenseKeyList', () => {
  const { number } = createFormat('en-US');
  const list: LicenseKeyListMessages = {
    title: 'Schlüssel',
    loading: 'Schlüssel werden geladen …',
    total: (count, number) => `${number(count)} Schlüssel`,
    unreadable: (count, number) => `${number(count)} unlesbar`,
    status: 'Zustand',
    order: 'Folge',
    orders: { oldest: 'Alte', newest: 'Neue', working: 'Gültige' },
    onThisPage: 'Bloß diese Seite',
    copyFailed: 'Nicht kopiert.',
    empty: ['Keine Schlüssel', 'Noch keiner da.'],
  };
  const common: MessageOverrides['common'] = {
    all: 'Jeder',
    choice: (label, count, number) => `${label}: ${number(count)}`,
    pages: 'Seiten',
    page: (page, pages, number) => `${number(page)}/${number(pages)}`,
    turning: '…',
    previous: 'Zurück',
    next: 'Weiter',
  };

  test('are correct English for any number', () => {
    expect([1, 2, 1_284].map((count) => en.list.total(count, number))).toEqual([
      '1 license key',
      '2 license keys',
      '1,284 license keys',
    ]);
    expect(en.page(1_000, 1_284, number)).toBe('Page 1,000 of 1,284');
    expect(en.choice('Active', 1_284, number)).toBe('Active (1,284)');
  });

  test('can be replaced as a whole on the provider', async () => {
    const { user } = renderList([{ status: 'revoked' }, ...createKeys(11)], {
      provider: {
        messages: {
          common,
          licenseKeys: { list, status: { active: 'Gültig', revoked: 'Entzogen' } },
        },
      },
    });
    const found = await findList('Schlüssel');
    expect(found).toHaveTextContent('12 Schlüssel');
    expect(found).toHaveTextContent('1/2');
    expect(screen.getByRole('navigation', { name: 'Seiten' })).toHaveTextContent('Zurück1/2Weiter');
    expect(screen.getByRole('combobox', { name: 'Zustand' })).toHaveTextContent(
      'JederGültigExpires soonExpiredDisabledEntzogen',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zustand' }), 'Entzogen');
    expect(await screen.findByRole('option', { name: 'Entzogen: 1' })).toBeInTheDocument();
    for (const message of Object.values(en.list)) {
      if (typeof message === 'string') expect(found.outerHTML).not.toContain(message);
    }
  });

  test('can be replaced one by one on a list, which keeps the other messages of the provider', async () => {
    renderList(createKeys(11), {
      provider: { messages: { common, licenseKeys: { list } } },
      list: { messages: { list: { title: 'Serials' } } },
    });
    const found = await findList('Serials');
    expect(found).toHaveTextContent('11 Schlüssel');
    expect(within(found).getByRole('button', { name: 'Zurück' })).toBeVisible();
  });

  test('contain numbers and dates in the locale of the provider', async () => {
    renderList([{ usage: 1_820, limit_usage: 2_000, expires_at: '2027-08-30T00:00:00Z' }], {
      provider: { locale: 'de' },
    });
    const list = await findList();
    expect(list).toHaveTextContent('1.820 of 2.000');
    expect(list).toHaveTextContent('30.08.2027');
    expect(list).toHaveAttribute('lang', 'de');
  });
});
