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

/** Runs a stopped clock until a change has ended: with "done", or with the code of its error. */
export async function settle(change: Promise<unknown>): Promise<string> {
  const outcomes: string[] = [];
  void change.then(
    () => outcomes.push('done'),
    (error: PortalError) => outcomes.push(error.code),
  );
  for (let turn = 0; !outcomes.length; turn += 1) {
    expect(turn, 'turns of the clock').toBeLessThan(2_000);
    await vi.advanceTimersByTimeAsync(50);
  }
  return outcomes.join();
}

const listLabels = (licenseKey: LicenseKeyWithActivations | undefined) =>
  licenseKey?.activations.map(({ label }) => label);

/** A license key with a Laptop and a Desktop in a cache of its own, and the Polar that holds it. */
export function holdKey(overrides: LicenseKeyOverrides = {}) {
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
    /** Asks again, whatever is there. */
    reload: () => queryClient.fetchQuery({ ...options, staleTime: 0 }),
    getCached: () => queryClient.getQueryData(options.queryKey),
    /** The labels that the cache holds, and Polar. */
    listCached: () => listLabels(queryClient.getQueryData(options.queryKey)),
    listHeld: () => listLabels(polar.licenseKeys.get(id)),
    getHeldKey: () => polar.licenseKeys.get(id)?.key,
    deactivate: (activationId: string) =>
      run(deactivateActivationOptions(client, id), activationId),
    rotate: () => run(rotateLicenseKeyOptions(client, id), undefined),
    /** What Polar was asked for, in order. */
    listRequests: () => polar.requests.map(({ operation }) => operation),
  };
}
