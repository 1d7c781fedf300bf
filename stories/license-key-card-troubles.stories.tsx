import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { LicenseKeyCard } from 'polar-customer-portal';
import { expect } from 'storybook/test';
import { holding, withProvider, type PretendPolar } from './pretend-polar.ts';
import { reads } from './reads.ts';
import { en } from '../test/english.ts';

const meta: Meta<typeof LicenseKeyCard> = {
  title: 'License key card/When there is no key to show',
  component: LicenseKeyCard,
};
export default meta;

type Story = StoryObj<typeof LicenseKeyCard>;

/** The boxes of the card to come: nothing moves when it has loaded. */
export const Loading: Story = {
  ...holding({}, (polar) => polar.fail('licenseKeys.get', 'hang')),
  play: reads(en.loading),
};

export const SessionEnded: Story = {
  ...holding({}, (polar) => polar.fail('licenseKeys.get', 401)),
  play: reads(en.failures.unauthorized[0]),
};

export const NotFound: Story = {
  ...holding({}, (polar) => polar.fail('licenseKeys.get', 404)),
  play: reads(en.failures.not_found[0]),
};

export const Refused: Story = {
  ...holding({}, (polar) => polar.fail('licenseKeys.get', 403)),
  play: reads(en.failures.forbidden[0]),
};

export const TooManyRequests: Story = {
  ...holding({}, (polar) => polar.fail('licenseKeys.get', 429)),
  play: reads(en.failures.rate_limited[0]),
};

export const Unreachable: Story = {
  ...holding({}, (polar) => polar.fail('licenseKeys.get', 'network')),
  play: reads(en.failures.network[0]),
};

export const ServerError: Story = {
  ...holding({}, (polar) => polar.fail('licenseKeys.get', { body: {}, status: 503 })),
  play: reads(en.failures.server[0]),
};

export const UnreadableAnswer: Story = {
  ...holding({}, (polar) => polar.fail('licenseKeys.get', 'html')),
  play: reads(en.failures.invalid_response[0]),
};

/** No answer in time; here after a tenth of a second instead of ten. */
export const Timeout: Story = withProvider(
  holding({}, (polar) => polar.fail('licenseKeys.get', 'hang')),
  { timeout: 100 },
);
Timeout.play = reads(en.failures.timeout[0]);

/** Goes on by itself when the connection is back. */
export const Offline: Story = {
  ...holding(),
  play: reads(en.failures.offline[0]),
  beforeEach: () => {
    // As a browser tells it.
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    onlineManager.setOnline(false);
    return () => {
      Reflect.deleteProperty(navigator, 'onLine');
      onlineManager.setOnline(true);
    };
  },
};

/** A mistake of the page, which its developer hears about through `onError`. */
export const InvalidId: Story = {
  ...holding(),
  args: { id: 'not-a-license-key-id' },
  play: reads(en.failures.invalid_request[0]),
};

const queryClient = new QueryClient();

/** What was loaded before stays on the screen when it cannot be refreshed. */
export const OutOfDate: Story = {
  ...withProvider(holding(), { queryClient }),
  beforeEach: () => queryClient.clear(),
  play: async ({ canvas, parameters }) => {
    const { polar } = parameters.mock as PretendPolar;
    await canvas.findByText(en.status.active);
    polar.fail('licenseKeys.get', 'html');
    await queryClient.refetchQueries();
    await expect(await canvas.findByText(new RegExp(en.outdated))).toBeVisible();
  },
};
