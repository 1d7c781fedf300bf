import { screen, within } from '@testing-library/react';
import { LicenseKeyList } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { en } from '../../english.ts';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { findList } from './render-list.tsx';

beforeEach(() => startClock());

/** A list of two license keys, one of which Polar sends without its key. */
function renderWithUnreadable(lists: number) {
  const [readable, unreadable] = [1, 2].map(() => createLicenseKey({}, { now: NOW }));
  const polar = servePolar();
  polar.fail('licenseKeys.list', {
    body: {
      items: [readable, { ...unreadable, key: null }],
      pagination: { total_count: 2, max_page: 1 },
    },
  });
  const ui = Array.from({ length: lists }, (_, index) => <LicenseKeyList key={index} />);
  return { readable, unreadable, ...renderWithPortal(<>{ui}</>, { polar }) };
}

test('an unreadable license key hides only itself, and the list says that it is missing', async () => {
  renderWithUnreadable(1);
  const list = await findList();
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  expect(list).toHaveTextContent(en.list.total(2, String));
  expect(within(list).getByText(en.list.unreadable(1, String))).toBeVisible();
});

test('an unreadable license key is reported once, by its field and not its value', async () => {
  const { onError, onEvent, unreadable } = renderWithUnreadable(2);
  expect(await screen.findAllByText(en.list.unreadable(1, String))).toHaveLength(2);
  await passTime(1_000);
  expect(onError).toHaveBeenCalledOnce();
  const [error] = onError.mock.calls[0] ?? [];
  expect(error).toMatchObject({ code: 'invalid_response' });
  expect(error?.message).toMatch(/items\.1\.key should be string/);
  expect(error?.message).not.toContain(unreadable?.id);
  expect(onEvent.mock.calls).toEqual([[{ type: 'failed', code: 'invalid_response' }]]);
});

test('of many unreadable license keys, the report names the first ten and counts the others', async () => {
  const polar = servePolar();
  polar.fail('licenseKeys.list', { body: { items: Array.from({ length: 500 }, () => null) } });
  const { onError } = renderWithPortal(<LicenseKeyList />, { polar });
  expect(await screen.findByText(en.list.unreadable(500, String))).toBeVisible();
  expect(onError).toHaveBeenCalledOnce();
  expect(onError.mock.calls[0]?.[0].message).toMatch(/items\.9 should be Object\. And 490 more\.$/);
});

test('a list without unreadable license keys mentions none', async () => {
  const licenseKeys = [createLicenseKey({}, { now: NOW })];
  renderWithPortal(<LicenseKeyList />, { licenseKeys });
  expect(await findList()).not.toHaveTextContent('could not be shown');
});

test.each([
  ['validations', null],
  ['validations', undefined],
  ['usage', undefined],
  ['usage', null],
  ['limit_usage', 'seven'],
  ['limit_activations', undefined],
  ['created_at', null],
  ['customer', null],
  ['organization_id', undefined],
  ['benefit_id', 7],
  ['last_validated_at', {}],
])(
  'a license key stays in the list without a field that is not needed (%s: %j)',
  async (field, value) => {
    const licenseKey = createLicenseKey({ key: 'short' }, { now: NOW });
    const polar = servePolar();
    polar.fail('licenseKeys.list', {
      body: {
        items: [{ ...licenseKey, [field]: value }],
        pagination: { total_count: 1, max_page: 1 },
      },
    });
    const { onError } = renderWithPortal(<LicenseKeyList />, { polar });
    const list = await findList();
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list).not.toHaveTextContent(/could not be shown|undefined|null|NaN/);
    expect(onError).not.toHaveBeenCalled();
  },
);
