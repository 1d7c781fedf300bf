import {
  createPortalClient,
  getLicenseKey,
  PortalError,
  type PortalClientOptions,
} from 'polar-customer-portal/client';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { expect, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';

/** A client of a Polar that holds one license key, and the way to get that. */
export function connect(
  options: Partial<PortalClientOptions> = {},
  overrides: LicenseKeyOverrides = {},
) {
  const licenseKey = createLicenseKey(overrides);
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const client = createPortalClient({ sessionToken: polar.sessionToken, ...options });
  const get = (signal?: AbortSignal) => getLicenseKey(client, licenseKey.id, { signal });
  return { polar, licenseKey, client, get };
}

/** The token of a session that has ended, or never was. */
export const ENDED = 'polar_cst_ended';

/** A client whose page hands out these tokens in turn, then a valid one. */
export function connectWithTokens(...tokens: string[]) {
  const sessionToken = vi.fn(() => tokens.shift() ?? connected.polar.sessionToken);
  const connected = connect({ sessionToken });
  return { ...connected, sessionToken };
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

/**
 * All that a logger could write of an error. Without the folder of this checkout, which the stack names: a
 * test that looks for a text must not find it there.
 */
export function readAll(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const fields = JSON.stringify(error, Object.getOwnPropertyNames(error));
  const all = [error, error.stack, fields, error.cause && readAll(error.cause)].join('\n');
  return all.replaceAll(process.cwd(), '.');
}

/** A copy in which one value is another, or missing when it is `undefined`. */
export function withValue(
  source: unknown,
  [field = '', ...rest]: string[],
  value: unknown,
): unknown {
  const copy = structuredClone(source) as Record<string, unknown>;
  copy[field] = rest.length ? withValue(copy[field], rest, value) : value;
  return copy;
}
