import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import { createLicenseKey, createMockPolar } from 'polar-customer-portal/mock';
import 'polar-customer-portal/styles.css';
import { servePolar } from './serve-polar.ts';

const licenseKey = createLicenseKey({ key: 'NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E304DA' });
const polar = createMockPolar({ licenseKeys: [licenseKey], rateLimits: false });

const meta: Meta<typeof LicenseKeyCard> = {
  component: LicenseKeyCard,
  args: { id: licenseKey.id },
  loaders: [() => servePolar(polar)],
  decorators: [
    (Story) => (
      <PolarPortalProvider sessionToken={polar.sessionToken}>
        <Story />
      </PolarPortalProvider>
    ),
  ],
};
export default meta;

export const Active: StoryObj<typeof LicenseKeyCard> = {};
