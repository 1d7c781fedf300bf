import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard, type LicenseKeyLinks } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { en } from '../test/english.ts';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey, withProvider } from './mock-polar.ts';

const links: LicenseKeyLinks = {
  renew: ({ benefit_id }) => `https://nimbus.example/renew?benefit=${benefit_id}`,
  upgrade: '/upgrade',
  help: 'mailto:help@nimbus.example',
};

/** The vendor’s own pages, where a customer gets what the card cannot give. */
const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Links',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

/** The story of a license key with links. */
function withLinks(...setup: Parameters<typeof withLicenseKey>) {
  const story = withLicenseKey(...setup);
  return { ...story, args: { ...story.args, links } };
}

/** Apps refuse the key. It can be renewed. */
export const Expired: Story = {
  ...withLinks({ activations: laptops(2), expires_at: daysFromNow(-90) }),
  play: async ({ canvas }) => {
    const renew = await canvas.findByRole('link', { name: en.renew });
    await expect(renew).toHaveAttribute('href', expect.stringContaining('nimbus.example/renew'));
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};

/** Nothing is left: no slot, no usage, and soon no time. */
export const Full: Story = {
  ...withLinks({
    activations: laptops(2),
    limit_activations: 2,
    usage: 1_040,
    limit_usage: 1_000,
    expires_at: daysFromNow(7),
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('link', { name: en.upgrade })).toHaveLength(2);
    await expect(canvas.getByRole('link', { name: en.renew })).toBeVisible();
  },
};

/** Only the vendor can tell why. */
export const Revoked: Story = {
  ...withLinks({ activations: laptops(2), status: 'revoked' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: en.help })).toBeVisible();
  },
};

/** It may belong to another account, with which the customer can sign in; otherwise there is help. */
export const NotFound: Story = {
  ...withProvider(
    withLinks({}, (polar) => polar.fail('licenseKeys.get', 404)),
    { onSignIn: () => {} },
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: en.signInAgain })).toBeVisible();
    await expect(canvas.getByRole('link', { name: en.help })).toBeVisible();
  },
};
