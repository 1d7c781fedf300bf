import { expect, onTestFinished, test, vi } from 'vitest';
import { takeFocus } from '../../src/ui/take-focus.ts';

test('an element that takes no focus, such as one beside an open modal dialog, is not scrolled to', () => {
  const element = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => element.remove());
  // Without a `tabindex`, as if it were inert.
  element.scrollIntoView = vi.fn();
  expect(takeFocus(element, [])).toBe(false);
  expect(element.scrollIntoView).not.toHaveBeenCalled();
  element.tabIndex = -1;
  expect(takeFocus(element, [])).toBe(true);
  expect(element.scrollIntoView).toHaveBeenCalledOnce();
});
