import { composeStories } from '@storybook/react-vite';
import { expect, test } from 'vitest';
import * as names from '../../stories/benefit-names.stories.tsx';
import * as links from '../../stories/license-key-card-links.stories.tsx';
import { setLook } from './page-look.ts';
import { getCard, globals } from './show-card.ts';

const initialGlobals = { initialGlobals: globals('560px') };
const { Expired, Full } = composeStories(links, initialGlobals);
const { InACard, InAList } = composeStories(names, initialGlobals);

function box(selector: string): DOMRect {
  const element = getCard().querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element.getBoundingClientRect();
}

const NOTICE = '[data-slot=portal-notice]';

test('the way on stands beside the text of a notice, and below its beginning where the card is narrower', async () => {
  await Expired.run();
  setLook({ width: 560 });
  expect(box(`${NOTICE} > a`).left).toBeGreaterThanOrEqual(box(`${NOTICE} > span`).right);
  for (const width of [430, 310, 230]) {
    setLook({ width });
    const [text, link] = [box(`${NOTICE} > span`), box(`${NOTICE} > a`)];
    expect(link.top, `at ${width} px`).toBeGreaterThanOrEqual(text.bottom);
    expect(link.left, `at ${width} px`).toBeCloseTo(text.left, 0);
  }
});

test('a long title has all the width above its badge where the card is narrow', async () => {
  await InACard.run();
  const [title, badge] = ['[data-slot=portal-title]', '[data-slot=license-key-status]'] as const;
  setLook({ width: 480 });
  expect(box(badge).left).toBeGreaterThanOrEqual(box(title).right);
  expect(box(badge).top).toBeLessThan(box(title).top);
  setLook({ width: 280 });
  expect(box(badge).top).toBeGreaterThanOrEqual(box(title).bottom);
});

test('an open row of a list does not show its title twice', async () => {
  await InAList.run();
  expect(box('[data-slot=license-key-row] [data-slot=portal-title]').width).toBe(1);
});

test('a link below a fact begins where that does, also where its value is below its name', async () => {
  await Full.run();
  setLook({ width: 190 });
  expect(box('dd > a').left).toBeCloseTo(box('dd:has(> a)').left, 0);
  setLook({ width: 280 });
  expect(box('dd > a').right).toBeCloseTo(box('dd:has(> a)').right, 0);
});
