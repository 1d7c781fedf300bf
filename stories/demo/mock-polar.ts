import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { fetchSession } from 'polar-customer-portal/client';
import {
  createBenefitGrant,
  createHandlers,
  createLicenseKey,
  createMockPolar,
  handleNavigations,
} from 'polar-customer-portal/mock';
import { createSessionHandler } from 'polar-customer-portal/server';
import { daysFromNow, laptops } from '../fixtures.ts';
import type { Account, MockConnection } from './connection.ts';
import { createPurchases } from './purchases.ts';
import { SCENARIOS, TEAM, type Scenario, type ScenarioName } from './scenarios.ts';
import { createStudioSubscription } from './subscription.ts';

/** The address of the mock, at which there is no real server. */
const SERVER = 'https://polar.example';

/** Off with `?delays=off`, for tests. */
const hasDelays = new URLSearchParams(location.search).get('delays') !== 'off';
/** Long enough to see the card load: once for the session, then for the license key. */
const LATENCY = hasDelays ? 200 : 0;
/** As long as Polar takes to charge, and to give or take license keys and files. */
const JOB_DELAY = hasDelays ? 1_500 : 0;
/** As long as a form would take to be filled in by a browser. */
const SIGN_IN_TIME = hasDelays ? 1_000 : 0;

/** What some license keys are called. */
const teamGrant = createBenefitGrant({
  benefit_id: TEAM,
  benefit: { description: 'Nimbus Studio for teams' },
});

const worker = setupWorker();
let started: Promise<boolean> | undefined;
let stopNavigations: (() => void) | undefined;

/**
 * Starts a mock of Polar for a scenario inside this page, and a mock of the vendor's server. They replace
 * the previous ones. Requests to a real server of Polar are not handled.
 */
export async function connectToMock(name: ScenarioName): Promise<MockConnection> {
  const scenario: Scenario = SCENARIOS[name];
  const subscription = scenario.subscription?.() ?? createStudioSubscription();
  const licenseKeys = (scenario.licenseKeys?.() ?? [scenario.licenseKey?.()]).map((overrides) =>
    createLicenseKey({
      created_at: subscription.started_at ?? daysFromNow(-82),
      expires_at: daysFromNow(280),
      last_validated_at: daysFromNow(-0.125),
      validations: 1_284,
      usage: 820,
      limit_usage: 1_000,
      activations: laptops(2),
      ...overrides,
    }),
  );
  const purchases = createPurchases(subscription);
  const grant = createBenefitGrant({
    subscription_id: subscription.id,
    benefit: { description: 'Nimbus Studio license' },
    properties: { license_key_id: licenseKeys[0]?.id },
  });
  const polar = createMockPolar({
    ...purchases,
    licenseKeys,
    subscriptions: [subscription],
    paymentMethods: scenario.paymentMethods?.(),
    benefitGrants: [grant, teamGrant, ...(purchases.benefitGrants ?? [])],
    latency: LATENCY,
    jobDelay: JOB_DELAY,
    documentDelay: scenario.documentDelay,
  });
  scenario.prepare?.(polar);
  const external_customer_id = licenseKeys[0]?.customer.external_id ?? '';
  let isSignedOut = scenario.isSignedOut ?? false;
  // This is all that the vendor's server has to do.
  const handleSession = createSessionHandler({
    accessToken: polar.organizationToken,
    server: SERVER,
    getCustomer: () => (isSignedOut ? null : { external_customer_id }),
  });
  worker.resetHandlers(
    http.post('/polar/session', ({ request }) => handleSession(request)),
    ...createHandlers(polar, { server: SERVER }),
  );

  stopNavigations?.();
  stopNavigations = handleNavigations(polar, { server: SERVER });

  started ??= start();
  const account: Account = {
    server: SERVER,
    sessionToken: () => fetchSession('/polar/session'),
    licenseKeyId: licenseKeys.length > 1 ? null : (licenseKeys[0]?.id ?? ''),
    ...(isSignedOut && {
      async signIn() {
        await new Promise((resolve) => setTimeout(resolve, SIGN_IN_TIME));
        isSignedOut = false;
      },
    }),
  };
  return { server: 'mock', scenario: name, polar, account: (await started) ? account : null };
}

/** Stops the mock, so that requests to a real server of Polar do not pass through its service worker. */
export async function disconnectFromMock(): Promise<void> {
  const isRunning = await started;
  started = undefined;
  stopNavigations?.();
  if (isRunning) worker.stop();
}

/** Starts the service worker. Returns whether the browser allows it. */
async function start(): Promise<boolean> {
  try {
    await worker.start({
      serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
      onUnhandledRequest: 'bypass',
      quiet: true,
    });
    return true;
  } catch {
    // For example in a private window. The next attempt may succeed, if the setting has changed.
    started = undefined;
    return false;
  }
}
