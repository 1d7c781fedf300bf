import { screen } from '@testing-library/react';
import { DownloadList } from 'polar-customer-portal';
import { createDownload } from 'polar-customer-portal/mock';
import { beforeEach, expect, test } from 'vitest';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { Refresh } from '../../refresh.tsx';
import { countRenders } from '../../watch-commits.ts';
import { countReads, findFiles, getLink, readNames, withName } from './render-downloads.tsx';

beforeEach(() => startClock());

const getAddress = () => getLink('file-10.zip').href;

/** A list of ten files that has loaded, and what reads everything again. */
async function openList() {
  const downloads = Array.from({ length: 10 }, (_, index) =>
    createDownload(withName(`file-${10 + index}.zip`), { now: NOW }),
  );
  const rendered = renderWithPortal(
    <>
      <Refresh />
      <DownloadList />
    </>,
    { downloads },
  );
  await findFiles();
  await passTime(1_000);
  /** Reads everything again, until the addresses are new. */
  const read = async () => {
    const before = getAddress();
    await rendered.user.click(screen.getByRole('button', { name: 'Refresh' }));
    await runClockUntil(() => expect(getAddress()).not.toBe(before));
  };
  return { ...rendered, downloads, read };
}

test('a list of downloads renders nothing for a minute', async () => {
  await openList();
  expect(await countRenders(() => passTime(60_000))).toEqual({ again: [], first: [] });
});

test('with new addresses, it renders the links and no row', async () => {
  const { polar, read } = await openList();
  const before = countReads(polar);
  const { again, first } = await countRenders(read);
  expect(countReads(polar)).toBe(before + 1);
  expect(first).toEqual([]);
  const names = new Set(again);
  expect(again.filter((name) => name === 'Download.Link')).toHaveLength(10);
  for (const name of ['DownloadRow', 'DownloadGroup', 'Download.Name', 'Download.Facts']) {
    expect(names).not.toContain(name);
  }
});

test('without a file that has gone, no other row is new', async () => {
  const { polar, downloads, read } = await openList();
  polar.downloads.remove(downloads[3]?.id ?? '');
  const rows = document.querySelectorAll('li');
  await read();
  expect(readNames()).toHaveLength(9);
  expect([...document.querySelectorAll('li')]).toEqual([...rows].filter((_, at) => at !== 3));
});
