import { composeStories } from '@storybook/react-vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import * as languages from '../../stories/languages.stories.tsx';
import * as troubles from '../../stories/license-key-card-failures.stories.tsx';
import * as cards from '../../stories/license-key-card.stories.tsx';
import * as lists from '../../stories/license-key-list.stories.tsx';
import { getColorfulness, getContrast } from './contrast.ts';
import { findBrokenWords } from './find-broken-words.ts';
import { findMisfits, setLook } from './page-look.ts';
import { addStyle } from './show-in-place.tsx';
import { getCard, globals } from './show-card.ts';

const initialGlobals = globals('560px');
const { Active, Disabled, Expired, ExpiresSoonAndFull, ManyActivations } = composeStories(cards, {
  initialGlobals,
});
const { Loading, OutOfDate } = composeStories(troubles, { initialGlobals });
const { Keys, ManyPages, OpenedKey } = composeStories(lists, { initialGlobals });
const { Arabic, ExpiredInGerman, German } = composeStories(languages, { initialGlobals });

const THEMES = ['light', 'dark'] as const;

const find = (slot: string) => [
  ...document.querySelectorAll(
    `.polar-portal[data-slot=${slot}], .polar-portal [data-slot=${slot}]`,
  ),
];
const getStyle = (slot: string) => getComputedStyle(find(slot)[0] as Element);
const isShown = (element: Element) => element.getClientRects().length > 0;

/** Emulates a device until the end of the test. */
async function emulate(media: { media?: string; features?: { name: string; value: string }[] }) {
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  });
  await cdp().send('Emulation.setEmulatedMedia', media);
}

const setTouch = (enabled: boolean) =>
  cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });

test('a dark list is printed dark on white, with its rows and meters, and without what needs a screen', async () => {
  await OpenedKey?.run();
  setLook({ theme: 'dark' });
  addStyle('.host-page { --polar-portal-surface: #123; --polar-portal-text: #eee }');
  await emulate({ media: 'print' });
  expect(getContrast(getStyle('license-key-list').backgroundColor, '#fff')).toBe(1);
  expect(getContrast(getStyle('portal-title').color, '#fff')).toBeGreaterThan(12);
  expect(getContrast(getStyle('license-key-licensee').color, '#fff')).toBeGreaterThan(4.5);
  expect(getStyle('license-key-list').boxShadow).toBe('none');
  const shown = [...getCard().querySelectorAll('button, select, input, summary')].filter(isShown);
  // The rows are buttons that hold what is worth printing.
  expect(new Set(shown.map((each) => (each as HTMLElement).dataset['slot']))).toEqual(
    new Set(['license-key-open']),
  );
  // With what names its fields.
  expect(find('portal-list-tools').filter(isShown)).toEqual([]);
  expect(find('license-key-row').filter(isShown)).toHaveLength(4);
  expect(find('portal-meter').filter(isShown)).not.toHaveLength(0);
  expect(getStyle('portal-meter').printColorAdjust).toBe('exact');
});

test('no text is pale, and all that a background marks has an edge, for those who prefer more contrast', async () => {
  await Expired?.run();
  await emulate({ features: [{ name: 'prefers-contrast', value: 'more' }] });
  for (const theme of THEMES) {
    setLook({ theme });
    const { backgroundColor } = getComputedStyle(getCard());
    for (const slot of ['license-key-licensee', 'license-key-fact', 'license-key-deactivate']) {
      expect(getContrast(getStyle(slot).color, backgroundColor), slot).toBeGreaterThan(7);
    }
    for (const slot of ['license-key-status', 'portal-notice']) {
      const style = getStyle(slot);
      expect(getContrast(style.color, style.backgroundColor), slot).toBeGreaterThan(7);
      expect(style.outlineStyle).toBe('solid');
    }
    for (const slot of ['license-key-card', 'license-key-copy']) {
      const { borderTopColor } = getStyle(slot);
      expect(getContrast(borderTopColor, backgroundColor), slot).toBeGreaterThan(7);
    }
  }
});

describe('in forced colors', () => {
  test('a card that loads shows its placeholders', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    await Loading?.run();
    const bar = getComputedStyle(getCard().querySelector('i') as Element, '::before');
    expect(bar.outlineStyle).toBe('solid');
  });

  test('a notice has an edge, and no button stands out of the text above it', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    await OutOfDate?.run();
    expect(getStyle('portal-notice').outlineStyle).toBe('solid');
    const [button, key] = [...find('license-key-deactivate'), ...find('license-key-secret')].map(
      (each) => each.getBoundingClientRect().right,
    );
    expect(button).toBeCloseTo(key ?? 0, 0);
  });
});

describe('a status', () => {
  test.each([
    ['active', Active, true],
    ['expires soon', ExpiresSoonAndFull, true],
    ['expired', Expired, true],
    ['disabled', Disabled, false],
  ])('that is "%s" is readable on a faint color, in both themes', async (_, story, isColorful) => {
    await story?.run();
    for (const theme of THEMES) {
      setLook({ theme });
      for (const element of [...find('license-key-status'), ...find('portal-notice')]) {
        const { color, backgroundColor } = getComputedStyle(element);
        expect(getContrast(color, backgroundColor), theme).toBeGreaterThanOrEqual(4.5);
        expect(getColorfulness(backgroundColor) >= 14, backgroundColor).toBe(isColorful);
      }
    }
  });

  test('that means that no app takes the key leaves its meters gray', async () => {
    await Active?.run();
    expect(getColorfulness(getStyle('portal-meter').color)).toBeGreaterThan(50);
    await Expired?.run();
    for (const theme of THEMES) {
      setLook({ theme });
      const { color } = getStyle('portal-meter');
      expect(getColorfulness(color), color).toBeLessThan(16);
    }
  });
});

test('fields have a text on touch screens that iOS does not zoom in on', async () => {
  onTestFinished(() => setTouch(false).then(() => {}));
  await setTouch(true);
  for (const [story, field] of [
    [Keys, 'select'],
    [ManyActivations, 'input'],
  ] as const) {
    await story?.run();
    const { fontSize } = getComputedStyle(getCard().querySelector(field) as Element);
    expect(parseFloat(fontSize), field).toBeGreaterThanOrEqual(16);
  }
});

describe('a narrow card', () => {
  test.each([
    ['German', German],
    ['German, of a key that has expired', ExpiredInGerman],
    ['Arabic', Arabic],
  ])('in %s breaks no word, also with text twice as large', async (_, story) => {
    await story?.run();
    await document.fonts.ready;
    onTestFinished(() => {
      document.documentElement.style.fontSize = '';
    });
    for (const [width, fontSize] of [
      [360, '16px'],
      [280, '16px'],
      [230, '16px'],
      [272, '28px'],
    ] as const) {
      document.documentElement.style.fontSize = fontSize;
      setLook({ width });
      expect(findBrokenWords(getCard()), `at ${width} px`).toEqual([]);
      expect(findMisfits()).toEqual([]);
    }
  });

  test('turns pages with buttons that stay inside of it', async () => {
    await ManyPages?.run();
    setLook({ width: 230 });
    expect(findMisfits()).toEqual([]);
    const [page, ...buttons] = [
      ...(find('portal-pages')[0] as Element).querySelectorAll('output, button'),
    ]
      .toSorted((a) => (a.matches('output') ? -1 : 1))
      .map((each) => each.getBoundingClientRect().top);
    expect(new Set(buttons).size).toBe(1);
    expect(page).toBeLessThan(buttons[0] ?? 0);
  });

  test('has each button below the name of its device, in line with it', async () => {
    await German?.run();
    for (const width of [330, 280]) {
      setLook({ width });
      const [button] = find('license-key-deactivate');
      const name = button?.parentElement?.querySelector('p') as Element;
      const box = button?.getBoundingClientRect();
      expect(box?.top).toBeGreaterThanOrEqual(name.getBoundingClientRect().bottom);
      const { borderLeftWidth, paddingLeft } = getComputedStyle(button as Element);
      const text = (box?.left ?? 0) + parseFloat(borderLeftWidth) + parseFloat(paddingLeft);
      expect(text).toBeCloseTo(name.getBoundingClientRect().left, 0);
    }
  });
});
