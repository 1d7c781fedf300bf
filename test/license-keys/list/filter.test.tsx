import { screen, within } from '@testing-library/react';
import type { LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, startClock } from '../../render-with-portal.tsx';
import { en } from '../../english.ts';
import { createKeys, findList, readRows, renderList } from './render-list.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const getNext = () => screen.getByRole('button', { name: 'Next' });
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

  test('offers each known status without a count until all license keys have loaded', async () => {
    const { polar } = renderList(createKeys(12));
    await findList();
    expect(readOptions()).toEqual(['All', ...Object.values(en.status)]);
    expect(polar.requests).toHaveLength(1);
  });

  test('filters and counts the license keys of all pages, and turns the pages of what it leaves', async () => {
    const licenseKeys = createKeys(130).map((licenseKey, index) => ({
      ...licenseKey,
      status: index % 10 === 9 ? 'revoked' : 'granted',
    }));
    const { user, polar } = renderList(licenseKeys);
    const list = await findList();
    await user.selectOptions(getFilter(), 'Revoked');
    expect(await screen.findByText('Page 1 of 2')).toBeVisible();
    expect(readRows()).toHaveLength(10);
    expect(readRows()[9]).toBe('•••• •••• -10099 Revoked');
    expect(getFilter()).toHaveDisplayValue('Revoked (13)');
    expect(readOptions()).toEqual(['All (130)', 'Active (117)', 'Revoked (13)']);
    expect(list.querySelector('footer')).toHaveTextContent(/^130 license keys/);
    await user.click(getNext());
    expect(readRows()).toHaveLength(3);
    await user.selectOptions(getFilter(), 'All (130)');
    expect(screen.getByText('Page 1 of 13')).toBeVisible();
    expect(polar.requests.map(({ path }) => path.split('?')[1])).toEqual([
      'limit=10&page=1',
      'limit=100&page=1',
      'limit=100&page=2',
    ]);
  });

  test('keeps the choice when the last matching key changes its state, and says that none is left', async () => {
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
    expect(getFilter()).toHaveDisplayValue('Expires soon (0)');
    expect(readRows()).toEqual([]);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    const outcome = screen.getByText(en.found(0, String), { selector: 'output > span' });
    expect(outcome.parentElement).toHaveRole('status');
    await user.selectOptions(getFilter(), 'All (4)');
    expect(readRows()).toHaveLength(4);
  });
});
