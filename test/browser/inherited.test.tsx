import { LicenseKeyCard } from 'polar-customer-portal';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../english.ts';
import { addPlace } from './parents.ts';
import { addStyle, ID, showInPlace } from './show-in-place.tsx';

const card = <LicenseKeyCard id={ID} />;

/** Shows a card in 320 px, in an element with this style. */
function showIn(style: string) {
  return showInPlace(card, addPlace(`<div data-here style="${style}"></div>`, 320));
}

test.each(['uppercase', 'lowercase', 'capitalize', 'full-width'])(
  'shows and copies a revealed key as it is on a page in %s',
  async (transform) => {
    const shown = await showIn(
      `text-transform: ${transform}; hyphens: auto; font-variant: small-caps`,
    );
    await userEvent.click(page.getByRole('button', { name: en.reveal }));
    const value = shown.querySelector('code') as HTMLElement;
    await expect.poll(() => value.dataset.revealed).toBe('true');
    expect(value.innerText).toBe(value.textContent);
    getSelection()?.selectAllChildren(value);
    expect(`${getSelection()}`).toBe(value.textContent);
    // A hyphen at the end of a line looks like one of the key, and small capitals like large ones.
    expect(getComputedStyle(value)).toMatchObject({ hyphens: 'manual', fontVariantCaps: 'normal' });
    expect(shown.innerText).toContain(en.activations);
  },
);

test.each(['white-space: nowrap', 'white-space: pre', 'text-wrap: nowrap'])(
  'wraps its texts in an element with %s',
  async (style) => {
    const shown = await showIn('');
    const height = shown.offsetHeight;
    const inherited = await showIn(style);
    expect(inherited.scrollWidth).toBeLessThanOrEqual(inherited.clientWidth);
    expect(inherited.offsetHeight).toBe(height);
  },
);

test('moves no text in an element with an indent', async () => {
  const places = [];
  for (const style of ['', 'text-indent: 50px']) {
    const shown = await showIn(style);
    const text = document.createRange();
    text.selectNodeContents(shown.querySelector('[data-slot=portal-title]') as Element);
    places.push(text.getBoundingClientRect().left - shown.getBoundingClientRect().left);
  }
  expect(places[1]).toBe(places[0]);
});

test('an open question can be clicked on a page that a dialog of the host app has switched off', async () => {
  addStyle('body { pointer-events: none }');
  const shown = await showInPlace(card, addPlace('<div data-here></div>', 560));
  shown.querySelector<HTMLElement>('[data-slot=license-key-rotate]')?.click();
  const keep = page.getByRole('button', { name: en.keep });
  await expect.element(keep).toBeVisible();
  await userEvent.click(keep, { timeout: 3_000 });
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});
