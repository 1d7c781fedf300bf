import { createActivations } from 'polar-customer-portal/mock';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../english.ts';
import { addElement, holdKey, see } from './elements.ts';

test('a form around the element hears no typing, and Enter does not submit it', async () => {
  const form = document.body.appendChild(document.createElement('form'));
  const hear = vi.fn((event: Event) => event.preventDefault());
  for (const type of ['submit', 'input', 'change']) form.addEventListener(type, hear);
  form.append(addElement(await holdKey({ activations: createActivations(24) })));
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('no such device{Enter}');
  await see(en.found(0, String));
  await page.getByRole('searchbox').clear();
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(10);
  expect(hear).not.toHaveBeenCalled();
});
