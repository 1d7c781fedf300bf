import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  countReads,
  findFiles,
  getLink,
  recordNavigations,
  renderDownloads,
  texts,
  withName,
} from './render-downloads.tsx';

const FILE = 'acme-4.2.1.dmg';

let navigations: ReturnType<typeof recordNavigations>;
beforeEach(() => {
  navigations = recordNavigations();
});
afterEach(() => navigations.stop());

async function startDownload() {
  const rendered = renderDownloads([withName(FILE)]);
  await findFiles();
  await rendered.user.click(getLink(FILE));
  return rendered;
}

/** Lets the browser show something in the frame of a download: not a file, of which it takes care otherwise. */
function showInFrame() {
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  vi.spyOn(frame, 'contentWindow', 'get').mockImplementation(() => {
    throw new DOMException('Another origin.', 'SecurityError');
  });
  act(() => void fireEvent.load(frame));
}

/** The ways on: the address in another tab, and to copy. */
async function checkWaysOn({ user }: Awaited<ReturnType<typeof startDownload>>) {
  const { href } = getLink(FILE);
  const tab = screen.getByRole('link', { name: texts.openInTab });
  expect(tab).toHaveAttribute('href', href);
  expect(tab).toHaveAttribute('target', '_blank');
  expect(tab).toHaveAttribute('rel', 'noreferrer');
  await user.click(screen.getByRole('button', { name: texts.copyAddress }));
  expect(await navigator.clipboard.readText()).toBe(href);
  expect(screen.getByRole('button', { name: texts.copied })).toHaveAttribute(
    'data-state',
    'copied',
  );
}

describe('a download', () => {
  test('claims nothing once it was clicked: only the browser knows', async () => {
    await startDownload();
    const row = getLink(FILE).closest('li');
    expect(row).not.toHaveTextContent(/downloading/i);
    expect(document.querySelector('[data-slot=download-problem]')).toBeNull();
  });

  test('that is answered with something else than a file says so, and the page stays', async () => {
    const rendered = await startDownload();
    showInFrame();
    expect(screen.getAllByText(texts.refused)).toHaveLength(2);
    await checkWaysOn(rendered);
    // With the next click, all is open again.
    await rendered.user.click(getLink(FILE));
    expect(document.querySelector('[data-slot=download-problem]')).toBeNull();
  });

  test('in a frame, which may not be permitted to download, offers the ways on', async () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
    const rendered = await startDownload();
    expect(screen.getByText(texts.nothingHappens)).toBeVisible();
    await checkWaysOn(rendered);
  });
});

describe('the address in another tab', () => {
  test.each(['click', 'auxclick'])(
    'is not followed any more after the machine has slept: %s',
    async (type) => {
      startClock();
      vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
      const { polar } = await startDownload();
      const old = getLink(FILE).href;
      vi.setSystemTime(Date.now() + 3 * 3_600_000);
      const tab = screen.getByRole('link', { name: texts.openInTab });
      const button = type === 'click' ? 0 : 1;
      const click = new MouseEvent(type, { bubbles: true, cancelable: true, button });
      act(() => void tab.dispatchEvent(click));
      expect(click.defaultPrevented).toBe(true);
      // The first one was followed before.
      await runClockUntil(() => expect(navigations.followed).toHaveLength(2));
      expect(navigations.followed[1]?.href).not.toBe(old);
      expect(countReads(polar)).toBe(2);
    },
  );
});

const FRAMED = 'https://api.polar.example/file';

/** Loads the module as a page does that nobody has clicked on yet. */
async function load() {
  vi.resetModules();
  const { prepareFrame } = await import('../../../src/downloads/list/download-frame.ts');
  const holder = document.createElement('span');
  const onRefused = vi.fn();
  return {
    holder,
    onRefused,
    start: () => prepareFrame({ holder, name: 'f', url: FRAMED, onRefused }),
  };
}

const violate = (effectiveDirective: string) =>
  document.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), { effectiveDirective }),
  );

describe('a page whose policy forbids frames', () => {
  test('gets the file in another tab, now and from then on', async () => {
    const { holder, start, onRefused } = await load();
    expect(start()).toBe('f');
    violate('img-src');
    expect(navigations.followed).toEqual([]);
    violate('frame-src');
    violate('frame-src');
    // Those of the tests above may still listen.
    expect(navigations.followed.filter(({ href }) => href === FRAMED)).toEqual([
      { href: FRAMED, target: '_blank', rel: 'noreferrer' },
    ]);
    expect(holder.querySelector('iframe')).toBeNull();
    expect(start()).toBe('_blank');
    expect(onRefused).not.toHaveBeenCalled();
  });

  test('is not blamed for what happens later', async () => {
    vi.useFakeTimers();
    const { start } = await load();
    start();
    vi.advanceTimersByTime(5_000);
    violate('frame-src');
    expect(navigations.followed).toEqual([]);
    expect(start()).toBe('f');
  });
});
