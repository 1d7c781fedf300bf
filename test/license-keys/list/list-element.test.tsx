import { screen, within } from '@testing-library/react';
import {
  LicenseKeyList,
  type LicenseKeyListProps,
  type LicenseKeyListMessages,
  type MessageOverrides,
  type PortalTheme,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { createRef } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFormat } from '../../../src/locale/format.ts';
import { NOW, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { findList, getRow, manyKeys, renderList } from './render-list.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

describe('the list as an element of a page', () => {
  test('is a region with a heading, and a card in it has the next ones', async () => {
    const { user } = renderList(manyKeys(1));
    const list = await findList();
    expect(list.tagName).toBe('SECTION');
    await user.click(getRow(/Hidden/));
    await within(list).findByText('2 of 3 in use');
    const headings = within(list).getAllByRole('heading');
    expect(headings.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H2', 'License keys'],
      ['H3', 'License key'],
      ['H4', 'Activations'],
    ]);
  });

  test.each<NonNullable<LicenseKeyListProps['headingLevel']>>([1, 3, 4])(
    'has headings from level %d on',
    async (headingLevel) => {
      const { user } = renderList(manyKeys(1), { list: { headingLevel } });
      const list = within(await findList());
      await user.click(getRow(/Hidden/));
      await list.findByText('2 of 3 in use');
      expect(list.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual([
        `H${headingLevel}`,
        `H${headingLevel + 1}`,
        `H${headingLevel + 2}`,
      ]);
    },
  );

  test.each([
    ['an empty list', []],
    ['a list', manyKeys(1)],
  ])('takes the page’s class, attributes, handlers and ref: %s', async (_, overrides) => {
    const ref = createRef<HTMLElement>();
    const onClick = vi.fn();
    const { user } = renderWithPortal(
      <LicenseKeyList
        ref={ref}
        id="licenses"
        className="mine narrow"
        style={{ maxWidth: 480 }}
        title="Nimbus"
        lang="en-ZA"
        data-track="licenses"
        onClick={onClick}
      />,
      { licenseKeys: overrides.map((each) => createLicenseKey(each, { now: NOW })) },
    );
    const check = (list: HTMLElement) => {
      expect(list).toHaveClass('polar-portal', 'mine', 'narrow');
      expect(list).toHaveStyle({ maxWidth: '480px' });
      expect(list).toHaveAttribute('id', 'licenses');
      expect(list).toHaveAttribute('title', 'Nimbus');
      expect(list).toHaveAttribute('lang', 'en-ZA');
      expect(list).toHaveAttribute('data-track', 'licenses');
      expect(list).toHaveAttribute('data-slot', 'license-key-list');
      expect(ref.current).toBe(list);
    };
    const list = screen.getByRole('region', { name: 'License keys' });
    check(list);
    await within(list).findByRole('heading', { level: 2 });
    check(list);
    await user.click(list);
    expect(onClick).toHaveBeenCalledOnce();
  });

  test('can be named by the page', async () => {
    renderList(manyKeys(1), { list: { 'aria-label': 'My licenses' } });
    expect(await screen.findByRole('region', { name: 'My licenses' })).toBeVisible();
  });

  test('says which state it and each key is in, for styles', async () => {
    renderList([{ status: 'disabled' }]);
    const list = await findList();
    expect(list).toHaveAttribute('data-state', 'loaded');
    expect(within(list).getByRole('listitem')).toHaveAttribute('data-state', 'disabled');
  });

  test.each<PortalTheme>(['light', 'dark'])('can be %s', async (theme) => {
    renderList(manyKeys(1), { provider: { theme } });
    expect(await findList()).toHaveAttribute('data-theme', theme);
  });

  test('has no style of its own in the markup, which a policy of the page may forbid', async () => {
    renderList(manyKeys(12));
    const list = await findList();
    expect(list.outerHTML).not.toMatch(/ style=|<style/);
  });
});

describe('the words of the list', () => {
  const { number } = createFormat('en-US');
  const list: LicenseKeyListMessages = {
    title: 'Schlüssel',
    loading: 'Schlüssel werden geladen …',
    total: (count, number) => `${number(count)} Schlüssel`,
    unreadable: (count, number) => `${number(count)} unlesbar`,
    status: 'Zustand',
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

  test('read well with any number', () => {
    expect([1, 2, 1_284].map((count) => en.list.total(count, number))).toEqual([
      '1 license key',
      '2 license keys',
      '1,284 license keys',
    ]);
    expect(en.page(1_000, 1_284, number)).toBe('Page 1,000 of 1,284');
    expect(en.choice('Active', 1_284, number)).toBe('Active (1,284)');
  });

  test('can all be others, and the language of the card stays with them', async () => {
    renderList([{ status: 'revoked' }, ...manyKeys(11)], {
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
    expect(screen.getByRole('combobox', { name: 'Zustand' })).toHaveTextContent(
      'Jeder: 10Gültig: 9Entzogen: 1',
    );
    expect(screen.getByRole('navigation', { name: 'Seiten' })).toHaveTextContent('Zurück1/2Weiter');
    for (const word of Object.values(en.list)) {
      if (typeof word === 'string') expect(found.outerHTML).not.toContain(word);
    }
  });

  test('can be others in one list, and then go over those of the provider one by one', async () => {
    renderList(manyKeys(11), {
      provider: { messages: { common, licenseKeys: { list } } },
      list: { messages: { list: { title: 'Serials' } } },
    });
    const found = await findList('Serials');
    expect(found).toHaveTextContent('11 Schlüssel');
    expect(within(found).getByRole('button', { name: 'Zurück' })).toBeVisible();
  });

  test('follow the reader’s language in numbers and dates', async () => {
    renderList([{ usage: 1_820, limit_usage: 2_000, expires_at: '2027-08-30T00:00:00Z' }], {
      provider: { locale: 'de' },
    });
    const list = await findList();
    expect(list).toHaveTextContent('1.820 of 2.000');
    expect(list).toHaveTextContent('30.08.2027');
    expect(list).toHaveAttribute('lang', 'de');
  });
});
