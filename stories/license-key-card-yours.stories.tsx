import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { holding } from './pretend-polar.ts';
import './license-key-card-yours.css';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Made yours',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const held = holding({
  activations: laptops(2),
  expires_at: daysFromNow(280),
  created_at: daysFromNow(-82),
});

/** Your own word for activations, in one place. */
export const Renamed: Story = {
  ...held,
  args: { ...held.args, messages: { activations: 'Devices' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Devices' })).toBeVisible();
  },
};

/** Single parts, by classes that your page has already. */
export const Classes: Story = {
  ...held,
  args: {
    ...held.args,
    classNames: { 'portal-title': 'large', 'license-key-rotate': 'filled' },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: en.rotate })).toHaveClass('filled');
  },
};

/** Single parts, by the names of their slots. */
export const Slots: Story = {
  ...held,
  args: { ...held.args, className: 'slots' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: en.title })).toBeVisible();
  },
};
