import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PolarCustomerElement } from 'polar-customer-portal/element';
import 'polar-customer-portal/element/define';
import { expect, waitFor } from 'storybook/test';
import type { StoryMock } from './mock-polar.ts';
import { withCustomer } from './with-customer.ts';

/** The custom element for pages without React. */
const meta: Meta = {
  title: 'Billing details/Custom element',
  render: (_, { parameters, globals }) => {
    const { polar, server } = parameters['mock'] as StoryMock;
    const { organization } = parameters['provider'] as { organization: string };
    return (
      <polar-customer
        server={server}
        organization={organization}
        sessionToken={() => polar.sessionToken}
        theme={globals['theme'] as PolarCustomerElement['theme']}
      />
    );
  },
};
export default meta;

export const Element: StoryObj = {
  ...withCustomer(),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('polar-customer')?.shadowRoot;
    await waitFor(() => expect(root?.textContent).toContain('Jane Doe Design Ltd'));
  },
};
