import 'polar-customer-portal/element/define';
import type { PolarDownloadsElement } from 'polar-customer-portal/element';
import { expect, test } from 'vitest';
import { studio, withDownloads } from '../../stories/download-fixtures.ts';
import { startPolar } from '../../stories/mock-polar.ts';
import { addElement } from './elements.ts';

async function holdFiles() {
  const { mock } = withDownloads(studio).parameters;
  await startPolar(mock);
  const { polar, server } = mock;
  return { polar, server, sessionToken: polar.sessionToken };
}

function addDownloads(
  { server, sessionToken }: Awaited<ReturnType<typeof holdFiles>>,
  properties: Partial<PolarDownloadsElement> = {},
) {
  const element = document.createElement('polar-downloads');
  Object.assign(element, { server, sessionToken, ...properties });
  document.body.append(element);
  return element;
}

const readNames = (element: PolarDownloadsElement) =>
  [
    ...(element.shadowRoot?.querySelectorAll('[aria-busy=false] [data-slot=download-name]') ?? []),
  ].map(({ textContent }) => textContent);

const count = (element: PolarDownloadsElement) => expect.poll(() => readNames(element).length);

test('two lists of downloads send one request, and share their session with a license key', async () => {
  const held = await holdFiles();
  const [one, other] = [addDownloads(held), addDownloads(held)];
  const id = '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b';
  const key = addElement({ ...held, id });
  key.addEventListener('polar-portal-error', (event) => event.preventDefault());
  await count(one).toBe(3);
  await count(other).toBe(3);
  const operations = held.polar.requests.map(({ operation }) => operation);
  expect(operations.filter((each) => each === 'downloadables.list')).toHaveLength(1);
});

test('a list of downloads takes its options as attributes and properties', async () => {
  const held = await holdFiles();
  const element = addDownloads(held, {
    getFileName: ({ file }) => (file.name.endsWith('.pdf') ? 'Manual' : undefined),
    compare: (one, two) => one.file.size - two.file.size,
    getPlatform: () => null,
  });
  await count(element).toBe(3);
  expect(readNames(element)[0]).toBe('Manual');
  element.setAttribute('benefit-id', '00000000-0000-4000-8000-000000000000');
  await expect
    .poll(() => element.shadowRoot?.querySelector('section')?.dataset['state'])
    .toBe('empty');
  element.justBought = true;
  await expect.poll(() => element.shadowRoot?.textContent).toContain('Being prepared');
});

test('a download opens in a frame inside the element', async () => {
  const held = await holdFiles();
  const element = addDownloads(held);
  await count(element).toBe(3);
  const link = element.shadowRoot?.querySelector('a[href]');
  // Later than ours, which does nothing about what the page has prevented.
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  const frame = element.shadowRoot?.querySelector('iframe');
  expect(frame?.name).toBe(link?.getAttribute('target'));
});
