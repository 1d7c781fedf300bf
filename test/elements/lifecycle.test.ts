import { createCustomer } from 'polar-customer-portal/mock';
import type { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../english.ts';
import { addElement, getCard, holdKey, see, wait } from './elements.ts';
import { getKeyRequests } from '../license-keys/get-key-requests.ts';

test('properties that were set before the element was defined count', async () => {
  const { id, server, sessionToken } = await holdKey();
  // Created in a document that has no definition of the element.
  const other = document.implementation.createHTMLDocument();
  const element = other.createElement('polar-license-key');
  expect(element.constructor).toBe(HTMLElement);
  Object.assign(element, { licenseKeyId: id, server, sessionToken });
  document.body.append(element);
  await see(en.status.active);
  expect(element.getAttribute('license-key-id')).toBe(id);
  expect(Object.keys(element)).toEqual([]);
});

test('the session is asked for in the task in which the element is connected, once', async () => {
  const { id, server, sessionToken: token } = await holdKey();
  const sessionToken = vi.fn(() => token);
  const { port1, port2 } = new MessageChannel();
  const next = new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
  });
  addElement({ id, server, sessionToken: '' }, { sessionToken });
  port2.postMessage('the next task');
  await next;
  expect(sessionToken).toHaveBeenCalledTimes(1);
  await see(en.status.active);
  expect(sessionToken).toHaveBeenCalledTimes(1);
});

test('the id and the session may be set later; until then the card is loading', async () => {
  const { id, server, sessionToken } = await holdKey();
  const element = addElement({ id: '', server, sessionToken: '' });
  await wait(200);
  expect(getCard(element)?.dataset['state']).toBe('loading');
  element.licenseKeyId = id;
  element.sessionToken = () => sessionToken;
  await see(en.status.active);
});

test.each([
  [{}, 'license-key-id, and session-url or the property sessionToken.'],
  [{ sessionUrl: '/polar/session' }, 'license-key-id.'],
  [
    { licenseKeyId: '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b' },
    'session-url or the property sessionToken.',
  ],
])('an element with %j alone reports what it needs', async (properties, missing) => {
  const element = Object.assign(document.createElement('polar-license-key'), properties);
  let reported: Event | undefined;
  element.addEventListener('polar-portal-error', (event) => {
    event.preventDefault();
    reported = event;
  });
  // The five seconds that the element waits for the rest pass at once.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  document.body.append(element);
  await expect.poll(() => vi.advanceTimersByTimeAsync(1_000).then(() => reported)).toBeDefined();
  expect(reported).toMatchObject({
    detail: { code: 'invalid_request', message: `<polar-license-key> needs ${missing}` },
  });
});

const preventDefault = (event: Event) => event.preventDefault();

/** Adds an element, lets the seconds pass in which a script may set it right, and collects its errors. */
async function addWrong(add: () => HTMLElement, count = 1) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const errors: { code: string; message: string }[] = [];
  const element = add();
  element.addEventListener('polar-portal-error', (event) => {
    event.preventDefault();
    errors.push(event.detail);
  });
  await expect
    .poll(() => vi.advanceTimersByTimeAsync(1_000).then(() => errors))
    .toHaveLength(count);
  vi.useRealTimers();
  return { element, errors };
}

test('an element with an invalid server reports after a while why it has no session, and breaks no other element', async () => {
  const held = await holdKey();
  addElement(held);
  await see(en.status.active);
  const { element, errors } = await addWrong(() => addElement({ ...held, server: 'sandbx' }));
  expect(errors[0]?.code).toBe('invalid_request');
  expect(errors[0]?.message).toMatch(
    /^<polar-license-key> has no session: server must be "production".*It is "sandbx"\.$/,
  );
  await expect
    .poll(() => element.shadowRoot?.textContent)
    .toContain(en.failures.invalid_request[0]);
});

test('an element whose markup names another server sends no token there, and says that a script may name it', async () => {
  const { id, server, sessionToken, polar } = await holdKey();
  const place = document.body.appendChild(document.createElement('div'));
  const { element, errors } = await addWrong(() => {
    place.innerHTML = `<polar-license-key license-key-id="${id}" server="${server}"></polar-license-key>`;
    const found = place.querySelector('polar-license-key') as PolarLicenseKeyElement;
    return Object.assign(found, { sessionToken });
  });
  expect(errors[0]?.message).toMatch(
    /the attribute server may be .* as the property: element\.server = /,
  );
  expect(polar.requests).toEqual([]);
  (element as PolarLicenseKeyElement).server = server;
  await expect
    .poll(() => getCard(element as PolarLicenseKeyElement)?.dataset['state'])
    .toBe('active');
});

test.each(['', 'undefined'])(
  'elements with customer-id="%s" share nothing because of it, and report it once',
  async (customerId) => {
    const held = await holdKey();
    const alice = addElement(held);
    alice.addEventListener('polar-portal-error', preventDefault);
    alice.customerId = customerId;
    const other = held.polar.createSession({ customer: createCustomer() });
    const { element, errors } = await addWrong(
      () => addElement({ ...held, sessionToken: other.token }, { customerId }),
      2,
    );
    await expect.poll(() => getCard(alice)?.dataset['state']).toBe('active');
    expect(getCard(element as PolarLicenseKeyElement)?.dataset['state']).toBe('not_found');
    expect(errors.map(({ code }) => code).toSorted()).toEqual(['invalid_request', 'not_found']);
    expect(errors.map(({ message }) => message).join()).toContain('customerId must be a text');
  },
);

test('an element that is moved in the document keeps its card', async () => {
  const held = await holdKey();
  const element = addElement(held);
  await page.getByRole('button', { name: en.reveal }).click();
  const card = getCard(element);
  const place = document.body.appendChild(document.createElement('div'));
  place.append(element);
  await wait();
  expect(getCard(element)).toBe(card);
  await expect.element(page.getByRole('button', { name: en.hide })).toBeVisible();
  expect(getKeyRequests(held.polar)).toHaveLength(1);
});

test('an open dialog closes when the element is moved, and its button has the focus', async () => {
  const element = addElement(await holdKey());
  const button = page.getByRole('button', { name: `${en.deactivate} Studio Mac` });
  await button.click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  document.body.appendChild(document.createElement('div')).append(element);
  await expect.poll(() => element.shadowRoot?.querySelector('dialog')).toBeNull();
  expect(element.shadowRoot?.activeElement).toBe(button.element());
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

test('an element in a hidden part of the page is masked, and asks nothing', async () => {
  const element = addElement(await holdKey());
  const part = document.body.appendChild(document.createElement('div'));
  part.append(element);
  await page.getByRole('button', { name: en.reveal }).click();
  await page.getByRole('button', { name: `${en.deactivate} Studio Mac` }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  part.hidden = true;
  await expect.poll(() => element.shadowRoot?.querySelector('dialog')).toBeNull();
  part.hidden = false;
  await expect.element(page.getByRole('button', { name: en.reveal })).toBeVisible();
  expect(element.shadowRoot?.querySelector('dialog')).toBeNull();
});

test('an element that is removed leaves no key, no timer and no listener', async () => {
  const held = await holdKey();
  const timers = new Map<unknown, number>();
  const { setTimeout: set, setInterval: repeat } = window;
  const spies = [
    vi.spyOn(window, 'setInterval').mockImplementation(((run: () => void, after: number) => {
      const timer = repeat(run, after);
      timers.set(timer, after);
      return timer;
    }) as never),
    vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, after = 0) => {
      const timer = set(() => {
        timers.delete(timer);
        run();
      }, after);
      timers.set(timer, after);
      return timer;
    }) as never),
  ];
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    const clear = window[name];
    spies.push(
      vi.spyOn(window, name).mockImplementation((timer) => {
        clear(timer);
        timers.delete(timer);
      }) as never,
    );
  }
  const listeners = new Map<unknown, string>();
  for (const target of [document, window]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    spies.push(
      vi.spyOn(target, 'addEventListener').mockImplementation(((
        type: string,
        listener: () => void,
        options?: AddEventListenerOptions,
      ) => {
        listeners.set(listener, type);
        options?.signal?.addEventListener('abort', () => listeners.delete(listener));
        add.call(target, type, listener, options);
      }) as never) as never,
      vi.spyOn(target, 'removeEventListener').mockImplementation(((
        type: string,
        listener: () => void,
      ) => {
        listeners.delete(listener);
        remove.call(target, type, listener);
      }) as never) as never,
    );
  }
  const element = addElement(held);
  await see(en.status.active);
  // Not that of the clock, which the element of the test before may have left to this one.
  expect([...listeners.values()]).toContain('pagehide');
  await page.getByRole('button', { name: `${en.deactivate} Studio Mac` }).click();
  await page.getByRole('button', { name: en.deactivate, exact: true }).click();
  await expect.poll(() => element.shadowRoot?.querySelectorAll('li')).toHaveLength(2);
  await see(en.deactivated('Studio Mac'));
  expect(timers.size).toBeGreaterThan(0);
  element.remove();
  try {
    await expect.poll(() => [[...timers.values()], [...listeners.values()]]).toEqual([[], []]);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  expect(element.shadowRoot?.childElementCount).toBe(0);

  document.body.append(element);
  await see(en.status.active);
  expect(getKeyRequests(held.polar)).toHaveLength(3);
});

test('a second definition leaves the first in place', async () => {
  const first = customElements.get('polar-license-key');
  await import(/* @vite-ignore */ `${'/src/define.ts'}?again`);
  expect(customElements.get('polar-license-key')).toBe(first);
});

test('a session token in the HTML is removed, not used, and reported to the page', async () => {
  const { id, server, sessionToken, polar } = await holdKey();
  const reported: string[] = [];
  const listen = (event: ErrorEvent) => {
    event.preventDefault();
    reported.push(event.message);
  };
  window.addEventListener('error', listen);
  onTestFinished(() => window.removeEventListener('error', listen));
  document.body.innerHTML = `<polar-license-key license-key-id="${id}" data-x="Bearer ${sessionToken}" sessiontoken="${sessionToken}"></polar-license-key>`;
  Object.assign(document.querySelector('polar-license-key') as object, { server });
  await expect
    .poll(() => reported)
    .toEqual([
      expect.stringContaining('attribute data-x'),
      expect.stringContaining('attribute sessiontoken'),
    ]);
  await wait(200);
  expect(document.documentElement.outerHTML).not.toContain(sessionToken);
  expect(reported.join()).not.toContain(sessionToken);
  expect(polar.requests).toEqual([]);

  document.querySelector('polar-license-key')?.setAttribute('sessiontoken', sessionToken);
  expect(document.documentElement.outerHTML).not.toContain(sessionToken);
});
