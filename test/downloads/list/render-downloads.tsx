import { screen, waitFor } from '@testing-library/react';
import { DownloadList, type DownloadListProps } from 'polar-customer-portal';
import {
  createBenefitGrant,
  createDownload,
  type DownloadOverrides,
  type MockPolar,
} from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { downloadEnglish } from '../../../src/downloads/english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW, renderWithPortal } from '../../render-with-portal.tsx';

/** The English texts of downloads. */
export const texts = downloadEnglish;

type Options = NonNullable<Parameters<typeof renderWithPortal>[1]> & {
  list?: DownloadListProps;
  /** What stands below it. */
  beside?: ReactNode;
};

/** A file of the default benefit. */
export const withName = (name: string, file: object = {}): DownloadOverrides => ({
  file: { name, ...file },
});

/** Renders the list of these files, which the mock serves. */
export function renderDownloads(
  overrides: readonly DownloadOverrides[],
  { list, beside, ...options }: Options = {},
) {
  const downloads = overrides.map((fields, index) =>
    // The first one is listed first.
    createDownload(
      { granted_at: new Date(NOW - 86_400_000 - index * 1_000).toISOString(), ...fields },
      { now: NOW },
    ),
  );
  const polar = options.polar ?? servePolar({ downloads, ...options });
  // A session lasts an hour, as an address does.
  const provider = { sessionToken: () => polar.createSession(), ...options.provider };
  const rendered = renderWithPortal(
    <>
      <DownloadList {...list} />
      {beside}
    </>,
    { ...options, polar, provider },
  );
  return { downloads, ...rendered };
}

/** A grant of the default benefit of downloads. */
export const createGrant = (
  description: string,
  fields: object = {},
  active_files: string[] = [],
) =>
  createBenefitGrant(
    { benefit: { type: 'downloadables', description, properties: { active_files } }, ...fields },
    { now: NOW },
  );

/** The names of the files that are shown, in their order. */
export const readNames = () =>
  [...document.querySelectorAll('[aria-busy=false] [data-slot=download-name]')].map(
    (name) => name.textContent,
  );

/** Waits until the list shows files. */
export const findFiles = () =>
  waitFor(() => {
    const names = readNames();
    if (names.length === 0) throw new Error('There are no files.');
    return names;
  });

/** The link of a file. */
export const getLink = (name: string) =>
  screen.getByRole<HTMLAnchorElement>('link', { name: `${texts.download} ${name}` });

/** How often the list of files was requested. */
export const countReads = (polar: MockPolar, operation = 'downloadables.list') =>
  polar.requests.filter((request) => request.operation === operation).length;

/** Where the browser was sent: by a customer's click on a link, or by one of ours. jsdom follows none. */
export function recordNavigations() {
  const followed: { href: string; target: string; rel: string }[] = [];
  const record = ({ href, target, rel }: HTMLAnchorElement) => followed.push({ href, target, rel });
  const { click } = HTMLAnchorElement.prototype;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function follow(
    this: HTMLAnchorElement,
  ) {
    if (this.isConnected) click.call(this);
    else record(this);
  });
  function onClick(event: Event) {
    const link = (event.target as Element).closest('a');
    if (link?.hasAttribute('href') && !event.defaultPrevented) record(link);
    event.preventDefault();
  }
  window.addEventListener('click', onClick);
  return { followed, stop: () => window.removeEventListener('click', onClick) };
}

/** Lets the browser say this of itself. */
export function pretendToBe(userAgent: string, userAgentData?: object, maxTouchPoints = 0) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  Object.defineProperty(navigator, 'userAgentData', { configurable: true, value: userAgentData });
  Object.defineProperty(navigator, 'maxTouchPoints', { configurable: true, value: maxTouchPoints });
}

/** Ends that. */
export function stopPretending() {
  Reflect.deleteProperty(navigator, 'userAgentData');
  Reflect.deleteProperty(navigator, 'maxTouchPoints');
}
