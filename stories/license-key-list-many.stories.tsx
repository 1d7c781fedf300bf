import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyList } from 'polar-customer-portal';
import type { LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { expect, userEvent, waitFor } from 'storybook/test';
import { daysFromNow } from './fixtures.ts';
import { withLicenseKeys } from './mock-polar.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyList> = {
  title: 'License key list, many',
  component: LicenseKeyList,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyList>;

const PRODUCTS = ['Nimbus for Mac', 'Nimbus for Teams', 'Aurora', 'Aurora Render Node'];
const IDS = [
  '5d0c2e74-9b1a-4f36-8e57-c3a1904d6b28',
  '8a6f1b3d-27c4-4e90-b5d8-07e2f94c1a63',
  '0e9b7d52-41f8-4a6c-93d7-b2580c6e1f34',
  'c4a83f16-6e2d-4b95-a07c-5f19d8e3b742',
];

/** Forty license keys of a company, in all states; the first three expired long ago. */
const forty = Array.from({ length: 40 }, (_, index): LicenseKeyOverrides => ({
  key: `NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E${1000 + index}`,
  benefit_id: IDS[index % 4] ?? '',
  created_at: daysFromNow(-800 + index * 12),
  customer: { name: null, email: index % 13 === 7 ? 'studio@example.com' : 'you@example.com' },
  expires_at: index % 4 === 3 ? null : daysFromNow(index < 3 ? -400 : index * 9 - 20),
  usage: index * 137,
  limit_usage: index % 2 ? 10_000 : null,
  status: index % 11 === 10 ? 'revoked' : 'granted',
}));

const getName: Story['args'] = {
  getName: ({ benefit_id }) => PRODUCTS[IDS.indexOf(benefit_id)],
};

/** One of forty license keys, found by the name of its product and its status, on whichever page it is. */
export const FortyKeysSearched: Story = {
  ...withLicenseKeys(forty),
  args: getName,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.type(await canvas.findByRole('searchbox', { name: en.search }), 'aurora');
    const status = canvas.getByRole('combobox', { name: en.list.status });
    await canvas.findByText(en.found(20, String));
    await expect(canvas.getByText(en.page(1, 2, String))).toBeVisible();
    await userEvent.selectOptions(status, en.status.revoked);
    const outcome = canvas.getByText(en.found(1, String));
    await expect(outcome.parentElement).toHaveRole('status');
    await expect(canvas.getByRole('listitem')).toHaveTextContent(/E1010.*Revoked/);
    await expect(canvasElement.querySelector('footer')).toHaveTextContent('40 license keys');
  },
};

/** The license keys that work come first, of all pages, and the first one is copied without opening it. */
export const WorkingFirst: Story = {
  ...withLicenseKeys(forty),
  args: getName,
  play: async ({ canvas }) => {
    const order = await canvas.findByRole('combobox', { name: en.list.order });
    await expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent(en.status.expired);
    await userEvent.selectOptions(order, en.list.orders.working);
    await waitFor(() =>
      expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent(en.status.active),
    );
    const [copy] = canvas.getAllByRole('button', { name: new RegExp(`^${en.copy} `) });
    if (copy) await userEvent.click(copy);
    await expect(await canvas.findByRole('button', { name: /^Copied .*E10/ })).toHaveFocus();
    await expect(canvas.queryByRole('button', { expanded: true })).toBeNull();
  },
};
