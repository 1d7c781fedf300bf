import { setupWorker } from 'msw/browser';
import {
  createHandlers,
  createLicenseKey,
  createPortal,
  type LicenseKeyOverrides,
  type Portal,
} from 'polar-customer-portal/mock';

const worker = setupWorker();
let started: Promise<unknown> | undefined;
let servers = 0;

/** The Polar of one story. */
export interface PretendPolar {
  portal: Portal;
  /** Where it answers, apart from all others on the page. Nothing leaves the page. */
  server: string;
}

/**
 * What a story needs to show a license key: a Polar that holds it, and its id.
 *
 * @param prepare - Lets requests fail, or wait.
 */
export function holding(overrides: LicenseKeyOverrides = {}, prepare?: (portal: Portal) => void) {
  const licenseKey = createLicenseKey(overrides);
  const portal = createPortal({ licenseKeys: [licenseKey], rateLimits: false });
  prepare?.(portal);
  const polar: PretendPolar = { portal, server: `https://polar.example/${++servers}` };
  return { args: { id: licenseKey.id }, parameters: { polar } };
}

/** Lets a story's Polar answer from now on. */
export async function startPolar({ portal, server }: PretendPolar): Promise<void> {
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  await started;
  worker.use(...createHandlers(portal, { server }));
}
