import type { Meta, StoryObj } from '@storybook/react-vite';
import { OrderList } from 'polar-customer-portal';
import { expect, userEvent } from 'storybook/test';
import { expectText } from './expect-text.ts';
import { type StoryMock } from './mock-polar.ts';
import { createRenewal, few, texts, withOrderList } from './orders.ts';
import { press } from './steps.ts';

const meta: Meta<typeof OrderList> = {
  title: 'Order list/Invoices and receipts',
  component: OrderList,
};
export default meta;

type Story = StoryObj<typeof OrderList>;

const renewal = createRenewal('2026-10-12T10:00:00Z', 'INV-0038');
const INVOICE = 'Invoice Acme Studio Pro, Oct 12, 2026';

const stop = (event: Event) => event.preventDefault();

/** Where the file goes in these stories: nowhere, so that they leave nothing on the machine. */
function keepPage() {
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => {};
  document.addEventListener('click', stop);
  return () => {
    HTMLAnchorElement.prototype.click = click;
    document.removeEventListener('click', stop);
  };
}

/** One click opens an invoice that exists, in the same tab. A link stays for who sees nothing of it. */
export const OpensInOneClick: Story = {
  ...withOrderList([renewal]),
  beforeEach: keepPage,
  play: async ({ canvas }) => {
    await press(canvas, INVOICE);
    await expect(await canvas.findByRole('link', { name: texts.openInNewTab })).toBeVisible();
  },
};

/** An invoice that does not exist yet is made first. */
export const Preparing: Story = {
  ...withOrderList(few, { documentDelay: 3_600_000 }),
  beforeEach: keepPage,
  play: async ({ canvas }) => {
    await press(canvas, 'Invoice Fonts bundle, Aug 12, 2026');
    await expect((await canvas.findAllByText(texts.invoicePreparing))[0]).toBeVisible();
  },
};

/** Polar wants an address first: the form opens below its own row. */
export const NeedsAnAddress: Story = {
  ...withOrderList(
    few.map((fields, index) =>
      index === 0
        ? { ...fields, is_invoice_generated: false, billing_name: null, billing_address: null }
        : fields,
    ),
  ),
  beforeEach: keepPage,
  play: async ({ canvas }) => {
    await press(canvas, 'Invoice Acme Studio Pro, Nov 12, 2026');
    const title = await canvas.findByRole('heading', { name: texts.formTitle('Nov 12, 2026') });
    await expect(title).toHaveFocus();
    await expect(await canvas.findByRole('button', { name: texts.createInvoice })).toBeVisible();
  },
};

/** What can still change and what cannot is said before. There is no field for the tax id. */
export const CorrectsTheDetails: Story = {
  ...withOrderList(few),
  beforeEach: keepPage,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Acme Studio Pro Oct/ }));
    await press(canvas, texts.correct);
    await expect(await canvas.findByText(texts.correctText)).toBeVisible();
    await expect(await canvas.findByRole('button', { name: texts.saveCorrection })).toBeVisible();
  },
};

/** The corrected invoice is offered only once it is there. */
export const WaitsForTheCorrected: Story = {
  ...withOrderList([renewal], { documentDelay: 3_600_000 }),
  beforeEach: keepPage,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Acme Studio Pro Oct/ }));
    await press(canvas, texts.correct);
    await userEvent.type(await canvas.findByRole('textbox', { name: /name/i }), ' & Co');
    await press(canvas, texts.saveCorrection);
    await expect((await canvas.findAllByText(texts.correctionPreparing))[0]).toBeVisible();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};

/** Where nothing tells when it is there, it follows. */
export const CorrectedFollows: Story = {
  ...withOrderList([renewal], {
    documentDelay: 3_600_000,
    prepare: (polar) => polar.fail('customers.stream', 404),
  }),
  beforeEach: keepPage,
  play: async (context) => {
    const { canvas } = context;
    await userEvent.click(await canvas.findByRole('button', { name: /^Acme Studio Pro Oct/ }));
    await press(canvas, texts.correct);
    await userEvent.type(await canvas.findByRole('textbox', { name: /name/i }), ' & Co');
    await press(canvas, texts.saveCorrection);
    await expect((await canvas.findAllByText(texts.correctionFollows))[0]).toBeVisible();
  },
};

/** A receipt that is not there yet stands in the detail. */
export const Receipt: Story = {
  ...withOrderList([{ ...renewal, is_receipt_rendered: false }], { documentDelay: 3_600_000 }),
  beforeEach: keepPage,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Acme Studio Pro Oct/ }));
    await press(canvas, 'Receipt Acme Studio Pro, Oct 12, 2026');
    await expect((await canvas.findAllByText(texts.receiptPreparing))[0]).toBeVisible();
  },
};

export const NoInvoice: Story = {
  ...withOrderList([{ ...renewal, is_invoice_generated: false }], {
    prepare: (polar) => polar.fail('orders.generateInvoice', 409),
  }),
  play: async (context) => {
    await press(context.canvas, INVOICE);
    await expectText(texts.noInvoice)(context);
  },
};

/** The response was lost, and no invoice comes: nobody knows. */
export const NotOpened: Story = {
  ...withOrderList([renewal], { prepare: (polar) => polar.fail('orders.invoice', 403) }),
  play: async (context) => {
    await press(context.canvas, INVOICE);
    await expectText(/^The invoice could not be opened/)(context);
    const { polar } = context.parameters.mock as StoryMock;
    await expect(
      polar.requests.filter(({ operation }) => operation === 'orders.generateInvoice'),
    ).toHaveLength(0);
  },
};
