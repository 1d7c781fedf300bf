import {
  createActivations,
  type LicenseKeyOverrides,
  type MockPolar,
} from 'polar-customer-portal/mock';
import { daysFromNow, laptops } from '../fixtures.ts';

/** Something that a customer can meet: a license key in some state, a request with some fate. */
export interface Scenario {
  label: string;
  /** What differs from the license key of {@link SCENARIOS}' `active`. */
  licenseKey?: () => LicenseKeyOverrides;
  /** What differs in each of several license keys, which then show as a list. */
  licenseKeys?: () => LicenseKeyOverrides[];
  /** The session is over until the customer signs in again. */
  isSignedOut?: boolean;
  /** Lets the pretend Polar wait, or fail. */
  prepare?: (polar: MockPolar) => void;
}

/** What can be chosen in the demo's controls, in their order. */
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
    label: 'A status Polar invents later',
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
      })),
  },
  not_deactivated: {
    label: 'Deactivate: the connection drops once',
    prepare: (polar) => void polar.fail('licenseKeys.deactivate', 'network', { times: 1 }),
  },
  rotation_lost: {
    label: 'Rotate: the answer is lost',
    prepare: (polar) => void polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 }),
  },
  not_rotated: {
    label: 'Rotate: Polar refuses',
    prepare: (polar) => void polar.fail('licenseKeys.rotate', 400),
  },
  signed_out: { label: 'Session over, sign in again', isSignedOut: true },
  no_session: {
    label: 'Your server gets no session',
    prepare: (polar) => void polar.fail('customerSessions.create', 403),
  },
  slow: {
    label: 'Slow network (3 s)',
    prepare: (polar) => {
      // Twice: for the session, then for the license key.
      polar.latency = 1_500;
    },
  },
  hiccup: {
    label: 'First answer fails, then works',
    prepare: (polar) => void polar.fail('licenseKeys.get', 'garbage', { times: 1 }),
  },
  session_ended: {
    label: 'Session ended',
    // Once the token, and once the one that is got in its place.
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
    label: 'Unreadable answer',
    prepare: (polar) => void polar.fail('licenseKeys.get', 'garbage'),
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
