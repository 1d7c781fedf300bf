import { composeStories } from '@storybook/react-vite';
import { afterEach, expect, test } from 'vitest';
import * as troubles from '../../stories/license-key-card-failures.stories.tsx';
import * as cards from '../../stories/license-key-card.stories.tsx';
import * as lists from '../../stories/license-key-list.stories.tsx';
import * as parts from '../../stories/license-key-parts.stories.tsx';
import { getCard, globals } from './show-card.ts';

const initialGlobals = globals('560px');
const { Active, ExpiresSoonAndFull } = composeStories(cards, { initialGlobals });
const { Loading, SessionEnded } = composeStories(troubles, { initialGlobals });
const { Keys, Empty } = composeStories(lists, { initialGlobals });
const { Pass } = composeStories(parts, { initialGlobals });

/** All stylesheets of the page; ours are among them. */
function disable(isDisabled: boolean) {
  for (const sheet of document.styleSheets) sheet.disabled = isDisabled;
}

afterEach(() => disable(false));

test.each([
  ['a card', Active],
  ['a card with warnings', ExpiresSoonAndFull],
  ['a card that loads', Loading],
  ['a failure', SessionEnded],
  ['a list', Keys],
  ['an empty list', Empty],
  ['a card of its own parts', Pass],
])(
  'without the stylesheet, the drawings of %s are as large as its text, in its color',
  async (_, story) => {
    await story?.run();
    disable(true);
    expect(getComputedStyle(getCard()).borderRadius).toBe('0px');
    const drawings = [...getCard().querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.filter((drawing) => !isLikeText(drawing)).map(toHTML)).toEqual([]);
  },
);

function isLikeText(drawing: SVGElement): boolean {
  const { fill, stroke, color, fontSize } = getComputedStyle(drawing);
  const { width, height } = drawing.getBoundingClientRect();
  // With a gap before the text.
  const isIcon = fill === 'none' && stroke === color && width <= height * 1.25;
  // A bar is filled, and as wide as there is room.
  return (
    height <= parseFloat(fontSize) && (isIcon || drawing.matches('[data-slot=portal-meter] > svg'))
  );
}

function toHTML({ outerHTML }: Element): string {
  return outerHTML;
}
