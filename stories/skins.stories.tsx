import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { holding } from './pretend-polar.ts';
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

const held = holding({
  activations: laptops(2),
  usage: 680,
  limit_usage: 1000,
  expires_at: daysFromNow(280),
  created_at: daysFromNow(-82),
});

/** Black on white, square, flat. */
export const Plain: Story = { ...held, args: { ...held.args, className: 'plain' } };

/** Cream, a serif, round corners, more air. */
export const Warm: Story = { ...held, args: { ...held.args, className: 'warm' } };

/** Much in little room: smaller spaces and letters. */
export const Dense: Story = { ...held, args: { ...held.args, className: 'dense' } };

/** Each variable is one of Tailwind 4's own. */
export const OnTailwind: Story = { ...held, args: { ...held.args, className: 'on-tailwind' } };

/** The four beside each other: variables alone, and one stylesheet. */
export const Together: Story = {
  ...held,
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
