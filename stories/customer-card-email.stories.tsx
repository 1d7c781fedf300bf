import type { Meta, StoryObj } from '@storybook/react-vite';
import { CustomerCard } from 'polar-customer-portal';
import { expect, userEvent } from 'storybook/test';
import { customerEnglish as en } from '../src/customer/english.ts';
import { press, see } from './steps.ts';
import { withCustomer } from './with-customer.ts';

const meta: Meta<typeof CustomerCard> = {
  title: 'Billing details/Another e-mail address',
  component: CustomerCard,
};
export default meta;

type Story = StoryObj<typeof CustomerCard>;

const ADDRESS = 'jane@studio.example';

type Canvas = Parameters<typeof press>[0];

async function ask(canvas: Canvas, address = ADDRESS) {
  await press(canvas, en.emailTitle);
  await userEvent.type(await canvas.findByLabelText(en.newEmail), address);
  await press(canvas, en.sendLink);
}

/** Says where the mail leads, how long its link works, and that nothing changes until then. */
export const Form: Story = {
  ...withCustomer(),
  play: async ({ canvas }) => {
    await press(canvas, en.emailTitle);
    await expect(await canvas.findByLabelText(en.newEmail)).toHaveFocus();
  },
};

export const Sent: Story = {
  ...withCustomer(),
  play: async ({ canvas }) => {
    await ask(canvas);
    await see(canvas, en.emailSpam);
  },
};

/** Nobody knows whether the mail was sent, and it is not sent again by itself. */
export const MaybeSent: Story = {
  ...withCustomer(
    {},
    { prepare: (polar) => polar.fail('customers.requestEmailUpdate', 'lost_response') },
  ),
  play: async ({ canvas }) => {
    await ask(canvas);
    await see(canvas, en.emailMaybeSent(ADDRESS));
  },
};

/** Polar cannot send a mail to this domain. */
export const RefusedAddress: Story = {
  ...withCustomer(),
  play: async ({ canvas }) => {
    await ask(canvas, 'jane@studio.invalid');
    await see(canvas, en.emailRefused('Polar'));
  },
};

/** Polar has been asked too often, and refuses everything for a while: the button waits until that is over. */
export const TooManyMails: Story = {
  ...withCustomer({}, { prepare: (polar) => polar.fail('customers.requestEmailUpdate', 429) }),
  play: async ({ canvas }) => {
    await ask(canvas);
    await see(canvas, en.emailBlocked('in 15 minutes', 'Polar'));
  },
};

/** The vendor has switched it off in the meantime. */
export const SwitchedOff: Story = {
  ...withCustomer({}, { prepare: (polar) => polar.fail('customers.requestEmailUpdate', 403) }),
  play: async ({ canvas }) => {
    await ask(canvas);
    await see(canvas, en.emailForbidden);
  },
};
