import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyList, PortalError } from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { expect, userEvent, waitFor } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKeys, withProvider, type StoryMock } from './mock-polar.ts';
import { expectText } from './expect-text.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyList> = {
  title: 'License key list',
  component: LicenseKeyList,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyList>;

const NIMBUS = '5d0c2e74-9b1a-4f36-8e57-c3a1904d6b28';
const NIMBUS_FOR_TEAMS = '8a6f1b3d-27c4-4e90-b5d8-07e2f94c1a63';
const products: Record<string, string> = {
  [NIMBUS]: 'Nimbus for Mac',
  [NIMBUS_FOR_TEAMS]: 'Nimbus for Teams',
};

/** License keys in different states. */
const few: LicenseKeyOverrides[] = [
  {
    key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA',
    benefit_id: NIMBUS,
    expires_at: daysFromNow(280),
    usage: 820,
    limit_usage: 1000,
    activations: laptops(2),
  },
  {
    key: 'NIMBUS-59E0A7C2-3B41-4D5F-9A68-7C01D2E58F93',
    benefit_id: NIMBUS_FOR_TEAMS,
    expires_at: daysFromNow(7),
    usage: 1200,
    limit_usage: 1000,
  },
  {
    key: 'NIMBUS-B27D9410-8F6A-4C3E-A1D5-E46F0B9C7281',
    benefit_id: NIMBUS,
    expires_at: daysFromNow(-85),
    usage: 41,
    limit_usage: null,
  },
  {
    key: 'NIMBUS-04F1D6E8-A29C-4B70-8E35-16D8C94A2FB7',
    benefit_id: NIMBUS_FOR_TEAMS,
    status: 'disabled',
    usage: 0,
    limit_usage: null,
    expires_at: null,
  },
].map((licenseKey) => ({
  created_at: daysFromNow(-82),
  customer: { name: null, email: 'you@example.com' },
  ...licenseKey,
}));

/** Many license keys, every third of them expired. */
const many = Array.from({ length: 42 }, (_, index): LicenseKeyOverrides => ({
  ...few[index % 3],
  key: `${few[0]?.key}-${1000 + index}`,
}));

/** All license keys of a customer. */
export const Keys: Story = {
  ...withLicenseKeys(few),
  play: expectText(en.list.total(4, String)),
};

/** The host app shows the product of each key, which it looks up by its benefit. */
export const WithNames: Story = {
  ...withLicenseKeys(few),
  args: { getName: ({ benefit_id }) => products[benefit_id] },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^Nimbus for Teams .*8F93.*soon$/ });
    await expect(button).toBeVisible();
  },
};

/** An open row shows the card. Only its activations still have to load. */
export const OpenedKey: Story = {
  ...withLicenseKeys(few),
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^Hidden.*E304DA/ });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(await canvas.findByText('Studio Mac')).toBeVisible();
  },
};

const LINKED = '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b';

/** Opens the license key that a link names, for example in an e-mail. */
export const OpenedByLink: Story = {
  ...withLicenseKeys(
    few.map((fields, index) => (index === 1 ? { ...fields, id: LINKED } : fields)),
  ),
  args: { defaultOpenId: LINKED },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^Hidden.*E58F93/ });
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(await canvas.findByText('Studio Mac')).toBeVisible();
  },
};

/** Opens and closes rows with the keyboard only. */
export const ByKeyboard: Story = {
  ...withLicenseKeys(few),
  play: async ({ canvas }) => {
    const [first, second] = await canvas.findAllByRole('button', { expanded: false });
    await expect(canvas.getByRole('combobox', { name: en.list.status })).toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('Studio Mac');
    await expect(first).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(canvas.queryByText('Studio Mac')).not.toBeInTheDocument();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^Copy .*E304DA$/ })).toHaveFocus();
    await userEvent.tab();
    await expect(second).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(await canvas.findByRole('button', { name: en.reveal })).toBeVisible();
    await expect(second).toHaveFocus();
  },
};

/** Only the license keys with one status. A few need no search and no order. */
export const Filtered: Story = {
  ...withLicenseKeys(few),
  play: async ({ canvas }) => {
    const filter = await canvas.findByRole('combobox', { name: en.list.status });
    await userEvent.selectOptions(filter, 'Expired (1)');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
    await expect(canvas.getByRole('button', { name: /9C7281 Expired/ })).toBeVisible();
    await expect(canvas.queryByRole('searchbox')).toBeNull();
  },
};

/** Turns to the last page, with the mouse and the keyboard. */
export const ManyPages: Story = {
  ...withLicenseKeys(many),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(en.page(1, 5, String))).toBeVisible();
    const next = canvas.getByRole('button', { name: en.next });
    await userEvent.click(next);
    await canvas.findByText(en.page(2, 5, String));
    await expect(next).toHaveFocus();
    for (const page of [3, 4, 5]) {
      await userEvent.keyboard('{Enter}');
      await canvas.findByText(en.page(page, 5, String));
    }
    await expect(next).toHaveFocus();
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    const [total] = canvas.getAllByText('42 license keys');
    await expect(total).toBeVisible();
  },
};

/** Only the license keys of one product. */
export const OfOneBenefit: Story = {
  ...withLicenseKeys(few),
  args: { benefitId: NIMBUS },
  play: expectText(en.list.total(2, String)),
};

/** Short keys are fully masked, so their dates distinguish them. */
export const ShortKeys: Story = {
  ...withLicenseKeys(
    [-82, -11].map((days) => ({ key: `abc${days}`, created_at: daysFromNow(days) })),
  ),
  play: expectText(en.list.total(2, String)),
};

export const Empty: Story = {
  ...withLicenseKeys([]),
  play: expectText(en.list.empty[0]),
};

/** A response with one license key that cannot be read: the others show, and the list says so. */
export const OneUnreadable: Story = {
  ...withLicenseKeys(few, (polar) =>
    polar.fail('licenseKeys.list', {
      body: {
        items: [createLicenseKey(few[0]), { ...createLicenseKey(few[1]), key: null }],
        pagination: { total_count: 2, max_page: 1 },
      },
    }),
  ),
  play: expectText(en.list.unreadable(1, String)),
};

export const YourOwnEmptyState: Story = {
  ...withLicenseKeys([]),
  args: {
    empty: (
      <p>
        You have no license yet. <a href="#pricing">See what Nimbus costs</a>
      </p>
    ),
  },
  play: expectText('See what Nimbus costs'),
};

/** The host app's server says that the customer has bought nothing: the list is empty. */
export const NothingBought: Story = {
  ...withProvider(withLicenseKeys([]), {
    sessionToken: () => {
      throw new PortalError('no_customer', 'No customer in this story.');
    },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(en.list.empty[0])).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** The skeleton of a list of which the host app knows that it has one license key. */
export const Loading: Story = {
  ...withLicenseKeys(few, (polar) => polar.fail('licenseKeys.list', 'hang')),
  args: { expectedCount: 1 },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(en.list.loading)).toHaveRole('status');
    await expect(canvasElement.querySelectorAll('[data-slot=license-key-row]')).toHaveLength(1);
  },
};

export const Failed: Story = {
  ...withLicenseKeys(few, (polar) => polar.fail('licenseKeys.list', 'html')),
  play: expectText(en.failures.invalid_response[0]),
};

export const SessionEnded: Story = {
  ...withLicenseKeys(few, (polar) => polar.fail('licenseKeys.list', 401)),
  play: expectText(en.failures.unauthorized[0]),
};

/** When the next page fails, the current one stays, with a button to try again. */
export const NextPageFailed: Story = {
  ...withLicenseKeys(many),
  play: async ({ canvas, parameters }) => {
    const { polar } = parameters.mock as StoryMock;
    await canvas.findByText(en.page(1, 5, String));
    const takeBack = polar.fail('licenseKeys.list', 'html');
    await userEvent.click(canvas.getByRole('button', { name: en.next }));
    await expect(
      await canvas.findByText(new RegExp(en.failures.invalid_response[0])),
    ).toBeVisible();
    await expect(canvas.getByText('Page 1 of 5')).toBeVisible();
    takeBack();
    await userEvent.click(canvas.getByRole('button', { name: en.tryAgain }));
    await expect(await canvas.findByText(en.page(2, 5, String))).toBeVisible();
    await waitFor(() => expect(canvas.queryByText(/may be outdated/)).not.toBeInTheDocument());
  },
};
