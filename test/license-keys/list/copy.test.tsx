import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { NOW, passTime, startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, renderList } from './render-list.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const getCopy = (end: string) =>
  screen.getByRole('button', { name: `${en.copy} ${en.hidden(end)}` });
const findCopied = (end: string) =>
  screen.findByRole('button', { name: `${en.copied} ${en.hidden(end)}` });

/** Replaces the key of a license key at Polar, as somebody does elsewhere. */
function replaceKey({ polar, licenseKeys }: ReturnType<typeof renderList>, key: string) {
  const [first] = licenseKeys;
  if (first) polar.licenseKeys.add({ ...first, key, modified_at: new Date(NOW).toISOString() });
}

describe('copying from a row', () => {
  test('copies the key that was just listed, without a request, and says so', async () => {
    const { user, polar, licenseKeys, onEvent } = renderList(createKeys(2));
    const list = await findList();
    await user.click(getCopy('-10001'));
    expect(await findCopied('-10001')).toHaveFocus();
    expect(await navigator.clipboard.readText()).toBe(licenseKeys[1]?.key);
    expect(list.querySelector('[data-slot=portal-announcement]')).toHaveTextContent(en.copied);
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'license_key.copied', license_key_id: licenseKeys[1]?.id }],
    ]);
    expect(getKeyRequests(polar)).toHaveLength(1);
    expect(document.documentElement.outerHTML).not.toContain(licenseKeys[1]?.key);
    await passTime(3_000);
    expect(getCopy('-10001')).toHaveFocus();
  });

  test('comes after opening the row, whose button does not contain it', async () => {
    const { user } = renderList(createKeys(1));
    await findList();
    await user.tab();
    await user.tab();
    expect(getCopy('-10000')).toHaveFocus();
    await user.keyboard('{Enter}');
    await findCopied('-10000');
    expect(screen.queryByRole('button', { expanded: true })).not.toBeInTheDocument();
  });

  test('reads the key anew after a minute, and copies the one that is valid now', async () => {
    const rendered = renderList(createKeys(1));
    const { user, polar } = rendered;
    await findList();
    replaceKey(rendered, 'NIMBUS-0D1F7A34-52C8-4B6E-REPLACED');
    await passTime(61_000);
    await user.click(getCopy('-10000'));
    await findCopied('PLACED');
    expect(await navigator.clipboard.readText()).toBe('NIMBUS-0D1F7A34-52C8-4B6E-REPLACED');
    expect(getKeyRequests(polar)).toHaveLength(2);
    // What was just read is fresh.
    await user.click(screen.getByRole('button', { name: /^Copied/ }));
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('reads the key anew where the clock was set back since it was listed', async () => {
    const rendered = renderList(createKeys(1));
    const { user } = rendered;
    await findList();
    replaceKey(rendered, 'NIMBUS-0D1F7A34-52C8-4B6E-REPLACED');
    vi.setSystemTime(NOW - 3_600_000);
    await user.click(getCopy('-10000'));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe('NIMBUS-0D1F7A34-52C8-4B6E-REPLACED'),
    );
  });

  test('reads the key anew while the list is being refreshed', async () => {
    const queryClient = new QueryClient();
    const rendered = renderList(createKeys(1), { provider: { queryClient } });
    const { user, polar } = rendered;
    await findList();
    replaceKey(rendered, 'NIMBUS-0D1F7A34-52C8-4B6E-REPLACED');
    polar.latency = 1_000;
    void queryClient.invalidateQueries();
    await user.click(getCopy('-10000'));
    await passTime(1_500);
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe('NIMBUS-0D1F7A34-52C8-4B6E-REPLACED'),
    );
  });

  test('gives the browser the promise of the key within the click, as Safari needs it', async () => {
    const written: Promise<string>[] = [];
    vi.stubGlobal('ClipboardItem', function (data: { 'text/plain': Promise<string> }) {
      written.push(data['text/plain']);
    });
    const { user, polar, licenseKeys } = renderList(createKeys(1));
    await findList();
    const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async () => {
      await written[0];
    });
    await passTime(61_000);
    polar.latency = 1_000;
    await user.click(getCopy('-10000'));
    expect(write).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /^Copied/ })).not.toBeInTheDocument();
    await passTime(1_500);
    await findCopied('-10000');
    expect(await written[0]).toBe(licenseKeys[0]?.key);
  });

  test('copies no key that may have been replaced, and says what to do, when it cannot be read anew', async () => {
    const { user, polar, onError } = renderList(createKeys(1));
    const list = await findList();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    await passTime(61_000);
    polar.fail('licenseKeys.get', 'network');
    await user.click(getCopy('-10000'));
    expect(await screen.findByText(en.list.copyFailed, { selector: 'p' })).toBeVisible();
    expect(list.querySelector('[data-slot=portal-announcement]')).toHaveTextContent(
      en.list.copyFailed,
    );
    expect(writeText).not.toHaveBeenCalled();
    expect(onError).toHaveBeenCalledOnce();
    polar.clearFailures();
    await user.click(getCopy('-10000'));
    await findCopied('-10000');
    expect(screen.queryByText(en.list.copyFailed)).not.toBeInTheDocument();
  });

  test('copies the key of the row that was clicked last, also when another takes longer to read', async () => {
    const { user, polar, licenseKeys } = renderList(createKeys(2));
    await findList();
    await passTime(61_000);
    polar.latency = 2_000;
    await user.click(getCopy('-10000'));
    await passTime(10);
    polar.latency = 100;
    await user.click(getCopy('-10001'));
    await passTime(200);
    await findCopied('-10001');
    await passTime(2_000);
    expect(await navigator.clipboard.readText()).toBe(licenseKeys[1]?.key);
    expect(getCopy('-10000')).toHaveAttribute('aria-disabled', 'false');
    expect(screen.queryByText(en.list.copyFailed)).not.toBeInTheDocument();
  });

  test('fails once and for all on a page without a clipboard, also when Polar then fails', async () => {
    const { user, polar } = renderList(createKeys(1));
    await findList();
    await passTime(61_000);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    polar.latency = 100;
    polar.fail('licenseKeys.get', 500);
    await user.click(getCopy('-10000'));
    // A rejection that nobody handles would fail this test.
    expect(await screen.findByText(en.list.copyFailed, { selector: 'p' })).toBeVisible();
    await passTime(1_000);
  });

  test('says what to do when the browser refuses', async () => {
    const { user, onEvent } = renderList(createKeys(1));
    await findList();
    const denial = new DOMException('Write permission denied.', 'NotAllowedError');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(denial);
    await user.click(getCopy('-10000'));
    expect(await screen.findByText(en.list.copyFailed, { selector: 'p' })).toBeVisible();
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('is possible for a key that is revoked', async () => {
    const { user, licenseKeys } = renderList(createKeys(1, { status: 'revoked' }));
    await findList();
    await user.click(getCopy('-10000'));
    await findCopied('-10000');
    expect(await navigator.clipboard.readText()).toBe(licenseKeys[0]?.key);
  });
});
