import { http, HttpResponse } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { worker } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';
import { addElement, holdKey, see } from './elements.ts';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

test('an error is an event that bubbles, and is logged unless a listener prevents that', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const held = await holdKey();
  held.polar.fail('licenseKeys.get', 403);
  const listener = vi.fn<(event: CustomEvent) => void>();
  document.addEventListener('polar-portal-error', listener);
  const element = addElement(held);
  await see(en.failures.forbidden[0]);
  await expect.poll(() => listener).toHaveBeenCalledOnce();
  expect(listener.mock.lastCall?.[0]).toMatchObject({
    target: element,
    detail: { code: 'forbidden' },
  });
  expect(log).toHaveBeenCalledExactlyOnceWith(listener.mock.lastCall?.[0].detail);
  document.removeEventListener('polar-portal-error', listener);

  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  element.licenseKeyId = crypto.randomUUID();
  await expect.poll(() => getKeyRequests(held.polar)).toHaveLength(2);
  await see(en.failures.forbidden[0]);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test('an event about what a customer does holds ids and no secret', async () => {
  const held = await holdKey();
  const element = addElement(held);
  const listener = vi.fn<(detail: unknown) => void>();
  element.addEventListener('polar-portal-event', ({ detail }) => listener(detail));
  await page.getByRole('button', { name: en.reveal }).click();
  expect(listener.mock.calls).toEqual([
    [{ type: 'license_key.revealed', license_key_id: held.id }],
  ]);
});

test('a page can offer to sign in where its server gave no session, as for one that has ended', async () => {
  const held = await holdKey();
  worker.use(http.post('/polar/session', () => new HttpResponse('', { status: 404 })));
  const signIn = vi.fn();
  document.addEventListener(
    'polar-portal-session-end',
    (event) => event.signInWith(() => void signIn()),
    { once: true },
  );
  const element = addElement({ ...held, sessionToken: '' }, { sessionUrl: '/polar/session' });
  element.sessionToken = undefined;
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await see(en.nextSteps.sign_in);
  await page.getByRole('button', { name: en.signInAgain }).click();
  await expect.poll(() => signIn).toHaveBeenCalledOnce();
});

test('a page can offer to sign in again once a session has ended, and is awaited', async () => {
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
  await page.getByRole('button', { name: en.signInAgain }).click();
  await see(en.failures.unauthorized[0]);
  signIn.click();
  await see(en.status.active);
});

test.each<[how: string, fail: (error: Error) => Promise<void> | void]>([
  [
    'throws',
    (error) => {
      throw error;
    },
  ],
  ['rejects', (error) => Promise.reject(error)],
])(
  'a function of signInWith that %s is reported to the page, and the key is read again',
  async (_, fail) => {
    const held = await holdKey();
    held.polar.endSession(held.sessionToken);
    const closed = new Error('The window was closed.');
    const reported = vi.spyOn(window, 'reportError').mockImplementation(() => {});
    onTestFinished(() => reported.mockRestore());
    const element = addElement(held);
    element.addEventListener('polar-portal-error', (event) => event.preventDefault());
    element.addEventListener('polar-portal-session-end', (event) =>
      event.signInWith(() => fail(closed)),
    );
    await page.getByRole('button', { name: en.signInAgain }).click();
    await expect.poll(() => getKeyRequests(held.polar)).toHaveLength(2);
    expect(reported.mock.calls).toEqual([[closed]]);
  },
);
