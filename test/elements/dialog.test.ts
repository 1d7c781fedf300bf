import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../english.ts';
import { addElement, holdKey, see } from './elements.ts';

test('Escape in the element closes its question, then masks its key, and then goes to the page', async () => {
  const host = document.createElement('dialog');
  host.style.width = '600px';
  document.body.append(host);
  host.showModal();
  const onEscape = vi.fn();
  for (const type of ['keydown', 'keyup']) {
    document.addEventListener(type, onEscape, { capture: true });
    onTestFinished(() => document.removeEventListener(type, onEscape, { capture: true }));
  }

  host.append(addElement(await holdKey()));
  await see(en.status.active);
  await page.getByRole('button', { name: en.reveal }).click();
  const button = page.getByRole('button', { name: `${en.deactivate} Studio Mac` });
  await button.click();
  const question = page.getByRole('dialog', { name: en.deactivateTitle('Studio Mac') });
  await expect.element(question).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(question).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: en.hide })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: en.reveal })).toBeVisible();
  expect(host.open).toBe(true);
  expect(onEscape).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledTimes(2);
  expect(host.open).toBe(false);
});
