import {
  activateLicenseKey,
  createPortalClient,
  deactivateLicenseKey,
  getLicenseKey,
  validateLicenseKey,
  type PortalClientOptions,
} from 'polar-customer-portal/client';
import { createActivations, type MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { queues } from '../../src/license-keys/key-requests.ts';
import { expectOneAtATime, NOW, runClockUntilSettled, stopClock } from '../core/http/clock.ts';
import { readBody, recordApp } from '../core/http/record.ts';

const LATENCY = 120;

beforeEach(() => stopClock());

/** A key with so many activations at a Polar that counts requests, and the way to end them. */
function recordDevices(count: number, options: Partial<PortalClientOptions> = {}) {
  const overrides = { activations: createActivations(count) };
  const app = recordApp(overrides, options, { latency: LATENCY });
  return {
    ...app,
    ids: app.licenseKey.activations.map(({ id }) => id),
    deactivate: (activation_id: string, signal?: AbortSignal) =>
      deactivateLicenseKey(app.client, { ...app.names, activation_id }, { signal }),
    getRest: () => app.getServed()?.activations.map(({ id }) => id),
  };
}

describe('requests with a license key', () => {
  test('go one at a time, 400 ms apart, so that Polar never blocks the customer', async () => {
    const { polar, ids, deactivate, requests, getRest } = recordDevices(12);
    const order: string[] = [];
    const all = ids.map((id) => deactivate(id).then(() => order.push(id)));
    await runClockUntilSettled(Promise.all(all));
    expect(getRest()).toEqual([]);
    expect(order).toEqual(ids);
    expectOneAtATime(requests);
    expect(polar.requests).toHaveLength(12);
    expect(requests.at(-1)?.end).toBeGreaterThanOrEqual(NOW + 12 * LATENCY + 11 * 400);
  });

  test('begin at once when none is under way, and 400 ms after one that has just ended', async () => {
    const { ids, deactivate, requests } = recordDevices(3);
    await runClockUntilSettled(deactivate(ids[0] ?? ''));
    expect(requests[0]?.start).toBe(NOW);
    await runClockUntilSettled(deactivate(ids[1] ?? ''));
    await vi.advanceTimersByTimeAsync(10_000);
    const later = Date.now();
    await runClockUntilSettled(deactivate(ids[2] ?? ''));
    expect(requests[2]?.start).toBe(later);
    expectOneAtATime(requests);
  });

  test('wait for each other whatever they do', async () => {
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

  test('wait for those of another client of the same page and server', async () => {
    const { ids, names, deactivate, requests, fetch } = recordDevices(4);
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

  test('do not wait for those of another server', async () => {
    const { ids, names, deactivate, requests, fetch } = recordDevices(2);
    const other = createPortalClient({ sessionToken: 'polar_cst_1', fetch, server: 'sandbox' });
    const sandboxed = deactivateLicenseKey(other, { ...names, activation_id: ids[1] ?? '' });
    await runClockUntilSettled(Promise.all([deactivate(ids[0] ?? ''), sandboxed]));
    expect(requests.map(({ start }) => start)).toEqual([NOW, NOW]);
  });

  test('do not wait for a read, nor a read for them', async () => {
    const { client, licenseKey, ids, deactivate, requests } = recordDevices(3);
    const all = Promise.all(ids.map((id) => deactivate(id)));
    await runClockUntilSettled(getLicenseKey(client, licenseKey.id));
    expect(requests.map(({ init }) => init?.method).toSorted()).toEqual(['GET', 'POST']);
    await runClockUntilSettled(all);
    expectOneAtATime(requests.filter(({ init }) => init?.method === 'POST'));
  });

  test.each<MockFailure>([401, 429, 500, 'network', 'html', 'hang'])(
    'go on when one of them fails, and it is not sent again (%j)',
    async (failure) => {
      const { polar, ids, deactivate, requests, getRest } = recordDevices(3);
      polar.fail('licenseKeys.deactivate', failure, { times: 1 });
      const outcomes = await runClockUntilSettled(
        Promise.allSettled(ids.map((id) => deactivate(id))),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
      expect(getRest()).toEqual(ids.slice(0, 1));
      expect(requests).toHaveLength(3);
      // One without a response is over when its time is up.
      if (failure === 'hang') expect(requests[1]?.start).toBeGreaterThanOrEqual(NOW + 10_400);
      else expectOneAtATime(requests);
    },
  );

  test('do not use up their timeout while they wait for their turn', async () => {
    const { ids, deactivate, getRest } = recordDevices(6, { timeout: LATENCY + 80 });
    await runClockUntilSettled(Promise.all(ids.map((id) => deactivate(id))));
    expect(getRest()).toEqual([]);
  });

  test.each([
    ['waits for its turn', LATENCY + 200, [0, 2]],
    ['is under way', LATENCY + 400 + LATENCY / 2, [0, 1, 2]],
    ['is aborted from the start', 0, [0, 2]],
  ])('go on when one of them is aborted while it %s', async (_, moment, sent) => {
    const { polar, ids, deactivate, requests, getRest } = recordDevices(3);
    const reason = new Error('The page was left.');
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
    expect(getRest()).not.toContain(ids[2]);
  });

  test('leave nothing behind when all are done', async () => {
    const { ids, deactivate } = recordDevices(2);
    await runClockUntilSettled(Promise.all(ids.map((id) => deactivate(id))));
    expect(queues.size).toBe(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(queues.size).toBe(0);
  });
});
