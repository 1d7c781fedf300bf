import type { Meta, StoryObj } from '@storybook/react-vite';
import { CustomerCard } from 'polar-customer-portal';
import { expect, userEvent } from 'storybook/test';
import { customerEnglish as en } from '../src/customer/english.ts';
import { addressEnglish as form } from '../src/locale/address-english.ts';
import { expectText } from './expect-text.ts';
import { press, see } from './steps.ts';
import { withCustomer } from './with-customer.ts';

const meta: Meta<typeof CustomerCard> = {
  title: 'Billing details/Details',
  component: CustomerCard,
};
export default meta;

type Story = StoryObj<typeof CustomerCard>;

const TAX_ID = form.optional(form.vatId);

/** Name, e-mail address, address and tax id, as they will stand on the next invoices. */
export const Details: Story = {
  ...withCustomer(),
  play: async ({ canvas }) => {
    await see(canvas, 'Jane Doe Design Ltd');
    await expect(await canvas.findByRole('button', { name: en.emailTitle })).toBeVisible();
  },
};

/** The fields are those of the country, in its order. */
export const Editing: Story = {
  ...withCustomer(),
  play: async ({ canvas }) => {
    await press(canvas, en.edit);
    await expect(await canvas.findByLabelText(form.name)).toHaveFocus();
    await expect(canvas.getByText(en.usedOn)).toBeVisible();
  },
};

/** Polar has refused the tax id. The rest can be saved without it. */
export const RefusedTaxId: Story = {
  ...withCustomer(),
  play: async ({ canvas }) => {
    await press(canvas, en.edit);
    const field = await canvas.findByLabelText(TAX_ID);
    await userEvent.clear(field);
    await userEvent.type(field, 'DE12345');
    await userEvent.clear(canvas.getByLabelText(form.cities.city));
    await userEvent.type(canvas.getByLabelText(form.cities.city), 'Potsdam');
    await press(canvas, form.save);
    await see(canvas, `${form.taxIdRefused('Germany')} ${form.taxIdForm('DE123456789')}`);
    await expect(canvas.getByRole('button', { name: form.saveWithoutTaxId })).toBeVisible();
  },
};

/** What is saved shows at once. */
export const Saved: Story = {
  ...withCustomer(),
  play: async ({ canvas }) => {
    await press(canvas, en.edit);
    await userEvent.type(await canvas.findByLabelText(form.name), ' & Friends');
    await press(canvas, form.save);
    await see(canvas, 'Jane Doe Design Ltd & Friends');
    await see(canvas, en.saved);
  },
};

/** Polar could not be reached: what was typed is still there. */
export const NotSaved: Story = {
  ...withCustomer({}, { prepare: (polar) => polar.fail('customers.update', 429) }),
  play: async ({ canvas }) => {
    await press(canvas, en.edit);
    await userEvent.type(await canvas.findByLabelText(form.name), ' & Friends');
    await press(canvas, form.save);
    await see(canvas, en.notSaved('Too many requests'));
  },
};

/** A customer who has bought something without giving an address. */
export const NothingGiven: Story = {
  ...withCustomer({ billing_name: null, name: null, billing_address: null, tax_id: null }),
  play: expectText(en.none),
};

/** A long name, a long address, and names that are written from right to left. */
export const LongTexts: Story = {
  ...withCustomer({
    billing_name:
      'شركة نيمبوس للتصميم والبرمجيات المحدودة — Nimbus Design & Software Company Limited',
    email: 'accounts.payable.department@subsidiary.of.a.very-long-company-name.example',
    billing_address: {
      line1: 'The Old Warehouse of the Harbour Company, Unit 12B, Northern Quay Street',
      line2: 'Third floor, door on the left',
      postal_code: 'EC1A 1BB',
      city: 'London',
      state: null,
      country: 'GB',
    },
    tax_id: ['GB123456789', 'gb_vat'],
  }),
  play: expectText('London'),
};

const initech = {
  type: 'team',
  email: null,
  name: 'Initech',
  billing_name: 'Initech LLC',
} as const;

/** A member of a team sees its details apart from who is looking, and can change nothing. */
export const PlainMember: Story = {
  ...withCustomer(initech, {
    member: { name: 'Mel Member', email: 'mel@initech.example', role: 'member' },
  }),
  play: expectText(en.readOnly),
};

/** The owner of a team may change its details. Its e-mail address cannot be changed at Polar. */
export const OwnerOfATeam: Story = {
  ...withCustomer(initech, {
    member: { name: 'Owen Owner', email: 'owen@initech.example', role: 'owner' },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: en.edit })).toBeVisible();
    await see(canvas, en.roles.owner);
  },
};

export const WithoutChanges: Story = {
  ...withCustomer(),
  args: { actions: { update: false, changeEmail: false } },
  play: expectText('Jane Doe Design Ltd'),
};
