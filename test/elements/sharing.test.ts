import { createBenefitGrant, createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { worker } from '../../stories/mock-polar.ts';
import { en } from '../english.ts';
import { addElement, getCard, holdKey, see, wait } from './elements.ts';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

const URL = '/polar/session';

/** Lets the page's own server respond to a POST, and counts these. */
function serveSession(respond: () => Response) {
  const resolver = vi.fn(respond);
  worker.use(http.post(URL, resolver));
  return resolver;
}

test('two elements with one session send one request for the token and one for the key', async () => {
  const { id, server, polar, sessionToken } = await holdKey();
  const createSession = serveSession(() => HttpResponse.json({ token: sessionToken }));
  const one = document.createElement('polar-license-key');
  Object.assign(one, { licenseKeyId: id, server, sessionUrl: URL });
  const other = Object.assign(one.cloneNode() as typeof one, { server });
  document.body.append(one, other);
  await expect.poll(() => getCard(other)?.dataset['state']).toBe('active');
  await expect.poll(() => getCard(one)?.dataset['state']).toBe('active');
  expect(createSession).toHaveBeenCalledOnce();
  expect(getKeyRequests(polar)).toHaveLength(1);

  one.remove();
  await wait();
  document.body.append(one);
  await expect.poll(() => getCard(one)?.dataset['state']).toBe('active');
  expect(getKeyRequests(polar)).toHaveLength(1);

  one.remove();
  other.remove();
  await wait();
  document.body.append(one);
  await expect.poll(() => getCard(one)?.dataset['state']).toBe('active');
  expect(createSession).toHaveBeenCalledTimes(2);
});

test('a change in one element shows in the other', async () => {
  const held = await holdKey();
  const [one, other] = [addElement(held), addElement(held)];
  await expect.poll(() => other.shadowRoot?.querySelectorAll('li')).toHaveLength(3);
  await page
    .getByRole('button', { name: `${en.deactivate} Studio Mac` })
    .first()
    .click();
  await page.getByRole('button', { name: en.deactivate, exact: true }).click();
  await expect.poll(() => one.shadowRoot?.querySelectorAll('li')).toHaveLength(2);
  expect(other.shadowRoot?.querySelectorAll('li')).toHaveLength(2);
});

test('another function for the same session keeps the session', async () => {
  const held = await holdKey();
  const element = addElement(held, { sessionToken: () => held.sessionToken });
  await see(en.status.active);
  const card = getCard(element);
  element.sessionToken = () => held.sessionToken;
  await wait();
  expect(getCard(element)).toBe(card);
  expect(getKeyRequests(held.polar)).toHaveLength(1);
});

test('another token replaces everything of the session before', async () => {
  const held = await holdKey();
  const element = addElement(held);
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await see(en.status.active);
  element.sessionToken = held.polar.createSession({ customer: createCustomer() }).token;
  await expect.poll(() => element.shadowRoot?.textContent).not.toContain('Studio Mac');
  await see(en.failures.not_found[0]);
});

test('another token of the same customer repeats what has failed', async () => {
  const held = await holdKey();
  held.polar.endSession(held.sessionToken);
  const element = addElement(held, { customerId: 'one' });
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await see(en.failures.unauthorized[0]);
  element.sessionToken = held.polar.createSession().token;
  await see(en.status.active);
});

test('two elements of one customer whose tokens have all expired stop sending requests', async () => {
  const held = await holdKey();
  const expired = held.polar.createSession().token;
  for (const token of [held.sessionToken, expired]) held.polar.endSession(token);
  const tokens = [held.sessionToken, expired];
  const [one, two] = tokens.map((sessionToken) => {
    const element = addElement({ ...held, sessionToken }, { customerId: 'one' });
    element.addEventListener('polar-portal-error', (event) => event.preventDefault());
    return element;
  });
  await expect.poll(() => one && getCard(one)?.dataset['state']).toBe('unauthorized');
  await expect.poll(() => two && getCard(two)?.dataset['state']).toBe('unauthorized');
  await wait(500);
  // One for each token, and one more if the first had failed before the second element joined.
  expect(getKeyRequests(held.polar).length).toBeLessThanOrEqual(3);

  if (two) two.sessionToken = held.polar.createSession().token;
  await expect.poll(() => one && getCard(one)?.dataset['state']).toBe('active');
  await expect.poll(() => two && getCard(two)?.dataset['state']).toBe('active');
});

test('elements of two customers share nothing', async () => {
  const held = await holdKey();
  const other = createLicenseKey({ customer: createCustomer() });
  held.polar.licenseKeys.add(other);
  const { token } = held.polar.createSession({ customer: other.customer });
  const one = addElement(held, { customerId: 'one' });
  const two = addElement({ ...held, sessionToken: token }, { customerId: 'two' });
  two.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await expect.poll(() => getCard(one)?.dataset['state']).toBe('active');
  await expect.poll(() => getCard(two)?.dataset['state']).toBe('not_found');
});

test.each([
  [401, 'signed_out'],
  [404, 'no_session'],
  [502, 'session_unavailable'],
] as const)('a response with %i of the page’s own server shows as %s', async (status, kind) => {
  const { id, server } = await holdKey();
  serveSession(() => HttpResponse.json({ error: 'No.' }, { status }));
  const element = document.createElement('polar-license-key');
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  Object.assign(element, { licenseKeyId: id, server, sessionUrl: URL });
  document.body.append(element);
  await expect.element(page.getByText(en.failures[kind][0])).toBeVisible();
});

test('a session of another origin is refused, with an error that says why', async () => {
  const { id, server } = await holdKey();
  const fetch = vi.spyOn(window, 'fetch');
  const element = document.createElement('polar-license-key');
  Object.assign(element, { licenseKeyId: id, server, sessionUrl: 'https://other.example/s' });
  const reported = new Promise<string>((resolve) => {
    document.body.addEventListener(
      'polar-portal-error',
      (event) => {
        event.preventDefault();
        resolve(event.detail.message);
      },
      { once: true },
    );
  });
  document.body.append(element);
  expect(await reported).toContain("of the page's own origin");
  expect(fetch).not.toHaveBeenCalled();
  fetch.mockRestore();
});

test('elements of one session ask once for the names of their license keys, but for one with names off', async () => {
  const held = await holdKey();
  held.polar.benefitGrants.add(createBenefitGrant({ benefit: { description: 'Acme Editor' } }));
  const elements = [1, 2, 3].map((index) => {
    const licenseKey = createLicenseKey();
    held.polar.licenseKeys.add(licenseKey);
    return addElement({ ...held, id: licenseKey.id }, { benefitNames: index !== 3 });
  });
  const readTitles = () =>
    elements.map((element) => getCard(element)?.querySelector('h2')?.textContent);
  await expect.poll(readTitles).toEqual(['Acme Editor', 'Acme Editor', en.title]);
  await wait(100);
  expect(readTitles()).toEqual(['Acme Editor', 'Acme Editor', en.title]);
  const { requests } = held.polar;
  expect(requests.length - getKeyRequests(held.polar).length).toBe(1);
});
