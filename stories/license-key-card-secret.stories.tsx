import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey } from './mock-polar.ts';
import { press } from './steps.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/The key',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const key = withLicenseKey({
  key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA',
  limit_activations: 3,
  expires_at: daysFromNow(280),
  activations: laptops(2),
});

/** Forms of the vendor, in which customers need their key; on a phone, also its share sheet. */
export const CopyFormatsOnAPhone: Story = {
  ...key,
  args: {
    ...key.args,
    copyFormats: [
      { label: 'Copy for .env', template: 'LICENSE_KEY={key}' },
      { label: 'Copy command', template: 'nimbus activate {key}' },
    ],
  },
  beforeEach: becomePhone,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: en.share })).toBeVisible();
    await press(canvas, 'Copy for .env');
    const copied = await canvas.findByRole('button', { name: en.copied });
    await expect(copied).toHaveAttribute('data-slot', 'license-key-copy-as');
  },
};

/** Gives the browser a share sheet and a finger, as far as a card asks for them. */
function becomePhone() {
  const { matchMedia } = window;
  const canShare = Object.getOwnPropertyDescriptor(navigator, 'share');
  window.matchMedia = (query) => matchMedia(query.replace('(pointer: coarse)', 'all'));
  Object.defineProperty(navigator, 'share', { configurable: true, value: async () => {} });
  return () => {
    window.matchMedia = matchMedia;
    Reflect.deleteProperty(navigator, 'share');
    if (canShare) Object.defineProperty(navigator, 'share', canShare);
  };
}
