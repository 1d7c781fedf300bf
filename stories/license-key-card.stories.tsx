import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createActivation, createActivations } from 'polar-customer-portal/mock';
import { expect, userEvent } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { withLicenseKey } from './mock-polar.ts';
import { expectText } from './expect-text.ts';
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

/** The normal state: the key works and has free slots. */
export const Active: Story = {
  ...withLicenseKey(paid),
  play: expectText(en.status.active),
};

/**
 * The customer has revealed the key, which has a line of its own. It is masked again after 30 seconds, which are
 * counted down, or by Escape. The buttons stay where they are.
 */
export const Revealed: Story = {
  ...withLicenseKey(paid),
  play: async ({ canvas }) => {
    const reveal = await canvas.findByRole('button', { name: en.reveal });
    await userEvent.click(reveal);
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByText(paid.key)).not.toBeInTheDocument();
    await userEvent.click(reveal);
    await expect(canvas.getByText(paid.key)).toBeVisible();
    await expect(canvas.getByText(/^Hidden again in \d+ seconds$/)).toBeVisible();
  },
};

/** The details show what the vendor's app stored in `meta`, in words. The row shows `os`, and offers no more. */
export const Details: Story = {
  ...withLicenseKey({
    ...paid,
    activations: [
      createActivation({
        label: 'Studio Mac',
        meta: {
          os: 'macOS 16.1',
          app_version: '4.2.1',
          hostName: 'studio-mac.local',
          'cpu-cores': 12,
          is_arm: true,
          first_seen: '2026-11-12T09:30:00Z',
        },
        created_at: daysFromNow(-11),
      }),
      ...laptops(2).slice(1),
    ],
  }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByLabelText('Details Studio Mac'));
    await expect(canvas.getByText('CPU cores')).toBeVisible();
    await expect(canvas.getByText(en.yes)).toBeVisible();
    await expect(canvas.getAllByText(en.details)).toHaveLength(1);
  },
};

/** The key expires in seven days and has no free slot. */
export const ExpiresSoonAndFull: Story = {
  ...withLicenseKey({ ...paid, expires_at: daysFromNow(7), activations: laptops(3) }),
  play: expectText(/All 3 in use/),
};

/** The key has expired, although its status at Polar is still `granted`. */
export const Expired: Story = {
  ...withLicenseKey({ ...paid, expires_at: daysFromNow(-85) }),
  play: expectText('3 months ago'),
};

export const Disabled: Story = {
  ...withLicenseKey({ ...paid, status: 'disabled' }),
  play: expectText(en.refused),
};

export const Revoked: Story = {
  ...withLicenseKey({ ...paid, status: 'revoked' }),
  play: expectText(en.refused),
};

/** A status that this version does not know is shown in Polar's own word. */
export const UnknownStatus: Story = {
  ...withLicenseKey({ ...paid, status: 'suspended' }),
  play: expectText('suspended'),
};

export const NearlyFull: Story = {
  ...withLicenseKey({
    ...paid,
    usage: 940,
    limit_activations: 10,
    activations: createActivations(9),
  }),
  play: expectText(en.left(60, String)),
};

/** The vendor has lowered the limit: two of three must go before another device can be activated. */
export const OverTheLimit: Story = {
  ...withLicenseKey({ ...paid, usage: 1200, limit_activations: 2, activations: laptops(3) }),
  play: expectText(`3 of 2 in use. ${en.makeRoom(2, String)}`),
};

const unlimited = {
  ...paid,
  limit_usage: null,
  limit_activations: null,
  expires_at: null,
  last_validated_at: null,
  validations: 0,
  activations: [],
};

/** A key without a usage limit, activations, an expiry or validations. */
export const NoLimits: Story = {
  ...withLicenseKey(unlimited),
  play: expectText(en.unlimited),
};

/** The same key, and nothing is counted: the card does not say so. */
export const NothingToCount: Story = {
  ...withLicenseKey({ ...unlimited, usage: 0 }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(en.noDate)).toBeVisible();
    await expect(canvas.getAllByRole('term')).toHaveLength(1);
  },
};

/** Polar sends an empty list if there are none yet, and also if the vendor does not show them. */
export const NoActivationsToShow: Story = {
  ...withLicenseKey({ ...paid, activations_hidden: true }),
  play: expectText(en.upTo(3, String)),
};

/** A key so short that its end is masked too. */
export const ShortKey: Story = {
  ...withLicenseKey({ ...paid, key: 'abc' }),
  play: expectText(en.status.active),
};

/** Labels with markup, right-to-left text, very long text and no text. */
export const UnusualLabels: Story = {
  ...withLicenseKey({
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
  play: expectText(en.unnamed),
};

/** The same label several times: told apart by the day, the time of day, or the end of the id. */
export const SameLabels: Story = {
  ...withLicenseKey({
    ...paid,
    limit_activations: 5,
    activations: [
      ['2026-05-05T12:00:00Z', 'd1f0'],
      ['2026-05-04T12:40:00Z', '7c2a'],
      ['2026-05-04T12:10:30Z', '9f3c'],
      ['2026-05-04T12:10:00Z', '04be'],
    ].map(([created_at = '', end = '']) =>
      createActivation({
        label: 'Studio Mac',
        created_at,
        id: `6b1e3a52-8d4f-4c07-9e21-5a7f0c4d${end}`,
        meta: { os: 'macOS 16.1' },
      }),
    ),
  }),
  play: expectText(/…9f3c/),
};

/** 10,000 activations, which can be searched. */
export const ManyActivations: Story = {
  ...withLicenseKey({ ...paid, limit_activations: 20_000, activations: createActivations(10_000) }),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), '9999');
    await expect(await canvas.findByText(en.found(1, String))).toBeVisible();
  },
};
