import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { expect } from 'storybook/test';
import { withLicenseKey, withProvider, type StoryMock } from './mock-polar.ts';
import { expectText } from './expect-text.ts';
import { laptops } from './fixtures.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/Loading and failures',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

/** The skeleton has the size of the card, so that nothing moves when it has loaded. */
export const Loading: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 'hang')),
  play: expectText('Loading the license key…'),
};

const hanging = withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 'hang'));

/** The vendor knows that the keys have a usage, so the skeleton has a counter for it. */
export const LoadingWithUsage: Story = {
  ...hanging,
  args: { ...hanging.args, expects: { usage: true } },
  play: expectText(en.loading),
};

export const SessionEnded: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 401)),
  play: expectText('Your session has ended'),
};

export const NotFound: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 404)),
  play: expectText('License key not found'),
};

export const Refused: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 403)),
  play: expectText('Polar refused this request'),
};

export const TooManyRequests: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 429)),
  play: expectText('Too many requests'),
};

export const Unreachable: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 'network')),
  play: expectText('We can’t reach Polar right now'),
};

export const ServerError: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', { body: {}, status: 503 })),
  play: expectText('Polar can’t respond right now'),
};

export const UnreadableResponse: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 'html')),
  play: expectText('We can’t read Polar’s response'),
};

const INCOMPLETE_ID = '0c5d1f1e-8a53-4c6f-9d0e-5b8f3a7c2e61';

/** Polar sends some facts in a form that it does not document. The card says nothing about them. */
export const MissingFacts: Story = {
  ...withLicenseKey({ id: INCOMPLETE_ID }, (polar) => {
    const licenseKey = createLicenseKey({ id: INCOMPLETE_ID, activations: laptops(2) });
    const [studio, ...others] = licenseKey.activations;
    const activations = [{ ...studio, created_at: null, meta: { os: null } }, null, ...others];
    const unknown = { usage: null, limit_usage: 1_000, created_at: null, validations: null };
    polar.fail('licenseKeys.get', { body: { ...licenseKey, ...unknown, activations } });
  }),
  play: expectText('Not all could be shown. Ask the seller for help.'),
};

/** No response within the timeout, which is 0.1 seconds here and 10 seconds by default. */
export const Timeout: Story = withProvider(
  withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 'hang')),
  { timeout: 100 },
);
Timeout.play = expectText('Polar is taking too long to respond');

/** Loads automatically when the connection is back. */
export const Offline: Story = {
  ...withLicenseKey({}, (polar) => polar.fail('licenseKeys.get', 'network')),
  play: expectText('You are offline'),
  beforeEach: () => {
    // What a browser without a connection reports.
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    onlineManager.setOnline(false);
    return () => {
      Reflect.deleteProperty(navigator, 'onLine');
      onlineManager.setOnline(true);
    };
  },
};

/** A mistake in the host page, which is reported with `onError`. */
export const InvalidId: Story = {
  ...withLicenseKey(),
  args: { id: 'not-a-license-key-id' },
  play: expectText('We can’t show this license key'),
};

const queryClient = new QueryClient();

/** Loaded data stays visible when it cannot be refreshed. */
export const OutOfDate: Story = {
  ...withProvider(withLicenseKey(), { queryClient }),
  beforeEach: () => queryClient.clear(),
  play: async ({ canvas, parameters }) => {
    const { polar } = parameters.mock as StoryMock;
    await canvas.findByText('Active');
    polar.fail('licenseKeys.get', 'html');
    await queryClient.refetchQueries();
    await expect(await canvas.findByText(/may be outdated/)).toBeVisible();
  },
};
