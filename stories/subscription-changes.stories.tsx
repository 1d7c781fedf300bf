import type { Meta, StoryObj } from '@storybook/react-vite';
import { SubscriptionCard } from 'polar-customer-portal';
import { createPaymentMethod, createProduct } from 'polar-customer-portal/mock';
import type { Canvas } from 'storybook/internal/csf';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { see, tabTo } from './steps.ts';
import {
  daysFromNow,
  ORGANIZATION,
  studio,
  team,
  texts,
  withSubscriptions,
} from './subscriptions.ts';

const meta: Meta<typeof SubscriptionCard> = {
  title: 'Subscription changes',
  component: SubscriptionCard,
};
export default meta;

type Story = StoryObj<typeof SubscriptionCard>;

const LINKS = { portal: 'https://polar.sh/acme/portal', help: 'mailto:help@acme.example' };
const { changes } = texts;

const show = (...parts: Parameters<typeof withSubscriptions>) => {
  const { args, parameters } = withSubscriptions(...parts);
  return { args: { ...args, links: LINKS }, parameters };
};

/** Clicks a button of the card as soon as it is there; its name also contains that of the product. */
async function start(canvas: Canvas, name: string) {
  const button = await canvas.findByRole(
    'button',
    { name: (each: string) => each.startsWith(name) },
    { timeout: 10_000 },
  );
  await userEvent.click(button);
  return within(await screen.findByRole('dialog'));
}

/** Until when the key and the files work, an optional reason, and two buttons of which one cancels. */
export const Cancel: Story = {
  ...show([studio()]),
  play: async ({ canvas }) => {
    await see(canvas, '3 files');
    const dialog = await start(canvas, changes.cancel);
    await expect(dialog.getByText(changes.cancelling.nothingCharged)).toBeVisible();
    await userEvent.selectOptions(dialog.getByRole('combobox'), 'too_expensive');
    await expect(dialog.getByRole('textbox')).toBeVisible();
  },
};

/** By keyboard alone: the focus goes into the dialog, and back when it closes. */
export const ByKeyboard: Story = {
  ...show([studio()]),
  play: async ({ canvas }) => {
    await see(canvas, '3 files');
    await tabTo(canvas, `${changes.cancel} Acme Studio Pro`);
    await userEvent.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog'));
    await expect(dialog.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(screen.queryByRole('dialog')).toBeNull();
    await expect(
      canvas.getByRole('button', { name: `${changes.cancel} Acme Studio Pro` }),
    ).toHaveFocus();
  },
};

/** A payment is open, and ending at once drops it. */
export const CancelPastDue: Story = {
  ...show([studio({ status: 'past_due', past_due_at: daysFromNow(-1) })]),
  play: async ({ canvas }) => {
    const dialog = await start(canvas, changes.cancel);
    await dialog.findByText(/^It ends at once\./);
  },
};

/** Nobody says what becomes of the open payment, and the way out is there all the same. */
export const CancelPastDueWithoutPreview: Story = {
  ...show([studio({ status: 'past_due', past_due_at: daysFromNow(-1) })], {
    prepare: (polar) => polar.fail('subscriptions.cancelPreview', 404),
  }),
  play: async ({ canvas }) => {
    const dialog = await start(canvas, changes.cancel);
    await dialog.findByText(/may still be collected/);
  },
};

/** Taken back with one click, and told afterwards. */
export const Keep: Story = {
  ...show([studio({ cancel_at_period_end: true })]),
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: `${changes.keep} Acme Studio Pro` }),
    );
    await see(canvas, changes.done.keep);
  },
};

/** What stops meanwhile, said first, and until when. */
export const Pause: Story = {
  ...show([studio()]),
  play: async ({ canvas }) => {
    await see(canvas, '3 files');
    const dialog = await start(canvas, changes.pause);
    await userEvent.selectOptions(dialog.getByRole('combobox'), 'date');
    await expect(dialog.getByLabelText(changes.pausing.date)).toBeVisible();
  },
};

/** What is charged now, before the button. */
export const Resume: Story = {
  ...show([studio({ status: 'paused', paused_at: daysFromNow(-10), resumes_at: daysFromNow(40) })]),
  play: async ({ canvas }) => {
    const dialog = await start(canvas, changes.resume);
    await dialog.findByText(/^Visa ending in 4242 is charged/);
  },
};

const monthly = createProduct({
  id: '0c1d2e3f-1111-4222-8333-444455556666',
  name: 'Acme Studio Max',
  recurring_interval: 'month',
  prices: [{ price_amount: 4900 }],
});
const yearly = createProduct({
  id: '0c1d2e3f-1111-4222-8333-444455557777',
  name: 'Acme Studio Pro, yearly',
  recurring_interval: 'year',
  prices: [{ price_amount: 19_000 }],
});
const organization = {
  ...ORGANIZATION,
  proration_behavior: 'invoice' as const,
  products: [monthly, yearly],
};
const withPlans = (setup: ReturnType<typeof show>) => ({
  ...setup,
  args: { ...setup.args, plans: true as const },
});

/** The sum of the chosen plan, and when it is due. */
export const ChangePlan: Story = {
  ...withPlans(show([studio({ product: { organization } })])),
  play: async ({ canvas }) => {
    const dialog = await start(canvas, changes.changePlan);
    await userEvent.click(await dialog.findByRole('radio', { name: /^Acme Studio Max/ }));
    await dialog.findByText(/^Visa ending in 4242 is charged/);
  },
};

/** The card was declined: nothing was changed, and what was chosen is still there. */
export const ChangePlanDeclined: Story = {
  ...withPlans(
    show([studio({ product: { organization } })], {
      paymentMethods: [createPaymentMethod({ is_declined: true })],
    }),
  ),
  play: async ({ canvas }) => {
    const dialog = await start(canvas, changes.changePlan);
    await userEvent.click(await dialog.findByRole('radio', { name: /^Acme Studio Max/ }));
    await dialog.findByText(/^Visa ending in 4242 is charged/);
    await userEvent.click(
      dialog.getByRole('button', { name: `${changes.planning.confirmAndPay} Acme Studio Pro` }),
    );
    await dialog.findByText(changes.refusals.cardDeclined);
  },
};

/** The answer got lost: nobody knows, and the customer can look again. */
export const NotKnown: Story = {
  ...show([studio()], {
    prepare(polar) {
      polar.fail('subscriptions.update', 'network');
    },
  }),
  play: async ({ canvas, parameters: { mock } }) => {
    const dialog = await start(canvas, changes.cancel);
    mock.polar.fail('subscriptions.get', 500);
    await userEvent.click(dialog.getByRole('button', { name: /^Cancel / }));
    await dialog.findByText(changes.maybeChanged);
  },
};

/** The answer got lost, and by the time it is read, something else has changed: nobody will know. */
export const ChangedMeanwhile: Story = {
  ...show([studio()]),
  play: async ({ canvas, parameters: { mock } }) => {
    const { polar } = mock;
    const dialog = await start(canvas, changes.cancel);
    polar.fail('subscriptions.update', 'lost_response');
    polar.delay('subscriptions.get', 300);
    await userEvent.click(dialog.getByRole('button', { name: /^Cancel / }));
    const getHeld = () => polar.subscriptions.list()[0];
    await waitFor(() => expect(getHeld()?.cancel_at_period_end).toBe(true));
    polar.subscriptions.update(getHeld()?.id ?? '', { cancel_at_period_end: false, ends_at: null });
    await dialog.findByText(changes.changedMeanwhile);
  },
};

export const ChangeSeats: Story = {
  ...show([team({ product: { organization } })]),
  play: async ({ canvas }) => {
    const dialog = await start(canvas, changes.changeSeats);
    const field = dialog.getByRole('spinbutton');
    await userEvent.clear(field);
    await userEvent.type(field, '8');
    await dialog.findByText(/is charged \$/, undefined, { timeout: 10_000 });
  },
};
