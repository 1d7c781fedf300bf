import { screen } from '@testing-library/react';
import { LicenseKeyList } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { Refresh } from '../../refresh.tsx';
import { countRenders } from '../../watch-commits.ts';
import { createKeys, findList, getRow } from './render-list.tsx';

beforeEach(() => startClock());

const NOTHING = { again: [], first: [] };

/** A list of ten license keys that has loaded, also their names. */
async function openList() {
  const fields = createKeys(10, {
    expires_at: new Date(NOW + 14 * 86_400_000 + 90_000).toISOString(),
  });
  const licenseKeys = fields.map((each) => createLicenseKey(each, { now: NOW }));
  const page = (
    <>
      <Refresh />
      <LicenseKeyList />
    </>
  );
  const rendered = renderWithPortal(page, { licenseKeys });
  await findList();
  await passTime(1_000);
  /** Reads everything again. */
  const read = async () => {
    await rendered.user.click(screen.getByRole('button', { name: 'Refresh' }));
    await passTime(100);
  };
  return { ...rendered, licenseKeys, read };
}

describe('while nothing changes', () => {
  test('a list of ten renders nothing for a minute, nor when it is read again', async () => {
    const { polar, read } = await openList();
    expect(await countRenders(() => passTime(60_000))).toEqual(NOTHING);
    const before = polar.requests.length;
    expect(await countRenders(read)).toEqual(NOTHING);
    expect(polar.requests.length).toBeGreaterThan(before);
  });

  test('an open row renders nothing either, although its card is read as well', async () => {
    const { user, polar, read } = await openList();
    await user.click(getRow(/10003/));
    await passTime(1_000);
    const before = polar.requests.length;
    expect(await countRenders(read)).toEqual(NOTHING);
    expect(polar.requests.length).toBeGreaterThan(before + 1);
  });
});

describe('when something changes', () => {
  test('a list renders the row of a license key that has changed, and no other', async () => {
    const { polar, licenseKeys, read } = await openList();
    const [, second] = licenseKeys;
    if (!second) throw new Error('There is no second license key.');
    polar.licenseKeys.add({ ...second, status: 'disabled' });
    const { again } = await countRenders(read);
    expect(again.filter((name) => name === 'ListRow')).toHaveLength(1);
    expect(screen.getAllByText('Disabled').length).toBeGreaterThan(0);
  });

  test('a list renders the row whose key is copied, and no other', async () => {
    const { user } = await openList();
    const [copy] = screen.getAllByRole('button', { name: /^Copy/ });
    if (!copy) throw new Error('There is no button that copies.');
    const { again, first } = await countRenders(async () => {
      await user.click(copy);
      await passTime(100);
    });
    expect([...new Set(again)].toSorted()).toEqual(['Icon', 'ListRow', 'Panel', 'RowCopy']);
    expect(again.filter((name) => name === 'ListRow').length).toBeLessThan(3);
    expect(first).toEqual([]);
  });
});
