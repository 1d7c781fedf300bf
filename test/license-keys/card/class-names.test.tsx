import { fireEvent, screen } from '@testing-library/react';
import {
  LicenseKey,
  LicenseKeyCard,
  type PortalClassNames,
  type PortalTheme,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { createLabelled, getDeactivate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { createKeys, findList, getRow, renderList } from '../list/render-list.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A class for every slot, whatever its name. */
const classNames = new Proxy<PortalClassNames>({}, { get: (_, slot) => `my-${String(slot)}` });

/** The slots on the page; throws if one of them does not have its own class. */
function readSlots(): Set<string> {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-slot]')];
  expect(elements.length).toBeGreaterThan(1);
  for (const element of elements) expect(element).toHaveClass(`my-${element.dataset.slot}`);
  return new Set(
    elements.map(({ dataset: { slot = '' } }) => slot.replace(/^(license-key|portal)-/, '')),
  );
}

describe('the classNames prop', () => {
  test('applies to every part of a card while it loads, once loaded and with an open dialog', async () => {
    const activations = createLabelled(...'ABCDEFGHIJKL');
    const { user } = renderCard({ activations }, { card: { classNames } });
    expect(readSlots()).toContain('skeleton');
    await findCard();
    await user.click(getDeactivate('A'));
    const slots = ['search', 'more', 'actions', 'meter', 'icon', 'announcement', 'keep', 'confirm'];
    expect([...readSlots()]).toEqual(expect.arrayContaining(slots));
  });

  test('applies to the failure that replaces a card', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 404);
    renderCard({}, { polar, card: { classNames } });
    await screen.findByRole('alert');
    expect(readSlots()).toContain('failure');
  });

  test('applies to every part of a list and of a card in it', async () => {
    const { user } = renderList([{ status: 'revoked' }, ...createKeys(11)], {
      list: { classNames },
    });
    expect(readSlots()).toContain('list-footer');
    await findList();
    await user.click(getRow(/10000/));
    await screen.findByText(en.title);
    const slots = ['list-header', 'filter', 'row', 'summary', 'open', 'pages', 'card', 'secret'];
    expect([...readSlots()]).toEqual(expect.arrayContaining(slots));
  });

  test('applies to an empty list', async () => {
    renderList([], { list: { classNames } });
    await screen.findByRole('heading');
    expect(readSlots()).toContain('empty');
  });

  test('of the provider and of the card add to the className of a part', async () => {
    const licenseKey = createLicenseKey({}, { now: NOW });
    renderWithPortal(
      <LicenseKey.Root
        id={licenseKey.id}
        className="narrow"
        classNames={{ 'license-key-value': 'big', 'license-key-card': 'wide' }}
      >
        <LicenseKey.Value className="own" />
        <LicenseKey.Reveal />
      </LicenseKey.Root>,
      {
        licenseKeys: [licenseKey],
        provider: { classNames: { 'license-key-value': 'mono', 'license-key-reveal': 'btn' } },
      },
    );
    const reveal = await screen.findByRole('button', { name: en.reveal });
    expect(reveal.className).toBe('btn');
    expect(screen.getByRole('region')).toHaveClass('polar-portal', 'narrow', 'wide', {
      exact: true,
    });
    // The classes that exclude the key from session recordings stay in any case.
    expect(screen.getByRole('img')).toHaveClass('sentry-mask', 'own', 'mono', 'big');
    fireEvent.click(reveal);
    expect(screen.getByText(licenseKey.key)).toHaveClass('sentry-mask', 'own', 'mono', 'big');
  });

  test('of the provider can change', async () => {
    const provider = { classNames: { 'license-key-copy': 'btn' } };
    const { rerender, licenseKey } = renderCard({}, { provider });
    await findCard();
    expect(screen.getByRole('button', { name: en.copy })).toHaveClass('btn');
    provider.classNames = { 'license-key-copy': 'button' };
    rerender(<LicenseKeyCard id={licenseKey.id} />);
    expect(screen.getByRole('button', { name: en.copy }).className).toBe('button');
  });

  test('leaves no empty class attribute when it is not set', async () => {
    renderCard();
    await findCard();
    expect(document.querySelectorAll('[class=""]')).toHaveLength(0);
    // The card, and the key, which is marked for session recorders.
    expect(document.querySelectorAll('[class]')).toHaveLength(2);
  });
});

describe('the theme prop', () => {
  test.each<[own: PortalTheme | undefined, shown: PortalTheme]>([
    ['light', 'light'],
    ['system', 'system'],
    [undefined, 'dark'],
  ])('of a card set to %s, below a dark provider, results in %s', async (theme, shown) => {
    const licenseKeys = [createLicenseKey({}, { now: NOW })];
    renderWithPortal(<LicenseKeyCard id={licenseKeys[0]?.id ?? ''} theme={theme} />, {
      licenseKeys,
      provider: { theme: 'dark' },
    });
    expect(await findCard()).toHaveAttribute('data-theme', shown);
    expect(document.querySelectorAll('[theme]')).toHaveLength(0);
  });

  test('of a list applies to the cards in it', async () => {
    const { user } = renderList(createKeys(1), { list: { theme: 'dark' } });
    expect(await findList()).toHaveAttribute('data-theme', 'dark');
    await user.click(getRow(/Hidden/));
    await screen.findByText(en.title);
    const roots = [...document.querySelectorAll('.polar-portal')];
    expect(roots.map((root) => root.getAttribute('data-theme'))).toEqual(['dark', 'dark']);
  });
});
