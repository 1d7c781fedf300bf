import { createPortalClient, getLicenseKey, listLicenseKeys } from 'polar-customer-portal/client';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { catchError, connectWithTokens, ENDED } from './ask.ts';
import { holdRequests } from './hold-requests.ts';

const licenseKey = createLicenseKey();

/** A client whose page hands out `polar_cst_1`, then `polar_cst_2` and so on. */
function connectHeld() {
  let issued = 0;
  const sessionToken = vi.fn(() => `polar_cst_${++issued}`);
  const { fetch, ...held } = holdRequests();
  const client = createPortalClient({ sessionToken, fetch });
  const get = () => getLicenseKey(client, licenseKey.id);
  return { ...held, get, sessionToken };
}

describe('a read that is refused because the session has ended', () => {
  test('is repeated once with another token, unseen by anybody', async () => {
    const { polar, get, licenseKey, client, sessionToken } = connectWithTokens(ENDED);
    expect((await get()).id).toBe(licenseKey.id);
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'licenseKeys.get',
      'licenseKeys.get',
    ]);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    await listLicenseKeys(client);
    expect(polar.requests).toHaveLength(3);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('is repeated whatever is read', async () => {
    const { polar, client, licenseKey } = connectWithTokens(ENDED);
    expect((await listLicenseKeys(client)).items).toMatchObject([{ id: licenseKey.id }]);
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'licenseKeys.list',
      'licenseKeys.list',
    ]);
  });

  test('asks for one token together with all the others', async () => {
    const licenseKeys = Array.from({ length: 10 }, () => createLicenseKey());
    const polar = servePolar({ licenseKeys });
    const tokens = [ENDED];
    const sessionToken = vi.fn(async () => tokens.shift() ?? polar.sessionToken);
    const client = createPortalClient({ sessionToken });

    const found = await Promise.all(licenseKeys.map(({ id }) => getLicenseKey(client, id)));
    expect(found.map(({ key }) => key)).toEqual(licenseKeys.map(({ key }) => key));
    expect(sessionToken).toHaveBeenCalledTimes(2);
    const sent = licenseKeys.map(
      ({ id }) => polar.requests.filter(({ path }) => path.endsWith(id)).length,
    );
    expect(sent).toEqual(Array(10).fill(2));
  });

  test('takes the token that another has got in the meantime', async () => {
    const { get, answer, waitForTokens, sessionToken } = connectHeld();
    const [first, late] = [get(), get()];
    await waitForTokens(2);
    answer(0, 401);
    await waitForTokens(3);
    answer(2, 200, licenseKey);
    await first;
    answer(1, 401);
    expect(await waitForTokens(4)).toEqual([
      'polar_cst_1',
      'polar_cst_1',
      'polar_cst_2',
      'polar_cst_2',
    ]);
    answer(3, 200, licenseKey);
    expect((await late).id).toBe(licenseKey.id);

    const next = get();
    expect((await waitForTokens(5)).at(-1)).toBe('polar_cst_2');
    answer(4, 200, licenseKey);
    await next;
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('asks for nothing more when the other token was refused too', async () => {
    const { get, answer, waitForTokens, sessionToken } = connectHeld();
    const [first, late] = [catchError(get()), catchError(get())];
    await waitForTokens(2);
    answer(0, 401);
    await waitForTokens(3);
    answer(2, 401);
    const error = await first;
    answer(1, 401);
    expect((await waitForTokens(4)).at(-1)).toBe('polar_cst_2');
    answer(3, 401);
    expect(await late).toBe(error);
    await waitForTokens(4);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('takes the token that a read of just now has asked for', async () => {
    const { get, answer, waitForTokens, sessionToken } = connectHeld();
    const [first, late] = [catchError(get()), get()];
    await waitForTokens(2);
    answer(0, 401);
    await waitForTokens(3);
    answer(2, 401);
    await first;
    const next = get();
    await waitForTokens(4);
    answer(1, 401);
    expect((await waitForTokens(5)).slice(3)).toEqual(['polar_cst_3', 'polar_cst_3']);
    answer(3, 200, licenseKey);
    answer(4, 200, licenseKey);
    await Promise.all([next, late]);
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });
});
