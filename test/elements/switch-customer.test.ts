import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { worker } from '../../stories/mock-polar.ts';
import { addElement, getCard, holdKey, wait } from './elements.ts';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

/** Alice's key, Bob's, and all requests for them with whose bearer each had. */
async function holdTwo() {
  const held = await holdKey();
  const bobsKey = createLicenseKey({ customer: createCustomer() });
  held.polar.licenseKeys.add(bobsKey);
  const bobsToken = held.polar.createSession({ customer: bobsKey.customer }).token;
  const owners = new Map([
    [held.sessionToken, 'alice'],
    [bobsToken, 'bob'],
  ]);
  const keys = new Map([
    [held.id, 'alice'],
    [bobsKey.id, 'bob'],
  ]);
  const sent: string[] = [];
  const answers: (() => void)[] = [];
  /** Records each request; the first waits until the test lets Polar refuse it. */
  const send: typeof fetch = async (input, init) => {
    const bearer = new Headers(init?.headers).get('Authorization')?.replace('Bearer ', '') ?? '';
    const owner = keys.get(String(input).split('/').at(-1) ?? '');
    // Else it is for the names of license keys.
    if (!owner) return fetch(input, init);
    sent.push(`${owner} as ${owners.get(bearer)}`);
    if (sent.length > 1) return fetch(input, init);
    await new Promise<void>((resolve) => answers.push(resolve));
    return Response.json({ error: 'invalid_token' }, { status: 401 });
  };
  return { held, bobsKey, bobsToken, sent, send, refuseFirst: () => answers[0]?.() };
}

test.each(['session-url', 'sessionToken'])(
  'a read of the customer before, refused after the switch, is dropped: none has the bearer of another (%s)',
  async (source) => {
    const { held, bobsKey, bobsToken, sent, send, refuseFirst } = await holdTwo();
    let signedIn = held.sessionToken;
    const ask = vi.fn(() => signedIn);
    worker.use(http.post('/polar/session', () => HttpResponse.json({ token: ask() })));
    const isUrl = source === 'session-url';
    const element = addElement(held, {
      customerId: 'alice',
      fetch: send,
      ...(isUrl
        ? { sessionToken: undefined, sessionUrl: '/polar/session' }
        : { sessionToken: ask }),
    });
    const errors = vi.fn();
    for (const type of ['polar-portal-error', 'polar-portal-session-end']) {
      element.addEventListener(type, errors);
    }
    await expect.poll(() => sent).toEqual(['alice as alice']);
    signedIn = bobsToken;
    Object.assign(element, { customerId: 'bob', licenseKeyId: bobsKey.id });
    await expect.poll(() => getCard(element)?.dataset['state']).toBe('active');
    refuseFirst();
    await wait(50);
    expect(sent).toEqual(['alice as alice', 'bob as bob']);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(errors).not.toHaveBeenCalled();
  },
);

test('a function that one of two elements gets is not used for the other, which keeps its own', async () => {
  const { held, bobsKey, bobsToken, sent, send, refuseFirst } = await holdTwo();
  const [ofAlice, ofBob] = [vi.fn(() => held.sessionToken), vi.fn(() => bobsToken)];
  const [one, other] = [1, 2].map(() => addElement(held, { fetch: send, sessionToken: ofAlice }));
  if (!one || !other) throw new Error();
  other.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await expect.poll(() => sent).toEqual(['alice as alice']);
  Object.assign(one, { sessionToken: ofBob, licenseKeyId: bobsKey.id });
  await expect.poll(() => getCard(one)?.dataset['state']).toBe('active');
  refuseFirst();
  await expect.poll(() => ofAlice).toHaveBeenCalledTimes(2);
  await wait(50);
  expect(sent.toSorted()).toEqual(['alice as alice', 'bob as bob']);
  expect(ofBob).toHaveBeenCalledOnce();
});

test('a function that all elements of a session get, as from a framework that renders again, continues it', async () => {
  const held = await holdKey();
  const [first, next] = [() => held.sessionToken, () => held.sessionToken];
  const both = [1, 2].map(() => addElement(held, { sessionToken: first }));
  const getStates = () => both.map((element) => getCard(element)?.dataset['state']);
  await expect.poll(getStates).toEqual(['active', 'active']);
  for (const element of both) element.sessionToken = next;
  await wait();
  expect(getStates()).toEqual(['active', 'active']);
  expect(getKeyRequests(held.polar)).toHaveLength(1);
});

test('a customer whose token comes after their id sees nothing that was read with the token before', async () => {
  const { held, bobsToken } = await holdTwo();
  const element = addElement(held, { customerId: 'alice', sessionToken: held.sessionToken });
  await expect.poll(() => getCard(element)?.textContent).toContain('Active');
  element.customerId = 'bob';
  await wait(300);
  element.sessionToken = bobsToken;
  await expect.poll(() => getCard(element)?.textContent).toContain('License key not found');
  await expect.poll(() => getCard(element)?.textContent).not.toContain('Active');
});
