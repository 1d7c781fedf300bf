import {
  createPortalClient,
  getLicenseKey,
  PortalError,
  type PortalClientOptions,
} from 'polar-customer-portal/client';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { expect } from 'vitest';
import { servePortal } from '../mock/portal-server.ts';

/** A client of a portal that holds one license key, and the way to get that. */
export function connect(
  options: Partial<PortalClientOptions> = {},
  overrides: LicenseKeyOverrides = {},
) {
  const licenseKey = createLicenseKey(overrides);
  const portal = servePortal({ licenseKeys: [licenseKey] });
  const client = createPortalClient({ sessionToken: portal.sessionToken, ...options });
  const get = (signal?: AbortSignal) => getLicenseKey(client, licenseKey.id, { signal });
  return { portal, licenseKey, client, get };
}

/** What a request failed with. */
export async function catchError(request: Promise<unknown>): Promise<PortalError> {
  const error = await request.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PortalError);
  return error as PortalError;
}

/** All that a logger could write of an error. */
export function readAll(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const fields = JSON.stringify(error, Object.getOwnPropertyNames(error));
  return [error, error.stack, fields, error.cause && readAll(error.cause)].join('\n');
}
