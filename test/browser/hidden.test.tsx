import { composeStories } from '@storybook/react-vite';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as stories from '../../stories/license-key-card-changes.stories.tsx';
import { en } from '../english.ts';
import { getCard, globals, showCard } from './show-card.ts';

const { DeactivateQuestion } = composeStories(stories, { initialGlobals: globals('560px') });

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0).toReversed()) each();
});

/** Wraps the card in an element, as a host app does, and gives it back after the test. */
function wrap<Name extends 'div' | 'details' | 'dialog'>(name: Name) {
  const card = getCard();
  const { parentElement: parent, nextSibling } = card;
  const wrapper = document.createElement(name);
  card.before(wrapper);
  wrapper.append(card);
  undo.push(() => {
    parent?.insertBefore(card, nextSibling);
    wrapper.remove();
  });
  return wrapper;
}

/** What hides a card, and what shows it again. */
const ways: [name: string, set: () => { hide: () => void; show: () => void }][] = [
  [
    'an ancestor is hidden',
    () => {
      const tab = wrap('div');
      return { hide: () => (tab.hidden = true), show: () => (tab.hidden = false) };
    },
  ],
  [
    'an ancestor has display: none',
    () => {
      const tab = wrap('div');
      const set = (display: string) => () => (tab.style.display = display);
      return { hide: set('none'), show: set('') };
    },
  ],
  [
    'an ancestor has visibility: hidden',
    () => {
      const tab = wrap('div');
      const set = (value: string) => () => (tab.style.visibility = value);
      return { hide: set('hidden'), show: set('') };
    },
  ],
  [
    'an ancestor has content-visibility: hidden',
    () => {
      const tab = wrap('div');
      const set = (value: string) => () => tab.style.setProperty('content-visibility', value);
      return { hide: set('hidden'), show: set('visible') };
    },
  ],
  [
    'the details around it are closed',
    () => {
      const details = wrap('details');
      details.open = true;
      return { hide: () => (details.open = false), show: () => (details.open = true) };
    },
  ],
  [
    'the dialog around it is closed',
    () => {
      const dialog = wrap('dialog');
      dialog.style.inlineSize = '560px';
      dialog.showModal();
      return { hide: () => dialog.close(), show: () => dialog.showModal() };
    },
  ],
  [
    'it is removed from the document',
    () => {
      const tab = wrap('div');
      const card = getCard();
      return { hide: () => card.remove(), show: () => tab.append(card) };
    },
  ],
];

const findReveal = () => page.getByRole('button', { name: en.reveal });

describe('a revealed key', () => {
  test.each(ways)('is masked when %s, and stays masked afterwards', async (_, set) => {
    await showCard('Active');
    const { hide, show } = set();
    await findReveal().click();
    const card = getCard();
    const value = card.querySelector('[data-slot=license-key-value]');
    expect(value?.getAttribute('data-revealed')).toBe('true');
    const key = value?.textContent ?? '';
    hide();
    await expect.poll(() => card.outerHTML.includes(key)).toBe(false);
    show();
    await expect.element(findReveal()).toBeVisible();
    expect(document.documentElement.outerHTML).not.toContain(key);
  });

  test('stays where another part of the card is hidden, or the page changes its size', async () => {
    await showCard('Active');
    const tab = wrap('div');
    await findReveal().click();
    const [list] = getCard().querySelectorAll('ul');
    if (list) list.hidden = true;
    tab.style.width = '300px';
    await settle();
    await expect.element(page.getByRole('button', { name: en.hide })).toBeVisible();
  });
});

describe('an open question', () => {
  test.each(ways)('closes when %s, and the page can be used', async (_, set) => {
    await DeactivateQuestion.run();
    await page.getByRole('button', { name: en.keep }).click();
    const { hide, show } = set();
    const card = getCard();
    await page.getByRole('button', { name: `${en.deactivate} Studio Mac` }).click();
    await expect.element(page.getByRole('dialog', { name: /Studio Mac/ })).toBeVisible();
    hide();
    await expect.poll(() => card.querySelector('dialog')).toBeNull();
    expect(document.querySelector('dialog:modal')).toBeNull();
    show();
    await expect.element(findReveal()).toBeVisible();
    expect(card.querySelector('dialog')).toBeNull();
  });

  test('closes when its card is moved, and its button has the focus', async () => {
    await DeactivateQuestion.run();
    const button = page.getByRole('button', { name: `${en.deactivate} Studio Mac` }).element();
    wrap('div');
    await expect.poll(() => getCard().querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
  });
});

/** Waits until the observers of sizes have run. */
const settle = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
