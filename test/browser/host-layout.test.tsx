import { LicenseKey, LicenseKeyCard } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import { addPlace } from './parents.ts';
import { addStyle, getWidth, ID, showInPlace } from './show-in-place.tsx';

const card = <LicenseKeyCard id={ID} className="mine" />;
const PLACE = '<div id="settings" class="stack" data-here></div>';

/** How a host app lays out the card itself, in a way that wins over the stylesheet. */
const LAYOUTS = {
  'a flex row': '.polar-portal.mine { display: flex }',
  'a flex row, by its element': '#settings section { display: flex }',
  'a flex row with a gap': '.polar-portal.mine { display: flex; gap: 16px }',
  'a high flex row': '.polar-portal.mine { display: flex; min-height: 1500px }',
  'a flex row that wraps': '.polar-portal.mine { display: flex; flex-wrap: wrap; gap: 16px }',
  'a centred flex column':
    '.polar-portal.mine { display: flex; flex-direction: column; align-items: center; gap: 16px }',
  'a grid with a gap': '.polar-portal.mine { display: grid; gap: 16px }',
  'a centred grid': '.polar-portal.mine { display: grid; place-items: center; gap: 16px }',
  'a grid of three columns': '.polar-portal.mine { grid-template-columns: repeat(3, 1fr) }',
  'a block': '.polar-portal.mine { display: block }',
};

test.each(Object.entries(LAYOUTS))(
  'its content fills a card that the host app makes %s',
  async (_, css) => {
    addStyle(css);
    for (const room of [900, 320]) {
      const shown = await showInPlace(card, addPlace(PLACE, room));
      const content = shown.querySelector('[data-slot=portal-content]') as Element;
      const { x, y } = shown.getBoundingClientRect();
      const inner = content.getBoundingClientRect();
      expect.soft([inner.x - x, inner.y - y, inner.width]).toEqual([1, 1, room - 2]);
      expect.soft(shown.scrollWidth).toBe(room - 2);
    }
  },
);

test.each(['block', 'grid', 'flex'])(
  'keeps its width in a parent that shrinks to fit where the host app sets display: %s',
  async (display) => {
    addStyle(`.polar-portal.mine { display: ${display}; gap: 16px }`);
    for (const [room, width] of [
      [900, 576],
      [320, 320],
    ] as const) {
      const place = addPlace('<div data-here style="display: inline-block"></div>', room);
      expect(getWidth(await showInPlace(card, place))).toBe(width);
    }
  },
);

test('its content is as narrow as a column that leaves it less than it needs', async () => {
  const shown = await showInPlace(card, addPlace(PLACE, 150));
  expect(getWidth(shown)).toBe(150);
  expect(shown.scrollWidth).toBeLessThanOrEqual(shown.clientWidth);
});

const MARGINS = {
  'a class': '.mine { margin: 16px }',
  'a rule for every child': '.stack > * { margin: 0 16px }',
  'a rule for sections': '#settings section { margin: 16px }',
};

test.each(Object.entries(MARGINS))(
  'stays inside of its parent with the margins of %s',
  async (_, css) => {
    addStyle(css);
    for (const room of [900, 320]) {
      expect.soft(getWidth(await showInPlace(card, addPlace(PLACE, room)))).toBe(room - 32);
    }
  },
);

test('is in the middle with automatic margins and a maximum width', async () => {
  addStyle('.mine { margin: 0 auto; max-width: 400px }');
  const place = addPlace(PLACE, 900);
  const { left, width } = (await showInPlace(card, place)).getBoundingClientRect();
  expect([left - place.getBoundingClientRect().left, width]).toEqual([250, 400]);
});

describe.each(['ltr', 'rtl'])('from %s', (direction) => {
  const place = `<div dir="${direction}" style="font-family: monospace; letter-spacing: .1em" data-here></div>`;

  test.each([
    [
      'alone in its footer',
      <LicenseKey.Footer key="alone">
        <LicenseKey.Rotate />
      </LicenseKey.Footer>,
    ],
    ['below a text in a wide font', <LicenseKey.Footer key="text" />],
  ])('the button that replaces the key stays at the end %s', async (_, footer) => {
    for (const room of [900, 578]) {
      const shown = await showInPlace(
        <LicenseKey.Root id={ID}>{footer}</LicenseKey.Root>,
        addPlace(place, room),
      );
      const box = shown.getBoundingClientRect();
      const button = (
        shown.querySelector('[data-slot=license-key-rotate]') as Element
      ).getBoundingClientRect();
      const gap = direction === 'ltr' ? box.right - button.right : button.left - box.left;
      // The border and the space at the edges of the card.
      expect.soft(gap, `in ${room} px`).toBeCloseTo(25, 0);
    }
  });
});
