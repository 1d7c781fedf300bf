import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey } from './mock-polar.ts';
import './skins.css';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Skins',
  component: LicenseKeyCard,
  play: async ({ canvas }) => {
    for (const button of await canvas.findAllByRole('button', { name: en.copy })) {
      await expect(button).toBeVisible();
    }
  },
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const setup = withLicenseKey({
  activations: laptops(2),
  usage: 680,
  limit_usage: 1000,
  expires_at: daysFromNow(280),
  created_at: daysFromNow(-82),
});

/** Black on white, with square corners and no shadow. */
export const Plain: Story = { ...setup, args: { ...setup.args, className: 'plain' } };

/** Cream colors, a serif font, round corners and more space. */
export const Warm: Story = { ...setup, args: { ...setup.args, className: 'warm' } };

/** Smaller text and less space. */
export const Dense: Story = { ...setup, args: { ...setup.args, className: 'dense' } };

/** Every variable is set to one of Tailwind 4. */
export const OnTailwind: Story = { ...setup, args: { ...setup.args, className: 'on-tailwind' } };

/** All four side by side. They differ only in variables. */
export const Together: Story = {
  ...setup,
  render: (args) => (
    <div className="skins">
      {Object.entries(SKINS).map(([className, title]) => (
        <LicenseKeyCard {...args} key={className} className={className} messages={{ title }} />
      ))}
    </div>
  ),
};

const SKINS = {
  plain: 'Plain',
  warm: 'Warm',
  dense: 'Dense',
  'on-tailwind': 'On Tailwind’s theme',
};
