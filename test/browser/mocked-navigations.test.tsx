import { createDownload, createMockPolar, handleNavigations } from 'polar-customer-portal/mock';
import { expect, onTestFinished, test, vi } from 'vitest';

const SERVER = 'https://polar.example/navigations';

/** Follows a link that is in no document, as well as one that is. */
function follow(href: string, parent?: Element) {
  const link = document.createElement('a');
  link.href = href;
  parent?.append(link);
  link.click();
  link.remove();
}

test('a mock of Polar responds to links, and the page stays', async () => {
  const download = createDownload({ content: 'Hello', file: { name: 'hello.txt' } });
  const polar = createMockPolar({ downloads: [download] });
  const headers = { authorization: `Bearer ${polar.sessionToken}` };
  const list = await polar.respond(
    new Request(`${SERVER}/v1/customer-portal/downloadables/`, { headers }),
  );
  const { items } = (await list.json()) as { items: { file: { download: { url: string } } }[] };
  const url = items[0]?.file.download.url ?? '';
  expect(url).toMatch(/^https:\/\/polar\.example\/navigations\/v1\//);

  const onResponse = vi.fn<(response: Response, url: string) => void>();
  onTestFinished(handleNavigations(polar, { server: SERVER, onResponse }));
  follow(url);
  follow(`${url}x`, document.body);
  await expect.poll(() => onResponse.mock.calls.length).toBe(2);
  const responses = onResponse.mock.calls.map(([response]) => response);
  const file = responses.find(({ status }) => status === 200);
  expect(await file?.text()).toBe('Hello');
  expect(file?.headers.get('content-disposition')).toContain('hello.txt');
  expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 404]);
  expect(polar.downloads.count(download.id)).toBe(1);
});
