import { composeStories } from '@storybook/react-vite';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import * as changes from '../../stories/license-key-card-changes.stories.tsx';
import * as troubles from '../../stories/license-key-card-failures.stories.tsx';
import * as links from '../../stories/license-key-card-links.stories.tsx';
import * as cards from '../../stories/license-key-card.stories.tsx';
import * as many from '../../stories/license-key-list-many.stories.tsx';
import * as lists from '../../stories/license-key-list.stories.tsx';
import styles from '../../src/styles.css?inline';
import { HOSTS } from './hosts/hosts.ts';
import { compareStyles, readStyles } from './hosts/read-styles.ts';
import { finishAnimations, setLook } from './page-look.ts';
import { getCard, globals } from './show-card.ts';

const initialGlobals = globals('560px');
const { Active, ManyActivations } = composeStories(cards, { initialGlobals });
const { DeactivateQuestion } = composeStories(changes, { initialGlobals });
const { SessionEnded } = composeStories(troubles, { initialGlobals });
const { Full } = composeStories(links, { initialGlobals });
const { Keys } = composeStories(lists, { initialGlobals });
const { WorkingFirst } = composeStories(many, { initialGlobals });

const style = document.createElement('style');
afterEach(() => {
  style.remove();
  document.documentElement.style.pointerEvents = '';
});

test.each([
  ['a card', Active],
  ['a card with a search field', ManyActivations],
  ['an open dialog', DeactivateQuestion],
  ['a failure', SessionEnded],
  ['a card with links', Full],
  ['a list', Keys],
  ['a list with a search field', WorkingFirst],
])('%s looks the same in every host, whichever stylesheet comes first', async (_, story) => {
  await story?.run();
  await settle();
  // So that nothing is hovered, wherever the pointer was left.
  document.documentElement.style.pointerEvents = 'none';
  const root = getCard().querySelector('dialog') ?? getCard();
  const bare = readStyles(root);
  for (const [host, css] of Object.entries(HOSTS)) {
    style.textContent = css;
    document.head.prepend(style);
    await settle();
    expect.soft(compareStyles(bare, readStyles(root)), `${host}, before ours`).toEqual([]);
    document.head.append(style);
    await settle();
    expect.soft(compareStyles(bare, readStyles(root)), `${host}, after ours`).toEqual([]);
    style.remove();
  }
});

test('is overridden by utilities where both are in layers, as in Tailwind 4', async () => {
  await Active?.run();
  const [ours] = [...document.styleSheets].filter(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.startsWith('.polar-portal {')),
  );
  const card = getCard();
  card.classList.add('rounded');
  style.textContent = `@layer polar, utilities; @layer utilities { .rounded { border-radius: 3px } }
    @layer polar { ${styles} }`;
  document.head.append(style);
  const read = () => getComputedStyle(card).borderRadius;
  expect(read()).toBe('14px');
  if (ours) ours.disabled = true;
  try {
    expect(read()).toBe('3px');
    expect(getComputedStyle(card).display).toBe('block');
  } finally {
    if (ours) ours.disabled = false;
  }
});

test('is mirrored on a page from right to left', async () => {
  await Active?.run();
  await settle();
  const { width } = getCard().getBoundingClientRect();
  const mirrored = getBoxes().map(({ left, right, ...rest }) => ({
    ...rest,
    left: width - right,
    right: width - left,
  }));
  document.documentElement.dir = 'rtl';
  document.querySelector('.host-page')?.removeAttribute('dir');
  try {
    getBoxes().forEach((box, index) => {
      for (const [edge, place] of Object.entries(box)) {
        const expected = mirrored[index]?.[edge as keyof typeof box];
        expect.soft(place, `${index} ${edge}`).toBeCloseTo(expected as number, 0);
      }
    });
  } finally {
    document.documentElement.removeAttribute('dir');
  }
});

test('is twice as large, and otherwise the same, on a page with zoom: 2', async () => {
  await Active?.run();
  setLook({ width: 320 });
  await settle();
  const boxes = getBoxes();
  document.documentElement.style.zoom = '2';
  try {
    const factor = getCard().getBoundingClientRect().width / 320;
    getBoxes().forEach((box, index) => {
      for (const [edge, place] of Object.entries(box)) {
        const expected = boxes[index]?.[edge as keyof typeof box];
        // Text is rounded to whole pixels.
        expect
          .soft(Math.abs(place / factor - Number(expected)), `${index} ${edge}`)
          .toBeLessThan(3);
      }
    });
  } finally {
    document.documentElement.style.zoom = '';
  }
});

test('shows its dialog on the screen of a page at 400 %, which leaves 320 by 256 px', async () => {
  await page.viewport(320, 256);
  try {
    await DeactivateQuestion?.run();
    await settle();
    const dialog = page.getByRole('dialog').element();
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(bottom).toBeLessThanOrEqual(256);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  } finally {
    await page.viewport(1000, 800);
  }
});

/** Waits for the fonts, and ends the transitions of colors. */
async function settle() {
  await document.fonts.ready;
  finishAnimations();
}

/** The places of the card's parts in it. */
function getBoxes() {
  const from = getCard().getBoundingClientRect();
  const shown = [...getCard().querySelectorAll('[data-slot]')].filter((element) =>
    element.checkVisibility(),
  );
  return shown.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: left - from.left,
      right: right - from.left,
      top: top - from.top,
      bottom: bottom - from.top,
    };
  });
}
