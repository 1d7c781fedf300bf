import { composeStories } from '@storybook/react-vite';
import { describe, expect, test } from 'vitest';
import * as stories from '../../stories/languages.stories.tsx';
import { getCard, globals } from './show-card.ts';

type Name = Exclude<keyof typeof stories, 'default'>;

async function show(name: Name, width: string, direction?: string) {
  const initialGlobals = globals(width, 'light', direction);
  const composed: Record<Name, { run: () => Promise<void> }> = composeStories(stories, {
    initialGlobals,
  });
  await composed[name].run();
  await document.fonts.ready;
  return getCard();
}

/** The boxes of what fits a selector, which must be there. */
function boxes(card: HTMLElement, selector: string): DOMRect[] {
  const found = [...card.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
  expect(found, selector).not.toEqual([]);
  return found;
}

const names = Object.keys(stories).filter((name) => name !== 'default') as Name[];

describe.each(['280px', '320px', '480px'])('at %s', (width) => {
  test.each(names)('%s fits its column', async (name) => {
    const card = await show(name, width);
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    const edges = card.getBoundingClientRect();
    for (const { left, right } of boxes(card, 'button, dt, dd, h3')) {
      // A question lies over the card, and may be wider.
      if (card.querySelector('dialog')) break;
      expect(left).toBeGreaterThanOrEqual(edges.left);
      expect(right).toBeLessThanOrEqual(edges.right);
    }
  });
});

describe.each(['ltr', 'rtl'])('on a page that goes %s', (direction) => {
  test('a meter fills from where its card begins to read', async () => {
    for (const [name, edge] of [
      ['German', 'left'],
      ['Arabic', 'right'],
    ] as const) {
      const card = await show(name, '560px', direction);
      const [meter] = boxes(card, '[role=meter] svg');
      const [filled] = boxes(card, '[role=meter] rect');
      expect(filled?.[edge]).toBeCloseTo(meter?.[edge] ?? 0, 0);
    }
  });

  test('a fact of the Arabic list begins at the right, with its name', async () => {
    const list = await show('ListInArabic', '560px', direction);
    const [name] = boxes(list, 'dt');
    const [value] = boxes(list, 'dd');
    expect(name?.left).toBeGreaterThan(value?.right ?? 0);
  });

  test('the key reads from left to right', async () => {
    const card = await show('Arabic', '560px', direction);
    const [dots] = boxes(card, 'code span');
    const end = document.createRange();
    end.selectNodeContents(card.querySelector('code')?.lastChild as Text);
    expect(end.toString()).toBe('E304DA');
    expect(end.getBoundingClientRect().left).toBeGreaterThanOrEqual(dots?.right ?? 0);
  });
});

test('a sentence about a name in Hebrew stays one in German', async () => {
  const card = await show('QuestionInGermanAboutHebrew', '560px');
  const heading = card.querySelector('dialog h2') as Element;
  const range = document.createRange();
  const text = heading.firstChild as Text;
  const edgeOf = (part: string) => {
    const start = text.data.indexOf(part);
    range.setStart(text, start);
    range.setEnd(text, start + part.length);
    return range.getBoundingClientRect();
  };
  // As it is said: the opening quotation mark at the left, the name, and what is asked at the right.
  expect(edgeOf('„').right).toBeLessThanOrEqual(edgeOf('דנה').left);
  expect(edgeOf('דנה').right).toBeLessThan(edgeOf('deaktivieren').left);
});
