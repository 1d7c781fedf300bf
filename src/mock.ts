/**
 * A mock of Polar for your tests, stories and demos. It needs [msw](https://mswjs.io).
 *
 * @module polar-customer-portal/mock
 */
export {
  createBenefitGrant,
  type BenefitGrantOverrides,
  type MockBenefit,
  type MockBenefitGrant,
  type MockBenefitType,
} from './mock/benefit-grants/benefit-grant.ts';
export type { BenefitGrantStore } from './mock/benefit-grants/benefit-grants.ts';
export type { FailOptions, MockFailure } from './mock/core/failures.ts';
export type { MockOperation } from './mock/core/operation.ts';
export type { MockRequest } from './mock/core/request-log.ts';
export type { MockSession, SessionOptions } from './mock/core/sessions.ts';
export { createCustomer, type MockAddress, type MockCustomer } from './mock/fixtures/customer.ts';
export { createMember, type MockMember } from './mock/fixtures/member.ts';
export type { FixtureOptions } from './mock/fixtures/timestamp.ts';
export { createHandlers, type HandlersOptions } from './mock/handlers.ts';
export {
  createActivation,
  createActivations,
  type MockActivation,
} from './mock/license-keys/activation.ts';
export {
  createLicenseKey,
  type LicenseKeyOverrides,
  type MockLicenseKey,
  type MockUser,
} from './mock/license-keys/license-key.ts';
export type { LicenseKeyStore } from './mock/license-keys/license-keys.ts';
export { createMockPolar, type MockPolar, type MockPolarOptions } from './mock/mock-polar.ts';
