import type { Meta, StoryObj } from '@storybook/react-vite';
import { DownloadList } from 'polar-customer-portal';
import type { Canvas } from 'storybook/internal/csf';
import { expect, userEvent } from 'storybook/test';
import { downloadEnglish } from '../src/downloads/english.ts';
import { grant, STUDIO, withDownloads } from './download-fixtures.ts';
import { see } from './steps.ts';

const { checking, outcomes } = downloadEnglish.check;

const meta: Meta<typeof DownloadList> = {
  title: 'Downloads/Checking a file',
  component: DownloadList,
};
export default meta;

type Story = StoryObj<typeof DownloadList>;

const MAC = 'The version for Macs. '.repeat(200_000);
const WINDOWS = 'The version for Windows. '.repeat(200_000);

const files = withDownloads(
  [
    ['Acme-Studio-4.2.1.dmg', MAC],
    ['Acme-Studio-4.2.1.exe', WINDOWS],
    ['Acme-Fonts.zip', 'An archive'],
    ['Acme-Templates.zip', 'Another one'],
  ].map(([name = '', content = '']) => ({
    benefit_id: STUDIO,
    file: { name, version: '4.2.1' },
    content,
  })),
  [grant(STUDIO, 'Acme Studio 4, Pro')],
);

/** Checks a file against one of the list, as if the customer had chosen it in the browser's window. */
async function check(canvas: Canvas, against: string, file: File) {
  const name = await canvas.findByText(against);
  const field = name.closest('li')?.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error(`${against} cannot be checked.`);
  await userEvent.upload(field, file);
}

/** A file on a drive that does not answer any more, after a part of it was read. */
function createEndless(content: string, name: string): File {
  const file = new File([content], name);
  const slice = file.slice.bind(file);
  file.slice = (start = 0, end) => {
    const piece = slice(start, end);
    if (start > 0.6 * file.size) piece.arrayBuffer = () => new Promise(() => {});
    return piece;
  };
  return file;
}

/** While a file is read, and what a check finds out. */
export const Outcomes: Story = {
  ...files,
  play: async ({ canvas }) => {
    await check(canvas, 'Acme-Studio-4.2.1.dmg', createEndless(MAC, 'acme-4.2.1.dmg'));
    await see(canvas, checking('acme-4.2.1.dmg'));
    await expect(canvas.getByRole('progressbar')).toBeVisible();
    await check(canvas, 'Acme-Studio-4.2.1.exe', new File([WINDOWS], 'acme (1).exe'));
    await see(canvas, outcomes.same.title('acme (1).exe'));
    await check(canvas, 'Acme-Fonts.zip', new File(['An ARCHIVE'], 'fonts.zip'));
    await see(canvas, outcomes.other.title('fonts.zip'));
    await check(canvas, 'Acme-Templates.zip', new File(['What was inside'], 'Acme-Templates'));
    await see(canvas, outcomes.unpacked.title('Acme-Templates'));
  },
};
