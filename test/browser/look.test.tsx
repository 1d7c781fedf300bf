import { composeStories } from '@storybook/react-vite';
import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import * as troubles from '../../stories/license-key-card-failures.stories.tsx';
import * as stories from '../../stories/license-key-card.stories.tsx';
import { getCard, globals, showCard } from './show-card.ts';

test.each(['280px', '320px', '400px', '480px', '560px', '900px'])(
  'does not move anything when it has loaded, at %s',
  async (width) => {
    const { Loading } = composeStories(troubles, { initialGlobals: globals(width) });
    await Loading?.run();
    await document.fonts.ready;
    const loading = boxes();
    await showCard('Active', width);
    expect(boxes()).toEqual(loading);
  },
);

test('has larger buttons on a touch screen, and moves nothing there either', async () => {
  await emulateTouch(true);
  try {
    expect(matchMedia('(pointer: coarse)').matches).toBe(true);
    const { Loading } = composeStories(troubles, { initialGlobals: globals('320px') });
    await Loading?.run();
    await document.fonts.ready;
    const loading = boxes();
    await showCard('Active', '320px');
    expect(boxes()).toEqual(loading);
    for (const { element, text } of buttons()) {
      expect(element.getBoundingClientRect().height, text).toBe(44);
    }
  } finally {
    await emulateTouch(false);
  }
});

test('tells used from free in forced colours, where ours are gone', async () => {
  await emulateMedia('forced-colors', 'active');
  try {
    await showCard('Active');
    const segments = [...getCard().querySelectorAll('[role=meter] i')];
    const [first, second, third] = segments.map(
      (segment) => getComputedStyle(segment).backgroundColor,
    );
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  } finally {
    await emulateMedia('forced-colors', '');
  }
});

test('moves nothing for those who asked for less motion', async () => {
  await showCard('Active');
  expect(getMotion()).toBe('0.12s');
  await emulateMedia('prefers-reduced-motion', 'reduce');
  try {
    expect(getMotion()).toBe('0s');
  } finally {
    await emulateMedia('prefers-reduced-motion', '');
  }
});

test('follows the system where it is told to', async () => {
  const { Active } = composeStories(stories, { initialGlobals: globals('560px', 'system') });
  await Active?.run();
  const colours: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await emulateMedia('prefers-color-scheme', scheme);
    colours.push(getComputedStyle(getCard()).backgroundColor);
  }
  await emulateMedia('prefers-color-scheme', '');
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(24, 24, 27)']);
});

describe.each(['ltr', 'rtl'])('fits its column, from 280 to 900 px, %s:', (direction) => {
  const composed = composeStories(stories, {
    initialGlobals: globals('900px', 'light', direction),
  });
  test.each(Object.entries(composed))('%s', async (_, story) => {
    await story.run();
    await expect.element(page.getByRole('button', { name: 'Copy' })).toBeVisible();
    const card = getCard();
    for (const width of [280, 320, 480, 900]) {
      (card.closest('.host-page') as HTMLElement).style.width = `${width}px`;
      expect(card.scrollWidth, `${width}`).toBeLessThanOrEqual(card.clientWidth);
      const edges = card.getBoundingClientRect();
      expect(edges.width).toBeLessThanOrEqual(width);
      for (const { element, text } of buttons()) {
        const { left, right, height, width: across } = element.getBoundingClientRect();
        const name = `${text} at ${width} px`;
        expect(left >= edges.left && right <= edges.right, `${name} stays inside`).toBe(true);
        expect(Math.min(height, across), `${name} is large enough`).toBeGreaterThanOrEqual(24);
      }
    }
  });
});

test.each(['ltr', 'rtl'])('shows the whole ring around a device, %s', async (direction) => {
  const { Active } = composeStories(stories, {
    initialGlobals: globals('320px', 'light', direction),
  });
  await Active?.run();
  page.getByRole('button', { name: 'Copy' }).element().focus();
  await userEvent.keyboard('{Tab}');
  const row = page.getByRole('listitem').first().element() as HTMLElement;
  row.focus();
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(row);
  expect(outlineStyle).toBe('solid');
  // Beyond its edges the card cuts off whatever is drawn.
  expect(parseFloat(outlineOffset)).toBeLessThanOrEqual(-parseFloat(outlineWidth));
});

test('puts the meters side by side where there is room, and below each other where not', async () => {
  await showCard('Active', '560px');
  expect(new Set(tops('[data-slot=license-key-fact]')).size).toBe(1);
  await showCard('Active', '320px');
  expect(new Set(tops('[data-slot=license-key-fact]')).size).toBe(3);
});

test('stays readable with text twice as large', async () => {
  document.documentElement.style.fontSize = '32px';
  try {
    await showCard('Active', '480px');
    expect(getComputedStyle(getCard()).fontSize).toBe('28px');
    expect(getCard().scrollWidth).toBeLessThanOrEqual(getCard().clientWidth);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

test('shows each theme in its own colours, whatever the host page does', async () => {
  const colours: string[] = [];
  for (const theme of ['light', 'dark']) {
    const { Active } = composeStories(stories, { initialGlobals: globals('560px', theme) });
    await Active?.run();
    colours.push(getComputedStyle(getCard()).backgroundColor);
  }
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(24, 24, 27)']);
});

test('restyles with one class of the host and with variables', async () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '.mine { border-radius: 3px; --polar-portal-surface: rgb(1, 2, 3) }';
  try {
    const { Active } = composeStories(stories, { initialGlobals: globals('560px') });
    await Active?.run({ args: { ...Active.args, className: 'mine' } });
    expect(getComputedStyle(getCard()).borderRadius).toBe('3px');
    expect(getComputedStyle(getCard()).backgroundColor).toBe('rgb(1, 2, 3)');
  } finally {
    style.remove();
  }
});

function buttons() {
  return [...getCard().querySelectorAll('button')].map((element) => ({
    element,
    text: element.textContent,
  }));
}

/** Where the boxes of the card stand, in whole pixels. */
function boxes() {
  const card = getCard();
  const { top, left, height } = card.getBoundingClientRect();
  const parts = ['header', 'secret', 'allowances', 'activations', 'activation', 'footer'];
  return [
    ['card', Math.round(height)],
    ...parts.flatMap((part) =>
      [...card.querySelectorAll(`[data-slot=license-key-${part}]`)].map((element) => {
        const box = element.getBoundingClientRect();
        return [part, ...[box.top - top, box.left - left, box.width, box.height].map(Math.round)];
      }),
    ),
  ];
}

function tops(selector: string) {
  return [...getCard().querySelectorAll(selector)].map(
    (element) => element.getBoundingClientRect().top,
  );
}

function getMotion() {
  return getComputedStyle(buttons()[0]?.element as Element).transitionDuration;
}

function emulateTouch(enabled: boolean) {
  return cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
}

function emulateMedia(name: string, value: string) {
  return cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}
