import type { Meta, StoryObj } from '@storybook/react-vite';
import { Download } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { pretendToBe, studio, withDownloads } from './download-fixtures.ts';

const meta: Meta = {
  title: 'Downloads/Composed from parts',
  beforeEach: () => pretendToBe('a Mac'),
};
export default meta;

/** Only the names and the links. */
export const NamesAndLinks: StoryObj = {
  ...withDownloads(studio),
  render: () => (
    <Download.Root getBenefitName={() => 'Your files'}>
      <Download.Files>
        <Download.Name /> <Download.Link>Get it</Download.Link>
      </Download.Files>
    </Download.Root>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('Get it')).toHaveLength(studio.length);
  },
};
