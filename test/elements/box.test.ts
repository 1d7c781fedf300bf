import { expect, test } from 'vitest';
import { addPlace, PARENTS } from '../browser/parents.ts';
import { en } from '../english.ts';
import { addElement, getCard, holdKey, see } from './elements.ts';

test.each(Object.entries(PARENTS))(
  'an element has the width of its card, which is a sensible one in %s',
  async (_, { html, width }) => {
    const element = addElement(await holdKey());
    await see(en.status.active);
    for (const room of [900, 320]) {
      const place = addPlace(html, room);
      place.append(element);
      // As any block, it does not grow as an item of a flexbox itself.
      const isItem = getComputedStyle(place).display === 'flex';
      const expected = isItem ? Math.min(36 * 16, room) : width(room);
      const card = getCard(element) as HTMLElement;
      expect.soft(Math.round(element.getBoundingClientRect().width)).toBe(expected);
      expect.soft(card.getBoundingClientRect()).toEqual(element.getBoundingClientRect());
    }
  },
);
