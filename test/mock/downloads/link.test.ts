import { createDownload, type DownloadOverrides } from 'polar-customer-portal/mock';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';

const DOWNLOADS = '/v1/customer-portal/downloadables/';
const HOUR = 3_600_000;

/** Serves one file, and has a link of it. */
async function serveLink(overrides?: DownloadOverrides) {
  const clock = { now: Date.parse('2026-06-01T12:00:00Z') };
  const download = createDownload(overrides);
  const polar = servePolar({ downloads: [download], now: () => clock.now });
  const { body } = await read(send(DOWNLOADS, { token: polar.sessionToken }));
  const { items } = body as { items: { file: { download: { url: string } } }[] };
  const link = new URL(items[0]?.file.download.url ?? '').pathname;
  return { clock, polar, download, link, count: () => polar.downloads.count(download.id) };
}

/** Follows what a link leads to. */
async function follow(response: Response) {
  const { pathname, search } = new URL(response.headers.get('location') ?? '');
  return send(pathname + search);
}

describe('the link of a file', () => {
  test('leads to the file, which a browser saves under its name', async () => {
    const { link } = await serveLink({ content: 'Hello', file: { name: 'hello.txt' } });
    const response = await send(link);
    expect(response.status).toBe(302);
    const file = await follow(response);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="hello.txt"');
    expect(await file.text()).toBe('Hello');
  });

  test('keeps the letters of a name', async () => {
    const name = 'Handbuch Größen & Maße.pdf';
    const { link } = await serveLink({ file: { name, mime_type: 'application/pdf' } });
    const { headers } = await follow(await send(link));
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Handbuch Gren & Mae.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    expect(headers.get('content-type')).toBe('application/pdf');
  });

  test('counts as a download each time, and nothing else does', async () => {
    const { link, count } = await serveLink();
    expect(count()).toBe(0);
    await send(link);
    await send(link);
    const head = await send(link, { method: 'HEAD' });
    expect(head.status).toBe(405);
    expect(head.headers.get('allow')).toBe('GET');
    expect(count()).toBe(2);
  });

  test('works for an hour, and is a page of JSON after that', async () => {
    const { link, clock, count } = await serveLink();
    clock.now += HOUR - 1;
    expect((await send(link)).status).toBe(302);
    clock.now += 1;
    expect(await read(send(link))).toEqual({
      status: 410,
      body: { error: 'ResourceUnavailable', detail: 'Unavailable' },
    });
    expect(count()).toBe(1);
  });

  test('leads to an address that is over an hour later too', async () => {
    const { link, clock } = await serveLink();
    const response = await send(link);
    clock.now += HOUR;
    expect((await follow(response)).status).toBe(403);
  });

  test.each([
    ['revoked', { is_revoked: true }, 302],
    ['switched off', { is_disabled: true }, 302],
    ['found malicious', { is_malicious: true }, 410],
  ] as const)('of a file that was %s since then responds with %s', async (_, changes, status) => {
    const { polar, download, link } = await serveLink();
    polar.downloads.add({ ...download, ...changes });
    expect((await send(link)).status).toBe(status);
  });

  test('is not found when it was changed, or its file is gone', async () => {
    const { polar, download, link } = await serveLink();
    const notFound = { status: 404, body: { error: 'ResourceNotFound', detail: 'Not found' } };
    expect(await read(send(`${link}x`))).toEqual(notFound);
    expect(await read(send(`${DOWNLOADS}garbage`))).toEqual(notFound);
    polar.downloads.remove(download.id);
    expect(await read(send(link))).toEqual(notFound);
  });

  test('wants no token, and refuses a wrong one as well as an unknown version', async () => {
    const { link, count } = await serveLink();
    expect((await send(link, { token: 'polar_cst_ended' })).status).toBe(401);
    expect((await send(link, { version: '2025-01' })).status).toBe(404);
    expect(count()).toBe(0);
  });

  test('can be followed in a page, as a browser does by itself', async () => {
    vi.stubGlobal('document', {});
    onTestFinished(() => void vi.unstubAllGlobals());
    const { polar, link, count } = await serveLink({ content: 'Hello' });
    const file = await polar.navigate(`https://api.polar.sh${link}`);
    expect(await file.text()).toBe('Hello');
    expect(count()).toBe(1);
    expect((await polar.navigate(`https://api.polar.sh${link}x`)).status).toBe(404);
  });

  test('is not in the log of requests', async () => {
    const { polar, link } = await serveLink();
    await follow(await send(link));
    expect(polar.requests.map(({ operation, path }) => [operation, path]).slice(1)).toEqual([
      ['downloadables.get', `${DOWNLOADS}…`],
      [undefined, expect.stringMatching(/^\/v1\/storage\/[^?]+$/) as string],
    ]);
  });
});
