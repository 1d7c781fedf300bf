import {
  activateLicenseKey,
  createPortalClient,
  deactivateLicenseKey,
  getLicenseKey,
  validateLicenseKey,
  type PortalClient,
  type PortalClientOptions,
} from 'polar-customer-portal/client';
import { createActivations, type MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { getQueues, requestWithKey } from '../../src/license-keys/key-requests.ts';
import { expectOneAtATime, NOW, runClockUntilSettled, stopClock } from '../core/http/clock.ts';
import { readBody, recordApp } from '../core/http/record.ts';

const LATENCY = 120;

beforeEach(() => stopClock());

/** An app with a license key that has `count` activations, and functions to deactivate them. */
function recordActivations(count: number, options: Partial<PortalClientOptions> = {}) {
  const overrides = { activations: createActivations(count) };
  const app = recordApp(overrides, options, { latency: LATENCY });
  return {
    ...app,
    ids: app.licenseKey.activations.map(({ id }) => id),
    deactivate: (activation_id: string, signal?: AbortSignal) =>
      deactivateLicenseKey(app.client, { ...app.names, activation_id }, { signal }),
    listRemaining: () => app.getServed()?.activations.map(({ id }) => id),
  };
}

describe('requests with a license key', () => {
  test('are sent one at a time, 400 ms apart, so that Polar never blocks the customer', async () => {
    const { polar, ids, deactivate, requests, listRemaining } = recordActivations(12);
    const order: string[] = [];
    const all = ids.map((id) => deactivate(id).then(() => order.push(id)));
    await runClockUntilSettled(Promise.all(all));
    expect(listRemaining()).toEqual([]);
    expect(order).toEqual(ids);
    expectOneAtATime(requests);
    expect(polar.requests).toHaveLength(12);
    expect(requests.at(-1)?.end).toBeGreaterThanOrEqual(NOW + 12 * LATENCY + 11 * 400);
  });

  test('start at once when the queue is idle, and 400 ms after the last response otherwise', async () => {
    const { ids, deactivate, requests } = recordActivations(3);
    await runClockUntilSettled(deactivate(ids[0] ?? ''));
    expect(requests[0]?.start).toBe(NOW);
    await runClockUntilSettled(deactivate(ids[1] ?? ''));
    await vi.advanceTimersByTimeAsync(10_000);
    const later = Date.now();
    await runClockUntilSettled(deactivate(ids[2] ?? ''));
    expect(requests[2]?.start).toBe(later);
    expectOneAtATime(requests);
  });

  test('share one queue for activating, validating and deactivating', async () => {
    const activations = createActivations(4);
    const { client, names, requests, getServed } = recordApp({ activations, limit_activations: 9 });
    await runClockUntilSettled(
      Promise.all(
        activations.flatMap(({ id }) => [
          deactivateLicenseKey(client, { ...names, activation_id: id }),
          activateLicenseKey(client, { ...names, label: 'PC' }),
          validateLicenseKey(client, names),
        ]),
      ),
    );
    expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual(
      activations.flatMap(() => ['deactivate', 'activate', 'validate']),
    );
    expectOneAtATime(requests);
    expect(getServed()).toMatchObject({
      validations: 11,
      activations: activations.map(() => ({ label: 'PC' })),
    });
  });

  test('share one queue across the clients of a server', async () => {
    const { ids, names, deactivate, requests, fetch } = recordActivations(4);
    const other = createPortalClient({ sessionToken: 'polar_cst_other', fetch });
    await runClockUntilSettled(
      Promise.all(
        ids.map((activation_id, index) =>
          index % 2
            ? deactivateLicenseKey(other, { ...names, activation_id })
            : deactivate(activation_id),
        ),
      ),
    );
    expect(requests).toHaveLength(4);
    expectOneAtATime(requests);
  });

  test('share one queue across copies of this package on one page, such as the custom element beside React', async () => {
    const { ids, names, deactivate, requests, client } = recordActivations(2);
    const path = '../../src/license-keys/key-requests.ts?another-copy';
    const copy = (await import(path)) as typeof import('../../src/license-keys/key-requests.ts');
    expect(copy.requestWithKey).not.toBe(requestWithKey);
    const other = copy.requestWithKey(client, {
      method: 'POST',
      path: '/v1/customer-portal/license-keys/deactivate',
      body: { ...names, activation_id: ids[1] },
      auth: 'none',
    });
    await runClockUntilSettled(Promise.all([deactivate(ids[0] ?? ''), other]));
    expect(requests).toHaveLength(2);
    expectOneAtATime(requests);
  });

  test('do not wait for requests to another server', async () => {
    const { ids, names, deactivate, requests, fetch } = recordActivations(2);
    const other = createPortalClient({ sessionToken: 'polar_cst_1', fetch, server: 'sandbox' });
    const sandboxed = deactivateLicenseKey(other, { ...names, activation_id: ids[1] ?? '' });
    await runClockUntilSettled(Promise.all([deactivate(ids[0] ?? ''), sandboxed]));
    expect(requests.map(({ start }) => start)).toEqual([NOW, NOW]);
  });

  test('do not wait for reads, nor do reads wait for them', async () => {
    const { client, licenseKey, ids, deactivate, requests } = recordActivations(3);
    const all = Promise.all(ids.map((id) => deactivate(id)));
    await runClockUntilSettled(getLicenseKey(client, licenseKey.id));
    expect(requests.map(({ init }) => init?.method).toSorted()).toEqual(['GET', 'POST']);
    await runClockUntilSettled(all);
    expectOneAtATime(requests.filter(({ init }) => init?.method === 'POST'));
  });

  test.each<MockFailure>([401, 429, 500, 'network', 'html', 'hang'])(
    'continue after one that fails, which is not sent again (%j)',
    async (failure) => {
      const { polar, ids, deactivate, requests, listRemaining } = recordActivations(3);
      polar.fail('licenseKeys.deactivate', failure, { times: 1 });
      const outcomes = await runClockUntilSettled(
        Promise.allSettled(ids.map((id) => deactivate(id))),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
      expect(listRemaining()).toEqual(ids.slice(0, 1));
      expect(requests).toHaveLength(3);
      // A request without a response ends with its timeout.
      if (failure === 'hang') expect(requests[1]?.start).toBeGreaterThanOrEqual(NOW + 10_400);
      else expectOneAtATime(requests);
    },
  );

  test('do not count the wait in the queue towards their timeout', async () => {
    const { ids, deactivate, listRemaining } = recordActivations(6, { timeout: LATENCY + 80 });
    await runClockUntilSettled(Promise.all(ids.map((id) => deactivate(id))));
    expect(listRemaining()).toEqual([]);
  });

  test.each([
    ['while it waits in the queue', LATENCY + 200, [0, 2]],
    ['while it is in flight', LATENCY + 400 + LATENCY / 2, [0, 1, 2]],
    ['before it is queued', 0, [0, 2]],
  ])('continue when one of them is aborted %s', async (_, moment, sent) => {
    const { polar, ids, deactivate, requests, listRemaining } = recordActivations(3);
    const reason = new Error('The customer left the page.');
    const controller = new AbortController();
    if (moment === 0) controller.abort(reason);
    else setTimeout(() => controller.abort(reason), moment);
    const outcomes = await runClockUntilSettled(
      Promise.allSettled(
        ids.map((id, index) => deactivate(id, index === 1 ? controller.signal : undefined)),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toHaveProperty('reason', reason);
    expect(requests.map(readBody)).toMatchObject(
      sent.map((index) => ({ activation_id: ids[index] })),
    );
    expect(polar.requests).toHaveLength(sent.length);
    expect(listRemaining()).not.toContain(ids[2]);
  });

  test('reject at once when they are aborted while they wait, and keep none behind them waiting', async () => {
    const { ids, deactivate, requests } = recordActivations(4);
    const reason = new Error('The customer left the page.');
    const controller = new AbortController();
    const [first, second, third, last] = ids.map((id, index) =>
      deactivate(id, index === 1 || index === 2 ? controller.signal : undefined),
    );
    setTimeout(() => controller.abort(reason), LATENCY / 2);
    const outcomes = await runClockUntilSettled(Promise.allSettled([second, third]));
    expect(outcomes).toEqual([1, 2].map(() => ({ status: 'rejected', reason })));
    expect(requests.map(({ end }) => end)).toEqual([Infinity]);
    await runClockUntilSettled(Promise.all([first, last]));
    expect(requests.map(({ start }) => start)).toEqual([NOW, NOW + LATENCY + 400]);
  });

  test('take no turn when they were aborted before', async () => {
    const { ids, deactivate, requests } = recordActivations(2);
    const reason = new Error('The customer left the page.');
    await expect(deactivate(ids[0] ?? '', AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(getQueues().size).toBe(0);
    await runClockUntilSettled(deactivate(ids[1] ?? ''));
    expect(requests.map(({ start }) => start)).toEqual([NOW]);
  });

  test('continue after a client of the host app throws an error', async () => {
    const { client, names, ids, deactivate, listRemaining } = recordActivations(1);
    const error = new Error('No client.');
    const broken: PortalClient = {
      ...client,
      request() {
        throw error;
      },
    };
    const refused = deactivateLicenseKey(broken, { ...names, activation_id: ids[0] ?? '' });
    await expect(refused).rejects.toBe(error);
    await runClockUntilSettled(deactivate(ids[0] ?? ''));
    expect(listRemaining()).toEqual([]);
  });

  test('leave nothing on the signal of a host app, which may live as long as its page', async () => {
    const { ids, deactivate } = recordActivations(1);
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    await runClockUntilSettled(deactivate(ids[0] ?? '', signal));
    const listener = add.mock.calls[0]?.[1];
    expect(listener).toBeTypeOf('function');
    expect(remove).toHaveBeenCalledWith('abort', listener);
  });

  test('leave no queue behind when all of them are done', async () => {
    const { ids, deactivate } = recordActivations(2);
    await runClockUntilSettled(Promise.all(ids.map((id) => deactivate(id))));
    expect(getQueues().size).toBe(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(getQueues().size).toBe(0);
  });
});
