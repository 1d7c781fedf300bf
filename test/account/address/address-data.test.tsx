import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AddressPanel } from '../../../stories/address-panel.tsx';
import { addressEnglish as en } from '../../../src/locale/address-english.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';
import { BERLIN } from './addresses.ts';

const load = vi.hoisted(() => {
  // A file that ran before in the same worker may have loaded the form with the original.
  vi.resetModules();
  return vi.fn<() => Promise<unknown>>();
});
vi.mock(import('../../../src/account/address/load-address-data.ts'), async (original) => ({
  ...(await original()),
  getAddressData: () => undefined,
  loadAddressData: load as never,
}));

test('a form whose data does not load says so, saves nothing, and loads again', async () => {
  // Strict mode asks twice.
  const failure = new TypeError('Failed to fetch dynamically imported module');
  load.mockRejectedValueOnce(failure).mockRejectedValueOnce(failure);
  load.mockImplementation(() => import('../../../src/account/address/form-data.ts'));
  const save = vi.fn();
  const { user } = renderWithPortal(<AddressPanel details={{ address: BERLIN }} save={save} />);
  expect(await screen.findByRole('alert')).toHaveTextContent(en.unavailable);
  await user.click(screen.getByRole('button', { name: en.save }));
  expect(save).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('textbox', { name: en.cities.city })).toHaveValue('Berlin');
  expect(screen.queryByRole('alert')).toBeNull();
});
