import { composeStories } from '@storybook/react-vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as lists from '../../stories/license-key-list.stories.tsx';
import { en } from '../english.ts';
import { translatePage } from '../translate-page.ts';
import { getCard, globals, showCard } from './show-card.ts';

let stop: () => void;

beforeEach(() => {
  stop = translatePage(document.body);
});

afterEach(() => stop());

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The texts of a slot, as they are on the page. */
const readSlot = (slot: string) =>
  document.querySelector<HTMLElement>(`[data-slot=${slot}]`)?.innerText.trim();

test('a translated card in Chromium reveals, copies, deactivates, and asks again', async () => {
  await showCard('Active');
  expect(getCard().querySelectorAll('font').length).toBeGreaterThan(10);
  await button(en.reveal).click();
  expect(readSlot('license-key-reveal')).toBe(en.hide);
  expect(document.querySelector('code font')).toBeNull();
  await button(en.hide).click();
  expect(readSlot('license-key-reveal')).toBe(en.reveal);
  await button(en.copy).click();
  await expect.poll(() => readSlot('license-key-copy')).toBe(en.copied);

  await button(`${en.deactivate} Studio Mac`).click();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(() => readSlot('portal-announcement')).toContain(en.deactivated('Studio Mac'));
  expect(readSlot('license-key-fact')).toContain('1 of 3');

  await button(en.rotate).first().click();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(() => readSlot('portal-notice')).toContain(en.rotated);
  await button(en.copyNew).click();
  await expect.poll(() => readSlot('license-key-copy-new')).toBe(en.copied);
  expect(readSlot('license-key-rotate')).toBe(en.rotate);
});

test('a translated search in Chromium counts what it finds', async () => {
  await showCard('ManyActivations');
  const field = page.getByRole('searchbox');
  await field.fill('no such device');
  await expect.poll(() => readSlot('portal-search')).toBe(en.found(0, String));
  await field.clear();
  await expect.poll(() => readSlot('portal-search')).toBe('');
  expect(page.getByRole('listitem').elements()).toHaveLength(10);
});

test('a translated list in Chromium turns its pages', async () => {
  const { ManyPages } = composeStories(lists, { initialGlobals: globals('560px') });
  await ManyPages.run();
  expect(document.querySelectorAll('.polar-portal font').length).toBeGreaterThan(10);
  await button(en.previous).click();
  const turned = `${en.previous}${en.page(4, 5, String)}${en.next}`;
  await expect.poll(() => readSlot('portal-pages')?.replaceAll(/\s*\n\s*/g, '')).toBe(turned);
});
