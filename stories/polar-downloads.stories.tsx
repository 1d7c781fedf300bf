import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PolarDownloadsElement } from 'polar-customer-portal/element';
import 'polar-customer-portal/element/define';
import { expect, waitFor } from 'storybook/test';
import { studio, withDownloads } from './download-fixtures.ts';
import type { StoryMock } from './mock-polar.ts';

/** The custom element for pages without React. */
const meta: Meta = {
  title: 'Downloads/Custom element',
  render: (_, { parameters, globals }) => {
    const { polar, server } = parameters['mock'] as StoryMock;
    return (
      <polar-downloads
        server={server}
        sessionToken={() => polar.sessionToken}
        theme={globals['theme'] as PolarDownloadsElement['theme']}
      />
    );
  },
};
export default meta;

export const Element: StoryObj = {
  ...withDownloads(studio),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('polar-downloads')?.shadowRoot;
    await waitFor(() => expect(root?.querySelectorAll('li')).toHaveLength(studio.length));
  },
};
