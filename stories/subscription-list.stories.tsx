import type { Meta, StoryObj } from '@storybook/react-vite';
import { PortalError, SubscriptionList } from 'polar-customer-portal';
import { createSubscription } from 'polar-customer-portal/mock';
import { expect, userEvent, waitFor } from 'storybook/test';
import { en } from '../test/english.ts';
import { expectText } from './expect-text.ts';
import { withProvider } from './mock-polar.ts';
import { see } from './steps.ts';
import { daysFromNow, studio, team, texts, withSubscriptionList } from './subscriptions.ts';

const meta: Meta<typeof SubscriptionList> = {
  title: 'Subscription list',
  component: SubscriptionList,
  args: { links: { portal: 'https://polar.sh/acme/portal', resubscribe: '/pricing' } },
};
export default meta;

type Story = StoryObj<typeof SubscriptionList>;

const getRows = (canvasElement: HTMLElement) =>
  canvasElement.querySelectorAll<HTMLElement>('ul > [data-slot=subscription-row]');

/** What needs the customer is first, and what has ended is last. */
export const Subscriptions: Story = {
  ...withSubscriptionList([
    studio({
      status: 'canceled',
      started_at: daysFromNow(-400),
      product: { name: 'Acme Classic' },
    }),
    team({ status: 'paused', paused_at: daysFromNow(-10), resumes_at: daysFromNow(40) }),
    studio({ started_at: daysFromNow(-40) }),
    studio({
      status: 'past_due',
      past_due_at: daysFromNow(-1),
      started_at: daysFromNow(-90),
      product: { name: 'Acme Textures' },
    }),
  ]),
  play: async ({ canvas, canvasElement }) => {
    await see(canvas, texts.list.total(4, String));
    const states = [...getRows(canvasElement)].map(({ dataset }) => dataset['state']);
    await expect(states).toEqual(['past_due', 'active', 'paused', 'ended']);
  },
};

/** More than a page. */
export const Many: Story = {
  ...withSubscriptionList(
    Array.from({ length: 12 }, (_, index) =>
      studio({ started_at: daysFromNow(-30 * index), product: { name: `Acme Tool ${index + 1}` } }),
    ),
  ),
  args: { pageSize: 5 },
  play: async ({ canvas, canvasElement }) => {
    await see(canvas, 'Acme Tool 1');
    await userEvent.click(canvas.getByRole('button', { name: en.next }));
    await userEvent.click(canvas.getByRole('button', { name: en.next }));
    await waitFor(() => expect(getRows(canvasElement)).toHaveLength(2));
    await see(canvas, 'Acme Tool 12');
  },
};

export const Empty: Story = {
  ...withSubscriptionList([]),
  play: expectText(texts.list.empty[0]),
};

/** The host app's server says that the customer has bought nothing: the list is empty. */
export const NothingBought: Story = {
  ...withProvider(withSubscriptionList([]), {
    sessionToken: () => {
      throw new PortalError('no_customer', 'No customer in this story.');
    },
  }),
  play: expectText(texts.list.empty[0]),
};

export const OneUnreadable: Story = {
  ...withSubscriptionList([studio()], {
    prepare: (polar) =>
      polar.fail('subscriptions.list', {
        body: {
          items: [createSubscription(studio()), { ...createSubscription(studio()), id: null }],
          pagination: { total_count: 2, max_page: 1 },
        },
      }),
  }),
  play: expectText(texts.list.unreadable(1, String)),
};

export const Loading: Story = {
  ...withSubscriptionList([studio()], {
    prepare: (polar) => polar.fail('subscriptions.list', 'hang'),
  }),
  args: { expectedCount: 2 },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(texts.list.loading)).toHaveRole('status');
    await expect(getRows(canvasElement)).toHaveLength(2);
  },
};

export const Failed: Story = {
  ...withSubscriptionList([studio()], {
    prepare: (polar) => polar.fail('subscriptions.list', 'html'),
  }),
  play: expectText(en.failures.invalid_response[0]),
};

export const SessionEnded: Story = {
  ...withSubscriptionList([studio()], {
    prepare: (polar) => polar.fail('subscriptions.list', 401),
  }),
  play: expectText(en.failures.unauthorized[0]),
};
