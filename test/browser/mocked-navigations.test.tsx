import { createDownload, createMockPolar, handleNavigations } from 'polar-customer-portal/mock';
import { expect, onTestFinished, test, vi } from 'vitest';

const SERVER = 'https://polar.example/navigations';

/** Follows a link that is in no document, as well as one that is. */
function follow(href: string, parent?: Element, target = '') {
  const link = document.createElement('a');
  Object.assign(link, { href, target });
  parent?.append(link);
  link.click();
  link.remove();
}

/** A mock of Polar with a file, and the link of it. */
async function createFile() {
  const download = createDownload({ content: 'Hello', file: { name: 'hello.txt' } });
  const polar = createMockPolar({ downloads: [download] });
  const headers = { authorization: `Bearer ${polar.sessionToken}` };
  const list = await polar.respond(
    new Request(`${SERVER}/v1/customer-portal/downloadables/`, { headers }),
  );
  const { items } = (await list.json()) as { items: { file: { download: { url: string } } }[] };
  const url = items[0]?.file.download.url ?? '';
  expect(url).toMatch(/^https:\/\/polar\.example\/navigations\/v1\//);
  return { polar, download, url };
}

test('a mock of Polar responds to links, and the page stays', async () => {
  const { polar, download, url } = await createFile();
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

test('a mock of Polar responds to links for a frame, which shows what is no file', async () => {
  const { polar, download, url } = await createFile();
  onTestFinished(handleNavigations(polar, { server: SERVER }));
  const frame = document.createElement('iframe');
  frame.name = 'of-the-mock';
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const save = vi.spyOn(URL, 'revokeObjectURL');
  onTestFinished(() => save.mockRestore());
  follow(url, document.body, frame.name);
  await expect.poll(() => save.mock.calls.length).toBe(1);
  expect(polar.downloads.count(download.id)).toBe(1);

  const { href } = location;
  follow(`${url}x`, document.body, frame.name);
  await expect.poll(() => frame.contentDocument?.body?.textContent).toContain('ResourceNotFound');
  expect(location.href).toBe(href);
});
