import { screen, waitFor, within } from '@testing-library/react';
import { servePolar } from '../../mock/serve-polar.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { LicenseKeyList } from 'polar-customer-portal';
import { createKeys, findList, getRow, renderList } from './render-list.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const getCards = () => screen.queryAllByRole('region', { name: /Hidden/ });

describe('opening a row of LicenseKeyList', () => {
  test('shows the card at once and requests this license key alone', async () => {
    const { polar, user, licenseKeys } = renderList(createKeys(3, { usage: 7 }));
    await findList();
    polar.latency = 1_000;
    await user.click(getRow(/-10001 Active$/));
    const [card] = getCards();
    if (!card) throw new Error('There is no card.');
    expect(within(card).getByText('Active')).toBeVisible();
    expect(within(card).getByRole('button', { name: 'Reveal' })).toBeVisible();
    expect(within(card).getByText('Usage')).toBeVisible();
    expect(within(card).queryByText('Studio Mac')).not.toBeInTheDocument();

    await passTime(1_500);
    expect(within(card).getByText('Studio Mac')).toBeVisible();
    expect(
      getKeyRequests(polar)
        .slice(1)
        .map(({ path }) => path),
    ).toEqual([`/v1/customer-portal/license-keys/${licenseKeys[1]?.id}`]);
  });

  test('leaves the rows open that were opened before', async () => {
    const { user } = renderList(createKeys(3));
    await findList();
    await user.click(getRow(/-10000/));
    await user.click(getRow(/-10002/));
    expect(getCards().map((card) => card.getAttribute('data-state'))).toEqual(['active', 'active']);
    expect(getRow(/-10000/)).toHaveAttribute('aria-expanded', 'true');
    expect(getRow(/-10001/)).toHaveAttribute('aria-expanded', 'false');
    expect(getRow(/-10002/)).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(screen.getAllByText('Studio Mac')).toHaveLength(2));
  });

  test('gives each card a unique name and unique ids', async () => {
    const { user } = renderList(createKeys(2), { list: { getName: () => 'Nimbus Pro' } });
    await findList();
    await user.click(getRow(/-10000/));
    await user.click(getRow(/-10001/));
    expect(
      screen.getByRole('region', { name: 'Nimbus Pro Hidden, ends with -10001 Active' }),
    ).toBeVisible();
    expect(new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(
      document.querySelectorAll('[id]').length,
    );
  });

  test.each(['{Enter}', ' '])(
    'works with the keyboard and keeps the focus on the row (%j)',
    async (key) => {
      const { user } = renderList(createKeys(2));
      await findList();
      await user.tab();
      expect(getRow(/-10000/)).toHaveFocus();
      await user.keyboard(key);
      expect(getRow(/-10000/)).toHaveFocus();
      expect(await screen.findByText('Studio Mac')).toBeVisible();
      expect(getRow(/-10000/)).toHaveFocus();
      await user.tab();
      expect(screen.getByRole('button', { name: 'Reveal' })).toHaveFocus();
      await user.tab({ shift: true });
      await user.keyboard(key);
      expect(getCards()).toEqual([]);
      expect(getRow(/-10000/)).toHaveFocus();
    },
  );

  test('passes the actions and messages of the list to the card', async () => {
    const { user } = renderList(createKeys(1), {
      list: { actions: { rotate: false }, messages: { activations: 'Devices' } },
    });
    await findList();
    await user.click(getRow(/Hidden/));
    expect(await screen.findByRole('heading', { name: 'Devices' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Deactivate Studio Mac' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Replace key' })).not.toBeInTheDocument();
  });

  test('keeps the listed data on the card when the license key fails to load', async () => {
    const { polar, user } = renderList(createKeys(1));
    await findList();
    polar.fail('licenseKeys.get', 'html');
    await user.click(getRow(/Hidden/));
    const [card] = getCards();
    await waitFor(() => expect(card).toHaveTextContent('This may be outdated.'));
    expect(screen.getByRole('button', { name: 'Reveal' })).toBeVisible();
  });
});

describe('a row of LicenseKeyList', () => {
  test('shows newer data that its card has loaded', async () => {
    const { polar, user, licenseKeys } = renderList(createKeys(1));
    await findList();
    const [licenseKey] = licenseKeys;
    if (licenseKey) polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    await passTime(1_000);
    await user.click(getRow(/-10000 Active$/));
    expect(await screen.findByText(en.refused)).toBeVisible();
    expect(getRow(/-10000 Revoked$/)).toBeVisible();
    await user.click(getRow(/-10000/));
    expect(getRow(/-10000 Revoked$/)).toBeVisible();
  });

  test('keeps showing it when the card was closed long ago', async () => {
    const { polar, user, licenseKeys } = renderList(createKeys(1));
    await findList();
    const [licenseKey] = licenseKeys;
    if (licenseKey) polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    await passTime(1_000);
    await user.click(getRow(/-10000 Active$/));
    await screen.findByText(en.refused);
    await user.click(getRow(/-10000/));
    await passTime(301_000);
    expect(getRow(/-10000 Revoked$/)).toBeVisible();
  });

  test('shows newer data from a refresh of the list', async () => {
    const { polar, user, licenseKeys } = renderList(createKeys(1));
    await findList();
    await passTime(1_000);
    await user.click(getRow(/-10000 Active$/));
    await screen.findByText('Studio Mac');
    await user.click(getRow(/-10000 Active$/));
    const [licenseKey] = licenseKeys;
    if (licenseKey) polar.licenseKeys.add({ ...licenseKey, status: 'disabled' });
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(getRow(/-10000 Disabled$/)).toBeVisible());
  });

  test('keeps the data of the list while another page loads, if it is newer than that of its card', async () => {
    const { polar, user, licenseKeys } = renderList(createKeys(15));
    await findList();
    await passTime(1_000);
    await user.click(getRow(/-10000 Active$/));
    await screen.findByText('Studio Mac');
    await user.click(getRow(/-10000 Active$/));
    const [licenseKey] = licenseKeys;
    if (licenseKey) polar.licenseKeys.add({ ...licenseKey, status: 'disabled' });
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(getRow(/-10000 Disabled$/)).toBeVisible());
    polar.latency = 1_000;
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(getRow(/-10000 Disabled$/)).toBeVisible();
  });

  test('shows newer data that its card has loaded, also after the customer has turned pages', async () => {
    const { polar, user, licenseKeys } = renderList(createKeys(15));
    await findList();
    const [licenseKey] = licenseKeys;
    if (licenseKey) polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    await passTime(1_000);
    await user.click(getRow(/-10000 Active$/));
    await waitFor(() => expect(getRow(/-10000 Revoked$/)).toBeVisible());
    await passTime(1_000);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await screen.findByText('Page 2 of 2');
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(getRow(/-10000 Revoked$/)).toBeVisible();
  });

  test('shows the end of the new key after a rotation', async () => {
    const licenseKey = createLicenseKey({}, { now: NOW });
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const { user } = renderWithPortal(<LicenseKeyList />, { polar });
    await findList();
    const end = licenseKey.key.slice(-6);
    await user.click(getRow(new RegExp(end)));
    await user.click(await screen.findByRole('button', { name: 'Replace key' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Replace key' }));
    await waitFor(() => expect(polar.licenseKeys.get(licenseKey.id)?.key).not.toBe(licenseKey.key));
    const newEnd = polar.licenseKeys.get(licenseKey.id)?.key.slice(-6) ?? '';
    await waitFor(() => expect(getRow(new RegExp(`${newEnd} Active$`))).toBeVisible());
    expect(document.documentElement.outerHTML).not.toContain(end);
  });
});
