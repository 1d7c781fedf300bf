import { composeStories } from '@storybook/react-vite';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../english.ts';
import * as stories from '../../stories/license-key-card.stories.tsx';

/** Shows a story in a column of some width, until its license key is there. */
export async function showCard<Name extends 'Active' | 'ManyActivations' | 'OverTheLimit'>(
  name: Name,
  width = '560px',
) {
  const story = composeStories(stories, { initialGlobals: globals(width) })[name];
  await story.run();
  await document.fonts.ready;
  await expect.element(page.getByRole('button', { name: en.reveal })).toBeVisible();
}

/** What the toolbar of Storybook sets. */
export function globals(width: string, theme = 'light', direction = 'ltr') {
  return { theme, direction, width };
}

export function getCards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.polar-portal')];
}

export function getCard(): HTMLElement {
  const [card] = getCards();
  if (!card) throw new Error('There is no card on the page.');
  return card;
}
