import { expect, onTestFinished, test, vi } from 'vitest';
import { en } from '../english.ts';
import { addElement, getCard, holdKey, see } from './elements.ts';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(24, 24, 27)';

/** Adds an element in a page, in its element with `data-here`, and returns what reads its background. */
async function show(html: string) {
  const page = document.body.appendChild(document.createElement('div'));
  page.setHTMLUnsafe(html);
  const element = addElement(await holdKey());
  const host = page.querySelector('[data-host]');
  (host?.shadowRoot ?? page).querySelector('[data-here]')?.append(element);
  await see(en.status.active);
  const read = () => getComputedStyle(getCard(element) as Element).backgroundColor;
  return { element, page, host, read };
}

const IN_SHADOW_ROOT =
  '<div class=light data-host><template shadowrootmode=open><p data-here></p></template></div>';

test.each([
  ['declares nothing', '<div data-here></div>', LIGHT],
  ['has the class dark', '<div class=dark><div data-here></div></div>', DARK],
  ['has data-theme=dark', '<div data-theme=dark><div data-here></div></div>', DARK],
  ['is dark, with a light part', '<div class=dark><p class=light data-here></p></div>', LIGHT],
  ['is light, with a dark part', '<div class=light><p class=dark data-here></p></div>', DARK],
  ['has a dark color-scheme', '<div style="color-scheme: dark"><p data-here></p></div>', DARK],
  ['is dark around a light shadow host', `<div class=dark>${IN_SHADOW_ROOT}</div>`, LIGHT],
])('an element without a theme follows a page that %s', async (_, html, expected) => {
  const { read } = await show(html);
  await expect.poll(read).toBe(expected);
});

test('an element without a theme follows each ancestor that changes, also beyond a shadow root', async () => {
  const { read, page, host } = await show(`<div>${IN_SHADOW_ROOT}</div>`);
  await expect.poll(read).toBe(LIGHT);
  host?.classList.replace('light', 'dark');
  await expect.poll(read).toBe(DARK);
  host?.classList.remove('dark');
  await expect.poll(read).toBe(LIGHT);
  page.dataset['theme'] = 'dark';
  await expect.poll(read).toBe(DARK);
});

test('an element without a theme follows the page that it is moved to', async () => {
  const { element, read } = await show('<div class=dark data-here></div>');
  await expect.poll(read).toBe(DARK);
  const place = document.body.appendChild(document.createElement('div'));
  place.append(element);
  await expect.poll(read).toBe(LIGHT);
  place.className = 'dark';
  await expect.poll(read).toBe(DARK);
});

test('an element with a theme has that, and follows the page again without it', async () => {
  const { element, read } = await show('<div class=dark data-here></div>');
  element.theme = 'light';
  await expect.poll(read).toBe(LIGHT);
  element.removeAttribute('theme');
  await expect.poll(read).toBe(DARK);
});

test('an element that is removed observes nothing any more', async () => {
  const observers = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  const spies = [
    vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
      this: MutationObserver,
      ...rest
    ) {
      observers.add(this);
      observe.apply(this, rest);
    }),
    vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
      this: MutationObserver,
    ) {
      observers.delete(this);
      disconnect.call(this);
    }),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  const { element } = await show('<div data-here></div>');
  await expect.poll(() => observers.size).toBe(1);
  element.remove();
  await expect.poll(() => observers.size).toBe(0);
});
