import {
  activateLicenseKey,
  deactivateLicenseKey,
  getLicenseKey,
  validateLicenseKey,
  type PortalClientOptions,
} from 'polar-customer-portal/client';
import { createActivations, type MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { expectOneAtATime, NOW, runClockUntilSettled, stopClock } from '../../core/http/clock.ts';
import { readBody, recordApp } from '../../core/http/record.ts';

const LATENCY = 120;

beforeEach(() => stopClock());

/** A key with so many devices at a mock that counts requests, and the way to deactivate them. */
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

describe('deactivations', () => {
  test('of twelve devices at once go one at a time, and none is one too many', async () => {
    const { polar, ids, deactivate, requests, getRest } = recordDevices(12);
    const order: string[] = [];
    const all = ids.map((id) => deactivate(id).then(() => order.push(id)));
    await runClockUntilSettled(Promise.all(all));
    expect(getRest()).toEqual([]);
    expect(order).toEqual(ids);
    expect(requests).toHaveLength(12);
    expectOneAtATime(requests);
    // Who sends one too many is blocked from everything.
    expect(polar.requests).toHaveLength(12);
    expect(requests.at(-1)?.end).toBeGreaterThanOrEqual(NOW + 12 * LATENCY + 11 * 400);
  });

  test('begin at once when none is under way, and not a moment too early after one', async () => {
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

  test('do not wait for a read, nor a read for them', async () => {
    const { client, licenseKey, ids, deactivate, requests } = recordDevices(3);
    const all = Promise.all(ids.map((id) => deactivate(id)));
    const read = getLicenseKey(client, licenseKey.id);
    await runClockUntilSettled(read);
    expect(requests.map(({ init }) => init?.method).toSorted()).toEqual(['GET', 'POST']);
    await runClockUntilSettled(all);
    expectOneAtATime(requests.filter(({ init }) => init?.method === 'POST'));
  });

  test.each<MockFailure>([401, 403, 404, 422, 500, 'network', 'html', 'hang'])(
    'go on when one of them fails (%j)',
    async (failure) => {
      const { polar, ids, deactivate, requests, getRest } = recordDevices(3);
      polar.fail('licenseKeys.deactivate', failure, { times: 1 });
      const outcomes = await runClockUntilSettled(
        Promise.allSettled(ids.map((id) => deactivate(id))),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
      expect(getRest()).toEqual(ids.slice(0, 1));
      expect(requests).toHaveLength(3);
      // What never came to an end is over when its time is up.
      if (failure === 'hang') expect(requests[1]?.start).toBeGreaterThanOrEqual(NOW + 10_400);
      else expectOneAtATime(requests);
    },
  );

  test('do not lose their time to answer while they wait for their turn', async () => {
    const { ids, deactivate, getRest } = recordDevices(6, { timeout: LATENCY + 80 });
    await runClockUntilSettled(Promise.all(ids.map((id) => deactivate(id))));
    expect(getRest()).toEqual([]);
  });

  test.each([
    ['waits for its turn', LATENCY + 200, [0, 2]],
    ['is under way', LATENCY + 400 + LATENCY / 2, [0, 1, 2]],
    ['is not even asked for', 0, [0, 2]],
  ])('go on when the caller of one leaves while it %s', async (_, moment, sent) => {
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
    expect(outcomes).toEqual([
      { status: 'fulfilled', value: undefined },
      { status: 'rejected', reason },
      { status: 'fulfilled', value: undefined },
    ]);
    expect(outcomes.map((outcome) => 'reason' in outcome && outcome.reason === reason)).toEqual([
      false,
      true,
      false,
    ]);
    expect(requests.map(readBody)).toMatchObject(
      sent.map((index) => ({ activation_id: ids[index] })),
    );
    expect(polar.requests).toHaveLength(sent.length);
    expect(getRest()).not.toContain(ids[2]);
  });

  test('stand in one queue with activations and validations', async () => {
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
});
