import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOSTS } from './hosts/hosts.ts';
import { getCard, showCard } from './show-card.ts';

/** The properties of the page that depend on how high the card is. */
const FOLLOWS_THE_CARD = ['height', 'block-size', 'perspective-origin', 'transform-origin'];

const style = document.createElement('style');
const host = document.createElement('main');
host.innerHTML = `
  <header><h1>Settings</h1></header>
  <p>Text <b>bold</b> <code>code</code> <strong>strong</strong> <small>small</small></p>
  <ul><li>Item</li></ul>
  <dl><dt>Term</dt><dd>Fact</dd></dl>
  <form>
    <label>Name <input type="search" placeholder="Name"></label>
    <select><option>One</option></select>
    <button type="button">Save</button>
    <output>Done</output>
  </form>
  <details open><summary>More</summary>Less</details>
  <dialog><h2>Sure?</h2></dialog>
  <svg viewBox="0 0 16 16"><path d="M0 0h4"/><rect width="4" height="4"/></svg>
  <section><footer>End</footer></section>`;
let sheets: CSSStyleSheet[];

beforeEach(async () => {
  await showCard('Active');
  document.body.append(host);
  sheets = [...document.styleSheets].filter(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.startsWith('.polar-portal {')),
  );
  expect(sheets).toHaveLength(1);
});

afterEach(() => {
  disable(false);
  style.remove();
  host.remove();
});

test.each(Object.entries({ 'no styles of its own': '', ...HOSTS }))(
  'changes nothing of a page with %s, whichever stylesheet comes first',
  (_, css) => {
    style.textContent = css;
    for (const place of ['prepend', 'append'] as const) {
      document.head[place](style);
      disable(false);
      const withOurs = readPage();
      const looks = getComputedStyle(getCard()).borderRadius;
      disable(true);
      expect(getComputedStyle(getCard()).borderRadius).not.toBe(looks);
      expect(readPage()).toEqual(withOurs);
    }
  },
);

test('registers nothing on the page, and sets no variable on its root', () => {
  const css = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join();
  expect(css).not.toMatch(/--tw-|@property|@layer|@keyframes|:root|:host/);
});

function disable(isDisabled: boolean) {
  for (const sheet of sheets) sheet.disabled = isDisabled;
}

/** The computed styles of the host page's elements. */
function readPage() {
  return [document.documentElement, document.body, host, ...host.querySelectorAll('*')].map(
    (element) => {
      const style = getComputedStyle(element);
      return [...style]
        .filter((name) => !FOLLOWS_THE_CARD.includes(name))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`)
        .join('; ');
    },
  );
}
