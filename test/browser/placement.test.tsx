import { composeStories } from '@storybook/react-vite';
import { expect, test } from 'vitest';
import * as names from '../../stories/benefit-names.stories.tsx';
import * as links from '../../stories/license-key-card-links.stories.tsx';
import { setLook } from './page-look.ts';
import { getCard, globals } from './show-card.ts';

const initialGlobals = { initialGlobals: globals('560px') };
const { Expired } = composeStories(links, initialGlobals);
const { InACard, InAList } = composeStories(names, initialGlobals);

function box(selector: string): DOMRect {
  const element = getCard().querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element.getBoundingClientRect();
}

test('the way on stands beside the text of a notice, and below its beginning where the card is narrower', async () => {
  await Expired.run();
  const text = () => box('[data-slot=portal-notice] > span');
  const link = () => box('[data-slot=portal-notice] > a');
  setLook({ width: 560 });
  expect(link().left).toBeGreaterThanOrEqual(text().right);
  for (const width of [430, 310, 230]) {
    setLook({ width });
    expect(link().top, `at ${width} px`).toBeGreaterThanOrEqual(text().bottom);
    expect(link().left, `at ${width} px`).toBeCloseTo(text().left, 0);
  }
});

test('a long title has all the width above its badge where the card is narrow', async () => {
  await InACard.run();
  const title = () => box('[data-slot=portal-title]');
  const badge = () => box('[data-slot=license-key-status]');
  setLook({ width: 480 });
  expect(badge().left).toBeGreaterThanOrEqual(title().right);
  expect(badge().top).toBeLessThan(title().top);
  setLook({ width: 280 });
  expect(badge().top).toBeGreaterThanOrEqual(title().bottom);
});

test('an open row of a list does not show its title twice', async () => {
  await InAList.run();
  expect(box('[data-slot=license-key-row] [data-slot=portal-title]').width).toBe(1);
});
