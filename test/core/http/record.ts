import { createPortalClient, type PortalClientOptions } from 'polar-customer-portal/client';
import {
  createActivation,
  createLicenseKey,
  createMockPolar,
  type LicenseKeyOverrides,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';

/** A request as the client sent it, and from when until when, in milliseconds since 1970. */
export interface SentRequest {
  url: string;
  init: RequestInit | undefined;
  start: number;
  /** When its response came, or it failed; `Infinity` before. */
  end: number;
}

/** A client whose requests end up in a list, and the Polar that responds to them without a network. */
export function record(
  options: Partial<PortalClientOptions> = {},
  polarOptions: MockPolarOptions = {},
) {
  const requests: SentRequest[] = [];
  const polar = createMockPolar({ licenseKeys: [createLicenseKey()], ...polarOptions });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const sent = { url: String(input), init, start: Date.now(), end: Infinity };
    requests.push(sent);
    const request = new Request(input, init);
    try {
      const response = await Promise.race([polar.respond(request), rejectOnAbort(request)]);
      if (response.type !== 'error') return response;
      throw new TypeError('Failed to fetch');
    } finally {
      sent.end = Date.now();
    }
  };
  const client = createPortalClient({ sessionToken: polar.sessionToken, fetch, ...options });
  return { client, polar, requests, fetch };
}

/** An app that knows a license key, and the Polar that holds it. */
export function recordApp(
  overrides: LicenseKeyOverrides = {},
  options: Partial<PortalClientOptions> = {},
  polarOptions: MockPolarOptions = {},
) {
  const licenseKey = createLicenseKey(overrides);
  const { key, organization_id, activations } = licenseKey;
  const recorded = record(options, { ...polarOptions, licenseKeys: [licenseKey] });
  return {
    ...recorded,
    licenseKey,
    names: { key, organization_id },
    activation: activations[0] ?? createActivation(),
    getServed: () => recorded.polar.licenseKeys.get(licenseKey.id),
  };
}

/** What was sent with a request. */
export function readBody({ init }: SentRequest): unknown {
  return JSON.parse(init?.body as string);
}

function rejectOnAbort({ signal }: Request): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
