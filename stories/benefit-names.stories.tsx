import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard, LicenseKeyList } from 'polar-customer-portal';
import { expect, userEvent } from 'storybook/test';
import { daysFromNow, laptops } from './fixtures.ts';
import { addNames, withLicenseKey, withLicenseKeys } from './mock-polar.ts';

const meta: Meta = { title: 'Names of license keys' };
export default meta;

const EDITOR = '5d0c2e74-9b1a-4f36-8e57-c3a1904d6b28';
const TEAMS = '8a6f1b3d-27c4-4e90-b5d8-07e2f94c1a63';
const ARABIC = 'c4b7a9e2-6d15-4830-9f72-1ae85d3c0b46';

const LONG = 'Acme Editor and Player for teams, with updates for two years';

const names = addNames({
  [EDITOR]: 'Acme Editor license',
  [TEAMS]: LONG,
  [ARABIC]: 'رخصة المحرر (Acme)',
});

/** The title is what Polar calls the benefit that the key was issued for. A long one takes two lines. */
export const InACard: StoryObj<typeof LicenseKeyCard> = {
  ...withLicenseKey(
    { benefit_id: TEAMS, activations: laptops(2), created_at: daysFromNow(-82) },
    names,
  ),
  render: (args) => <LicenseKeyCard {...args} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { level: 2, name: LONG })).toBeVisible();
  },
};

/**
 * Each row is named by its benefit, in whatever direction that is written. A revoked key takes the name that
 * another key of its benefit has, and one without a name shows its ending only.
 */
export const InAList: StoryObj<typeof LicenseKeyList> = {
  ...withLicenseKeys(
    [
      { key: 'ACME-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA', benefit_id: EDITOR },
      { key: 'ACME-59E0A7C2-3B41-4D5F-9A68-7C01D2E58F93', benefit_id: TEAMS },
      { key: 'ACME-B27D9410-8F6A-4C3E-A1D5-E46F0B9C7281', benefit_id: EDITOR, status: 'revoked' },
      { key: 'ACME-04F1D6E8-A29C-4B70-8E35-16D8C94A2FB7', benefit_id: ARABIC },
      { key: 'ACME-7E93C1A5-D04B-4826-B6F7-52A8E19D3C64' },
    ],
    names,
  ),
  render: () => <LicenseKeyList />,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Acme Editor license .*9C7281 Revoked$/ });
    await userEvent.click(canvas.getByRole('button', { name: /^Acme Editor license .*E304DA/ }));
    const heading = canvas.findByRole('heading', { level: 3, name: 'Acme Editor license' });
    await expect(await heading).toBeVisible();
  },
};
