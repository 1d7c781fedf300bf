import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addElement, getCard, holdKey, see, wait } from './elements.ts';

test('what was set before the element was defined counts', async () => {
  const { id, server, sessionToken } = await holdKey();
  // Made in a document that knows no elements of ours.
  const other = document.implementation.createHTMLDocument();
  const element = other.createElement('polar-license-key');
  expect(element.constructor).toBe(HTMLElement);
  Object.assign(element, { licenseKeyId: id, server, sessionToken });
  document.body.append(element);
  await see('Active');
  expect(element.getAttribute('license-key-id')).toBe(id);
  expect(Object.keys(element)).toEqual([]);
});

test('the rest may be said later, and it loads meanwhile', async () => {
  const { id, server, sessionToken } = await holdKey();
  const element = addElement({ id: '', server, sessionToken: '' });
  await wait(200);
  expect(getCard(element)?.dataset['state']).toBe('loading');
  element.licenseKeyId = id;
  element.sessionToken = () => sessionToken;
  await see('Active');
});

test('who never says it is told what is missing', async () => {
  const element = document.createElement('polar-license-key');
  const error = new Promise<Event>((resolve) => {
    element.addEventListener('polar-portal-error', (event) => {
      event.preventDefault();
      resolve(event);
    });
  });
  document.body.append(element);
  expect(await error).toMatchObject({
    detail: { code: 'invalid_request', message: expect.stringContaining('license-key-id') },
  });
});

test('a server that makes no sense is the page’s mistake, and breaks nothing else', async () => {
  const held = await holdKey();
  const onError = vi.fn((event: ErrorEvent) => event.preventDefault());
  window.addEventListener('error', onError);
  addElement({ ...held, server: 'sandbx' });
  addElement(held);
  await see('Active');
  window.removeEventListener('error', onError);
  expect(onError).toHaveBeenCalledOnce();
  expect(onError.mock.lastCall?.[0].message).toContain('It is "sandbx".');
});

test('a move in the document changes nothing that shows', async () => {
  const held = await holdKey();
  const element = addElement(held);
  await page.getByRole('button', { name: 'Reveal' }).click();
  const card = getCard(element);
  const place = document.body.appendChild(document.createElement('div'));
  place.append(element);
  await wait();
  expect(getCard(element)).toBe(card);
  await expect.element(page.getByRole('button', { name: 'Hide' })).toBeVisible();
  expect(held.polar.requests).toHaveLength(1);
});

test('a question that was asked is asked again after a move', async () => {
  const element = addElement(await holdKey());
  await page.getByRole('button', { name: 'Deactivate Studio Mac' }).click();
  document.body.appendChild(document.createElement('div')).append(element);
  await expect.poll(() => page.getByRole('dialog').element().matches(':modal')).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('an element that goes leaves nothing: no key, no timer, no listener', async () => {
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
  await see('Active');
  expect([...listeners.values()]).toContain('visibilitychange');
  expect(timers.size).toBeGreaterThan(0);
  element.remove();
  await wait(100);
  const left = [[...timers.values()], [...listeners.values()]];
  for (const spy of spies) spy.mockRestore();
  expect(left).toEqual([[], []]);
  expect(element.shadowRoot?.childElementCount).toBe(0);

  document.body.append(element);
  await see('Active');
  expect(held.polar.requests).toHaveLength(2);
});

test('whoever defines it twice gets the first', async () => {
  const first = customElements.get('polar-license-key');
  await import(/* @vite-ignore */ `${'/src/define.ts'}?again`);
  expect(customElements.get('polar-license-key')).toBe(first);
});
