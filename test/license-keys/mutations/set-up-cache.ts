import { QueryClient, type MutationOptions } from '@tanstack/react-query';
import {
  createPortalClient,
  deactivateActivationOptions,
  licenseKeyOptions,
  rotateLicenseKeyOptions,
  type LicenseKeyWithActivations,
  type PortalError,
} from 'polar-customer-portal';
import {
  createActivation,
  createLicenseKey,
  type LicenseKeyOverrides,
} from 'polar-customer-portal/mock';
import { expect, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW } from '../../render-with-portal.tsx';

/**
 * Runs the fake timers until a promise settles, and returns "done" or the code of its error, with that of what
 * an unconfirmed change failed with.
 */
export async function settle(change: Promise<unknown>): Promise<string> {
  const outcomes: string[] = [];
  void change.then(
    () => outcomes.push('done'),
    ({ code, cause }: PortalError) =>
      outcomes.push(code === 'unconfirmed' ? `unconfirmed: ${(cause as PortalError).code}` : code),
  );
  for (let turn = 0; !outcomes.length; turn += 1) {
    expect(turn, 'steps of the fake timers').toBeLessThan(2_000);
    await vi.advanceTimersByTimeAsync(50);
  }
  return outcomes.join();
}

const listLabels = (licenseKey: LicenseKeyWithActivations | undefined) =>
  licenseKey?.activations.map(({ label }) => label);

/** A mock with a license key that is activated on a Laptop and a Desktop, a client and an empty cache. */
export function setUpCache(overrides: LicenseKeyOverrides = {}) {
  const laptop = createActivation({ label: 'Laptop' });
  const desktop = createActivation({ label: 'Desktop' });
  const licenseKey = createLicenseKey(
    { activations: [laptop, desktop], ...overrides },
    { now: NOW },
  );
  const { id } = licenseKey;
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const client = createPortalClient({ sessionToken: polar.sessionToken });
  const queryClient = new QueryClient();
  const options = licenseKeyOptions(client, id);
  const run = <Variables>(
    change: MutationOptions<void, PortalError, Variables>,
    variables: Variables,
  ) => queryClient.getMutationCache().build(queryClient, change).execute(variables);
  return {
    laptop,
    desktop,
    licenseKey,
    polar,
    client,
    queryClient,
    load: () => queryClient.fetchQuery(options),
    /** Reads the license key even if the cached one is fresh. */
    reload: () => queryClient.fetchQuery({ ...options, staleTime: 0 }),
    getCached: () => queryClient.getQueryData(options.queryKey),
    /** The labels of the activations in the cache. */
    listCached: () => listLabels(queryClient.getQueryData(options.queryKey)),
    /** The labels of the activations on the server. */
    listOnServer: () => listLabels(polar.licenseKeys.get(id)),
    getServerKey: () => polar.licenseKeys.get(id)?.key,
    deactivate: (activationId: string) =>
      run(deactivateActivationOptions(client, id), activationId),
    rotate: () => run(rotateLicenseKeyOptions(client, id), undefined),
    /** The operations that were requested, in order. */
    listRequests: () => polar.requests.map(({ operation }) => operation),
  };
}
