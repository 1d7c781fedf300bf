import type { Meta, StoryObj } from '@storybook/react-vite';
import { OrderList, PortalError } from 'polar-customer-portal';
import { createMember, createOrder } from 'polar-customer-portal/mock';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { en } from '../test/english.ts';
import { expectText } from './expect-text.ts';
import { see } from './steps.ts';
import { withProvider, type StoryMock } from './mock-polar.ts';
import { createRenewal, few, many, texts, withOrderList } from './orders.ts';

const meta: Meta<typeof OrderList> = {
  title: 'Order list',
  component: OrderList,
};
export default meta;

type Story = StoryObj<typeof OrderList>;

/** The rows of a list, without those of what is in them. */
const getRows = (canvasElement: HTMLElement) =>
  canvasElement.querySelectorAll('ul > [data-slot=order-row]');

/** Polar's own portal, which the default link leads to, but for the address of these stories. */
const LINKS = { portal: 'https://polar.sh/acme/portal' };

/** A renewal that could not be paid, one that was, and two that were paid back. */
export const Orders: Story = {
  ...withOrderList(few),
  args: { links: LINKS },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('$49.00')).toBeVisible();
    await expect(getRows(canvasElement)).toHaveLength(4);
    await expect(canvas.getByText('¥1,400 refunded')).toBeVisible();
    await expect(canvas.queryByText('Paid')).toBeNull();
  },
};

/** A row opens to show what the order consists of, its receipt, and the way to correct its invoice. */
export const OpenedOrder: Story = {
  ...withOrderList(few),
  play: async ({ canvas }) => {
    const row = await canvas.findByRole('button', { name: /^Acme Studio Pro Oct 12, 2026/ });
    await userEvent.click(row);
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await expect(await canvas.findByText('-$4.80')).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Receipt/ })).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.correct })).toBeVisible();
  },
};

/** Opens a row and its invoice with the keyboard only. */
export const ByKeyboard: Story = {
  ...withOrderList([createRenewal('2026-10-12T10:00:00Z', 'INV-0038')]),
  play: async ({ canvas }) => {
    const row = await canvas.findByRole('button', { expanded: false });
    await userEvent.tab();
    await expect(row).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('-$4.80')).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^Invoice/ })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^Receipt/ })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(await canvas.findByRole('heading', { name: /^Correct/ })).toHaveFocus();
  },
};

/** More than a page: the list tells no total, because Polar counts what it does not show. */
export const Many: Story = {
  ...withOrderList(many),
  play: async ({ canvas, canvasElement }) => {
    await see(canvas, texts.list.shown(10, String));
    await userEvent.click(canvas.getByRole('button', { name: en.showMore }));
    await waitFor(() => expect(getRows(canvasElement)).toHaveLength(20));
    await expect(getRows(canvasElement)[10]).toHaveFocus();
  },
};

/** Only the orders of one product. */
export const Filtered: Story = {
  ...withOrderList(few),
  play: async ({ canvas, canvasElement }) => {
    const filter = await canvas.findByRole('combobox', { name: texts.list.product });
    await userEvent.selectOptions(filter, 'Texture pack');
    await waitFor(() => expect(getRows(canvasElement)).toHaveLength(1));
    await expect(filter).toHaveValue('0f3b6a1c-9d27-4e58-8c40-7e5d2a9b1c36');
  },
};

export const NoneFound: Story = {
  ...withOrderList(many),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'nothing like it');
    await see(canvas, texts.list.noneFound);
  },
};

/** Orders that the vendor made by hand have no product. Some are in currencies without cents. */
export const OtherOrders: Story = {
  ...withOrderList([
    { product: null, description: 'Custom integration work', subtotal_amount: 125_000 },
    { currency: 'huf', subtotal_amount: 499_000, tax_amount: 0 },
    { currency: 'jpy', subtotal_amount: 12_000, tax_amount: 0 },
    {
      product: { name: 'Eine ausführliche Einführung in die Gestaltung von Benutzeroberflächen' },
      status: 'partially_refunded',
      refunded_amount: 1_000,
      refunded_tax_amount: 86,
    },
    { status: 'pending' },
    { status: 'disputed' },
  ]),
  play: expectText('Custom integration work'),
};

export const Empty: Story = {
  ...withOrderList([]),
  play: expectText(texts.list.empty[0]),
};

/** The host app's server says that the customer has bought nothing: the list is empty. */
export const NothingBought: Story = {
  ...withProvider(withOrderList([]), {
    sessionToken: () => {
      throw new PortalError('no_customer', 'No customer in this story.');
    },
  }),
  play: expectText(texts.list.empty[0]),
};

const member = createMember({ role: 'member' });

/** A member of a team who does not pay for it: no order is requested. */
export const ForAMember: Story = {
  ...(() => {
    const setup = withOrderList(few, { members: [member] });
    const { polar } = setup.parameters.mock;
    return withProvider(setup, { sessionToken: () => polar.createSession({ member }).token });
  })(),
  play: async ({ canvas, parameters }) => {
    await see(canvas, texts.notForMembers[0]);
    const { polar } = parameters.mock as StoryMock;
    await expect(polar.requests.some(({ operation }) => operation === 'orders.list')).toBe(false);
  },
};

export const OneUnreadable: Story = {
  ...withOrderList(few, {
    prepare: (polar) =>
      polar.fail('orders.list', {
        body: {
          items: [createOrder(few[1]), { ...createOrder(few[2]), id: null }],
          pagination: { total_count: 2, max_page: 1 },
        },
      }),
  }),
  play: expectText(texts.list.unreadable(1, String)),
};

export const Loading: Story = {
  ...withOrderList(few, { prepare: (polar) => polar.fail('orders.list', 'hang') }),
  args: { expectedCount: 4 },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(texts.list.loading)).toHaveRole('status');
    await expect(getRows(canvasElement)).toHaveLength(4);
  },
};

export const Failed: Story = {
  ...withOrderList(few, { prepare: (polar) => polar.fail('orders.list', 'html') }),
  play: expectText(en.failures.invalid_response[0]),
};

export const SessionEnded: Story = {
  ...withOrderList(few, { prepare: (polar) => polar.fail('orders.list', 401) }),
  play: expectText(en.failures.unauthorized[0]),
};

/** When more cannot be loaded, what is there stays, with a button to try again. */
export const MoreFailed: Story = {
  ...withOrderList(many),
  play: async ({ canvas, canvasElement, parameters }) => {
    const { polar } = parameters.mock as StoryMock;
    await see(canvas, texts.list.shown(10, String));
    polar.fail('orders.list', 'html');
    await userEvent.click(canvas.getByRole('button', { name: en.showMore }));
    const footer = within(canvas.getByRole('contentinfo'));
    await expect(await footer.findByRole('alert')).toHaveTextContent(
      en.failures.invalid_response[0],
    );
    await expect(getRows(canvasElement)).toHaveLength(10);
  },
};
