import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { servePolar } from '../../mock/serve-polar.ts';
import { createKeys, findList, getRow, readRows, renderList } from '../list/render-list.tsx';
import { countNameRequests, EDITOR, grants, passAMinute, PLAYER, STUDIO } from './serve-names.ts';

beforeEach(() => startClock());

const benefitGrants = grants({ [EDITOR]: 'Acme Editor license', [PLAYER]: 'Acme Player' });

/** One license key of each benefit. */
const keys = [EDITOR, PLAYER, STUDIO].map((benefit_id, index) => ({
  ...createKeys(1)[0],
  key: `NIMBUS-0D1F7A34-52C8-4B6E-${10_000 + index}`,
  benefit_id,
}));

/** How many names have a place, though they have not been read yet. */
const countPlaces = () => document.querySelectorAll('b[data-state=loading]').length;

const readNames = () => readRows().map((row) => row.replace(/ ?•.*/, ''));

const getOwnName = ({ benefit_id = '' }) =>
  ({ [EDITOR]: 'Editor for Mac', [PLAYER]: '' })[benefit_id];

describe('A row of the list', () => {
  test('has the name of its benefit, and none where there is none', async () => {
    const { polar } = renderList(keys, { benefitGrants });
    await screen.findByRole('button', { name: /^Acme Editor license/ });
    expect(readNames()).toEqual(['Acme Editor license', 'Acme Player', '']);
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'licenseKeys.list',
      'benefitGrants.list',
    ]);
  });

  test('of a key that is no longer valid has the name that another key of its benefit has', async () => {
    const revoked = createKeys(2, { benefit_id: EDITOR });
    renderList([{ ...revoked[0], status: 'revoked' }, { ...revoked[1] }], { benefitGrants });
    const rows = await screen.findAllByRole('button', { name: /^Acme Editor license/ });
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Revoked'),
      expect.stringContaining('Active'),
    ]);
  });

  test('isolates a name in another direction', async () => {
    renderList(keys.slice(0, 1), { benefitGrants: grants({ [EDITOR]: 'رخصة (Acme)' }) });
    expect(await screen.findByText('رخصة (Acme)')).toHaveAttribute('dir', 'auto');
  });

  test('opens a card of the same name without another request', async () => {
    const { user, polar } = renderList(keys, { benefitGrants });
    await user.click(await screen.findByRole('button', { name: /^Acme Player/ }));
    await screen.findByRole('heading', { level: 3, name: 'Acme Player' });
    await passAMinute();
    expect(countNameRequests(polar)).toBe(1);
  });

  test('has the host app’s name, and that of its benefit where the host app has none', async () => {
    const { user } = renderList(keys, { benefitGrants, list: { getName: getOwnName } });
    await screen.findByRole('button', { name: /^Acme Player/ });
    expect(readNames()).toEqual(['Editor for Mac', 'Acme Player', '']);
    // A second name in the open card would look like that of another license key.
    await user.click(getRow(/^Editor for Mac/));
    await screen.findByRole('heading', { level: 3, name: 'License key' });
    await passAMinute();
    expect(screen.queryByText('Acme Editor license')).toBeNull();
  });
});

test('A list keeps the place of names while they are read, and gives it up where there are none', async () => {
  const polar = servePolar();
  polar.fail('benefitGrants.list', 500);
  renderList(keys, { polar, benefitGrants, list: { getName: getOwnName } });
  // Three placeholders of rows, then those of the rows that the host app does not name.
  expect(countPlaces()).toBe(3);
  await findList();
  expect(countPlaces()).toBe(2);
  await waitFor(() => expect(countPlaces()).toBe(0));
});

test('A list whose keys all have the host app’s names requests no others', async () => {
  const { polar } = renderList(keys, { benefitGrants, list: { getName: () => 'Mine' } });
  await findList();
  await passAMinute();
  expect(countNameRequests(polar)).toBe(0);
});

test('A list with benefitNames off requests no names, and neither do its cards', async () => {
  const { polar, user } = renderList(keys, { benefitGrants, list: { benefitNames: false } });
  await findList();
  await user.click(getRow(/10000/));
  await screen.findByRole('heading', { level: 3, name: 'License key' });
  await passAMinute();
  expect(countNameRequests(polar)).toBe(0);
  expect(readNames()).toEqual(['', '', '']);
});

test('A list whose names cannot be read shows its keys as without them', async () => {
  const polar = servePolar();
  polar.fail('benefitGrants.list', 500);
  const { onError, onEvent } = renderList(keys, { polar });
  const list = await findList();
  await waitFor(() => expect(countNameRequests(polar)).toBe(1));
  await passAMinute();
  expect(readNames()).toEqual(['', '', '']);
  expect(list).toHaveAttribute('data-state', 'loaded');
  expect(within(list).queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(countNameRequests(polar)).toBe(1);
  expect(onError).not.toHaveBeenCalled();
  expect(onEvent).not.toHaveBeenCalled();
});
