import { http, HttpResponse } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import { worker } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';
import { addElement, holdKey, see } from './elements.ts';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

/** A `fetch` of the page that remembers where its requests went. */
function createFetch() {
  return vi.fn<typeof fetch>((...request) => fetch(...request));
}

test('the property fetch sends the requests to Polar, and a later one those that follow', async () => {
  const held = await holdKey();
  const [first, second] = [createFetch(), createFetch()];
  // Names would be read a moment later, with either of them.
  const element = addElement(held, { fetch: first, benefitNames: false });
  await see(en.status.active);
  expect(first).toHaveBeenCalledOnce();
  element.fetch = second;
  element.licenseKeyId = crypto.randomUUID();
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await see(en.failures.not_found[0]);
  expect(first).toHaveBeenCalledOnce();
  expect(second).toHaveBeenCalledOnce();
});

test('the property fetch is not used for the request to session-url', async () => {
  const { id, server, sessionToken } = await holdKey();
  worker.use(http.post('/polar/session', () => HttpResponse.json({ token: sessionToken })));
  const own = createFetch();
  const element = document.createElement('polar-license-key');
  const sessionUrl = '/polar/session';
  Object.assign(element, { licenseKeyId: id, server, sessionUrl, fetch: own, benefitNames: false });
  document.body.append(element);
  await see(en.status.active);
  expect(own.mock.calls.map(([url]) => String(url).replace(server, ''))).toEqual([
    `/v1/customer-portal/license-keys/${id}`,
  ]);
});

test('the original fetch as a property keeps the element working where a script sends an Authorization of its own', async () => {
  const held = await holdKey();
  const original = window.fetch.bind(window);
  const patched = vi.spyOn(window, 'fetch').mockImplementation((url, init) => {
    const headers = { ...(init?.headers as object), Authorization: 'Bearer of-the-host-app' };
    return original(url, { ...init, headers });
  });
  onTestFinished(() => patched.mockRestore());
  const messages: string[] = [];
  const element = addElement(held);
  element.addEventListener('polar-portal-error', (event) => {
    event.preventDefault();
    messages.push(event.detail.message);
  });
  await expect.poll(() => messages.join('')).toContain('has replaced fetch');
  element.remove();
  addElement(held, { fetch: original });
  await see(en.status.active);
});

test('the property sessionHeaders goes with the request to session-url, and nowhere else', async () => {
  const { id, server, polar, sessionToken } = await holdKey();
  const seen: (string | null)[] = [];
  worker.use(
    http.post('/polar/session', ({ request }) => {
      seen.push(request.headers.get('X-CSRF-Token'));
      return HttpResponse.json({ token: sessionToken });
    }),
  );
  const element = document.createElement('polar-license-key');
  Object.assign(element, {
    licenseKeyId: id,
    server,
    sessionUrl: '/polar/session',
    sessionHeaders: { 'X-CSRF-Token': 'abc' },
  });
  document.body.append(element);
  await see(en.status.active);
  expect(seen).toEqual(['abc']);
  // With a header that its preflight does not allow, Polar would have got no request.
  expect(getKeyRequests(polar)).toHaveLength(1);
});
