import {
  createActivations,
  createPaymentMethod,
  type LicenseKeyOverrides,
  type MockPaymentMethod,
  type MockPolar,
  type MockSubscription,
} from 'polar-customer-portal/mock';
import { daysFromNow, laptops } from '../fixtures.ts';
import { createPurchaseOfNow } from './purchases.ts';
import { createStudioSubscription, MAX } from './subscription.ts';

/** A license key or a subscription in some state, or a request that fails. */
export interface Scenario {
  label: string;
  /** The differences from the license key of the scenario `active`. */
  licenseKey?: () => LicenseKeyOverrides;
  /** The same for several license keys, which are shown as a list. */
  licenseKeys?: () => LicenseKeyOverrides[];
  /** The subscription, in place of one that is active. */
  subscription?: () => MockSubscription;
  /** In place of a card that is valid. */
  paymentMethods?: () => MockPaymentMethod[];
  /** Whether the session has ended until the customer signs in again. */
  isSignedOut?: boolean;
  /** Milliseconds until an invoice or a receipt is there. */
  documentDelay?: number;
  /** Makes requests to the mock of Polar slow, or lets them fail. */
  prepare?: (polar: MockPolar) => void;
}

/** The benefit of some license keys, which is another one than that of most. */
export const TEAM = '8a6f1b3d-27c4-4e90-b5d8-07e2f94c1a63';

/** The scenarios of the demo, in the order of its controls. */
export const SCENARIOS = {
  active: { label: 'Active' },
  expires_soon: {
    label: 'Expires soon, full',
    licenseKey: () => ({ expires_at: daysFromNow(6.5), activations: laptops(3) }),
  },
  expired: { label: 'Expired', licenseKey: () => ({ expires_at: daysFromNow(-85) }) },
  disabled: { label: 'Disabled', licenseKey: () => ({ status: 'disabled' }) },
  revoked: { label: 'Revoked', licenseKey: () => ({ status: 'revoked' }) },
  new_status: {
    label: 'A status unknown to this version',
    licenseKey: () => ({ status: 'under_review' }),
  },
  over_limit: {
    label: 'Nearly full, over the limit',
    licenseKey: () => ({
      limit_activations: 10,
      activations: createActivations(9),
      usage: 1_240,
      limit_usage: 1_000,
    }),
  },
  unlimited: {
    label: 'Unlimited, no activations',
    licenseKey: () => ({
      limit_activations: null,
      activations: [],
      limit_usage: null,
      expires_at: null,
    }),
  },
  private: {
    label: 'Activations kept private',
    licenseKey: () => ({ activations_hidden: true }),
  },
  many: {
    label: '10,000 activations',
    licenseKey: () => ({ limit_activations: 12_000, activations: createActivations(10_000) }),
  },
  many_keys: {
    label: '40 license keys, as a list',
    licenseKeys: () =>
      Array.from({ length: 40 }, (_, index) => ({
        key: `NIMBUS-7C3A91E4-55D0-4B8E-A1F6-9D20C4B8${1000 + index}`,
        usage: 25 * index,
        ...(index % 5 === 3 && { expires_at: daysFromNow(-10 * index) }),
        ...(index % 8 === 6 && { status: 'disabled' }),
        ...(index % 4 === 2 && { benefit_id: TEAM }),
      })),
  },
  just_bought: {
    label: 'Files are being prepared (20 s)',
    prepare(polar) {
      const { downloads = [], benefitGrants = [] } = createPurchaseOfNow();
      for (const download of downloads) polar.downloads.add(download);
      for (const grant of benefitGrants) polar.benefitGrants.add(grant);
    },
  },
  files_lost: {
    label: 'Files: the connection drops',
    prepare: (polar) => void polar.fail('downloadables.list', 'network'),
  },
  payment_failed: {
    label: 'Subscription: a renewal could not be paid',
    subscription: () =>
      createStudioSubscription(2, { status: 'past_due', past_due_at: daysFromNow(-2) }),
    paymentMethods: () => [createPaymentMethod({ is_declined: true })],
  },
  subscription_ends: {
    label: 'Subscription: ends with the period',
    subscription: () => createStudioSubscription(21, { cancel_at_period_end: true }),
  },
  subscription_pauses: {
    label: 'Subscription: a pause is planned',
    subscription: () =>
      createStudioSubscription(21, { pause_at_period_end: true, resumes_at: daysFromNow(75) }),
  },
  subscription_paused: {
    label: 'Subscription: paused',
    subscription() {
      const { current_period_end } = createStudioSubscription(40);
      return createStudioSubscription(40, {
        status: 'paused',
        paused_at: current_period_end,
        resumes_at: daysFromNow(34),
      });
    },
  },
  subscription_changes: {
    label: 'Subscription: a change of plan is planned',
    subscription: () => createStudioSubscription(21, { pending_update: { product_id: MAX } }),
  },
  subscription_ended: {
    label: 'Subscription: ended',
    subscription() {
      const { current_period_end } = createStudioSubscription(40);
      return createStudioSubscription(40, {
        status: 'canceled',
        canceled_at: daysFromNow(-25),
        ends_at: current_period_end,
        ended_at: current_period_end,
      });
    },
  },
  card_expired: {
    label: 'Subscription: the card has expired',
    paymentMethods: () => [
      createPaymentMethod({
        method_metadata: { brand: 'visa', last4: '4242', exp_month: 1, exp_year: 2026 },
      }),
    ],
  },
  card_declined: {
    label: 'Subscription: the card is declined',
    paymentMethods: () => [createPaymentMethod({ is_declined: true })],
  },
  change_lost: {
    label: 'Subscription: the response to a change is lost',
    prepare: (polar) => void polar.fail('subscriptions.update', 'lost_response', { times: 1 }),
  },
  invoice_slow: {
    label: 'Invoices take a minute and a half',
    documentDelay: 90_000,
  },
  details_refused: {
    label: 'Billing details: Polar refuses the tax id',
    prepare: (polar) =>
      void polar.fail('customers.update', {
        status: 422,
        body: {
          error: 'PolarRequestValidationError',
          detail: [
            { loc: ['body', 'tax_id'], msg: 'Invalid tax ID.', type: 'value_error', input: '' },
          ],
        },
      }),
  },
  not_deactivated: {
    label: 'Deactivate: the connection drops once',
    prepare: (polar) => void polar.fail('licenseKeys.deactivate', 'network', { times: 1 }),
  },
  rotation_lost: {
    label: 'Replace: the response is lost',
    prepare: (polar) => void polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 }),
  },
  not_rotated: {
    label: 'Replace: Polar refuses',
    prepare: (polar) => void polar.fail('licenseKeys.rotate', 400),
  },
  signed_out: { label: 'Session ended: sign in again', isSignedOut: true },
  no_session: {
    label: 'Your server can’t create a session',
    prepare: (polar) => void polar.fail('customerSessions.create', 403),
  },
  slow: {
    label: 'Slow network (3 s)',
    prepare: (polar) => {
      // Two requests, one for the session and one for the license key.
      polar.latency = 1_500;
    },
  },
  hiccup: {
    label: 'First response is unreadable',
    prepare: (polar) => void polar.fail('licenseKeys.get', 'garbage', { times: 1 }),
  },
  session_ended: {
    label: 'Session ended: try again',
    // The first token, and the new one that replaces it.
    prepare: (polar) => void polar.fail('licenseKeys.get', 401, { times: 2 }),
  },
  not_found: { label: 'Not found', prepare: (polar) => void polar.fail('licenseKeys.get', 404) },
  rate_limited: {
    label: 'Too many requests',
    prepare: (polar) => void polar.fail('licenseKeys.get', 429),
  },
  server: {
    label: 'Server error',
    prepare: (polar) => void polar.fail('licenseKeys.get', { status: 503, body: {} }),
  },
  network: {
    label: 'Connection drops',
    prepare: (polar) => void polar.fail('licenseKeys.get', 'network'),
  },
  unreadable: {
    label: 'Every response is unreadable',
    prepare: (polar) => void polar.fail('licenseKeys.get', 'garbage'),
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
