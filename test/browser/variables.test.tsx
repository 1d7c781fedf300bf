import { composeStories } from '@storybook/react-vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as changes from '../../stories/license-key-card-changes.stories.tsx';
import * as troubles from '../../stories/license-key-card-failures.stories.tsx';
import * as cards from '../../stories/license-key-card.stories.tsx';
import theme from '../../src/styles/theme.css?raw';
import { finishAnimations } from './page-look.ts';
import { getCard, globals } from './show-card.ts';

const initialGlobals = globals('560px');
const { Active } = composeStories(cards, { initialGlobals });
const { DeactivateQuestion } = composeStories(changes, { initialGlobals });

const { UnreadableResponse } = composeStories(troubles, { initialGlobals });

const GREEN = 'rgb(0, 255, 0)';

/** An effect of each variable: its value, the slot and the property that show it, and what that is then. */
const SEEN = {
  surface: [GREEN, 'license-key-card', 'background-color', GREEN],
  inset: [GREEN, 'license-key-secret', 'background-color', GREEN],
  border: [GREEN, 'license-key-footer', 'border-top-color', GREEN],
  text: [GREEN, 'portal-title', 'color', GREEN],
  muted: [GREEN, 'license-key-licensee', 'color', GREEN],
  accent: [GREEN, 'portal-meter', 'color', GREEN],
  'accent-text': [GREEN, 'portal-retry', 'color', GREEN],
  success: [GREEN, 'license-key-status', 'color', GREEN],
  warning: [GREEN, 'portal-meter', 'color', GREEN],
  danger: [GREEN, 'portal-confirm', 'background-color', GREEN],
  shadow: ['none', 'license-key-card', 'box-shadow', 'none'],
  radius: ['20px', 'license-key-copy', 'border-top-left-radius', '10px'],
  spacing: ['3px', 'license-key-header', 'padding-top', '12px'],
  font: ['fantasy', 'license-key-footer', 'font-family', 'fantasy'],
  'font-mono': ['fantasy', 'license-key-value', 'font-family', 'fantasy'],
  'font-size': ['20px', 'license-key-licensee', 'font-size', '20px'],
  focus: [GREEN, 'portal-keep', 'outline-color', GREEN],
  'focus-width': ['5px', 'portal-keep', 'outline-width', '5px'],
  'focus-offset': ['6px', 'portal-keep', 'outline-offset', '6px'],
} as const;

const style = document.createElement('style');

beforeAll(() => document.head.append(style));
afterEach(() => {
  style.textContent = '';
});
afterAll(() => style.remove());

const isInDialog = (name: string) => /warning|danger|focus/.test(name);
const isInFailure = (name: string) => name === 'accent-text';
const onCard = Object.entries(SEEN).filter(([name]) => !isInDialog(name) && !isInFailure(name));
const inDialog = Object.entries(SEEN).filter(([name]) => isInDialog(name));
const inFailure = Object.entries(SEEN).filter(([name]) => isInFailure(name));

describe.each([
  ['on a card', Active, onCard],
  ['on a full card with an open dialog', DeactivateQuestion, inDialog],
  ['on a failure', UnreadableResponse, inFailure],
])('%s', (_, story, seen) => {
  beforeAll(async () => {
    await story?.run();
    // Leaves the focus where it is, but as a keyboard does: with a ring.
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
  });

  test.each(seen)(
    '--polar-portal-%s changes what it is for, also when it is set around the card',
    (name, [value, slot, property, expected]) => {
      const element = getCard().querySelector(`[data-slot=${slot}]`) ?? getCard();
      expect((element as HTMLElement).dataset['slot']).toBe(slot);
      const read = () => getComputedStyle(element).getPropertyValue(property);
      expect(read()).not.toBe(expected);
      style.textContent = `.host-page { --polar-portal-${name}: ${value} }`;
      finishAnimations();
      expect(read()).toBe(expected);
    },
  );
});

test('every variable of the theme is tested here', () => {
  const names = theme.matchAll(/--polar-portal-([\w-]+)/g);
  expect(new Set(Object.keys(SEEN))).toEqual(new Set([...names].map(([, name]) => name)));
});
