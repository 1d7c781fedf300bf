import { screen, waitFor } from '@testing-library/react';
import { DownloadList, PortalError } from 'polar-customer-portal';
import { createDownload } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getFailure } from '../../english.ts';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createWireDownload } from '../wire.ts';
import {
  countReads,
  createGrant,
  findFiles,
  readNames,
  renderDownloads,
  texts,
  withName,
  SHOWN,
} from './render-downloads.tsx';

beforeEach(() => startClock());
afterEach(() => vi.useRealTimers());

const getList = () => screen.getByRole('region', { name: texts.title });
const SECOND = 1_000;

/** Lets seconds pass one by one: what React does between two of them starts the next timer. */
async function passInSteps(seconds: number) {
  for (let second = 0; second < seconds; second += 1) await passTime(SECOND);
}

/** A grant that Polar finishes after so many seconds, and its file. */
function createPending(seconds: number) {
  const granted_at = new Date(NOW + seconds * SECOND).toISOString();
  return {
    grant: createGrant('Texture pack', { granted_at }, ['textures']),
    file: { ...withName('textures.zip', { id: 'textures' }), granted_at },
  };
}

describe('a list of downloads', () => {
  test('announces that it loads, and how many files there are', async () => {
    const { polar } = renderDownloads([withName('a.zip'), withName('b.zip')]);
    polar.latency = 50;
    expect(screen.getByRole('status')).toHaveTextContent(texts.loading);
    expect(getList()).toHaveAttribute('aria-busy', 'true');
    await findFiles();
    expect(screen.getByRole('status')).toHaveTextContent('2 files');
  });

  test('says that there are no files', async () => {
    renderDownloads([]);
    expect(await screen.findByRole('heading', { name: texts.empty[0] })).toBeVisible();
    expect(getList()).toHaveAttribute('data-state', 'empty');
  });

  test('shows the developer’s own text in place of it', async () => {
    renderDownloads([], { list: { empty: <p>Nothing here.</p> } });
    expect(await screen.findByText('Nothing here.')).toBeVisible();
    expect(screen.queryByText(texts.empty[0], SHOWN)).toBeNull();
  });

  test('is empty for a customer who has bought nothing', async () => {
    renderDownloads([], {
      provider: {
        sessionToken: () => {
          throw new PortalError('no_customer', 'None.');
        },
      },
    });
    expect(await screen.findByText(texts.empty[0], SHOWN)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each([
    // Polar sends it without what a page needs to read it.
    [500, 'network'],
    [403, 'forbidden'],
    [401, 'unauthorized'],
    ['html', 'invalid_response'],
  ] as const)('says what happened after a failure: %s', async (failure, kind) => {
    const { polar } = renderDownloads([withName('a.zip')], {
      provider: { sessionToken: 'polar_cst_any' },
    });
    polar.fail('downloadables.list', failure);
    await runClockUntil(() => expect(getList()).toHaveAttribute('data-state', kind));
    expect(screen.getByRole('alert')).toHaveTextContent(getFailure(kind)[0]);
  });

  test('cannot be told empty as long as nobody knows what is being prepared', async () => {
    const { polar } = renderDownloads([]);
    const takeBack = polar.fail('benefitGrants.list', 403);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByText(texts.empty[0], SHOWN)).toBeNull();
    takeBack();
  });

  test('says how many files could not be read, with the way to help', async () => {
    const { polar, onError } = renderDownloads([], { list: { links: { help: '/help' } } });
    polar.fail('downloadables.list', {
      body: {
        items: [createWireDownload(), createWireDownload({ id: 'b', file: null } as object)],
        pagination: { total_count: 2, max_page: 1 },
      },
    });
    await findFiles();
    expect(screen.getByText(texts.unreadable(1, String))).toBeVisible();
    expect(screen.getByRole('link', { name: texts.help })).toHaveAttribute('href', '/help');
    await waitFor(() => expect(onError).toHaveBeenCalledOnce());
  });

  test('says and announces that none could be read, and not that they are being prepared', async () => {
    const { polar } = renderDownloads([]);
    polar.fail('downloadables.list', {
      body: { items: [{ id: 7 }], pagination: { total_count: 5, max_page: 1 } },
    });
    await waitFor(() => expect(screen.getAllByText(texts.unreadable(1, String))).toHaveLength(2));
    expect(screen.queryByText(texts.preparing[0])).not.toBeInTheDocument();
  });

  test('is empty when there is none, whatever Polar counts', async () => {
    const { polar } = renderDownloads([]);
    polar.fail('downloadables.list', {
      body: { items: [], pagination: { total_count: 5, max_page: 1 } },
    });
    expect((await screen.findAllByText(texts.empty[0]))[0]).toBeVisible();
  });

  test('keeps its files, with a notice, when they cannot be read again', async () => {
    const { polar } = renderDownloads([withName('a.zip')]);
    await findFiles();
    polar.fail('downloadables.list', 'html');
    await passTime(31 * SECOND);
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => expect(screen.getByText(/may be outdated/)).toBeVisible());
    expect(readNames()).toEqual(['a.zip']);
  });

  test('goes without a file that was revoked', async () => {
    const { polar, downloads } = renderDownloads([withName('a.zip'), withName('b.zip')]);
    await findFiles();
    polar.downloads.remove(downloads[0]?.id ?? '');
    await passTime(31 * SECOND);
    window.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(readNames()).toEqual(['b.zip']));
  });
});

describe('files that are being prepared', () => {
  test('are waited for, and shown and announced by themselves', async () => {
    const { grant, file } = createPending(20);
    renderDownloads([file], { benefitGrants: [grant] });
    expect(await screen.findByText(texts.preparing[0], SHOWN)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Texture pack' })).toBeVisible();
    const seen = new Set<string | undefined>();
    await runClockUntil(() => {
      seen.add(getList().dataset['state']);
      expect(readNames()).toEqual(['textures.zip']);
    });
    // Not empty in between.
    expect([...seen]).toEqual(['loaded']);
    expect(screen.queryByText(texts.preparing[0], SHOWN)).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent(texts.ready('Texture pack'));
    expect(Date.now()).toBeLessThan(NOW + 31 * SECOND);
  });

  test('stand beside those that are there, without moving them', async () => {
    const { grant, file } = createPending(5);
    const OTHER = 'bbbbbbbb-0000-4000-8000-000000000002';
    renderDownloads([{ ...withName('kit.zip'), benefit_id: OTHER }, file], {
      benefitGrants: [grant, createGrant('Kit', { benefit_id: OTHER })],
    });
    expect(await findFiles()).toEqual(['kit.zip']);
    expect(screen.getByText(texts.preparing[0], SHOWN)).toBeVisible();
    await runClockUntil(() => expect(readNames()).toHaveLength(2));
  });

  test('are looked for with growing pauses, and not without end', async () => {
    const grant = createGrant('Texture pack', { is_granted: false, granted_at: null });
    const { polar, user } = renderDownloads([], { benefitGrants: [grant] });
    await screen.findByText(texts.preparing[0], SHOWN);
    await passInSteps(60);
    const soon = countReads(polar, 'benefitGrants.list');
    await passInSteps(60);
    const later = countReads(polar, 'benefitGrants.list') - soon;
    expect(soon).toBeGreaterThan(5);
    expect(later).toBeLessThan(4);
    await passInSteps(240);
    expect(screen.getByText(texts.preparingLong[0])).toBeVisible();
    const total = countReads(polar, 'benefitGrants.list');
    await passInSteps(60);
    expect(countReads(polar, 'benefitGrants.list')).toBe(total);
    // Nobody reads the files for it.
    expect(countReads(polar)).toBe(1);

    await user.click(screen.getByRole('button', { name: texts.lookAgain }));
    await waitFor(() => expect(countReads(polar, 'benefitGrants.list')).toBe(total + 1));
    await waitFor(() => expect(screen.queryByText(texts.preparingLong[0])).toBeNull());
    expect(document.querySelector('[data-slot=download-preparing]')).toHaveTextContent(
      texts.preparing[0],
    );
  });

  test('are looked for once by two lists on a page', async () => {
    const grant = createGrant('Texture pack', { is_granted: false, granted_at: null });
    const { polar } = renderDownloads([], { benefitGrants: [grant], beside: <DownloadList /> });
    await waitFor(() => expect(screen.getAllByText(texts.preparing[1])).toHaveLength(2));
    const before = countReads(polar, 'benefitGrants.list');
    expect(before).toBe(1);
    await passInSteps(4);
    expect(countReads(polar, 'benefitGrants.list')).toBe(2);
  });

  test('are not looked for while the page is hidden', async () => {
    const grant = createGrant('Texture pack', { is_granted: false, granted_at: null });
    const { polar } = renderDownloads([], { benefitGrants: [grant] });
    await screen.findByText(texts.preparing[0], SHOWN);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const before = countReads(polar, 'benefitGrants.list');
    await passTime(120 * SECOND);
    expect(countReads(polar, 'benefitGrants.list')).toBe(before);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(countReads(polar, 'benefitGrants.list')).toBe(before + 1));
  });

  test('that could not be granted say so, with the way to help', async () => {
    const error = { message: 'Storage.', type: 'Error', timestamp: '2026-06-15T11:00:00Z' };
    const grant = createGrant('Texture pack', { is_granted: false, granted_at: null, error });
    const { polar } = renderDownloads([], {
      benefitGrants: [grant],
      list: { links: { help: '/help' } },
    });
    expect(await screen.findByText(texts.notPrepared[0])).toBeVisible();
    expect(screen.getByRole('link', { name: texts.help })).toBeVisible();
    await passTime(60 * SECOND);
    expect(countReads(polar, 'benefitGrants.list')).toBe(1);
  });

  test('are awaited before Polar knows of them, if the customer has just bought', async () => {
    const { polar } = renderDownloads([], { list: { justBought: true } });
    expect(await screen.findByText(texts.preparing[0], SHOWN)).toBeVisible();
    polar.benefitGrants.add(createGrant('Acme Studio'));
    polar.downloads.add(createDownload(withName('acme.zip'), { now: NOW }));
    await runClockUntil(() => expect(readNames()).toEqual(['acme.zip']));
    expect(screen.getByRole('heading', { name: 'Acme Studio' })).toBeVisible();
  });
});
