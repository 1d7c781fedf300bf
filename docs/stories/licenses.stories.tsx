import type { Meta, StoryObj } from '@storybook/react-vite';
import { LicenseKeyList, PolarPortalProvider } from 'polar-customer-portal';
import { createLicenseKey, createMockPolar } from 'polar-customer-portal/mock';
import 'polar-customer-portal/styles.css';
import { servePolar } from './serve-polar.ts';

const licenseKeys = [createLicenseKey(), createLicenseKey({ status: 'disabled' })];
const polar = createMockPolar({ licenseKeys, rateLimits: false });

const meta: Meta<typeof LicenseKeyList> = {
  component: LicenseKeyList,
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

export const Loaded: StoryObj<typeof LicenseKeyList> = {};
