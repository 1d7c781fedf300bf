import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { LicensePass } from './license-pass.tsx';
import { PlainLicense } from './plain-license.tsx';
import { withLicenseKey, type StoryMock } from './mock-polar.ts';
import { press, see, tabTo } from './steps.ts';
import { en } from '../test/english.ts';

const meta: Meta<{ id: string }> = { title: 'License key card/Composed from parts' };
export default meta;

type Story = StoryObj<{ id: string }>;

const KEY = 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA';

const setup = withLicenseKey({
  key: KEY,
  created_at: daysFromNow(-82),
  expires_at: daysFromNow(280),
  usage: 820,
  limit_usage: 1000,
  activations: laptops(3),
});

const pass = { render: ({ id }: { id: string }) => <LicensePass id={id} /> };
const plain = { render: ({ id }: { id: string }) => <PlainLicense id={id} /> };

/** The parts of `LicenseKey` in another order, with some texts and styles of the host app. */
export const Pass: Story = {
  ...setup,
  ...pass,
  play: async ({ canvas }) => {
    await see(canvas, 'Renders left');
    await see(canvas, '180');
    await expect(canvas.getByRole('heading', { name: 'Nimbus Studio' })).toBeVisible();
  },
};

/** The parts work anywhere inside the root: here with the keyboard only. */
export const PassByKeyboard: Story = {
  ...setup,
  ...pass,
  play: async ({ canvas }) => {
    await tabTo(canvas, en.reveal);
    await userEvent.keyboard('{Enter}');
    await see(canvas, KEY);
    await tabTo(canvas, 'Deactivate Travel laptop');
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: en.keep })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await see(canvas, en.deactivated('Travel laptop'));
    await tabTo(canvas, en.rotate);
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: en.keep })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await see(canvas, en.rotated);
    await expect(canvas.queryByText(KEY)).toBeNull();
  },
};

/** Loading and failures need no parts, because the root shows them. */
export const PassFailed: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 'html')),
  ...pass,
  play: async ({ canvas }) => see(canvas, en.failures.invalid_response[0]),
};

/** A card that uses only `useLicenseKey`, `useDeactivateActivation` and `useRotateLicenseKey`. */
export const HooksOnly: Story = {
  ...setup,
  ...plain,
  play: async ({ canvas, parameters, args: { id } }) => {
    await press(canvas, 'Remove Studio Mac');
    await press(canvas, 'Remove it');
    await expect(canvas.queryByText('Studio Mac')).toBeNull();
    await expect(canvas.getByRole('heading', { name: 'Your license' })).toHaveFocus();
    await see(canvas, 'Studio Mac is removed.');
    const { polar } = parameters.mock as StoryMock;
    await expect(polar.licenseKeys.get(id)?.activations).toHaveLength(2);
  },
};

export const HooksOnlyByKeyboard: Story = {
  ...setup,
  ...plain,
  play: async ({ canvas, parameters, args: { id } }) => {
    await tabTo(canvas, 'Replace');
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await see(canvas, 'You have a new key.');
    const { polar } = parameters.mock as StoryMock;
    const key = polar.licenseKeys.get(id)?.key ?? '';
    await expect(key).not.toBe(KEY);
    await see(canvas, `…${key.slice(-6)}`);
  },
};

/** When Polar refuses, the computer is shown again. */
export const HooksOnlyRefused: Story = {
  ...withLicenseKey({ activations: laptops(3) }, (polar) =>
    polar.fail('licenseKeys.deactivate', 429),
  ),
  ...plain,
  play: async ({ canvas }) => {
    await press(canvas, 'Remove Studio Mac');
    await press(canvas, 'Remove it');
    await see(canvas, 'Studio Mac could not be removed.');
    await see(canvas, 'Studio Mac');
  },
};
