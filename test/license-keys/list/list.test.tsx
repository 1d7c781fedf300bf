import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, startClock } from '../../render-with-portal.tsx';
import { findList, getRow, manyKeys, renderList } from './render-list.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

const DAY = 86_400_000;
const daysFromNow = (days: number) => new Date(NOW + days * DAY).toISOString();

/** What a row says beside its button. */
const readRow = (name: RegExp) =>
  [...(getRow(name).closest('li')?.querySelectorAll('p, dl > div') ?? [])].map(
    ({ textContent }) => textContent,
  );

describe('a list of license keys', () => {
  test('takes one request for fifty of them, and none for each', async () => {
    const { polar } = renderList(manyKeys(50), { list: { pageSize: 50 } });
    const list = await findList();
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    expect(list).toHaveTextContent('50 license keys');
    await passTime(20_000);
    expect(polar.requests.map(({ path }) => path)).toEqual([
      '/v1/customer-portal/license-keys/?limit=50&page=1',
    ]);
  });

  test('shows ten to a page unless told otherwise', async () => {
    renderList(manyKeys(12));
    expect(within(await findList()).getAllByRole('listitem')).toHaveLength(10);
  });

  test('shows a hundred to a page at the most, which is what Polar gives', async () => {
    renderList(manyKeys(120), { list: { pageSize: 500 } });
    expect(within(await findList()).getAllByRole('listitem')).toHaveLength(100);
    expect(screen.getByText('Page 1 of 2')).toBeVisible();
  });

  test('tells the keys apart by their ends and states', async () => {
    renderList([
      { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA1' },
      { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA2', expires_at: daysFromNow(-1) },
      { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA3', status: 'revoked' },
      { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA4', status: 'suspended' },
    ]);
    await findList();
    const buttons = screen.getAllByRole('button', { expanded: false });
    for (const [index, name] of [
      'Hidden, ends with AAAAA1 Active',
      'Hidden, ends with AAAAA2 Expired',
      'Hidden, ends with AAAAA3 Revoked',
      'Hidden, ends with AAAAA4 suspended',
    ].entries()) {
      expect(buttons[index]).toHaveAccessibleName(name);
    }
  });

  test('tells keys that are too short to show any of them apart by their age', async () => {
    renderList([
      { key: 'abc1', created_at: daysFromNow(-40) },
      { key: 'abc2', created_at: daysFromNow(-3) },
    ]);
    await findList();
    expect(getRow(/^Hidden Issued May 6, 2026 Active$/)).toBeVisible();
    expect(getRow(/^Hidden Issued Jun 12, 2026 Active$/)).toBeVisible();
  });

  test('calls them by the names that the vendor has for them', async () => {
    const names: Record<string, string> = { '1c8e5a90-b47d-4f32-a6e1-93d0f2c7586b': 'Nimbus Pro' };
    renderList(manyKeys(1), {
      list: { getName: ({ benefit_id }) => <em>{names[benefit_id]}</em> },
    });
    await findList();
    expect(getRow(/Hidden/)).toHaveAccessibleName('Nimbus Pro Hidden, ends with -10000 Active');
  });

  test('never has a key in the document', async () => {
    const { licenseKeys } = renderList([...manyKeys(3), { key: 'short' }]);
    await findList();
    for (const { key } of licenseKeys) {
      expect(document.documentElement.outerHTML).not.toContain(key);
    }
    for (const button of screen.getAllByRole('button', { expanded: false })) button.click();
    await screen.findAllByText('2 of 3 in use');
    for (const { key } of licenseKeys) {
      expect(document.documentElement.outerHTML).not.toContain(key);
    }
  });
});

describe('a key in the list', () => {
  test('says whose it is, what is used of it, and until when', async () => {
    renderList([{ key: `${'x'.repeat(24)}AAAAA1`, usage: 1_820, limit_usage: 2_000 }]);
    await findList();
    expect(readRow(/AAAAA1/)).toEqual([
      en.licensedTo('Noor Haddad'),
      'Usage 1,820 of 2,000',
      'Expires Jul 15, 2026',
    ]);
  });

  test('says when it expired', async () => {
    renderList([{ expires_at: daysFromNow(-1), limit_usage: null, usage: 3 }]);
    await findList();
    expect(readRow(/Hidden/).slice(1)).toEqual(['Usage 3', 'Expired Jun 14, 2026']);
  });

  test('leaves out what does not apply to it, and what a list cannot know', async () => {
    renderList([
      {
        customer: { name: null, email: null },
        limit_usage: null,
        usage: 0,
        expires_at: null,
        limit_activations: 3,
      },
    ]);
    const list = await findList();
    expect(readRow(/Hidden/)).toEqual([]);
    expect(list).not.toHaveTextContent('Activations');
  });

  test('expires while the list stays open', async () => {
    renderList([{ expires_at: new Date(NOW + 60_000).toISOString() }]);
    await findList();
    expect(getRow(/Expires soon$/)).toBeVisible();
    await passTime(90_000);
    expect(getRow(/Expired$/)).toBeVisible();
  });

  test('expires soon from as many days before as the vendor says', async () => {
    renderList([{ expires_at: daysFromNow(20) }], { list: { expiresSoonDays: 30 } });
    await findList();
    await waitFor(() => expect(getRow(/Expires soon$/)).toBeVisible());
    getRow(/Expires soon$/).click();
    const card = await screen.findByRole('region', { name: /Hidden.*Expires soon/ });
    expect(within(card).getByText('Expires soon')).toBeVisible();
  });
});
