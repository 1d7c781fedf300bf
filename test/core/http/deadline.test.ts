import { createPortalClient, listLicenseKeys } from 'polar-customer-portal/client';
import { describe, expect, test, vi } from 'vitest';
import { runClockUntilSettled, stopClock } from './clock.ts';
import { catchError, connect } from './connect.ts';
import { record } from './record.ts';

const never = new Promise<never>(() => {});

describe('a request that takes too long', () => {
  test('is given up after ten seconds unless the option timeout says otherwise', async () => {
    const timers = vi.spyOn(AbortSignal, 'timeout');
    await connect().get();
    await connect({ timeout: 500 }).get();
    expect(timers.mock.calls).toEqual([[10_000], [500]]);
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
