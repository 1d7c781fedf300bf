import type { Meta, StoryObj } from '@storybook/react-vite';
import { CustomerCard } from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { customerEnglish as en } from '../src/customer/english.ts';
import { expectText } from './expect-text.ts';
import { withCustomer } from './with-customer.ts';

const meta: Meta<typeof CustomerCard> = {
  title: 'Billing details/Loading and failures',
  component: CustomerCard,
};
export default meta;

type Story = StoryObj<typeof CustomerCard>;

const failing = (failure: MockFailure) =>
  withCustomer({}, { prepare: (polar) => polar.fail('customers.get', failure) });

/** The skeleton has the size of the card, so that little moves when it has loaded. */
export const Loading: Story = {
  ...failing('hang'),
  play: expectText(en.loading),
};

export const SessionEnded: Story = {
  ...failing(401),
  play: expectText('Your session has ended'),
};

export const Refused: Story = {
  ...failing(422),
  play: expectText('We can’t show your billing details'),
};

export const Unreachable: Story = {
  ...failing('network'),
  play: expectText('We can’t reach Polar right now'),
};

/** Nobody knows what the member may do: the details can be read, and nothing is offered. */
export const UnknownMember: Story = {
  ...withCustomer(
    { type: 'team' },
    {
      member: { role: 'owner' },
      prepare: (polar) => polar.fail('customerSession.getAuthenticatedUser', 'html'),
    },
  ),
  play: expectText('We can’t read Polar’s response'),
};
