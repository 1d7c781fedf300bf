import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey } from './mock-polar.ts';
import './license-key-card-customized.css';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Customized',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const setup = withLicenseKey({
  activations: laptops(2),
  expires_at: daysFromNow(280),
  created_at: daysFromNow(-82),
});

/** Activations are called devices, by changing one message. */
export const Renamed: Story = {
  ...setup,
  args: { ...setup.args, messages: { activations: 'Devices' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Devices' })).toBeVisible();
  },
};

/** Some parts get class names of the host page. */
export const Classes: Story = {
  ...setup,
  args: {
    ...setup.args,
    classNames: { 'portal-title': 'large', 'license-key-rotate': 'filled' },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: en.rotate })).toHaveClass('filled');
  },
};

/** Single parts, by the names of their slots. */
export const Slots: Story = {
  ...setup,
  args: { ...setup.args, className: 'slots' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: en.title })).toBeVisible();
  },
};
