import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PolarSubscriptionsElement } from 'polar-customer-portal/element';
import 'polar-customer-portal/element/define';
import { expect, waitFor } from 'storybook/test';
import type { StoryMock } from './mock-polar.ts';
import { studio, withSubscriptionList } from './subscriptions.ts';

/** The custom element for pages without React. */
const meta: Meta = {
  title: 'Subscription list/Custom element',
  render: (_, { parameters, globals }) => {
    const { polar, server } = parameters['mock'] as StoryMock;
    return (
      <polar-subscriptions
        server={server}
        plans="all"
        portal-url="https://polar.sh/acme/portal"
        resubscribe-url="/pricing"
        sessionToken={() => polar.sessionToken}
        theme={globals['theme'] as PolarSubscriptionsElement['theme']}
      />
    );
  },
};
export default meta;

export const Element: StoryObj = {
  ...withSubscriptionList([studio(), studio({ status: 'canceled' })]),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('polar-subscriptions')?.shadowRoot;
    await waitFor(() =>
      expect(root?.querySelectorAll('[data-slot=subscription-row]')).toHaveLength(2),
    );
  },
};
