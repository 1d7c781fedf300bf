import type { Meta, StoryObj } from '@storybook/react-vite';
import { Order, OrderCard } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { en } from '../test/english.ts';
import { expectText } from './expect-text.ts';
import { createRenewal, failedRenewal, texts, withOrders } from './orders.ts';

const meta: Meta<typeof OrderCard> = {
  title: 'Order card',
  component: OrderCard,
};
export default meta;

type Story = StoryObj<typeof OrderCard>;

const renewal = createRenewal('2026-10-12T10:00:00Z', 'INV-0038');

/** What was bought, when and for how much, what it consists of, and its documents. */
export const Paid: Story = {
  ...withOrders([renewal]),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Acme Studio Pro' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Receipt/ })).toBeVisible();
  },
};

const withFailedRenewal = withOrders([failedRenewal]);

/** When the next attempt is, and where the payment method can be changed. */
export const PaymentFailed: Story = {
  ...withFailedRenewal,
  args: { ...withFailedRenewal.args, links: { portal: 'https://polar.sh/acme/portal' } },
  play: expectText(/^The next attempt is on/),
};

export const PartlyRefunded: Story = {
  ...withOrders([
    {
      ...renewal,
      status: 'partially_refunded',
      refunded_amount: 1_000,
      refunded_tax_amount: 86,
      applied_balance_amount: -500,
    },
  ]),
  play: expectText('$10.86 refunded'),
};

/** An order that the vendor took back. The list does not show it. */
export const Cancelled: Story = {
  ...withOrders([{ ...renewal, status: 'void' }]),
  play: expectText(texts.states.void),
};

export const Loading: Story = {
  ...withOrders([renewal], { prepare: (polar) => polar.fail('orders.get', 'hang') }),
  play: expectText(texts.loading),
};

export const NotFound: Story = {
  ...withOrders([renewal], { prepare: (polar) => polar.fail('orders.get', 404) }),
  play: expectText('Order not found'),
};

export const Failed: Story = {
  ...withOrders([renewal], { prepare: (polar) => polar.fail('orders.get', 'html') }),
  play: expectText(en.failures.invalid_response[0]),
};

/** A card of the vendor's own, made of parts. */
export const OfParts: Story = {
  ...withOrders([renewal]),
  render: ({ id }) => (
    <Order.Root id={id}>
      <Order.Header>
        <Order.Title />
        <Order.When>
          {(when, time) => <time dateTime={new Date(time).toISOString()}>{when}</time>}
        </Order.When>
        <Order.Amount />
      </Order.Header>
      <Order.InvoiceNote />
      <Order.DetailsForm />
      <Order.Detail>
        <Order.Invoice />
      </Order.Detail>
    </Order.Root>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^Invoice/ })).toBeVisible();
    await expect(canvas.queryByText(texts.lines.tax)).toBeNull();
  },
};
