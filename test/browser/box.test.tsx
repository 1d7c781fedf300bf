import { LicenseKey, LicenseKeyCard, LicenseKeyList } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import { addPlace, PARENTS, POPOVER } from './parents.ts';
import { getWidth, ID, showInPlace } from './show-in-place.tsx';

const CARDS = {
  'a card': <LicenseKeyCard id={ID} />,
  'a list': <LicenseKeyList />,
  'a card of its own parts': (
    <LicenseKey.Root id={ID}>
      <LicenseKey.Title />
      <LicenseKey.Allowances />
    </LicenseKey.Root>
  ),
};

describe.each(Object.entries(CARDS))('%s', (_, card) => {
  test.each(Object.entries(PARENTS))(
    'has a sensible width in %s',
    async (_name, { html, width }) => {
      for (const room of [900, 640, 320]) {
        const shown = await showInPlace(card, addPlace(html, room));
        expect.soft(getWidth(shown), `in ${room} px`).toBe(width(room));
        expect.soft(shown.scrollWidth, `in ${room} px`).toBeLessThanOrEqual(shown.clientWidth);
      }
    },
  );

  test('is as wide as a popover has room for, up to 36rem', async () => {
    const place = addPlace(POPOVER, 900);
    place.showPopover();
    expect(getWidth(await showInPlace(card, place))).toBe(576);
    place.style.maxWidth = '320px';
    expect(getWidth(place)).toBe(320);
  });

  test('leaves room for a text beside it in a flex row', async () => {
    for (const room of [900, 320]) {
      const place = addPlace(
        '<div style="display: flex"><p>Your license</p><div data-here></div></div>',
        room,
      );
      const text = place.previousElementSibling as Element;
      const shown = await showInPlace(card, place);
      const edge = (place.closest('.place') as Element).getBoundingClientRect().right;
      expect(shown.getBoundingClientRect().right).toBeLessThanOrEqual(edge);
      expect(getWidth(shown)).toBeGreaterThanOrEqual(192);
      expect(getWidth(text)).toBeGreaterThan(40);
    }
  });
});

test('has its wide layout where it is wide, and its narrow one where not, in a parent that shrinks', async () => {
  const html = '<div data-here style="display: inline-block"></div>';
  for (const [room, rows] of [
    [900, 1],
    [320, 3],
  ] as const) {
    const shown = await showInPlace(CARDS['a card'], addPlace(html, room));
    const facts = [...shown.querySelectorAll('[data-slot=license-key-fact]')];
    expect(new Set(facts.map((fact) => fact.getBoundingClientRect().top)).size).toBe(rows);
  }
});

test('draws its border and shadow around all of its content, and clips it at the corners', async () => {
  const card = await showInPlace(CARDS['a card'], addPlace('<div data-here></div>', 560));
  const content = card.querySelector('[data-slot=portal-content]') as Element;
  const { left, right, top, bottom } = card.getBoundingClientRect();
  const inner = content.getBoundingClientRect();
  expect([inner.left - left, right - inner.right, inner.top - top, bottom - inner.bottom]).toEqual([
    1, 1, 1, 1,
  ]);
  expect(getComputedStyle(card)).toMatchObject({
    borderTopWidth: '1px',
    borderTopColor: 'rgb(228, 228, 233)',
    borderTopLeftRadius: '14px',
    boxShadow: 'rgba(24, 24, 27, 0.08) 0px 1px 2px 0px',
    overflow: 'clip',
  });
});
