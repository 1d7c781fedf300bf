import { screen, waitFor, within } from '@testing-library/react';
import { createCustomer, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, startClock } from '../../render-with-portal.tsx';
import { findList, manyKeys, readRows, renderList } from './render-list.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

const getNext = () => screen.getByRole('button', { name: 'Next' });
const getPrevious = () => screen.getByRole('button', { name: 'Previous' });
const getFilter = () => screen.getByRole('combobox', { name: 'Status' });
const readChoices = () =>
  within(getFilter())
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

/** Leaves only the first license keys to the customer. */
function keepFirst(count: number, { polar, licenseKeys }: ReturnType<typeof renderList>) {
  for (const licenseKey of licenseKeys.slice(count)) {
    polar.licenseKeys.add({ ...licenseKey, customer_id: createCustomer().id });
  }
}

describe('the pages of a list', () => {
  test('are turned by one request each, and by none when they were read before', async () => {
    const { polar, user } = renderList(manyKeys(25));
    const list = await findList();
    expect(list).toHaveTextContent('25 license keys');
    expect(readRows()[0]).toContain('-10000');
    await user.click(getNext());
    expect(await screen.findByText('Page 2 of 3')).toBeVisible();
    expect(readRows()[0]).toContain('-10010');
    await user.click(getNext());
    expect(await screen.findByText('Page 3 of 3')).toBeVisible();
    expect(readRows()).toHaveLength(5);
    await user.click(getPrevious());
    expect(screen.getByText('Page 2 of 3')).toBeVisible();
    expect(readRows()[0]).toContain('-10010');
    expect(polar.requests).toHaveLength(3);
  });

  test('can be turned by the keyboard alone, with the focus where it was', async () => {
    const { user } = renderList(manyKeys(21));
    await findList();
    getNext().focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Page 2 of 3');
    expect(getNext()).toHaveFocus();
    await user.keyboard(' ');
    await screen.findByText('Page 3 of 3');
    // There is no further one, and yet no reason to lose one's place.
    expect(getNext()).toHaveFocus();
    expect(getNext()).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(screen.getByText('Page 3 of 3')).toBeVisible();
    await user.tab({ shift: true });
    expect(getPrevious()).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByText('Page 2 of 3');
    expect(getNext()).toHaveAttribute('aria-disabled', 'false');
  });

  test('leave the one before where it is while the next one loads, and say so', async () => {
    const { polar, user } = renderList(manyKeys(15));
    await findList();
    polar.latency = 1_000;
    await user.click(getNext());
    expect(readRows()[0]).toContain('-10000');
    expect(screen.getByRole('list', { name: 'License keys' })).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByText('Loading…')).toBeVisible();
    expect(getNext()).toHaveAttribute('aria-disabled', 'true');
    expect(getPrevious()).toHaveAttribute('aria-disabled', 'true');
    await user.click(getNext());
    await user.click(getPrevious());
    await passTime(1_500);
    expect(screen.getByRole('list', { name: 'License keys' })).toHaveAttribute(
      'aria-busy',
      'false',
    );
    expect(readRows()[0]).toContain('-10010');
    expect(polar.requests).toHaveLength(2);
  });

  test('are announced once they are there', async () => {
    const { user } = renderList(manyKeys(15));
    await findList();
    const said: (string | null)[] = [];
    const status = screen.getByText('Page 1 of 2');
    expect(status).toHaveRole('status');
    const watch = new MutationObserver(() => said.push(status.textContent));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await user.click(getNext());
    await screen.findByText('Page 2 of 2');
    watch.disconnect();
    expect(said).toEqual(['Loading…', 'Page 2 of 2']);
  });

  test('are not spoken of when one is enough', async () => {
    renderList(manyKeys(10));
    expect(await findList()).toHaveTextContent('10 license keys');
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument();
  });

  test('that could not be had leave the one before, and are asked for once more', async () => {
    const { polar, user } = renderList(manyKeys(15));
    const list = await findList();
    const takeBack = polar.fail('licenseKeys.list', 'html');
    await user.click(getNext());
    await waitFor(() => expect(list).toHaveTextContent(en.outdated));
    expect(screen.getByText('Page 1 of 2')).toBeVisible();
    expect(readRows()[0]).toContain('-10000');
    takeBack();
    await user.click(getNext());
    expect(await screen.findByText('Page 2 of 2')).toBeVisible();
    expect(list).not.toHaveTextContent(en.outdated);
  });

  test('keep what went wrong in view while they are asked for again', async () => {
    const { polar, user } = renderList(manyKeys(15));
    const list = await findList();
    polar.fail('licenseKeys.list', 'html', { times: 1 });
    polar.fail('licenseKeys.list', 'hang');
    await user.click(getNext());
    const button = await screen.findByRole('button', { name: 'Try again' });
    await user.click(button);
    expect(button).toHaveAccessibleName('Trying again…');
    expect(button).toHaveFocus();
    expect(list).toHaveTextContent(en.outdated);
  });

  test('that are gone give way to the last one, which is said', async () => {
    const rendered = renderList(manyKeys(25));
    const { polar, user } = rendered;
    const list = await findList();
    await user.click(getNext());
    await screen.findByText('Page 2 of 3');
    keepFirst(15, rendered);
    polar.latency = 500;
    await user.click(getNext());
    // Nothing shows that is not there: neither an empty page nor an empty list.
    expect(readRows()[0]).toContain('-10010');
    expect(await screen.findByText('Page 2 of 2')).toBeVisible();
    expect(readRows()[0]).toContain('-10010');
    expect(list).toHaveTextContent('15 license keys');
    expect(getNext()).toHaveFocus();
    expect(getNext()).toHaveAttribute('aria-disabled', 'true');
    expect(polar.requests).toHaveLength(3);
  });

  test('that are gone while they are open give way too', async () => {
    const rendered = renderList(manyKeys(25));
    const { user } = rendered;
    await findList();
    await user.click(getNext());
    await screen.findByText('Page 2 of 3');
    await user.click(getNext());
    await screen.findByText('Page 3 of 3');
    keepFirst(8, rendered);
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('Page 1 of 1')).toBeVisible();
    await waitFor(() => expect(readRows()).toHaveLength(8));
    // The buttons stay: the focus is on one of them.
    expect(getNext()).toHaveFocus();
  });

  test('give way to the empty state when nothing is left', async () => {
    const rendered = renderList(manyKeys(15));
    await findList();
    await rendered.user.click(getNext());
    await screen.findByText('Page 2 of 2');
    keepFirst(0, rendered);
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByRole('heading', { name: en.list.empty[0] })).toBeVisible();
  });
});

describe('the filter of a list', () => {
  const ofAllKinds: LicenseKeyOverrides[] = [
    ...manyKeys(4),
    { key: `NIMBUS-0D1F7A34-52C8-4B6E-AAAAA1`, status: 'revoked' },
    { key: `NIMBUS-0D1F7A34-52C8-4B6E-AAAAA2`, status: 'suspended' },
    { key: `NIMBUS-0D1F7A34-52C8-4B6E-AAAAA3`, expires_at: new Date(NOW - 1).toISOString() },
    { key: `NIMBUS-0D1F7A34-52C8-4B6E-AAAAA4`, status: 'revoked' },
  ];

  test('offers each status that there is on the page, and how often', async () => {
    renderList(ofAllKinds);
    await findList();
    expect(readChoices()).toEqual([
      'All (8)',
      'Active (4)',
      'Expired (1)',
      'Revoked (2)',
      'suspended (1)',
    ]);
  });

  test('leaves those of one status, without a request', async () => {
    const { polar, user } = renderList(ofAllKinds);
    await findList();
    await user.selectOptions(getFilter(), 'Revoked (2)');
    expect(readRows()).toEqual(['•••• ••••AAAAA1 Revoked', '•••• ••••AAAAA4 Revoked']);
    await user.selectOptions(getFilter(), 'suspended (1)');
    expect(readRows()).toEqual(['•••• ••••AAAAA2 suspended']);
    await user.selectOptions(getFilter(), 'All (8)');
    expect(readRows()).toHaveLength(8);
    await passTime(1_000);
    expect(polar.requests).toHaveLength(1);
  });

  test('is left out where it would not leave anything out', async () => {
    renderList(manyKeys(3));
    await findList();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  test('stays for the next page when that has such keys, and ends when it has none', async () => {
    const licenseKeys = manyKeys(30).map((licenseKey, index) => ({
      ...licenseKey,
      // Two on the first page, one on the second, none on the third.
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

  test('ends when the last such key becomes another while the list is open', async () => {
    const { user } = renderList([
      ...manyKeys(2),
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
