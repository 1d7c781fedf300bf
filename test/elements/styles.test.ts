import { expect, test } from 'vitest';
import { en } from '../english.ts';
import { addElement, getCard, holdKey, see } from './elements.ts';

function addStyle(css: string) {
  const style = document.body.appendChild(document.createElement('style'));
  style.textContent = css;
}

test('all elements share their stylesheets, and have no style in the markup', async () => {
  const held = await holdKey();
  const [one, other] = [addElement(held), addElement(held)];
  await see(en.status.active);
  const [sheets, others] = [one, other].map(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets);
  expect(sheets?.length).toBeGreaterThan(1);
  expect(sheets?.map((sheet, index) => sheet === others?.[index])).not.toContain(false);
  expect(one.shadowRoot?.querySelector('style, [style]')).toBeNull();
});

test('a page can style parts, also by their state, and set variables', async () => {
  addStyle(`
    polar-license-key { --polar-portal-surface: rgb(1, 2, 3) }
    ::part(license-key-footer) { display: none }
    ::part(license-key-status active) { color: rgb(4, 5, 6) }
    ::part(license-key-status expired) { color: rgb(7, 8, 9) }
  `);
  const element = addElement(await holdKey());
  await see(en.status.active);
  const find = (slot: string) =>
    element.shadowRoot?.querySelector(`[data-slot=license-key-${slot}]`) as Element;
  expect(getComputedStyle(getCard(element) as Element).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(find('footer')).display).toBe('none');
  expect(getComputedStyle(find('status')).color).toBe('rgb(4, 5, 6)');
});

test('every slot is a part', async () => {
  const element = addElement(await holdKey());
  await see(en.status.active);
  const slots = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-slot]') ?? [])];
  expect(slots.length).toBeGreaterThan(20);
  for (const slot of slots) expect(slot.part.contains(slot.dataset['slot'] ?? '')).toBe(true);
});

test('the element is a block, and can be hidden', async () => {
  const element = addElement(await holdKey());
  expect(getComputedStyle(element).display).toBe('block');
  element.hidden = true;
  expect(getComputedStyle(element).display).toBe('none');
});

test('the styles of the page do not reach inside', async () => {
  const element = addElement(await holdKey());
  await see(en.status.active);
  const height = element.offsetHeight;
  addStyle('button { padding: 40px !important } p { margin: 40px !important }');
  expect(element.offsetHeight).toBe(height);
});
