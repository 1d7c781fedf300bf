import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addElement, holdKey, see } from './elements.ts';

test('an error is told where anybody on the page may listen, and to the console if nobody does', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const held = await holdKey();
  held.polar.fail('licenseKeys.get', 403);
  const heard = vi.fn<(event: CustomEvent) => void>();
  document.addEventListener('polar-portal-error', heard);
  const element = addElement(held);
  await see('Polar refused this request');
  await expect.poll(() => heard).toHaveBeenCalledOnce();
  expect(heard.mock.lastCall?.[0]).toMatchObject({
    target: element,
    detail: { code: 'forbidden' },
  });
  expect(log).toHaveBeenCalledExactlyOnceWith(heard.mock.lastCall?.[0].detail);
  document.removeEventListener('polar-portal-error', heard);

  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  element.licenseKeyId = crypto.randomUUID();
  await expect.poll(() => held.polar.requests).toHaveLength(2);
  await see('Polar refused this request');
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test('what customers do is told with ids and without a secret', async () => {
  const held = await holdKey();
  const element = addElement(held);
  const heard = vi.fn<(detail: unknown) => void>();
  element.addEventListener('polar-portal-event', ({ detail }) => heard(detail));
  await page.getByRole('button', { name: 'Reveal' }).click();
  expect(heard.mock.calls).toEqual([[{ type: 'revealed', license_key_id: held.id }]]);
});

test('a page that can sign in offers it once a session has ended, and is waited for', async () => {
  const held = await holdKey();
  held.polar.endSession(held.sessionToken);
  let token = held.sessionToken;
  const element = addElement(held, { sessionToken: () => token });
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  const signIn = document.createElement('button');
  document.addEventListener(
    'polar-portal-session-end',
    (event) => {
      event.signInWith(async () => {
        await new Promise((resolve) => signIn.addEventListener('click', resolve));
        token = held.polar.createSession().token;
      });
    },
    { once: true },
  );
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await see('Your session has ended');
  signIn.click();
  await see('Active');
});
