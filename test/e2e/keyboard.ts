import type { Page } from 'playwright';
import { eventually } from './screen.ts';

/** What a customer does who has no mouse. */
export function byKeyboard(page: Page) {
  const press = (key: string) => page.keyboard.press(key);
  return {
    press,
    /** Presses Tab, or Shift+Tab, until something of this name has the focus. */
    async goTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
      for (let steps = 0; steps < 40; steps += 1) {
        if ((await readFocus(page)) === name) return;
        await press(key);
      }
      throw new Error(`Tab does not lead to “${name}”, but to “${await readFocus(page)}”.`);
    },
    /** Waits until something of this name has the focus. */
    isAt: (name: string) => eventually(() => readFocus(page)).toBe(name),
  };
}

/** The name of the focused element, also in a shadow root; of a row the label in it, and of a notice its text. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const label = focused?.matches('li, [role=group]') ? focused.querySelector('p, span') : focused;
    return label?.ariaLabel ?? label?.textContent ?? '';
  });
}
