import { createPortalClient, listLicenseKeys } from 'polar-customer-portal/client';
import { describe, expect, test, vi } from 'vitest';
import { runClockUntilSettled, stopClock } from './clock.ts';
import { catchError, connect } from './connect.ts';
import { record } from './record.ts';

const never = new Promise<never>(() => {});

describe('a request that takes too long', () => {
  test.each([
    ['ten seconds', {}, 10_000],
    ['the time that the option timeout says', { timeout: 500 }, 500],
  ])('is given up after %s', async (_, options, time) => {
    stopClock();
    const { polar, get } = connect(options);
    polar.fail('licenseKeys.get', 'hang');
    const error = catchError(get());
    await vi.advanceTimersByTimeAsync(time - 1);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await error).cause).toMatchObject({ name: 'TimeoutError' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is an error that names the request and the time', async () => {
    const { polar, get, licenseKey } = connect({ timeout: 20 });
    polar.fail('licenseKeys.get', 'hang');
    // With a signal that is not aborted, too.
    expect(await catchError(get(new AbortController().signal))).toMatchObject({
      code: 'timeout',
      status: undefined,
      message: `No response to GET /v1/customer-portal/license-keys/${licenseKey.id} within 20 ms.`,
    });
  });

  test('is an error that names sessionToken when no token comes, and the next one gets another', async () => {
    stopClock();
    const tokens = [never];
    const sessionToken = vi.fn(() => tokens.shift() ?? polar.sessionToken);
    const { client, polar, requests } = record({ sessionToken });
    const error = await runClockUntilSettled(catchError(listLicenseKeys(client)));
    expect(error).toMatchObject({
      code: 'session_unavailable',
      message: 'sessionToken returned no token within 10000 ms.',
    });
    expect(requests).toEqual([]);
    await listLicenseKeys(client);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });
});

describe('a request that its caller aborts', () => {
  const reason = new Error('The page was left.');

  test.each([
    ['before it is sent', 'before'],
    ['while it waits for Polar', 'polar'],
    ['while it waits for a token', 'token'],
  ])('rejects with the caller’s own reason %s', async (_, moment) => {
    const controller = new AbortController();
    const { polar, get } = connect(moment === 'token' ? { sessionToken: () => never } : {});
    polar.fail('licenseKeys.get', 'hang');
    if (moment === 'before') controller.abort(reason);
    const request = get(controller.signal);
    const sent = moment === 'polar' ? 1 : 0;
    await vi.waitFor(() => expect(polar.requests).toHaveLength(sent), { interval: 1 });
    controller.abort(reason);
    await expect(request).rejects.toBe(reason);
    expect(polar.requests).toHaveLength(sent);
  });

  test('rejects at once when sessionToken itself aborts it', async () => {
    const controller = new AbortController();
    const client = createPortalClient({
      sessionToken() {
        controller.abort(reason);
        return never;
      },
    });
    const request = listLicenseKeys(client, {}, { signal: controller.signal });
    await expect(request).rejects.toBe(reason);
  });

  test('leaves the token to the others that wait for it', async () => {
    const waiting: ((token: string) => void)[] = [];
    const controller = new AbortController();
    const { polar, get } = connect({
      sessionToken: () => new Promise<string>((resolve) => waiting.push(resolve)),
    });
    const aborted = get(controller.signal);
    const other = get();
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    waiting.forEach((give) => give(polar.sessionToken));
    expect((await other).status).toBe('granted');
    expect(polar.requests).toHaveLength(1);
  });
});

describe('a request that has ended', () => {
  test.each([
    ['with a response', undefined],
    ['with a failure of Polar', 500],
    ['without a connection', 'network'],
    ['after its session was renewed', 401],
  ] as const)('%s leaves no timer, and nothing that listens to its caller', async (_, failure) => {
    const { polar, get } = connect({ sessionToken: () => polar.sessionToken });
    if (failure) polar.fail('licenseKeys.get', failure, { times: 1 });
    stopClock();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await runClockUntilSettled(get(signal).catch(() => undefined));
    expect(vi.getTimerCount()).toBe(0);
    expect(added).toHaveBeenCalled();
    expect(new Set(removed.mock.calls.flat())).toEqual(new Set(added.mock.calls.flat()));
  });
});
