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
import { findList, getRow, manyKeys, renderList } from '../list/render-list.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A class for each slot that there is or will be. */
const classNames = new Proxy<PortalClassNames>({}, { get: (_, slot) => `my-${String(slot)}` });

/** The slots on the screen, each of which has the class that is its own. */
function readSlots(): Set<string> {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-slot]')];
  expect(elements.length).toBeGreaterThan(1);
  for (const element of elements) expect(element).toHaveClass(`my-${element.dataset.slot}`);
  return new Set(
    elements.map(({ dataset: { slot = '' } }) => slot.replace(/^(license-key|portal)-/, '')),
  );
}

describe('the page’s own classes for parts', () => {
  test('reach every part of a card: while it loads, when it is there, and when it asks', async () => {
    const activations = createLabelled(...'ABCDEFGHIJKL');
    const { user } = renderCard({ activations }, { card: { classNames } });
    expect(readSlots()).toContain('skeleton');
    await findCard();
    await user.click(getDeactivate('A'));
    const slots = ['search', 'more', 'actions', 'meter', 'icon', 'announcement', 'keep', 'confirm'];
    expect([...readSlots()]).toEqual(expect.arrayContaining(slots));
  });

  test('reach what shows instead of a card', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 404);
    renderCard({}, { polar, card: { classNames } });
    await screen.findByRole('alert');
    expect(readSlots()).toContain('failure');
  });

  test('reach every part of a list, and of the card that it opens', async () => {
    const { user } = renderList([{ status: 'revoked' }, ...manyKeys(11)], { list: { classNames } });
    expect(readSlots()).toContain('list-footer');
    await findList();
    await user.click(getRow(/10000/));
    await screen.findByText(en.title);
    const slots = ['list-header', 'filter', 'row', 'summary', 'open', 'pages', 'card', 'secret'];
    expect([...readSlots()]).toEqual(expect.arrayContaining(slots));
  });

  test('reach an empty list', async () => {
    renderList([], { list: { classNames } });
    await screen.findByRole('heading');
    expect(readSlots()).toContain('empty');
  });

  test('are those of the provider and of the card, besides that of the part', async () => {
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
    expect(screen.getByRole('img')).toHaveClass('own', 'mono', 'big', { exact: true });
    fireEvent.click(reveal);
    // What keeps the key out of recordings of the screen is there in any case.
    expect(screen.getByText(licenseKey.key)).toHaveClass('sentry-mask', 'own', 'mono', 'big');
  });

  test('are others when the provider has others', async () => {
    const provider = { classNames: { 'license-key-copy': 'btn' } };
    const { rerender, licenseKey } = renderCard({}, { provider });
    await findCard();
    expect(screen.getByRole('button', { name: en.copy })).toHaveClass('btn');
    provider.classNames = { 'license-key-copy': 'button' };
    rerender(<LicenseKeyCard id={licenseKey.id} />);
    expect(screen.getByRole('button', { name: en.copy }).className).toBe('button');
  });

  test('leave no empty attribute where there are none', async () => {
    renderCard();
    await findCard();
    expect(document.querySelectorAll('[class=""]')).toHaveLength(0);
    expect(document.querySelectorAll('[class]')).toHaveLength(1);
  });
});

describe('a theme of its own', () => {
  test.each<[own: PortalTheme | undefined, shown: PortalTheme]>([
    ['light', 'light'],
    ['system', 'system'],
    [undefined, 'dark'],
  ])('goes over that of the provider: %s', async (theme, shown) => {
    const licenseKeys = [createLicenseKey({}, { now: NOW })];
    renderWithPortal(<LicenseKeyCard id={licenseKeys[0]?.id ?? ''} theme={theme} />, {
      licenseKeys,
      provider: { theme: 'dark' },
    });
    expect(await findCard()).toHaveAttribute('data-theme', shown);
    expect(document.querySelectorAll('[theme]')).toHaveLength(0);
  });

  test('is that of the list for the cards inside it', async () => {
    const { user } = renderList(manyKeys(1), { list: { theme: 'dark' } });
    expect(await findList()).toHaveAttribute('data-theme', 'dark');
    await user.click(getRow(/Hidden/));
    await screen.findByText(en.title);
    const roots = [...document.querySelectorAll('.polar-portal')];
    expect(roots.map((root) => root.getAttribute('data-theme'))).toEqual(['dark', 'dark']);
  });
});
