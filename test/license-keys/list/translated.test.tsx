import { screen } from '@testing-library/react';
import { LicenseKeyList } from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  passTime,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';
import { en } from '../../english.ts';
import { translatePages } from '../../translate-page.ts';
import { createKeys, findList, getRow, readRows, renderList } from './render-list.tsx';

beforeEach(() => startClock());
translatePages();

const readSlot = (slot: string) => document.querySelector(`[data-slot=${slot}]`)?.textContent;

/** Waits for a page of three. */
const turned = (page: number) =>
  runClockUntil(() =>
    expect(readSlot('portal-pages')).toBe(`${en.previous}${en.page(page, 3, String)}${en.next}`),
  );

describe('a list on a page that the browser translates', () => {
  test('turns its pages', async () => {
    const { user } = renderList(createKeys(25));
    await findList();
    expect(document.querySelector('section font')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: en.next }));
    await turned(2);
    expect(readRows()[0]).toContain('-10010');
    await user.click(screen.getByRole('button', { name: en.next }));
    await turned(3);
    expect(readRows()).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: en.previous }));
    await turned(2);
  });

  test('filters its rows, and counts them anew', async () => {
    const [, , ...others] = createKeys(5);
    const revoked = createKeys(2, { status: 'revoked' });
    const { user, polar, licenseKeys } = renderList([...revoked, ...others]);
    await findList();
    const filter = screen.getByRole('combobox', { name: en.list.status });
    await user.selectOptions(filter, en.status.revoked);
    expect(readRows()).toHaveLength(2);
    const [first] = licenseKeys;
    if (first) polar.licenseKeys.add({ ...first, status: 'granted' });
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => expect(readRows()).toHaveLength(1));
    expect([...filter.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'All (5)',
      'Active (4)',
      'Revoked (1)',
    ]);
  });

  test('opens a row and closes it again', async () => {
    const { user } = renderList(createKeys(2));
    await findList();
    await user.click(getRow(/10001/));
    await runClockUntil(() => screen.getByRole('button', { name: en.reveal }));
    await user.click(screen.getByRole('button', { name: en.reveal }));
    expect(screen.getByRole('button', { name: en.hide })).toBeVisible();
    await user.click(getRow(/10001/));
    expect(screen.queryByRole('button', { name: en.hide })).not.toBeInTheDocument();
  });

  test('tries again after a failure', async () => {
    const { user, polar } = renderList(createKeys(2));
    polar.fail('licenseKeys.list', 500);
    const retry = await runClockUntil(() => screen.getByRole('button', { name: en.tryAgain }));
    polar.clearFailures();
    await user.click(retry);
    await findList();
    expect(readSlot('portal-list-footer')).toBe(en.list.total(2, String));
  });

  test('changes its language', async () => {
    const provider: ProviderOverrides = {};
    const { rerender } = renderList(createKeys(25), { provider });
    await findList();
    provider.language = de;
    rerender(<LicenseKeyList />);
    const { common, licenseKeys } = de.messages;
    expect(readSlot('portal-title')).toBe(licenseKeys.list.title);
    expect(readSlot('portal-pages')).toBe(
      `${common.previous}${common.page(1, 3, String)}${common.next}`,
    );
    expect(readSlot('license-key-status')).toBe(licenseKeys.status.active);
  });
});
