import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { fetchSession } from 'polar-customer-portal/client';
import { createHandlers, createLicenseKey, createMockPolar } from 'polar-customer-portal/mock';
import { createSessionHandler } from 'polar-customer-portal/server';
import { daysFromNow, laptops } from '../fixtures.ts';
import type { Account, PretendConnection } from './connection.ts';
import { SCENARIOS, type Scenario, type ScenarioName } from './scenarios.ts';

/** Where it answers. The address leads nowhere else. */
const SERVER = 'https://polar.example';

/** Off with `?delays=off`, for tests. */
const hasDelays = new URLSearchParams(location.search).get('delays') !== 'off';
/** Long enough to see the card load: once for the session, then for the license key. */
const LATENCY = hasDelays ? 200 : 0;
/** As long as a form would take to be filled in by a browser. */
const SIGNING_IN = hasDelays ? 1_000 : 0;

const worker = setupWorker();
let started: Promise<boolean> | undefined;

/**
 * Lets a pretend Polar that plays a scenario answer inside this page, and the vendor's own server too,
 * in place of those before. Polar has an address of its own: requests to a real Polar are never its business.
 */
export async function connectToPretendPolar(name: ScenarioName): Promise<PretendConnection> {
  const scenario: Scenario = SCENARIOS[name];
  const licenseKeys = (scenario.licenseKeys?.() ?? [scenario.licenseKey?.()]).map((overrides) =>
    createLicenseKey({
      created_at: daysFromNow(-82),
      expires_at: daysFromNow(280),
      last_validated_at: daysFromNow(-0.125),
      validations: 1_284,
      usage: 820,
      limit_usage: 1_000,
      activations: laptops(2),
      ...overrides,
    }),
  );
  const polar = createMockPolar({ licenseKeys, latency: LATENCY });
  scenario.prepare?.(polar);
  const external_customer_id = licenseKeys[0]?.customer.external_id ?? '';
  let isSignedOut = scenario.isSignedOut ?? false;
  // All that the vendor's own server has to do.
  const answerSession = createSessionHandler({
    accessToken: polar.organizationToken,
    server: SERVER,
    getCustomer: () => (isSignedOut ? null : { external_customer_id }),
  });
  worker.resetHandlers(
    http.post('/polar/session', ({ request }) => answerSession(request)),
    ...createHandlers(polar, { server: SERVER }),
  );

  started ??= start();
  const account: Account = {
    server: SERVER,
    sessionToken: () => fetchSession('/polar/session'),
    licenseKeyId: licenseKeys.length > 1 ? null : (licenseKeys[0]?.id ?? ''),
    ...(isSignedOut && {
      async signIn() {
        await new Promise((resolve) => setTimeout(resolve, SIGNING_IN));
        isSignedOut = false;
      },
    }),
  };
  return { server: 'pretend', scenario: name, polar, account: (await started) ? account : null };
}

/** Stops listening to the page's requests, so that none to a real Polar passes through here. */
export async function leavePretendPolar(): Promise<void> {
  const isRunning = await started;
  started = undefined;
  if (isRunning) worker.stop();
}

/** Whether the browser lets the pretend Polar answer. */
async function start(): Promise<boolean> {
  try {
    await worker.start({
      serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
      onUnhandledRequest: 'bypass',
      quiet: true,
    });
    return true;
  } catch {
    // Such as in a private window. Asked again, the browser may have been told otherwise.
    started = undefined;
    return false;
  }
}
