import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { eventually } from './screen.ts';

/** A customer without a mouse. */
export function byKeyboard(page: Page) {
  const press = (key: string) => page.keyboard.press(key);
  return {
    press,
    /** Goes on with Tab until something of this name has the focus. */
    async goTo(name: string) {
      for (let steps = 0; steps < 40; steps += 1) {
        if ((await readFocus(page)) === name) return;
        await press('Tab');
      }
      throw new Error(`Tab does not lead to “${name}”, but to “${await readFocus(page)}”.`);
    },
    /** Where the focus is, once it is there. */
    isAt: (name: string) => eventually(() => readFocus(page)).toBe(name),
  };
}

/** The name of what has the focus, in a shadow root too; of a row the label in it. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const label = focused?.matches('li') ? focused.querySelector('p') : focused;
    return label?.ariaLabel ?? label?.textContent ?? '';
  });
}

/** Proves that axe finds nothing wrong with the page. */
export async function expectNoBarriers(page: Page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(path, 'utf8'));
  }
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).toEqual([]);
}
