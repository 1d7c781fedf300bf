import { composeStories } from '@storybook/react-vite';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import * as linked from '../../stories/license-key-card-links.stories.tsx';
import * as lists from '../../stories/license-key-list-many.stories.tsx';
import * as troubles from '../../stories/license-key-card-failures.stories.tsx';
import * as stories from '../../stories/license-key-card.stories.tsx';
import { en } from '../english.ts';
import { setLook } from './page-look.ts';
import { getCard, globals, showCard } from './show-card.ts';

const { Active } = composeStories(stories, { initialGlobals: globals('560px') });
const { LoadingWithUsage: Loading } = composeStories(troubles, {
  initialGlobals: globals('560px'),
});

test('moves nothing when it has loaded, from 280 to 900 px', async () => {
  await Loading?.run();
  await document.fonts.ready;
  const loading = boxesAtEachWidth();
  await showCard('Active');
  expect(boxesAtEachWidth()).toEqual(loading);
});

test('keeps its placeholders inside, however narrow it is', async () => {
  await Loading?.run();
  setLook({ width: 230 });
  const { left, right } = getCard().getBoundingClientRect();
  for (const line of getCard().querySelectorAll('i')) {
    const box = line.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(left + 16);
    expect(box.right).toBeLessThanOrEqual(right - 16);
  }
});

test('has larger buttons on a touch screen, and moves nothing there either', async () => {
  await emulateTouch(true);
  try {
    expect(matchMedia('(pointer: coarse)').matches).toBe(true);
    await Loading?.run();
    setLook({ width: 320 });
    await document.fonts.ready;
    const loading = boxes();
    await showCard('Active', '320px');
    expect(boxes()).toEqual(loading);
    for (const { element, text } of buttons()) {
      expect(element.getBoundingClientRect().height, text).toBe(44);
    }
    await showCard('OverTheLimit', '320px');
    expect(getDetailsHeight()).toBe(44);
  } finally {
    await emulateTouch(false);
  }
});

test('has links, fields and buttons of rows that a finger hits, and on which iOS does not zoom in', async () => {
  await emulateTouch(true);
  try {
    const initialGlobals = globals('320px');
    const { Full } = composeStories(linked, { initialGlobals });
    const { FortyKeysSearched } = composeStories(lists, { initialGlobals });
    for (const story of [Full, FortyKeysSearched]) {
      await story.run();
      const targets = [...getCard().querySelectorAll('a, button, input, select')];
      expect(targets.length).toBeGreaterThan(4);
      for (const target of targets) {
        // The button of a row is as large as the row.
        if (target.matches('[data-slot=license-key-open]')) continue;
        const { height } = target.getBoundingClientRect();
        expect(height, target.outerHTML).toBeGreaterThanOrEqual(44);
        if (!target.matches('input, select')) continue;
        expect(Number.parseFloat(getComputedStyle(target).fontSize)).toBeGreaterThanOrEqual(16);
      }
    }
  } finally {
    await emulateTouch(false);
  }
});

test('distinguishes used from free slots in forced colors', async () => {
  await emulateMedia('forced-colors', 'active');
  try {
    await showCard('Active');
    const segments = [...getCard().querySelectorAll('[data-slot=portal-meter] i')];
    const [first, second, third] = segments.map(
      (segment) => getComputedStyle(segment).backgroundColor,
    );
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  } finally {
    await emulateMedia('forced-colors', '');
  }
});

test('outlines its badge in forced colors, where its background is gone', async () => {
  await emulateMedia('forced-colors', 'active');
  try {
    await showCard('Active');
    const badge = getCard().querySelector('[data-slot=license-key-status]') as Element;
    expect(getComputedStyle(badge).outlineStyle).toBe('solid');
  } finally {
    await emulateMedia('forced-colors', '');
  }
});

test('has no transitions for customers who prefer reduced motion', async () => {
  await showCard('Active');
  expect(getMotion()).toBe('0.12s');
  await emulateMedia('prefers-reduced-motion', 'reduce');
  try {
    expect(getMotion()).toBe('0s');
  } finally {
    await emulateMedia('prefers-reduced-motion', '');
  }
});

test('follows the system theme where the host app asks for it', async () => {
  const { Active } = composeStories(stories, { initialGlobals: globals('560px', 'system') });
  await Active?.run();
  const colors: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await emulateMedia('prefers-color-scheme', scheme);
    colors.push(getComputedStyle(getCard()).backgroundColor);
  }
  await emulateMedia('prefers-color-scheme', '');
  expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(24, 24, 27)']);
});

test('shows the whole focus ring around a device, in both directions', async () => {
  await showCard('Active', '320px');
  page.getByRole('button', { name: en.copy }).element().focus();
  await userEvent.keyboard('{Tab}');
  const row = page.getByRole('listitem').first().element() as HTMLElement;
  row.focus();
  for (const direction of ['ltr', 'rtl'] as const) {
    setLook({ direction });
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(row);
    expect(outlineStyle).toBe('solid');
    // The card clips what is drawn beyond its edges.
    expect(parseFloat(outlineOffset)).toBeLessThanOrEqual(-parseFloat(outlineWidth));
  }
});

test('opens the details of a device with a target of 24 px, in a row no higher than one without', async () => {
  await showCard('OverTheLimit', '560px');
  expect(getDetailsHeight()).toBe(24);
  const heights = [...getCard().querySelectorAll('li + li')].map((row) =>
    Math.round(row.getBoundingClientRect().height),
  );
  expect(heights).toEqual([heights[0], heights[0]]);
});

test('puts the meters side by side where there is room, and below each other where not', async () => {
  await showCard('Active', '560px');
  expect(new Set(tops('[data-slot=license-key-fact]')).size).toBe(1);
  setLook({ width: 320 });
  expect(new Set(tops('[data-slot=license-key-fact]')).size).toBe(3);
});

test('leaves the name of a device more room than its button, however narrow the card', async () => {
  await showCard('Active', '560px');
  for (const width of [560, 320, 280, 230]) {
    setLook({ width });
    const row = page.getByRole('listitem').first().element();
    const [text, button] = [...row.querySelectorAll(':scope > div, :scope > button')].map(
      (element) => element.getBoundingClientRect().width,
    );
    expect(text, `at ${width} px`).toBeGreaterThan(button as number);
  }
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

test('shows each theme in its own colors, whatever the host page does', async () => {
  const colors: string[] = [];
  for (const theme of ['light', 'dark']) {
    const { Active } = composeStories(stories, { initialGlobals: globals('560px', theme) });
    await Active?.run();
    colors.push(getComputedStyle(getCard()).backgroundColor);
  }
  expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(24, 24, 27)']);
});

test('restyles with one class of the host and with variables', async () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '.mine { border-radius: 3px; --polar-portal-surface: rgb(1, 2, 3) }';
  try {
    await Active?.run({ args: { ...Active.args, className: 'mine' } });
    expect(getComputedStyle(getCard()).borderRadius).toBe('3px');
    expect(getComputedStyle(getCard()).backgroundColor).toBe('rgb(1, 2, 3)');
  } finally {
    style.remove();
  }
});

/** Of the control that opens the details of a device. */
function getDetailsHeight() {
  return getCard().querySelector('summary')?.getBoundingClientRect().height;
}

function buttons() {
  return [...getCard().querySelectorAll('button')].map((element) => ({
    element,
    text: element.textContent,
  }));
}

/** The places and sizes of the card's boxes, in whole pixels. */
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

function boxesAtEachWidth() {
  return [280, 320, 400, 480, 560, 900].map((width) => {
    setLook({ width });
    return boxes();
  });
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
