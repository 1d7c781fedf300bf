import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { worker } from '../../stories/mock-polar.ts';
import { addElement, getCard, holdKey, see, wait } from './elements.ts';

const URL = '/polar/session';

/** The vendor's own server, which answers a POST. */
function answerSession(answer: () => Response) {
  const asked = vi.fn(answer);
  worker.use(http.post(URL, asked));
  return asked;
}

test('two elements of one session ask once, for the token and for the key', async () => {
  const { id, server, polar, sessionToken } = await holdKey();
  const asked = answerSession(() => HttpResponse.json({ token: sessionToken }));
  const one = document.createElement('polar-license-key');
  Object.assign(one, { licenseKeyId: id, server, sessionUrl: URL });
  const other = one.cloneNode() as typeof one;
  document.body.append(one, other);
  await expect.poll(() => getCard(other)?.dataset['state']).toBe('active');
  await expect.poll(() => getCard(one)?.dataset['state']).toBe('active');
  expect(asked).toHaveBeenCalledOnce();
  expect(polar.requests).toHaveLength(1);

  one.remove();
  await wait();
  document.body.append(one);
  await expect.poll(() => getCard(one)?.dataset['state']).toBe('active');
  expect(polar.requests).toHaveLength(1);

  one.remove();
  other.remove();
  await wait();
  document.body.append(one);
  await expect.poll(() => getCard(one)?.dataset['state']).toBe('active');
  expect(asked).toHaveBeenCalledTimes(2);
});

test('what is changed in one shows in the other', async () => {
  const held = await holdKey();
  const [one, other] = [addElement(held), addElement(held)];
  await expect.poll(() => other.shadowRoot?.querySelectorAll('li')).toHaveLength(3);
  await page.getByRole('button', { name: 'Deactivate Studio Mac' }).first().click();
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await expect.poll(() => one.shadowRoot?.querySelectorAll('li')).toHaveLength(2);
  expect(other.shadowRoot?.querySelectorAll('li')).toHaveLength(2);
});

test('a page that sets another function each time keeps its session', async () => {
  const held = await holdKey();
  const element = addElement(held, { sessionToken: () => held.sessionToken });
  await see('Active');
  const card = getCard(element);
  element.sessionToken = () => held.sessionToken;
  await wait();
  expect(getCard(element)).toBe(card);
  expect(held.polar.requests).toHaveLength(1);
});

test('another token begins anew, with nothing of the session before', async () => {
  const held = await holdKey();
  const element = addElement(held);
  await see('Active');
  element.sessionToken = held.polar.createSession({ customer: createCustomer() }).token;
  await expect.poll(() => element.shadowRoot?.textContent).not.toContain('Studio Mac');
  await see('License key not found');
});

test('another token of the same customer keeps what shows, and mends what has failed', async () => {
  const held = await holdKey();
  held.polar.endSession(held.sessionToken);
  const element = addElement(held, { customerId: 'one' });
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await see('Your session has ended');
  element.sessionToken = held.polar.createSession().token;
  await see('Active');
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
  [401, 'Your session has ended'],
  [404, 'License key not found'],
  [502, 'Polar can’t answer right now'],
])('what the vendor’s server answers with %i is told', async (status, words) => {
  const { id, server } = await holdKey();
  answerSession(() => HttpResponse.json({ error: 'No.' }, { status }));
  const element = document.createElement('polar-license-key');
  element.addEventListener('polar-portal-error', (event) => event.preventDefault());
  Object.assign(element, { licenseKeyId: id, server, sessionUrl: URL });
  document.body.append(element);
  await expect.element(page.getByText(words)).toBeVisible();
});

test('no token is taken from another origin, and the page is told why', async () => {
  const { id, server } = await holdKey();
  const fetch = vi.spyOn(window, 'fetch');
  const element = document.createElement('polar-license-key');
  Object.assign(element, { licenseKeyId: id, server, sessionUrl: 'https://other.example/s' });
  const told = new Promise<string>((resolve) => {
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
  expect(await told).toContain('must be of the page');
  expect(fetch).not.toHaveBeenCalled();
  fetch.mockRestore();
});
