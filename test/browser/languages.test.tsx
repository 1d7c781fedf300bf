import { composeStories } from '@storybook/react-vite';
import { describe, expect, test } from 'vitest';
import * as stories from '../../stories/languages.stories.tsx';
import { setLook } from './page-look.ts';
import { getCard, globals } from './show-card.ts';

type Name = Exclude<keyof typeof stories, 'default'>;

async function show(name: Name) {
  const initialGlobals = globals('560px');
  const composed: Record<Name, { run: () => Promise<void> }> = composeStories(stories, {
    initialGlobals,
  });
  await composed[name].run();
  await document.fonts.ready;
  return getCard();
}

/** The boxes of the elements that match a selector, at least one. */
function boxes(card: HTMLElement, selector: string): DOMRect[] {
  const found = [...card.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
  expect(found, selector).not.toEqual([]);
  return found;
}

const DIRECTIONS = ['ltr', 'rtl'] as const;

describe('on a page from left to right, and on one from right to left', () => {
  test.each([
    ['German', 'left'],
    ['Arabic', 'right'],
  ] as const)('a meter in %s fills from the %s', async (name, edge) => {
    const card = await show(name);
    for (const direction of DIRECTIONS) {
      setLook({ direction });
      const [meter] = boxes(card, '[data-slot=portal-meter] svg');
      const [filled] = boxes(card, '[data-slot=portal-meter] rect');
      expect(filled?.[edge], direction).toBeCloseTo(meter?.[edge] ?? 0, 0);
    }
  });

  test('a fact of the Arabic list begins at the right, with its name', async () => {
    const list = await show('ListInArabic');
    for (const direction of DIRECTIONS) {
      setLook({ direction });
      const [name] = boxes(list, 'dt');
      const [value] = boxes(list, 'dd');
      expect(name?.left, direction).toBeGreaterThan(value?.right ?? 0);
    }
  });

  test('the key reads from left to right in Arabic', async () => {
    const card = await show('Arabic');
    for (const direction of DIRECTIONS) {
      setLook({ direction });
      const [dots] = boxes(card, 'code span');
      const end = document.createRange();
      end.selectNodeContents(card.querySelector('code')?.lastChild as Text);
      expect(end.toString()).toBe('E304DA');
      // To the pixel: boxes begin and end between two.
      const left = Math.ceil(end.getBoundingClientRect().left);
      expect(left, direction).toBeGreaterThanOrEqual(Math.floor(dots?.right ?? 0));
    }
  });
});

test('a German sentence with a Hebrew name keeps the order of its words', async () => {
  const card = await show('QuestionInGermanAboutHebrew');
  const heading = card.querySelector('dialog h2') as Element;
  const range = document.createRange();
  const text = heading.firstChild as Text;
  const edgeOf = (part: string) => {
    const start = text.data.indexOf(part);
    range.setStart(text, start);
    range.setEnd(text, start + part.length);
    return range.getBoundingClientRect();
  };
  // The opening quotation mark at the left, then the name, then the verb.
  expect(edgeOf('„').right).toBeLessThanOrEqual(edgeOf('דנה').left);
  expect(edgeOf('דנה').right).toBeLessThan(edgeOf('deaktivieren').left);
});
