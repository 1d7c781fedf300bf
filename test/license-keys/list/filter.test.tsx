import { screen, within } from '@testing-library/react';
import type { LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, readRows, renderList } from './render-list.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const getNext = () => screen.getByRole('button', { name: 'Next' });
const getPrevious = () => screen.getByRole('button', { name: 'Previous' });
const getFilter = () => screen.getByRole('combobox', { name: 'Status' });
const readOptions = () =>
  within(getFilter())
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('the filter of LicenseKeyList', () => {
  const KEYS: LicenseKeyOverrides[] = [
    ...createKeys(4),
    { key: `NIMBUS-0D1F7A34-52C8-4B6E-AAAAA1`, status: 'revoked' },
    { key: `NIMBUS-0D1F7A34-52C8-4B6E-AAAAA2`, status: 'suspended' },
    { key: `NIMBUS-0D1F7A34-52C8-4B6E-AAAAA3`, expires_at: new Date(NOW - 1).toISOString() },
    { key: `NIMBUS-0D1F7A34-52C8-4B6E-AAAAA4`, status: 'revoked' },
  ];

  test('offers each status on the page with its count', async () => {
    renderList(KEYS);
    await findList();
    expect(readOptions()).toEqual([
      'All (8)',
      'Active (4)',
      'Expired (1)',
      'Revoked (2)',
      'suspended (1)',
    ]);
  });

  test('shows only the license keys with the selected status, without a request', async () => {
    const { polar, user } = renderList(KEYS);
    await findList();
    await user.selectOptions(getFilter(), 'Revoked (2)');
    expect(readRows()).toEqual(['•••• •••• AAAAA1 Revoked', '•••• •••• AAAAA4 Revoked']);
    await user.selectOptions(getFilter(), 'suspended (1)');
    expect(readRows()).toEqual(['•••• •••• AAAAA2 suspended']);
    await user.selectOptions(getFilter(), 'All (8)');
    expect(readRows()).toHaveLength(8);
    await passTime(1_000);
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('is hidden when all license keys have the same status', async () => {
    renderList(createKeys(3));
    await findList();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  test('stays on the next page if keys match there and is reset otherwise', async () => {
    const licenseKeys = createKeys(30).map((licenseKey, index) => ({
      ...licenseKey,
      // Two revoked keys on the first page, one on the second, none on the third.
      status: [3, 7, 12].includes(index) ? 'revoked' : index % 10 === 0 ? 'disabled' : 'granted',
    }));
    const { user } = renderList(licenseKeys);
    await findList();
    await user.selectOptions(getFilter(), 'Revoked (2)');
    await user.click(getNext());
    await screen.findByText('Page 2 of 3');
    expect(getFilter()).toHaveDisplayValue('Revoked (1)');
    expect(readRows()).toHaveLength(1);
    await user.click(getNext());
    await screen.findByText('Page 3 of 3');
    expect(getFilter()).toHaveDisplayValue('All (10)');
    expect(readRows()).toHaveLength(10);
    await user.click(getPrevious());
    expect(readRows()).toHaveLength(10);
  });

  test('is reset when the last matching key changes its state', async () => {
    const { user } = renderList([
      ...createKeys(2),
      {
        key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA1',
        expires_at: new Date(NOW + 40_000).toISOString(),
      },
      { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA2', status: 'revoked' },
    ]);
    await findList();
    await user.selectOptions(getFilter(), 'Expires soon (1)');
    expect(readRows()).toHaveLength(1);
    await passTime(61_000);
    expect(getFilter()).toHaveDisplayValue('All (4)');
    expect(readRows()).toHaveLength(4);
  });
});
