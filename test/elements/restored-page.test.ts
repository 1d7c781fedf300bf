import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { worker } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';
import { addElement, getCard, holdKey, see } from './elements.ts';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

function restorePage() {
  for (const type of ['pagehide', 'pageshow']) {
    window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  }
}

test('elements on a page that the browser restores request one new token', async () => {
  const { id, server, polar, sessionToken } = await holdKey();
  const createSession = vi.fn(() => HttpResponse.json({ token: sessionToken }));
  worker.use(http.post('/polar/session', createSession));
  const properties = { licenseKeyId: id, server, sessionUrl: '/polar/session' };
  for (let count = 0; count < 2; count += 1) {
    document.body.append(Object.assign(document.createElement('polar-license-key'), properties));
  }
  await expect.element(page.getByText('Studio Mac').nth(1)).toBeVisible();
  restorePage();
  await expect.poll(() => getKeyRequests(polar)).toHaveLength(2);
  await expect.element(page.getByText('Studio Mac').nth(1)).toBeVisible();
  expect(createSession).toHaveBeenCalledTimes(2);
});

test('an element on a page that the browser restores does not use a fixed token again', async () => {
  const held = await holdKey();
  const element = addElement(held);
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await see('Studio Mac');
  restorePage();
  await see(en.failures.no_session[0]);
  expect(getKeyRequests(held.polar)).toHaveLength(1);

  element.sessionToken = held.polar.createSession().token;
  await see('Studio Mac');
});

test('an element on a page that the browser keeps for later has masked its key by then', async () => {
  const element = addElement(await holdKey({ key: 'ACME-1111-2222-3333-4444-5555' }));
  await page.getByRole('button', { name: en.reveal }).click();
  await see('ACME-1111-2222-3333-4444-5555');
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(getCard(element)?.textContent).not.toContain('ACME-1111');
});
