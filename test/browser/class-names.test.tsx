import { composeStories } from '@storybook/react-vite';
import { afterEach, expect, test } from 'vitest';
import * as changes from '../../stories/license-key-card-changes.stories.tsx';
import * as sessions from '../../stories/license-key-card-sessions.stories.tsx';
import * as cards from '../../stories/license-key-card.stories.tsx';
import * as lists from '../../stories/license-key-list.stories.tsx';
import { finishAnimations } from './page-look.ts';
import { getCard, globals } from './show-card.ts';

const initialGlobals = globals('560px');
const { ManyActivations, ExpiresSoonAndFull } = composeStories(cards, { initialGlobals });
const { DeactivateQuestion } = composeStories(changes, { initialGlobals });
const { Ended } = composeStories(sessions, { initialGlobals });
const { OpenedKey, Empty } = composeStories(lists, { initialGlobals });

/** The declarations of a class of the host page. */
const DECLARATIONS = {
  color: 'rgb(1, 2, 3)',
  'background-color': 'rgb(4, 5, 6)',
  'font-size': '21px',
  'font-family': 'fantasy',
  'padding-top': '3px',
  'margin-left': '5px',
  'border-top-width': '7px',
  'border-top-left-radius': '9px',
};

const style = document.createElement('style');
afterEach(() => style.remove());

test.each([
  ['a card', ManyActivations],
  ['a card with warnings', ExpiresSoonAndFull],
  ['an open dialog', DeactivateQuestion],
  ['a session that has ended', Ended],
  ['a list with a card', OpenedKey],
  ['an empty list', Empty],
])('one class of the host page overrides the styles of each part of %s', async (_, story) => {
  await story?.run();
  for (const element of [getCard(), ...getCard().querySelectorAll('[data-slot]')]) {
    element.classList.add('mine');
  }
  style.textContent = `.mine {${Object.entries(DECLARATIONS)
    .map(([property, value]) => `${property}: ${value};`)
    .join('')} border-style: solid }`;
  document.head.append(style);
  finishAnimations();
  // The badge of an open row is only for screen readers: its card shows it.
  const shown = document.querySelectorAll('.mine:not([aria-expanded=true] *)');
  const lost = [...shown].flatMap((element) => {
    const { slot = '' } = (element as HTMLElement).dataset;
    const computed = getComputedStyle(element);
    return Object.entries(DECLARATIONS)
      .filter(([property, value]) => computed.getPropertyValue(property) !== value)
      .map(([property]) => `${slot} ${property}`);
  });
  expect([...new Set(lost)]).toEqual([]);
});
