import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PolarOrdersElement } from 'polar-customer-portal/element';
import 'polar-customer-portal/element/define';
import { expect, waitFor } from 'storybook/test';
import type { StoryMock } from './mock-polar.ts';
import { few, withOrderList } from './orders.ts';

/** The custom element for pages without React. */
const meta: Meta = {
  title: 'Order list/Custom element',
  render: (_, { parameters, globals }) => {
    const { polar, server } = parameters['mock'] as StoryMock;
    return (
      <polar-orders
        server={server}
        portal-url="https://polar.sh/acme/portal"
        sessionToken={() => polar.sessionToken}
        theme={globals['theme'] as PolarOrdersElement['theme']}
      />
    );
  },
};
export default meta;

export const Element: StoryObj = {
  ...withOrderList(few),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('polar-orders')?.shadowRoot;
    await waitFor(() => expect(root?.querySelectorAll('li')).toHaveLength(few.length));
  },
};
