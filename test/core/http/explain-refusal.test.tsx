import { expect, test, vi } from 'vitest';
import { catchError, connect } from './connect.ts';

/** The message of the error after Polar has refused every token. */
async function getRefusal(options: Parameters<typeof connect>[0] = {}): Promise<string> {
  const { polar, get } = connect(options);
  polar.endSession(polar.sessionToken);
  return (await catchError(get())).message;
}

/** A `fetch` that looks as the browser's own. */
const asNative = (fetch: typeof globalThis.fetch) => fetch.bind(globalThis);

test('a 401 of Polar names the likely causes, a token of the other server among them', async () => {
  expect(await getRefusal()).toMatch(
    /Likely causes: the session token has expired .* or was revoked, or it is of another server than https:\/\/api\.polar\.sh/,
  );
});

test('a 401 for a fixed token says to pass a function', async () => {
  expect(await getRefusal()).toMatch(/Pass a function .* fetchSession\("\/polar\/session"\)/);
});

test('a 401 for each token of a function does not say to pass one', async () => {
  let count = 0;
  const sessionToken = () => `polar_cst_${(count += 1)}`;
  expect(await getRefusal({ sessionToken })).not.toContain('Pass a function');
});

test('a 401 suspects a script that has replaced the page’s fetch', async () => {
  const native = asNative(globalThis.fetch);
  vi.stubGlobal('fetch', native);
  expect(await getRefusal()).not.toContain('has replaced fetch');
  vi.stubGlobal('fetch', (...request: Parameters<typeof native>) => native(...request));
  expect(await getRefusal()).toContain('has replaced fetch');
  expect(await getRefusal({ fetch: native })).not.toContain('has replaced fetch');
});

test('a request without a response suspects a script that has replaced the page’s fetch', async () => {
  const { polar, get } = connect();
  polar.fail('licenseKeys.get', 'network');
  const native = asNative(globalThis.fetch);
  vi.stubGlobal('fetch', native);
  expect((await catchError(get())).message).not.toContain('has replaced fetch');
  vi.stubGlobal('fetch', (...request: Parameters<typeof native>) => native(...request));
  expect((await catchError(get())).message).toContain('has replaced fetch');
});
