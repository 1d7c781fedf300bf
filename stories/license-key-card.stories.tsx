import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createActivation, createActivations } from 'polar-customer-portal/mock';
import { expect, userEvent } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { holding } from './pretend-polar.ts';
import { reads } from './reads.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/States of a key',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

const paid = {
  key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA',
  customer: { name: null, email: 'you@example.com' },
  created_at: daysFromNow(-82),
  expires_at: daysFromNow(280),
  last_validated_at: daysFromNow(-0.125),
  usage: 820,
  limit_usage: 1000,
  validations: 1284,
  limit_activations: 3,
  activations: laptops(2),
};

/** The usual one: it works, there is room, and nothing needs attention. */
export const Active: Story = {
  ...holding(paid),
  play: reads(en.status.active),
};

/** Its owner has asked to see the key. It hides itself again after 30 seconds. */
export const Revealed: Story = {
  ...holding(paid),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: en.reveal }));
    await expect(canvas.getByText(paid.key)).toBeVisible();
  },
};

/** What the vendor's app keeps with an activation shows on demand. */
export const Details: Story = {
  ...holding(paid),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByLabelText('Details Studio Mac'));
    await expect(canvas.getByText('cores')).toBeVisible();
  },
};

/** Seven days to go, and no slot left. */
export const ExpiresSoonAndFull: Story = {
  ...holding({ ...paid, expires_at: daysFromNow(7), activations: laptops(3) }),
  play: reads(/All 3 in use/),
};

/** Polar still calls it granted. */
export const Expired: Story = {
  ...holding({ ...paid, expires_at: daysFromNow(-85) }),
  play: reads('3 months ago'),
};

export const Disabled: Story = {
  ...holding({ ...paid, status: 'disabled' }),
  play: reads(en.refused),
};

export const Revoked: Story = {
  ...holding({ ...paid, status: 'revoked' }),
  play: reads(en.refused),
};

/** A status that this version has never heard of shows in Polar's own word. */
export const StatusOfTheFuture: Story = {
  ...holding({ ...paid, status: 'suspended' }),
  play: reads('suspended'),
};

export const NearlyFull: Story = {
  ...holding({
    ...paid,
    usage: 940,
    limit_activations: 10,
    activations: createActivations(9),
  }),
  play: reads(en.left(60, String)),
};

export const OverTheLimit: Story = {
  ...holding({ ...paid, usage: 1200, limit_activations: 2, activations: laptops(3) }),
  play: reads(en.over(200, String)),
};

/** No limit on usage, no activations, no date of its own, never validated. */
export const NoLimits: Story = {
  ...holding({
    ...paid,
    limit_usage: null,
    limit_activations: null,
    expires_at: null,
    last_validated_at: null,
    validations: 0,
    activations: [],
  }),
  play: reads(en.noDate),
};

/** An empty list means none yet, or that the vendor does not show them: Polar does not tell. */
export const NoActivationsToShow: Story = {
  ...holding({ ...paid, activations_hidden: true }),
  play: reads(en.upTo(3, String)),
};

/** A key too short to show any of it. */
export const ShortKey: Story = {
  ...holding({ ...paid, key: 'abc' }),
  play: reads(en.status.active),
};

/** What apps and people write into labels: markup, right-to-left text, far too much, nothing. */
export const UnrulyLabels: Story = {
  ...holding({
    ...paid,
    customer: { name: 'Ángela de la Fuente y Hernández-Villanueva, Estudio de Animación S.L.' },
    limit_activations: 5,
    activations: [
      createActivation({ label: '<img src=x onerror=alert(1)> & <b>bold</b>' }),
      createActivation({ label: 'המחשב של דנה (MacBook)', meta: { os: 'macOS 16.1' } }),
      createActivation({ label: 'A very long label '.repeat(300), meta: {} }),
      createActivation({ label: '🧑‍💻🚀', meta: { beta: true, build: 20261123 } }),
      createActivation({ label: '', meta: {} }),
    ],
  }),
  play: reads(en.unnamed),
};

/** Ten thousand of them mount as fast as ten, and can be searched. */
export const ManyActivations: Story = {
  ...holding({ ...paid, limit_activations: 20_000, activations: createActivations(10_000) }),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), '9999');
    await expect(await canvas.findByText(en.found(1, String))).toBeVisible();
  },
};
