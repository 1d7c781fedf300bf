import { expect, test } from 'vitest';
import { en } from '../english.ts';
import { addElement, getCard, holdKey, see } from './elements.ts';

const getRadius = (card: Element | null | undefined) =>
  card && card.ownerDocument.defaultView?.getComputedStyle(card).borderRadius;

test('an element keeps its styles when it is moved into the document of a frame, and back', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const element = addElement(await holdKey());
  await see(en.status.active);
  const other = frame.contentDocument as Document;
  other.body.append(element);
  expect(element.ownerDocument).toBe(other);
  expect(getRadius(getCard(element))).toBe('14px');
  document.body.append(element);
  expect(getRadius(getCard(element))).toBe('14px');
});

test('an element keeps its styles after it was in a template', async () => {
  const element = addElement(await holdKey());
  await see(en.status.active);
  const template = document.createElement('template');
  template.content.append(element);
  document.body.append(template.content);
  await see(en.status.active);
  expect(getRadius(getCard(element))).toBe('14px');
});

test('elements in one frame share their stylesheets', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const held = await holdKey();
  const elements = [addElement(held), addElement(held)];
  await see(en.status.active);
  frame.contentDocument?.body.append(...elements);
  const [one, other] = elements.map(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets);
  expect(one?.length).toBeGreaterThan(1);
  expect(one?.map((sheet, index) => sheet === other?.[index])).not.toContain(false);
});

test('an element that was moved into a frame still renders', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const held = await holdKey();
  const element = addElement(held);
  await see(en.status.active);
  frame.contentDocument?.body.append(element);
  element.headingLevel = 4;
  await expect.poll(() => element.shadowRoot?.querySelector('h4')?.textContent).toBe(en.title);
});

test('a card in a frame follows the theme of that document', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const element = addElement(await holdKey());
  await see(en.status.active);
  const other = frame.contentDocument as Document;
  other.body.append(element);
  other.documentElement.className = 'dark';
  await expect.poll(() => getCard(element)?.dataset['theme']).toBe('dark');
});
