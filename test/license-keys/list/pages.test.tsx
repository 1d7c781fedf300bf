import { screen, waitFor } from '@testing-library/react';
import { createCustomer } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, startClock } from '../../render-with-portal.tsx';
import { createKeys, findList, readRows, renderList } from './render-list.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const getNext = () => screen.getByRole('button', { name: 'Next' });
const getPrevious = () => screen.getByRole('button', { name: 'Previous' });

/** Gives all but the first `count` license keys to another customer. */
function keepFirst(count: number, { polar, licenseKeys }: ReturnType<typeof renderList>) {
  for (const licenseKey of licenseKeys.slice(count)) {
    polar.licenseKeys.add({ ...licenseKey, customer_id: createCustomer().id });
  }
}

describe('the pages of LicenseKeyList', () => {
  test('take one request each, and none when they were loaded before', async () => {
    const { polar, user } = renderList(createKeys(25));
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
    expect(getKeyRequests(polar)).toHaveLength(3);
  });

  test('can be turned with the keyboard while the focus stays on the button', async () => {
    const { user } = renderList(createKeys(21));
    await findList();
    getNext().focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Page 2 of 3');
    expect(getNext()).toHaveFocus();
    await user.keyboard(' ');
    await screen.findByText('Page 3 of 3');
    // A disabled button would lose the focus on the last page.
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

  test('stay visible with a loading text while the next page loads', async () => {
    const { polar, user } = renderList(createKeys(15));
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
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('are announced once they have loaded', async () => {
    const { user } = renderList(createKeys(15));
    await findList();
    const announcements: (string | null)[] = [];
    const status = screen.getByText('Page 1 of 2');
    expect(status).toHaveRole('status');
    const watch = new MutationObserver(() => announcements.push(status.textContent));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await user.click(getNext());
    await screen.findByText('Page 2 of 2');
    watch.disconnect();
    expect(announcements).toEqual(['Loading…', 'Page 2 of 2']);
  });

  test('have no navigation when there is only one', async () => {
    renderList(createKeys(10));
    expect(await findList()).toHaveTextContent('10 license keys');
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument();
  });

  test('stay visible with a notice when the next page fails to load, which can be retried', async () => {
    const { polar, user } = renderList(createKeys(15));
    const list = await findList();
    const clearFailure = polar.fail('licenseKeys.list', 'html');
    await user.click(getNext());
    await waitFor(() => expect(list).toHaveTextContent(en.outdated));
    expect(screen.getByText('Page 1 of 2')).toBeVisible();
    expect(readRows()[0]).toContain('-10000');
    clearFailure();
    await user.click(getNext());
    expect(await screen.findByText('Page 2 of 2')).toBeVisible();
    expect(list).not.toHaveTextContent(en.outdated);
  });

  test('keep the failure notice during a retry', async () => {
    const { polar, user } = renderList(createKeys(15));
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

  test('fall back to the last remaining page when the requested page no longer exists', async () => {
    const rendered = renderList(createKeys(25));
    const { polar, user } = rendered;
    const list = await findList();
    await user.click(getNext());
    await screen.findByText('Page 2 of 3');
    keepFirst(15, rendered);
    polar.latency = 500;
    await user.click(getNext());
    // Neither an empty page nor the empty state appears in between.
    expect(readRows()[0]).toContain('-10010');
    expect(await screen.findByText('Page 2 of 2')).toBeVisible();
    expect(readRows()[0]).toContain('-10010');
    expect(list).toHaveTextContent('15 license keys');
    expect(getNext()).toHaveFocus();
    expect(getNext()).toHaveAttribute('aria-disabled', 'true');
    expect(getKeyRequests(polar)).toHaveLength(3);
  });

  test('fall back to the last remaining page when the visible page no longer exists', async () => {
    const rendered = renderList(createKeys(25));
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
    // The buttons stay although one page is left, because one of them has the focus.
    expect(getNext()).toHaveFocus();
  });

  test('are replaced by the empty state when no license keys are left', async () => {
    const rendered = renderList(createKeys(15));
    await findList();
    await rendered.user.click(getNext());
    await screen.findByText('Page 2 of 2');
    keepFirst(0, rendered);
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByRole('heading', { name: en.list.empty[0] })).toBeVisible();
  });
});
