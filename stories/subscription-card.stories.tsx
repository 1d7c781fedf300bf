import type { Meta, StoryObj } from '@storybook/react-vite';
import { Subscription, SubscriptionCard } from 'polar-customer-portal';
import { createMember, createPaymentMethod } from 'polar-customer-portal/mock';
import { expect, within } from 'storybook/test';
import { en } from '../test/english.ts';
import { expectText } from './expect-text.ts';
import { withProvider } from './mock-polar.ts';
import { see } from './steps.ts';
import { daysFromNow, studio, team, texts, withSubscriptions } from './subscriptions.ts';

/** Where the links of these stories lead. */
const LINKS = {
  portal: 'https://polar.sh/acme/portal',
  resubscribe: 'https://acme.example/pricing',
  licenseKeys: '#license',
  downloads: '#downloads',
  help: 'mailto:help@acme.example',
};

const meta: Meta<typeof SubscriptionCard> = {
  title: 'Subscription card',
  component: SubscriptionCard,
  args: { links: LINKS },
};
export default meta;

type Story = StoryObj<typeof SubscriptionCard>;

/** A story about one subscription. */
const show = (...parts: Parameters<typeof withSubscriptions>) => {
  const { args, parameters } = withSubscriptions(...parts);
  return { args: { ...args, links: LINKS }, parameters };
};

/** What it costs, when the next payment is and how much, what it pays for, and what it is paid with. */
export const Active: Story = {
  ...show([studio()]),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Acme Studio Pro' })).toBeVisible();
    await expect(canvas.getByText(/\$19\.00 a month/)).toBeVisible();
    await see(canvas, 'Visa ending in 4242');
    await expect(await canvas.findByRole('link', { name: /^Show key/ })).toBeVisible();
    await see(canvas, '3 files');
  },
};

/** Nothing was charged so far. */
export const Trial: Story = {
  ...show([studio({ status: 'trialing' })]),
  play: expectText(/^Trial until/),
};

/** Until when the key and the files work, said beside the button that takes it back. */
export const Ending: Story = {
  ...show([studio({ cancel_at_period_end: true })]),
  play: expectText(/^It ends on/),
};

export const PausePlanned: Story = {
  ...show([studio({ pause_at_period_end: true, resumes_at: daysFromNow(60) })]),
  play: expectText(/^It pauses on/),
};

/** The keys do not work meanwhile, and it goes on by itself. */
export const Paused: Story = {
  ...show([team({ status: 'paused', paused_at: daysFromNow(-10), resumes_at: daysFromNow(40) })]),
  play: expectText(/while it is paused\.$/),
};

/** When it is tried again, what happens if that fails too, and where the payment method can be changed. */
export const PastDue: Story = {
  ...show([studio({ status: 'past_due', past_due_at: daysFromNow(-1) })]),
  play: async ({ canvas }) => {
    await see(canvas, texts.states.past_due);
    await expect(await canvas.findByRole('link', { name: /^Update payment/ })).toBeVisible();
    await see(canvas, /^The next attempt is on/);
  },
};

export const Unpaid: Story = {
  ...show([studio({ status: 'unpaid' })]),
  play: expectText(texts.notice.unpaid),
};

/** Over, with a way back by the vendor's own page. */
export const Ended: Story = {
  ...show([studio({ status: 'canceled' })]),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: texts.resubscribe })).toHaveAttribute(
      'href',
      LINKS.resubscribe,
    );
  },
};

export const Incomplete: Story = {
  ...show([studio({ status: 'incomplete' })]),
  play: expectText(texts.notice.incomplete),
};

/** A status that Polar has added since. */
export const UnknownStatus: Story = {
  ...show([studio({ status: 'in_review' })]),
  play: expectText('in_review'),
};

/** A team's plan by seats, with what its meters have counted. */
export const TeamWithUsage: Story = {
  ...show([
    team({
      meters: [
        { consumed_units: 820, credited_units: 1000, amount: 0, meter: { name: 'Renders' } },
        { consumed_units: 1250.5, credited_units: 1000, amount: 125, meter: { name: 'API calls' } },
      ],
    }),
  ]),
  play: async ({ canvas }) => {
    await see(canvas, '820 of 1,000');
    await see(canvas, '$1.25 so far');
  },
};

/** A change that is planned, with its date. */
export const ChangePlanned: Story = {
  ...show([team({ pending_update: { seats: 8 } })]),
  play: expectText(/^Changes to 8 seats on/),
};

/** Said before the payment fails. */
export const CardExpired: Story = {
  ...show([studio()], {
    paymentMethods: [
      createPaymentMethod({
        method_metadata: { brand: 'mastercard', last4: '4444', exp_month: 1, exp_year: 2026 },
      }),
    ],
  }),
  play: expectText('Mastercard ending in 4444 has expired'),
};

export const NoPaymentMethod: Story = {
  ...show([studio()], { paymentMethods: [] }),
  play: expectText(texts.paymentMethod.none),
};

/** Names of products may be long, and in any script. */
export const LongTexts: Story = {
  ...show([
    studio({
      cancel_at_period_end: true,
      product: {
        name: 'Eine ausführliche Einführung in die Gestaltung von Benutzeroberflächen',
        prices: [{ price_amount: 123_456_00 }],
        recurring_interval: 'year',
      },
    }),
  ]),
  play: expectText(/^It ends on/),
};

const member = createMember({ role: 'member' });

/** A member of a team who does not pay for it sees it, and is offered nothing. */
export const ForAMember: Story = {
  ...(() => {
    const setup = show([team()], { members: [member] });
    const { polar } = setup.parameters.mock;
    return withProvider(setup, { sessionToken: () => polar.createSession({ member }).token });
  })(),
  play: async ({ canvas }) => {
    await see(canvas, texts.readOnly);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Loading: Story = {
  ...show([studio()], { prepare: (polar) => polar.fail('subscriptions.get', 'hang') }),
  play: expectText(texts.loading),
};

export const NotFound: Story = {
  ...show([studio()], { prepare: (polar) => polar.fail('subscriptions.get', 404) }),
  play: expectText('Subscription not found'),
};

export const Failed: Story = {
  ...show([studio()], { prepare: (polar) => polar.fail('subscriptions.get', 'html') }),
  play: expectText(en.failures.invalid_response[0]),
};

/** The sum, what it pays for and the card cannot be read: the rest stands, in words. */
export const OnlyTheSubscription: Story = {
  ...show([studio()], {
    prepare(polar) {
      polar.fail('subscriptions.chargePreview', 404);
      polar.fail('benefitGrants.list', 404);
      polar.fail('customers.listPaymentMethods', 404);
    },
  }),
  play: expectText(/^next payment on/),
};

/** A card of the vendor's own, made of parts. */
export const OfParts: Story = {
  ...show([studio()]),
  render: ({ id }) => (
    <Subscription.Root id={id}>
      <Subscription.Header>
        <Subscription.Title />
        <Subscription.Status>
          {(label, state) => (state.kind === 'active' ? 'Runs' : label)}
        </Subscription.Status>
        <Subscription.Price />
      </Subscription.Header>
      <Subscription.Notice />
      <Subscription.Footer />
    </Subscription.Root>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Runs')).toBeVisible();
    await expect(canvas.queryByText(texts.benefits)).toBeNull();
  },
};
