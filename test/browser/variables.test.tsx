import { composeStories } from '@storybook/react-vite';
import { afterEach, expect, test } from 'vitest';
import * as changes from '../../stories/license-key-card-changes.stories.tsx';
import * as cards from '../../stories/license-key-card.stories.tsx';
import theme from '../../src/styles/theme.css?raw';
import { getCard, globals } from './show-card.ts';

const initialGlobals = globals('560px');
const { Active } = composeStories(cards, { initialGlobals });
const { DeactivateQuestion } = composeStories(changes, { initialGlobals });

const GREEN = 'rgb(0, 255, 0)';

/** Where each variable is seen at the least: its value, the slot, the property, what that is then. */
const SEEN = {
  surface: [GREEN, 'card', 'background-color', GREEN],
  inset: [GREEN, 'secret', 'background-color', GREEN],
  border: [GREEN, 'footer', 'border-top-color', GREEN],
  text: [GREEN, 'title', 'color', GREEN],
  muted: [GREEN, 'licensee', 'color', GREEN],
  accent: [GREEN, 'meter', 'color', GREEN],
  success: [GREEN, 'status', 'color', GREEN],
  warning: [GREEN, 'meter', 'color', GREEN],
  danger: [GREEN, 'confirm', 'background-color', GREEN],
  shadow: ['none', 'card', 'box-shadow', 'none'],
  radius: ['20px', 'copy', 'border-top-left-radius', '10px'],
  spacing: ['3px', 'header', 'padding-top', '12px'],
  font: ['fantasy', 'footer', 'font-family', 'fantasy'],
  'font-mono': ['fantasy', 'value', 'font-family', 'fantasy'],
  'font-size': ['20px', 'licensee', 'font-size', '20px'],
  focus: [GREEN, 'keep', 'outline-color', GREEN],
  'focus-width': ['5px', 'keep', 'outline-width', '5px'],
  'focus-offset': ['6px', 'keep', 'outline-offset', '6px'],
} as const;

const style = document.createElement('style');
document.head.append(style);
afterEach(() => {
  style.textContent = '';
});

test.each(Object.entries(SEEN))(
  '--polar-portal-%s does what it is for, also set around the card',
  async (name, [value, slot, property, seen]) => {
    const isAsked = /warning|danger|focus/.test(name);
    await (isAsked ? DeactivateQuestion : Active)?.run();
    const element = getCard().parentElement?.querySelector(`[data-slot=license-key-${slot}]`);
    const read = () => getComputedStyle(element as Element).getPropertyValue(property);
    expect(read()).not.toBe(seen);
    style.textContent = `.host-page { --polar-portal-${name}: ${value} }`;
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(read()).toBe(seen);
  },
);

test('no variable is left out here', () => {
  const names = theme.matchAll(/--polar-portal-([\w-]+)/g);
  expect(new Set(Object.keys(SEEN))).toEqual(new Set([...names].map(([, name]) => name)));
});
