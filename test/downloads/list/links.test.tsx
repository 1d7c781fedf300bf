import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createWireDownload, createWireFile } from '../wire.ts';
import {
  countReads,
  findFiles,
  getLink,
  readNames,
  recordNavigations,
  renderDownloads,
  texts,
  withName,
  SHOWN,
} from './render-downloads.tsx';

const MINUTE = 60_000;
const FILE = 'acme-4.2.1.dmg';

let navigations: ReturnType<typeof recordNavigations>;
beforeEach(() => {
  startClock();
  navigations = recordNavigations();
});
afterEach(() => navigations.stop());

/** Lets the machine sleep: time has passed, but no timer has run, and one of its clocks stood still. */
const sleep = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

const hidePage = (hidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);

async function showFile() {
  const rendered = renderDownloads([withName(FILE)]);
  await findFiles();
  return { ...rendered, href: getLink(FILE).href };
}

describe('the link of a file', () => {
  test('is a plain one, of which nothing is requested before the click', async () => {
    const { polar, user, href, onEvent, downloads } = await showFile();
    const link = getLink(FILE);
    expect(href).toMatch(/\/v1\/customer-portal\/downloadables\/.+/);
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(document.querySelector('iframe')).toBeNull();

    await user.click(link);
    expect(navigations.followed).toEqual([{ href, target: link.target, rel: 'noreferrer' }]);
    // The browser alone requests the file: in a frame, so that this page stays, whatever comes.
    expect(document.querySelector('iframe')).toHaveAttribute('name', link.target);
    expect(document.querySelector('iframe')).not.toHaveAttribute('src');
    expect(countReads(polar, 'downloadables.get')).toBe(0);
    const [download] = downloads;
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({
      type: 'download.started',
      download_id: download?.id,
      file_id: download?.file.id,
      benefit_id: download?.benefit_id,
    });
  });

  test('is replaced before it ends', async () => {
    const { polar, href } = await showFile();
    await passTime(54 * MINUTE);
    expect(countReads(polar)).toBe(1);
    await passTime(2 * MINUTE);
    expect(countReads(polar)).toBe(2);
    expect(getLink(FILE).href).not.toBe(href);
    await passTime(50 * MINUTE);
    expect(countReads(polar)).toBe(2);
  });

  test('is replaced once the page is shown again, if less than five minutes are left', async () => {
    const { polar } = await showFile();
    hidePage(true);
    await passTime(56 * MINUTE);
    expect(countReads(polar)).toBe(1);
    hidePage(false);
    fireEvent(document, new Event('visibilitychange'));
    await runClockUntil(() => expect(countReads(polar)).toBe(2));
  });

  test('is replaced when the window gets the focus, if less than five minutes are left', async () => {
    const { polar } = await showFile();
    sleep(20 * MINUTE);
    fireEvent.focus(window);
    expect(countReads(polar)).toBe(1);
    sleep(36 * MINUTE);
    fireEvent.focus(window);
    await waitFor(() => expect(countReads(polar)).toBe(2));
  });

  test('does not ask again and again when it cannot be replaced', async () => {
    const { polar } = await showFile();
    polar.fail('downloadables.list', 403);
    await passTime(58 * MINUTE);
    expect(countReads(polar)).toBe(2);
  });

  test('counts from the response, so that a wrong clock changes nothing', async () => {
    const { polar } = await showFile();
    vi.setSystemTime(NOW - 300 * MINUTE);
    await passTime(56 * MINUTE);
    expect(countReads(polar)).toBe(2);
  });

  test('waits for a new address when it is clicked after the machine has slept', async () => {
    const { polar, user, href, onEvent } = await showFile();
    sleep(70 * MINUTE);
    polar.latency = 500;
    await user.click(getLink(FILE));
    expect(navigations.followed).toEqual([]);
    const waiting = screen.getByRole('link', { name: `${texts.starting} ${FILE}` });
    expect(waiting).not.toHaveAttribute('href');
    expect(waiting).toHaveFocus();
    // Two clicks are one.
    await user.click(waiting);
    await runClockUntil(() => expect(navigations.followed).toHaveLength(1));
    const [followed] = navigations.followed;
    expect(followed?.href).not.toBe(href);
    expect(followed?.href).toBe(getLink(FILE).href);
    expect(followed?.rel).toBe('noreferrer');
    expect(document.querySelector('iframe')).toHaveAttribute('name', followed?.target);
    expect(countReads(polar)).toBe(2);
    expect(onEvent).toHaveBeenCalledOnce();
    expect(getLink(FILE)).toHaveFocus();
  });

  test('has no address once it has ended, and works by keyboard all the same', async () => {
    const { polar, user } = await showFile();
    hidePage(true);
    await passTime(61 * MINUTE);
    const link = getLink(FILE);
    expect(link).not.toHaveAttribute('href');
    link.focus();
    await user.keyboard('{Enter}');
    await runClockUntil(() => expect(navigations.followed).toHaveLength(1));
    expect(navigations.followed[0]?.href).toBe(getLink(FILE).href);
    expect(countReads(polar)).toBe(2);
  });

  test('opens no other tab with an address that has ended just now', async () => {
    await showFile();
    sleep(70 * MINUTE);
    const click = new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 });
    act(() => void getLink(FILE).dispatchEvent(click));
    expect(click.defaultPrevented).toBe(true);
    await runClockUntil(() => expect(navigations.followed).toHaveLength(1));
  });

  test('says why there is no new address, and tries again with the next click', async () => {
    const { polar, user, onError } = await showFile();
    sleep(70 * MINUTE);
    polar.fail('downloadables.list', 500, { times: 1 });
    await user.click(getLink(FILE));
    const problem = await screen.findAllByText(
      'The download did not start. We can’t reach Polar right now.',
    );
    // Shown, and announced.
    expect(problem).toHaveLength(2);
    expect(navigations.followed).toEqual([]);
    await user.click(getLink(FILE));
    await waitFor(() => expect(navigations.followed).toHaveLength(1));
    await waitFor(() => expect(readNames()).toEqual([FILE]));
    expect(onError.mock.calls.map(([{ code }]) => code)).toEqual(['network']);
    expect(document.querySelector('[data-slot=download-problem]')).toBeNull();
  });

  test('goes with a file that was revoked meanwhile', async () => {
    const { polar, user, downloads } = await showFile();
    sleep(70 * MINUTE);
    polar.downloads.remove(downloads[0]?.id ?? '');
    await user.click(getLink(FILE));
    expect(await screen.findByText(texts.empty[0], SHOWN)).toBeVisible();
    expect(navigations.followed).toEqual([]);
  });

  test('leads nowhere that could run as a script of the host page', async () => {
    const { polar } = renderDownloads([]);
    const url = 'javascript:alert(1)';
    polar.fail('downloadables.list', {
      body: {
        items: [createWireDownload({ file: createWireFile({ download: { url } }) })],
        pagination: { total_count: 1, max_page: 1 },
      },
    });
    expect(await screen.findByText(texts.unavailable)).toBeVisible();
    expect(document.body.innerHTML).not.toContain('javascript:');
  });
});
