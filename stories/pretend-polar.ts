import { setupWorker } from 'msw/browser';
import type { PolarPortalProviderProps } from 'polar-customer-portal';
import {
  createHandlers,
  createLicenseKey,
  createMockPolar,
  type LicenseKeyOverrides,
  type MockPolar,
} from 'polar-customer-portal/mock';

export const worker = setupWorker();
let started: Promise<unknown> | undefined;
let servers = 0;

/** The Polar of one story. */
export interface PretendPolar {
  polar: MockPolar;
  /** Where it answers, apart from all others on the page. Nothing leaves the page. */
  server: string;
  /** Undoes what the story's last run has done. */
  begin?: () => void;
}

/**
 * What a story needs to show a license key: a Polar that holds it, and its id.
 *
 * @param prepare - Lets requests fail, or wait.
 */
export function holding(overrides: LicenseKeyOverrides = {}, prepare?: (polar: MockPolar) => void) {
  const licenseKey = createLicenseKey(overrides);
  const polar = createMockPolar({ licenseKeys: [licenseKey], rateLimits: false });
  const begin = () => {
    polar.licenseKeys.add(licenseKey);
    polar.clearFailures();
    prepare?.(polar);
  };
  const mock: PretendPolar = { polar, server: `https://polar.example/${++servers}`, begin };
  return { args: { id: licenseKey.id }, parameters: { mock } };
}

/**
 * What a story needs to show a customer's license keys: a Polar that holds them.
 *
 * @param prepare - Lets requests fail, or wait.
 */
export function holdingMany(
  overrides: readonly LicenseKeyOverrides[],
  prepare?: (polar: MockPolar) => void,
) {
  const licenseKeys = overrides.map((each) => createLicenseKey(each));
  const polar = createMockPolar({ licenseKeys, rateLimits: false });
  prepare?.(polar);
  const mock: PretendPolar = { polar, server: `https://polar.example/${++servers}` };
  return { parameters: { mock } };
}

/** Lets a story's Polar answer from now on. */
export async function startPolar({ polar, server, begin }: PretendPolar): Promise<void> {
  begin?.();
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  await started;
  worker.use(...createHandlers(polar, { server }));
}

/** Gives the provider of a story other props. */
export function withProvider<Held extends { parameters: object }>(
  held: Held,
  provider: Partial<PolarPortalProviderProps>,
) {
  return { ...held, parameters: { ...held.parameters, provider } };
}
