import { screen } from '@testing-library/react';
import { Download } from 'polar-customer-portal';
import { createDownload } from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NOW, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { Boundary, failToRefresh, testParts, type ExpectedPart } from '../../test-parts.tsx';
import { createWireDownload } from '../wire.ts';
import { pretendToBe, stopPretending, texts, withName, SHOWN } from './render-downloads.tsx';

beforeEach(() => {
  startClock();
  pretendToBe('Macintosh', {
    platform: 'macOS',
    getHighEntropyValues: async () => ({ architecture: 'arm', bitness: '64' }),
  });
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
});
afterEach(() => stopPretending());

type Rendered = ReturnType<typeof renderWithPortal>;

interface Expected extends ExpectedPart {
  /** Whether one of the files cannot be read. */
  isUnreadable?: boolean;
}

const refreshFailed = failToRefresh('downloadables.list');

/** Of one file, with what stands beside it. */
const ofFile = (beside?: ReactNode) => ({
  around: (part: ReactNode) => (
    <Download.Files>
      {beside}
      {part}
    </Download.Files>
  ),
});

const openDetails = ({ user }: Rendered) =>
  user.click(screen.getByRole('button', { name: /^Details/ }));

/** Follows the link, in a frame where nobody knows whether a file comes. */
async function start({ user }: Rendered) {
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  await user.click(screen.getByRole('link', { name: /^Download/ }));
}

const PARTS: Record<Exclude<keyof typeof Download, 'Check' | 'CheckStatus'>, Expected> = {
  Root: { tag: 'SECTION', slot: 'download-list', state: 'loaded' },
  Header: { tag: 'HEADER', slot: 'download-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Files: { tag: 'DIV', slot: 'download-files', keepsContent: true },
  Footer: { tag: 'FOOTER', slot: 'download-footer', isUnreadable: true },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: refreshFailed },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: refreshFailed },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: refreshFailed },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
  Name: { tag: 'P', slot: 'download-name', ...ofFile() },
  ThisComputer: { tag: 'SPAN', slot: 'download-this-computer', ...ofFile() },
  Facts: { tag: 'P', slot: 'download-facts', ...ofFile() },
  Link: { tag: 'A', slot: 'download-link', state: 'ready', ...ofFile() },
  Problem: {
    tag: 'DIV',
    slot: 'download-problem',
    state: 'unclear',
    ...ofFile(<Download.Link />),
    after: start,
  },
  Details: { tag: 'BUTTON', slot: 'download-details', ...ofFile() },
  Info: {
    tag: 'DIV',
    slot: 'download-info',
    ...ofFile(<Download.Details />),
    after: openDetails,
  },
  Checksum: { tag: 'CODE', slot: 'download-checksum', ...ofFile() },
  CopyChecksum: { tag: 'BUTTON', slot: 'download-copy-checksum', ...ofFile() },
};

testParts({
  resource: 'Download',
  parts: Download,
  expected: PARTS,
  renderRoot(show, { isUnreadable }) {
    const rendered = renderWithPortal(show(), {
      downloads: [createDownload(withName('acme.dmg'), { now: NOW })],
      provider: { links: { downloads: { help: '/help' } } },
    });
    if (isUnreadable) {
      const items = [createWireDownload(), null];
      const body = { items, pagination: { total_count: 2, max_page: 1 } };
      rendered.polar.fail('downloadables.list', { body });
    }
    return rendered;
  },
});

test('a part that is about a file names the Download.Files that it needs', async () => {
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
  renderWithPortal(
    <Boundary>
      <Download.Root justBought>
        <Download.Name />
      </Download.Root>
    </Boundary>,
  );
  await screen.findByText(
    '<Download.Name> has nothing to show, because it is not inside a <Download.Files>. Move it into one.',
  );
  consoleError.mockClear();
});

test('a list that is empty has no parts but the text that says so', async () => {
  renderWithPortal(
    <Download.Root>
      <Download.Header />
    </Download.Root>,
  );
  expect(await screen.findByText(texts.empty[0], SHOWN)).toBeVisible();
  expect(screen.queryByText(texts.subtitle)).toBeNull();
});
