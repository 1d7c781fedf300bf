import type { Meta, StoryObj } from '@storybook/react-vite';
import { DownloadList } from 'polar-customer-portal';
import { expect, userEvent, waitFor } from 'storybook/test';
import { downloadEnglish as texts } from '../src/downloads/english.ts';
import {
  builds,
  grant,
  pending,
  pretendToBe,
  STUDIO,
  studio,
  TEXTURES,
  withDownloads,
} from './download-fixtures.ts';
import { expectText } from './expect-text.ts';

const meta: Meta<typeof DownloadList> = {
  title: 'Downloads',
  component: DownloadList,
  beforeEach: () => pretendToBe('a Mac'),
};
export default meta;

type Story = StoryObj<typeof DownloadList>;

const names: Record<string, string> = {
  'Acme-Studio-4.2.1-Windows.exe': 'Acme Studio 4.2.1 for Windows',
  'Acme-Studio-4.2.1-Mac.dmg': 'Acme Studio 4.2.1 for Mac',
};

/** The file for this computer comes first. Of another purchase, Polar is still preparing the files. */
export const Files: Story = {
  ...withDownloads(studio, [grant(STUDIO, 'Acme Studio 4, Pro'), pending()]),
  args: { getFileName: ({ file }) => names[file.name] },
  play: async ({ canvas }) => {
    const link = await canvas.findByRole('link', { name: 'Download Acme Studio 4.2.1 for Mac' });
    await expect(link).toHaveAttribute('data-primary', 'true');
    await expect(canvas.getByText(texts.thisComputer)).toBeVisible();
    await expect(canvas.getByText(texts.preparing[0])).toBeVisible();
    await userEvent.click(
      canvas.getByRole('button', { name: 'Details Acme Studio 4.2.1 for Mac' }),
    );
    await expect(canvas.getByText(texts.checksum)).toBeVisible();
  },
};

/** Safari does not tell which chip a Mac has, so nobody is led to the wrong file. */
export const TwoChoices: Story = {
  ...withDownloads(builds),
  beforeEach: () => pretendToBe('a Mac with Safari'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(texts.whichOne.macos)).toBeVisible();
    await expect(canvas.queryByText(texts.thisComputer)).toBeNull();
  },
};

/** On a phone there is no file for this computer. */
export const OnAPhone: Story = {
  ...withDownloads(builds),
  beforeEach: () => pretendToBe('a phone'),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('link')).toHaveLength(builds.length);
    await expect(canvas.queryByText(texts.thisComputer)).toBeNull();
  },
};

/** With the keyboard alone. */
export const ByKeyboard: Story = {
  ...withDownloads(studio.slice(1, 2)),
  play: async ({ canvas }) => {
    const details = await canvas.findByRole('button', { name: /^Details/ });
    await userEvent.tab();
    await expect(details).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await expect(canvas.getByRole('link')).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: texts.copy })).toHaveFocus();
  },
};

/** Ten of them at first. */
export const ManyFiles: Story = {
  ...withDownloads(
    Array.from({ length: 500 }, (_, index) => ({
      benefit_id: STUDIO,
      file: { name: `Texture ${1 + index}.zip`, size: 1_000_000 * (1 + (index % 90)) },
    })),
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('link')).toHaveLength(10);
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }));
    await expect(canvas.getAllByRole('link')).toHaveLength(60);
  },
};

/** Names that are long, in another direction, and without a place to break. */
export const OddNames: Story = {
  ...withDownloads(
    [
      'دليل المستخدم.pdf',
      `${'Acme_Studio_Professional_'.repeat(6)}4.2.1-mac.dmg`,
      'Kurs Linux Grundlagen.pdf',
      '',
    ].map((name) => ({
      benefit_id: STUDIO,
      file: { name, version: '4.2.1 (build 20261112-rc.1)' },
    })),
  ),
  play: expectText(texts.unnamed),
};

/** More about the outcomes of a purchase: Polar needs long, or cannot grant it. */
export const NotPrepared: Story = {
  ...withDownloads(studio.slice(1, 2), [
    grant(STUDIO, 'Acme Studio 4, Pro'),
    pending({ error: { message: 'Storage.', type: 'Error', timestamp: '2026-11-12T09:00:00Z' } }),
  ]),
  args: { links: { help: '#help' } },
  play: expectText(texts.notPrepared[0]),
};

export const JustBought: Story = {
  ...withDownloads([], []),
  args: { justBought: true },
  play: expectText(texts.preparing[0]),
};

export const Empty: Story = {
  ...withDownloads([], []),
  play: expectText(texts.empty[0]),
};

/** Only the files of one purchase. */
export const OfOneBenefit: Story = {
  ...withDownloads(
    [...studio, { benefit_id: TEXTURES, file: { name: 'Textures.zip' } }],
    [grant(TEXTURES, 'Texture pack')],
  ),
  args: { benefitId: TEXTURES },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('link')).toHaveLength(1);
  },
};

export const Loading: Story = {
  ...withDownloads(studio, [], (polar) => polar.fail('downloadables.list', 'hang')),
  play: expectText(texts.loading),
};

export const Failed: Story = {
  ...withDownloads(studio, [], (polar) => polar.fail('downloadables.list', 'html')),
  play: expectText(/can’t read Polar’s response/),
};

/** One of the files could not be read: the others show, and the list says so. */
export const OneUnreadable: Story = {
  ...withDownloads(studio, [], (polar) =>
    polar.fail('downloadables.list', {
      body: {
        items: [
          {
            id: 'a',
            benefit_id: STUDIO,
            file: { id: 'b', name: 'Acme.dmg', size: 182_000_000, version: '4.2.1' },
          },
          { id: 'c' },
        ],
        pagination: { total_count: 2, max_page: 1 },
      },
    }),
  ),
  args: { links: { help: '#help' } },
  play: expectText(texts.unreadable(1, String)),
};

/** Something else than a file has come, into a frame that nobody sees: the page stays, and there are ways on. */
export const NotAFile: Story = {
  ...withDownloads(studio.slice(1, 2)),
  play: async ({ canvas, canvasElement }) => {
    const link = await canvas.findByRole('link');
    // As the browser does after an error of Polar's.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await userEvent.click(link);
    const frame = canvasElement.querySelector('iframe');
    Object.defineProperty(frame, 'contentWindow', { value: { location: { href: 'error' } } });
    frame?.dispatchEvent(new Event('load'));
    await waitFor(() => expect(canvas.getAllByText(texts.refused)[0]).toBeVisible());
    await expect(canvas.getByRole('link', { name: texts.openInTab })).toBeVisible();
  },
};
