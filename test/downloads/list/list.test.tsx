import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { DownloadList } from 'polar-customer-portal';
import { createDownload } from 'polar-customer-portal/mock';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NOW, renderWithPortal } from '../../render-with-portal.tsx';
import {
  countReads,
  createGrant,
  findFiles,
  getLink,
  pretendToBe,
  readNames,
  renderDownloads,
  stopPretending,
  texts,
  withName,
} from './render-downloads.tsx';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Mobile/15E148';

/** What Chromium says when it is asked. */
const hints = (architecture: string) => ({
  platform: 'macOS',
  mobile: false,
  getHighEntropyValues: async () => ({ architecture, bitness: '64' }),
});

const BUILDS = [
  'acme-win-x64.exe',
  'acme-mac-x64.dmg',
  'acme-mac-arm64.dmg',
  'acme-linux-x64.AppImage',
  'manual.pdf',
].map((name) => withName(name));

afterEach(() => stopPretending());

const getPrimary = () =>
  [...document.querySelectorAll('a[data-primary=true]')].map(
    (link) => link.closest('li')?.querySelector('[data-slot=download-name]')?.textContent,
  );

describe('the file for this computer', () => {
  test('comes first, with the primary button, where the browser knows the processor', async () => {
    pretendToBe(MAC, hints('arm'));
    renderDownloads(BUILDS);
    const [first, ...others] = await findFiles();
    expect(first).toBe('acme-mac-arm64.dmg');
    expect(others).toEqual([
      'acme-win-x64.exe',
      'acme-mac-x64.dmg',
      'acme-linux-x64.AppImage',
      'manual.pdf',
    ]);
    expect(getPrimary()).toEqual(['acme-mac-arm64.dmg']);
    const row = getLink('acme-mac-arm64.dmg').closest('li');
    expect(row).toHaveTextContent(texts.thisComputer);
    expect(screen.getAllByText(texts.thisComputer)).toHaveLength(1);
  });

  test.each<[what: string, data: object | undefined]>([
    ['Safari, which hides the chip', undefined],
    [
      'a browser that refuses to tell',
      { platform: 'macOS', getHighEntropyValues: () => Promise.reject(new Error('No.')) },
    ],
    [
      'a browser that never answers',
      { platform: 'macOS', getHighEntropyValues: () => new Promise(() => {}) },
    ],
  ])('is two named choices in %s', async (_, data) => {
    pretendToBe(MAC, data);
    renderDownloads(BUILDS);
    expect((await findFiles()).slice(0, 2)).toEqual(['acme-mac-x64.dmg', 'acme-mac-arm64.dmg']);
    expect(getPrimary()).toEqual([]);
    expect(screen.queryByText(texts.thisComputer)).toBeNull();
    expect(screen.getByText(texts.whichOne.macos)).toBeVisible();
    expect(getLink('acme-mac-x64.dmg').closest('li')).toHaveTextContent('Mac, Intel');
    expect(getLink('acme-mac-arm64.dmg').closest('li')).toHaveTextContent('Mac, Apple silicon');
  });

  test.each([
    ['an iPad, which says Mac', MAC, 5],
    ['an iPhone', IPHONE, 5],
  ])('is none on %s, where all files are listed', async (_, userAgent, touchPoints) => {
    pretendToBe(userAgent, undefined, touchPoints);
    renderDownloads(BUILDS);
    expect(await findFiles()).toEqual(BUILDS.map(({ file }) => file?.name));
    expect(getPrimary()).toEqual([]);
    expect(screen.queryByText(texts.thisComputer)).toBeNull();
  });

  test('is not moved under the pointer by an answer that comes late', async () => {
    const answers: ((value: object) => void)[] = [];
    const wait = () => new Promise<object>((resolve) => answers.push(resolve));
    pretendToBe(MAC, { platform: 'macOS', getHighEntropyValues: wait });
    renderDownloads(BUILDS);
    const before = await findFiles();
    await act(async () => answers[0]?.({ architecture: 'arm', bitness: '64' }));
    expect(readNames()).toEqual(before);
    expect(getPrimary()).toEqual([]);
  });

  test('is the one that the developer names', async () => {
    pretendToBe(MAC, hints('arm'));
    renderDownloads([withName('Windows.zip'), withName('Acme.bin'), withName('acme.dmg')], {
      list: {
        getPlatform: ({ file }) =>
          file.name === 'Acme.bin'
            ? { system: 'macos' }
            : file.name === 'acme.dmg'
              ? null
              : undefined,
      },
    });
    expect((await findFiles())[0]).toBe('Acme.bin');
    expect(getPrimary()).toEqual(['Acme.bin']);
    expect(getLink('acme.dmg').closest('li')).not.toHaveTextContent('Mac');
  });

  test('has the only primary button of the list, and a badge in each benefit', async () => {
    pretendToBe(MAC, hints('arm'));
    const KIT = 'bbbbbbbb-0000-4000-8000-000000000002';
    renderDownloads([withName('acme.dmg'), { ...withName('kit.pkg'), benefit_id: KIT }]);
    await findFiles();
    expect(getPrimary()).toEqual(['acme.dmg']);
    expect(screen.getAllByText(texts.thisComputer)).toHaveLength(2);
  });
});

describe('a file', () => {
  test('shows its platform, version, size and date', async () => {
    renderDownloads([
      withName('acme.dmg', {
        version: '4.2.1',
        size: 182_000_000,
        last_modified_at: '2026-11-12T08:00:00Z',
      }),
    ]);
    await findFiles();
    const row = getLink('acme.dmg').closest('li');
    expect(row).toHaveTextContent('Mac · Version 4.2.1 · 182 MB · Nov 12, 2026');
  });

  test('shows its SHA-256 on demand, below its row, and copies it', async () => {
    const { user, downloads, onEvent } = renderDownloads([withName('acme.dmg')]);
    await findFiles();
    const checksum = downloads[0]?.file.checksum_sha256_hex ?? '';
    const button = screen.getByRole('button', { name: `${texts.details} acme.dmg` });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText(checksum)).toBeNull();
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(checksum)).toBeVisible();
    expect(getLink('acme.dmg').closest('li')).toHaveTextContent(checksum);
    await user.click(screen.getByRole('button', { name: texts.copy }));
    expect(await navigator.clipboard.readText()).toBe(checksum);
    expect(screen.getByRole('button', { name: texts.copied })).toBeVisible();
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({
      type: 'download.checksum_copied',
      download_id: downloads[0]?.id,
      file_id: downloads[0]?.file.id,
      benefit_id: downloads[0]?.benefit_id,
    });
    await user.click(button);
    expect(screen.queryByText(checksum)).toBeNull();
  });

  test('says so when its SHA-256 could not be copied', async () => {
    const { user } = renderDownloads([withName('acme.dmg')]);
    await findFiles();
    await user.click(screen.getByRole('button', { name: /^Details/ }));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
    await user.click(screen.getByRole('button', { name: texts.copy }));
    const copy = screen.getByRole('button', { name: texts.copy });
    await waitFor(() => expect(copy).toHaveAttribute('data-state', 'failed'));
    expect(screen.getByText(texts.copyFailed)).toBeInTheDocument();
  });

  test('has no details without a checksum', async () => {
    renderDownloads([
      withName('acme.dmg', { checksum_sha256_hex: null, checksum_sha256_base64: null }),
    ]);
    await findFiles();
    expect(screen.queryByRole('button', { name: /^Details/ })).toBeNull();
  });

  test('has the developer’s own name, and then that under which it is saved in its details', async () => {
    const { user } = renderDownloads([withName('acme.dmg'), withName('b.pdf')], {
      list: { getFileName: ({ file }) => (file.name === 'acme.dmg' ? 'Acme for Mac' : undefined) },
    });
    await findFiles();
    expect(readNames()).toEqual(expect.arrayContaining(['Acme for Mac', 'b.pdf']));
    await user.click(screen.getByRole('button', { name: 'Details Acme for Mac' }));
    expect(screen.getByText('acme.dmg')).toBeVisible();
  });

  test('is not offered to be checked where the developer does not want that', async () => {
    const { user } = renderDownloads([withName('acme.dmg')], {
      list: { actions: { check: false } },
    });
    await findFiles();
    await user.click(screen.getByRole('button', { name: /^Details/ }));
    expect(screen.queryByRole('button', { name: texts.check.check })).toBeNull();
  });

  test('submits no form of the host app', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    const download = createDownload(withName('acme.dmg'), { now: NOW });
    const { user } = renderWithPortal(
      <form onSubmit={onSubmit}>
        <DownloadList />
      </form>,
      { downloads: [download] },
    );
    await findFiles();
    await user.click(screen.getByRole('button', { name: /^Details/ }));
    await user.click(screen.getByRole('button', { name: texts.copy }));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('files', () => {
  const KIT = 'bbbbbbbb-0000-4000-8000-000000000002';

  test('are below the names of their benefits, in the vendor’s order', async () => {
    pretendToBe(IPHONE);
    const files = ['a.zip', 'b.zip', 'c.zip'].map((name) => withName(name, { id: `id-${name}` }));
    renderDownloads([...files, { ...withName('kit.zip'), benefit_id: KIT }], {
      benefitGrants: [
        createGrant('Acme Studio 4', {}, ['id-c.zip', 'id-a.zip', 'id-b.zip']),
        createGrant('Brand kit', { benefit_id: KIT }),
      ],
    });
    expect(await findFiles()).toEqual(['c.zip', 'a.zip', 'b.zip', 'kit.zip']);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      texts.title,
      'Acme Studio 4',
      'Brand kit',
    ]);
    const list = screen.getByRole('list', { name: 'Brand kit' });
    expect(within(list).getByText('kit.zip')).toBeVisible();
  });

  test('have the developer’s own names and order', async () => {
    pretendToBe(IPHONE);
    renderDownloads([withName('a.zip'), withName('b.zip')], {
      benefitGrants: [createGrant('Acme Studio 4')],
      list: {
        getBenefitName: () => 'Studio',
        compare: (one, other) => other.file.name.localeCompare(one.file.name),
      },
    });
    expect(await findFiles()).toEqual(['b.zip', 'a.zip']);
    expect(screen.getByRole('heading', { name: 'Studio' })).toBeVisible();
    expect(screen.queryByText('Acme Studio 4')).toBeNull();
  });

  test('are shown without names if these cannot be read', async () => {
    const { polar, onError } = renderDownloads([
      withName('a.zip'),
      { ...withName('kit.zip'), benefit_id: KIT },
    ]);
    polar.fail('benefitGrants.list', 'html');
    expect(await findFiles()).toHaveLength(2);
    expect(screen.getAllByRole('heading', { name: texts.otherFiles })).toHaveLength(2);
    await waitFor(() => expect(onError).toHaveBeenCalled());
  });

  test('of one benefit alone', async () => {
    const { polar } = renderDownloads(
      [withName('a.zip'), { ...withName('kit.zip'), benefit_id: KIT }],
      { list: { benefitId: KIT } },
    );
    expect(await findFiles()).toEqual(['kit.zip']);
    expect(polar.requests.map(({ path }) => path)).toEqual([
      expect.stringContaining(`benefit_id=${KIT}`),
      expect.stringContaining(`benefit_id=${KIT}`),
    ]);
  });

  test('are all read, and the first ones shown, if there are many', async () => {
    pretendToBe(IPHONE);
    const many = Array.from({ length: 120 }, (_, index) => withName(`file-${1000 + index}.zip`));
    const { polar } = renderDownloads(many);
    expect(await findFiles()).toHaveLength(10);
    expect(countReads(polar)).toBe(2);
    fireEvent.click(screen.getByText('Show more'));
    expect(readNames()).toEqual(many.slice(0, 60).map(({ file }) => file?.name));
    // The focus moves to the first row that has come.
    expect(document.activeElement).toHaveTextContent('file-1010.zip');
    expect(screen.getByText('Show more')).toBeVisible();
  });
});
