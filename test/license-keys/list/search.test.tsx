import { screen, waitFor } from '@testing-library/react';
import { LicenseKeyList } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { createKeys, findList, getRow, readRows, renderList } from './render-list.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const getSearch = () => screen.getByRole('searchbox', { name: en.search });
const getOrder = () => screen.getByRole('combobox', { name: en.list.order });
const getOutcome = () => document.querySelector('[data-slot=portal-list-outcome] output');
const { oldest, newest, working } = en.list.orders;

/** Collects what is announced from now on of what was found. */
function recordOutcomes(): (string | null)[] {
  const outcomes: (string | null)[] = [];
  const output = getOutcome();
  if (!output) throw new Error('There is no output.');
  new MutationObserver(() => outcomes.push(output.textContent)).observe(output, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return outcomes;
}

describe('the search of a list', () => {
  test('finds license keys of all pages by name and by ending, and says how many', async () => {
    const { user, polar } = renderList(createKeys(42), {
      list: { getName: ({ key }) => (key.endsWith('5') ? 'Aurora' : 'Nimbus') },
    });
    await findList();
    const outcomes = recordOutcomes();
    await user.type(getSearch(), 'aurora');
    await waitFor(() => expect(readRows()).toHaveLength(4));
    expect(getOutcome()).toHaveRole('status');
    // One announcement for six key presses.
    expect(outcomes).toEqual([en.turning, en.found(4, String)]);
    await user.clear(getSearch());
    expect(readRows()).toHaveLength(10);
    await user.type(getSearch(), '-10041');
    expect(readRows()).toEqual(['Nimbus •••• •••• -10041 Active']);
    expect(polar.requests).toHaveLength(2);
  });

  test('shows no empty list when it finds nothing', async () => {
    const { user } = renderList(createKeys(6));
    const list = await findList();
    await user.type(getSearch(), '0D1F7A34');
    expect(getOutcome()).toHaveTextContent(en.found(0, String));
    expect(list.querySelector('ul')).toBeNull();
    expect(getSearch()).toHaveFocus();
  });

  test.each([
    [5, false],
    [6, true],
  ])('is there from six license keys on, as the order is (%d: %j)', async (count, isThere) => {
    renderList(createKeys(count));
    await findList();
    expect(screen.queryAllByRole('searchbox')).toHaveLength(isThere ? 1 : 0);
    expect(screen.queryAllByRole('combobox')).toHaveLength(isThere ? 1 : 0);
  });
});

describe('the order of a list', () => {
  test('puts the newest license key first, or those that work, on all pages', async () => {
    const licenseKeys = createKeys(12).map((licenseKey, index) => ({
      ...licenseKey,
      status: index < 3 ? 'revoked' : 'granted',
    }));
    const { user } = renderList(licenseKeys);
    await findList();
    expect(getOrder()).toHaveDisplayValue(oldest);
    await user.selectOptions(getOrder(), newest);
    await waitFor(() => expect(readRows()[0]).toContain('-10011'));
    await user.selectOptions(getOrder(), working);
    expect(readRows()[0]).toContain('-10003');
    await user.click(screen.getByRole('button', { name: en.next }));
    expect(readRows().map((row) => row.slice(-14))).toEqual(['-10001 Revoked', '-10002 Revoked']);
  });
});

describe('loading all license keys of a list', () => {
  test('leaves the page as it is meanwhile, and says that they are loading', async () => {
    const { user, polar } = renderList(createKeys(15));
    await findList();
    polar.latency = 1_000;
    await user.type(getSearch(), '-10014');
    expect(getOutcome()).toHaveTextContent(en.turning);
    expect(screen.getByRole('list')).toHaveAttribute('aria-busy', 'true');
    expect(readRows()).toHaveLength(10);
    await passTime(1_500);
    expect(getOutcome()).toHaveTextContent(en.found(1, String));
    expect(readRows()).toHaveLength(1);
  });

  test('shows a failure with a button to try again, and claims nothing of other pages meanwhile', async () => {
    const { user, polar, onError } = renderList(createKeys(15));
    const list = await findList();
    const takeBack = polar.fail('licenseKeys.list', 'html');
    await user.type(getSearch(), '-1000');
    await runClockUntil(() => expect(list).toHaveTextContent(en.outdated));
    expect(readRows()).toHaveLength(10);
    expect(list).toHaveTextContent(en.list.onThisPage);
    expect(onError).toHaveBeenCalledOnce();
    takeBack();
    await user.clear(getSearch());
    await user.type(getSearch(), '-10014');
    expect(readRows()).toEqual([]);
    await user.click(screen.getByRole('button', { name: en.tryAgain }));
    await waitFor(() => expect(readRows()).toHaveLength(1));
    expect(list).not.toHaveTextContent(en.outdated);
    expect(list).not.toHaveTextContent(en.list.onThisPage);
  });

  test('does not happen for more than 500, where all holds for this page only', async () => {
    const polar = { total_count: 501, max_page: 51 };
    const { user, polar: mock } = renderPage(polar);
    const list = await findList();
    expect(list).toHaveTextContent(en.list.onThisPage);
    await user.type(getSearch(), '-10003');
    expect(readRows()).toHaveLength(1);
    expect(list).toHaveTextContent('501 license keys');
    await passTime(1_000);
    expect(getKeyRequests(mock)).toHaveLength(1);
  });

  test('keeps a row open that is found', async () => {
    const { user } = renderList(createKeys(12));
    await findList();
    await user.click(getRow(/-10003/));
    await screen.findByText('Studio Mac');
    await user.type(getSearch(), '-10003');
    await waitFor(() => expect(readRows()).toHaveLength(1));
    expect(getRow(/-10003/)).toHaveAttribute('aria-expanded', 'true');
  });
});

/** A list of which Polar sends ten license keys and these numbers. */
function renderPage(pagination: { total_count: number; max_page: number }) {
  const polar = servePolar();
  const items = createKeys(10).map((fields) => createLicenseKey(fields, { now: NOW }));
  polar.fail('licenseKeys.list', { body: { items, pagination } });
  return renderWithPortal(<LicenseKeyList />, { polar });
}
