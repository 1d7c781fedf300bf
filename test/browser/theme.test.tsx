import { composeStories } from '@storybook/react-vite';
import { LicenseKeyCard, PolarPortalProvider, type PortalTheme } from 'polar-customer-portal';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import * as troubles from '../../stories/license-key-card-failures.stories.tsx';
import { startPolar, withLicenseKey } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';
import { getContrast } from './contrast.ts';
import { addPlace } from './parents.ts';
import { finishAnimations, setLook } from './page-look.ts';
import { globals } from './show-card.ts';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(24, 24, 27)';

const { args, parameters } = withLicenseKey();
const { polar, server } = parameters.mock;

/** Shows a card in a page, and returns what reads its background. */
async function show(html: string, theme?: PortalTheme) {
  await startPolar(parameters.mock);
  const place = addPlace(html, 560);
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.closest('.place')?.remove();
  });
  root.render(
    <PolarPortalProvider server={server} sessionToken={polar.sessionToken} theme={theme}>
      <LicenseKeyCard id={args.id} />
    </PolarPortalProvider>,
  );
  await expect.poll(() => place.querySelector('[aria-busy=false]')).not.toBeNull();
  const card = place.querySelector('.polar-portal') as Element;
  return { place, read: () => getComputedStyle(card).backgroundColor };
}

test.each([
  ['a page that declares nothing', '<div data-here></div>', LIGHT],
  ['a page with the class dark', '<div class=dark><div data-here></div></div>', DARK],
  ['a page with data-theme=dark', '<div data-theme=dark><div data-here></div></div>', DARK],
  ['a dark part of a light page', '<div class=light><div class=dark data-here></div></div>', DARK],
  [
    'a light part of a dark page',
    '<div data-theme=dark><div><div class=light><div data-here></div></div></div></div>',
    LIGHT,
  ],
  [
    'a dark part of a light part of a dark page',
    '<div class=dark><div class=light><div class=dark><div data-here></div></div></div></div>',
    DARK,
  ],
  [
    'a light part of a dark part of a light page',
    '<div class=light><div class=dark><div class=light><div data-here></div></div></div></div>',
    LIGHT,
  ],
  [
    'a page with a dark color-scheme',
    '<div style="color-scheme: dark"><div data-here></div></div>',
    DARK,
  ],
  [
    'a page with the class light in one with a dark color-scheme',
    '<div style="color-scheme: dark"><div class=light data-here></div></div>',
    LIGHT,
  ],
  [
    'a page with a theme of another name',
    '<div data-theme=dracula style="color-scheme: dark"><div data-here></div></div>',
    DARK,
  ],
])('without a theme, a card follows %s', async (_, html, expected) => {
  const { read } = await show(html);
  expect(read()).toBe(expected);
});

test('without a theme, a card follows a page that changes', async () => {
  const { place, read } = await show('<div data-here></div>');
  for (const [name, expected] of [
    ['dark', DARK],
    ['light', LIGHT],
  ] as const) {
    (place.closest('.place') as Element).className = `place ${name}`;
    expect(read()).toBe(expected);
  }
});

test('a theme of its own counts more than that of the page', async () => {
  expect((await show('<div class=dark data-here></div>', 'light')).read()).toBe(LIGHT);
  expect((await show('<div class=light data-here></div>', 'dark')).read()).toBe(DARK);
});

test('a card with the theme of the system follows it, whatever the page is', async () => {
  const { read } = await show('<div class=light data-here></div>', 'system');
  await emulate({ features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  expect(read()).toBe(DARK);
});

test('a dark card is printed in light colors, with its backgrounds', async () => {
  const { place, read } = await show('<div class=dark data-here></div>', 'dark');
  await emulate({ media: 'print' });
  expect(read()).toBe(LIGHT);
  const badge = place.querySelector('[data-slot=license-key-status]') as Element;
  expect(getComputedStyle(badge).printColorAdjust).toBe('exact');
});

const { SessionEnded, UnreadableResponse } = composeStories(troubles, {
  initialGlobals: globals('560px'),
});

describe('the button of a failure', () => {
  const style = document.createElement('style');
  afterEach(() => style.remove());

  test.each([
    ['a session that has ended', SessionEnded, en.tryAgain],
    ['an unreadable response', UnreadableResponse, en.tryAgain],
  ])('has the accent as its color, after %s', async (_, story, name) => {
    await story?.run();
    const button = page.getByRole('button', { name }).element();
    document.head.append(style);
    style.textContent = '.host-page { --polar-portal-accent: rgb(12, 34, 56) }';
    finishAnimations();
    expect(getComputedStyle(button).backgroundColor).toBe('rgb(12, 34, 56)');
  });

  test.each([
    'unset',
    '#000',
    '#fff',
    '#757575',
    '#777',
    '#facc15',
    '#e2522b',
    '#0f766e',
    '#00f',
    '#f00',
    'oklch(70% 0.3 150)',
    'light-dark(#0f766e, #5eead4)',
  ])('has a readable text and icon on the accent %s, in both themes', async (accent) => {
    await UnreadableResponse?.run();
    const button = page.getByRole('button', { name: en.tryAgain }).element();
    document.head.append(style);
    style.textContent = `.host-page { --polar-portal-accent: ${accent} }`;
    for (const theme of ['light', 'dark'] as const) {
      setLook({ theme });
      const { backgroundColor, color } = getComputedStyle(button);
      expect(getContrast(backgroundColor, color), theme).toBeGreaterThanOrEqual(4.5);
      expect(getComputedStyle(button.querySelector('svg') as Element).color).toBe(color);
    }
  });
});

/** Emulates a device until the end of the test. */
async function emulate(media: { media?: string; features?: { name: string; value: string }[] }) {
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  });
  await cdp().send('Emulation.setEmulatedMedia', media);
}
