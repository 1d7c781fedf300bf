import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, getRow, renderList } from './render-list.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const DAY = 86_400_000;
const daysFromNow = (days: number) => new Date(NOW + days * DAY).toISOString();

/** The texts of a row outside its button. */
const readRow = (name: RegExp) =>
  [...(getRow(name).closest('li')?.querySelectorAll('p, dl > div') ?? [])].map(
    ({ textContent }) => textContent,
  );

describe('LicenseKeyList', () => {
  test('loads fifty license keys with a single request', async () => {
    const { polar } = renderList(createKeys(50), { list: { pageSize: 50 } });
    const list = await findList();
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    expect(list).toHaveTextContent('50 license keys');
    await passTime(20_000);
    expect(getKeyRequests(polar).map(({ path }) => path)).toEqual([
      '/v1/customer-portal/license-keys/?limit=50&page=1',
    ]);
  });

  test('shows ten license keys per page by default', async () => {
    renderList(createKeys(12));
    expect(within(await findList()).getAllByRole('listitem')).toHaveLength(10);
  });

  test('shows at most 100 license keys per page, which is Polar’s limit', async () => {
    renderList(createKeys(120), { list: { pageSize: 500 } });
    expect(within(await findList()).getAllByRole('listitem')).toHaveLength(100);
    expect(screen.getByText('Page 1 of 2')).toBeVisible();
  });

  test('names each key by its last characters and its state', async () => {
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

  test('names keys that are too short to show their end by their issue date', async () => {
    renderList([
      { key: 'abc1', created_at: daysFromNow(-40) },
      { key: 'abc2', created_at: daysFromNow(-3) },
    ]);
    await findList();
    expect(getRow(/^Hidden Issued May 6, 2026 Active$/)).toBeVisible();
    expect(getRow(/^Hidden Issued Jun 12, 2026 Active$/)).toBeVisible();
  });

  test('names each key with what getName returns', async () => {
    const names: Record<string, string> = { '1c8e5a90-b47d-4f32-a6e1-93d0f2c7586b': 'Nimbus Pro' };
    renderList(createKeys(1), {
      list: { getName: ({ benefit_id }) => <em>{names[benefit_id]}</em> },
    });
    await findList();
    expect(getRow(/Hidden/)).toHaveAccessibleName('Nimbus Pro Hidden, ends with -10000 Active');
  });

  test('never puts a whole key into the document', async () => {
    const { licenseKeys } = renderList([...createKeys(3), { key: 'short' }]);
    await findList();
    for (const { key } of licenseKeys) {
      expect(document.documentElement.outerHTML).not.toContain(key);
    }
    for (const button of screen.getAllByRole('button', { expanded: false })) button.click();
    await screen.findAllByText('Studio Mac');
    for (const { key } of licenseKeys) {
      expect(document.documentElement.outerHTML).not.toContain(key);
    }
  });
});

describe('a row of LicenseKeyList', () => {
  test('shows the usage and the expiry date', async () => {
    renderList([{ key: `${'x'.repeat(24)}AAAAA1`, usage: 1_820, limit_usage: 2_000 }]);
    await findList();
    expect(readRow(/AAAAA1/)).toEqual(['Usage 1,820 of 2,000', 'Expires Jul 15, 2026']);
  });

  test('shows when the key expired', async () => {
    renderList([{ expires_at: daysFromNow(-1), limit_usage: null, usage: 3 }]);
    await findList();
    expect(readRow(/Hidden/)).toEqual(['Usage 3', 'Expired Jun 14, 2026']);
  });

  test('names its licensee only where that is not the one whom the list names above its rows', async () => {
    const [first, second, third] = createKeys(3, { expires_at: null, limit_usage: null, usage: 0 });
    renderList([
      { ...first },
      { ...second },
      { ...third, customer: { name: 'Lee Chen', email: null } },
    ]);
    const list = await findList();
    expect(readRow(/-10000/)).toEqual([]);
    expect(readRow(/-10002/)).toEqual([en.licensedTo('Lee Chen')]);
    expect(within(list).getAllByText(en.licensedTo('Noor Haddad'))).toHaveLength(1);
  });

  test('omits what does not apply to the key and what a list response does not contain', async () => {
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
    expect(list.querySelector('dl, p:empty')).toBeNull();
  });

  test('changes to expired while the list stays open', async () => {
    renderList([{ expires_at: new Date(NOW + 60_000).toISOString() }]);
    await findList();
    expect(getRow(/Expires soon$/)).toBeVisible();
    await passTime(90_000);
    expect(getRow(/Expired$/)).toBeVisible();
  });

  test('warns of the expiry as early as expiresSoonDays says', async () => {
    renderList([{ expires_at: daysFromNow(20) }], { list: { expiresSoonDays: 30 } });
    await findList();
    await waitFor(() => expect(getRow(/Expires soon$/)).toBeVisible());
    getRow(/Expires soon$/).click();
    const card = await screen.findByRole('region', { name: /Hidden.*Expires soon/ });
    expect(within(card).getByText('Expires soon')).toBeVisible();
  });
});
