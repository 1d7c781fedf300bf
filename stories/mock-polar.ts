import { setupWorker } from 'msw/browser';
import type { PolarPortalProviderProps } from 'polar-customer-portal';
import {
  createBenefitGrant,
  createHandlers,
  createLicenseKey,
  createMockPolar,
  handleNavigations,
  type LicenseKeyOverrides,
  type MockPolar,
} from 'polar-customer-portal/mock';

export const worker = setupWorker();
let started: Promise<unknown> | undefined;
let servers = 0;
/** The mocks that respond to links too, by their addresses. */
const linked = new Set<string>();

/** The mock of Polar that a story uses. */
export interface StoryMock {
  polar: MockPolar;
  /** Its own address, because a page may show several stories. No request leaves the page. */
  server: string;
  /** Undoes the changes of the previous run of the story. */
  reset?: () => void;
}

/**
 * The args and parameters of a story about one license key: its id, and a mock of Polar that has it.
 *
 * @param prepare - Makes requests fail or hang.
 */
export function withLicenseKey(
  overrides: LicenseKeyOverrides = {},
  prepare?: (polar: MockPolar) => void,
) {
  const licenseKey = createLicenseKey(overrides);
  const polar = createMockPolar({ licenseKeys: [licenseKey], rateLimits: false });
  const reset = () => {
    polar.licenseKeys.add(licenseKey);
    polar.clearFailures();
    prepare?.(polar);
  };
  const mock: StoryMock = { polar, server: `https://polar.example/${++servers}`, reset };
  return { args: { id: licenseKey.id }, parameters: { mock } };
}

/**
 * The parameters of a story about several license keys: a mock of Polar that has them.
 *
 * @param prepare - Makes requests fail or hang.
 */
export function withLicenseKeys(
  overrides: readonly LicenseKeyOverrides[],
  prepare?: (polar: MockPolar) => void,
) {
  const licenseKeys = overrides.map((override) => createLicenseKey(override));
  const polar = createMockPolar({ licenseKeys, rateLimits: false });
  prepare?.(polar);
  const mock: StoryMock = { polar, server: `https://polar.example/${++servers}` };
  return { parameters: { mock } };
}

/**
 * Gives license keys the names of their benefits.
 *
 * @param names - By the ids of the benefits.
 */
export const addNames = (names: Record<string, string>) => (polar: MockPolar) => {
  for (const [benefit_id, description] of Object.entries(names)) {
    polar.benefitGrants.add(createBenefitGrant({ benefit_id, benefit: { description } }));
  }
};

/** Starts the mock of a story, which handles requests from then on. */
export async function startPolar({ polar, server, reset }: StoryMock): Promise<void> {
  reset?.();
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  await started;
  worker.use(...createHandlers(polar, { server }));
  if (!linked.has(server)) handleNavigations(polar, { server });
  linked.add(server);
}

/** Adds props for the provider to a story. */
export function withProvider<Setup extends { parameters: object }>(
  setup: Setup,
  provider: Partial<PolarPortalProviderProps>,
) {
  return { ...setup, parameters: { ...setup.parameters, provider } };
}
