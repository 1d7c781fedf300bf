import { composeStories } from '@storybook/react-vite';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as stories from '../../stories/license-key-card.stories.tsx';
import * as troubles from '../../stories/license-key-card-troubles.stories.tsx';

const KEY = 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';

async function show<Name extends 'Active' | 'ManyActivations'>(name: Name, width = '560px') {
  const story = composeStories(stories, { initialGlobals: globals(width) })[name];
  await story.run();
  await document.fonts.ready;
  await expect.element(page.getByRole('button', { name: 'Reveal' })).toBeVisible();
}

function globals(width: string, theme = 'light', direction = 'ltr') {
  return { theme, direction, width };
}

test('copies the whole key by keyboard while it stays masked', async () => {
  await show('Active');
  await focus('Copy');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(KEY);
  expect(document.documentElement.outerHTML).not.toContain(KEY);
});

test('reveals and hides the key by keyboard, and keeps the focus on the button', async () => {
  await show('Active');
  await focus('Reveal');
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(KEY)).toBeVisible();
  expect(document.activeElement?.textContent).toBe('Hide');
  await userEvent.keyboard(' ');
  await expect.element(page.getByText(KEY)).not.toBeInTheDocument();
  expect(document.activeElement?.textContent).toBe('Reveal');
  expect(document.documentElement.outerHTML).not.toContain(KEY);
});

test('is walked from the key to the details of each device with Tab, and shows where one is', async () => {
  await show('Active');
  const walked: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    walked.push(activeElement?.textContent ?? '');
    expect(getComputedStyle(activeElement as Element).outlineStyle).toBe('solid');
  }
  expect(walked).toEqual(['Reveal', 'Copy', 'Details', 'Details']);
});

test('goes on at the first new device when more are shown', async () => {
  await show('ManyActivations');
  await userEvent.clear(page.getByRole('searchbox'));
  await focus('Show 50 more');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(60);
  expect(document.activeElement).toBe(page.getByRole('listitem').elements()[10]);
});

test.each(['280px', '320px', '400px', '480px', '560px', '900px'])(
  'does not move anything when it has loaded, at %s',
  async (width) => {
    const { Loading } = composeStories(troubles, { initialGlobals: globals(width) });
    await Loading?.run();
    await document.fonts.ready;
    const loading = boxes();
    await show('Active', width);
    expect(boxes()).toEqual(loading);
  },
);

test.each(['280px', '320px', '480px', '900px'])('fits its column, at %s', async (width) => {
  for (const direction of ['ltr', 'rtl']) {
    for (const story of Object.values(
      composeStories(stories, { initialGlobals: globals(width, 'light', direction) }),
    )) {
      await story.run();
      await expect.element(page.getByRole('button', { name: 'Copy' })).toBeVisible();
      const card = getCard();
      expect(card.scrollWidth, story.storyName).toBeLessThanOrEqual(card.clientWidth);
      for (const { element, text } of buttons()) {
        const { left, right, height, width: across } = element.getBoundingClientRect();
        const edges = card.getBoundingClientRect();
        expect(left >= edges.left && right <= edges.right, `${text} stays inside`).toBe(true);
        expect(Math.min(height, across), `${text} is large enough to hit`).toBeGreaterThanOrEqual(
          24,
        );
      }
    }
  }
});

test('puts the meters side by side where there is room, and below each other where not', async () => {
  await show('Active', '560px');
  expect(new Set(tops('[data-slot=license-key-fact]')).size).toBe(1);
  await show('Active', '320px');
  expect(new Set(tops('[data-slot=license-key-fact]')).size).toBe(3);
});

test('stays readable with text twice as large', async () => {
  document.documentElement.style.fontSize = '32px';
  try {
    await show('Active', '480px');
    expect(getComputedStyle(getCard()).fontSize).toBe('28px');
    expect(getCard().scrollWidth).toBeLessThanOrEqual(getCard().clientWidth);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

test('is not made smaller by a host whose root font is 10 px', async () => {
  document.documentElement.style.fontSize = '10px';
  try {
    await show('Active');
    expect(getComputedStyle(getCard()).fontSize).toBe('14px');
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

test.each([
  ['* { all: unset }', 'a reset of everything'],
  [
    'button { background: red; padding: 40px; border-radius: 99px; text-transform: uppercase }',
    'styled buttons',
  ],
  [
    'p, h2, dl, dd, ul, li { margin: 30px; padding: 30px; color: red; font-size: 40px }',
    'styled text',
  ],
])('looks the same in a host with %s', async (css) => {
  await show('Active');
  const before = boxes();
  const style = document.createElement('style');
  style.textContent = css;
  document.head.prepend(style);
  try {
    expect(boxes()).toEqual(before);
  } finally {
    style.remove();
  }
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

test('changes no rule of the host', async () => {
  const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const ours = css.filter(
    ({ cssText }) => cssText.includes('polar-portal') || cssText.includes('license-key-'),
  );
  expect(ours.length).toBeGreaterThan(20);
  const selectors = ours.flatMap((rule) =>
    'selectorText' in rule ? [String(rule.selectorText)] : [],
  );
  for (const selector of selectors)
    expect(selector).toMatch(/polar-portal|license-key-|host-page|warm|slots/);
});

async function focus(name: string) {
  const button = page.getByRole('button', { name }).element() as HTMLElement;
  button.focus();
  await expect.poll(() => document.activeElement).toBe(button);
}

function getCard(): HTMLElement {
  const card = document.querySelector<HTMLElement>('.polar-portal');
  if (!card) throw new Error('There is no card on the page.');
  return card;
}

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
  const parts = ['header', 'value', 'allowances', 'activations', 'activation', 'footer'];
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
