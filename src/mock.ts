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
export type { StreamEnd } from './mock/core/events.ts';
export type { FailOptions, MockFailure } from './mock/core/failures.ts';
export type { MockOperation } from './mock/core/operation.ts';
export type { MockRequest } from './mock/core/request-log.ts';
export type { MockSession, SessionOptions } from './mock/core/sessions.ts';
export type { MockEmailUpdate } from './mock/customers/email-updates.ts';
export type {
  CustomerStore,
  CustomerStreams,
  MemberStore,
  PaymentMethodStore,
} from './mock/customers/stores.ts';
export {
  createDownload,
  type DownloadOverrides,
  type MockDownload,
  type MockDownloadFile,
} from './mock/downloads/download.ts';
export type { DownloadStore } from './mock/downloads/downloads.ts';
export { createCustomer, type MockAddress, type MockCustomer } from './mock/fixtures/customer.ts';
export { createMember, type MockMember } from './mock/fixtures/member.ts';
export {
  createOrganization,
  type MockOrganization,
  type MockPortalSettings,
  type OrganizationOverrides,
} from './mock/fixtures/organization.ts';
export {
  createPaymentMethod,
  type MockCard,
  type MockPaymentMethod,
  type PaymentMethodOverrides,
} from './mock/fixtures/payment-method.ts';
export type {
  MockCustomPrice,
  MockFixedPrice,
  MockInterval,
  MockMeteredPrice,
  MockPrice,
  MockPriceBase,
  MockSeatPrice,
  MockUnitPrice,
  PriceOverrides,
} from './mock/fixtures/price.ts';
export {
  createProduct,
  type MockProduct,
  type MockPublicBenefit,
  type ProductOverrides,
} from './mock/fixtures/product.ts';
export type { FixtureOptions } from './mock/fixtures/timestamp.ts';
export { handleNavigations, type NavigationOptions } from './mock/handle-navigations.ts';
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
export type { MockPolarOptions } from './mock/mock-polar-options.ts';
export { createMockPolar, type MockPolar } from './mock/mock-polar.ts';
export { createOrder } from './mock/orders/create-order.ts';
export type { DocumentKind } from './mock/orders/documents.ts';
export type { MockOrderItem } from './mock/orders/order-item.ts';
export type { MockOrderSubscription } from './mock/orders/order-subscription.ts';
export type {
  MockOrder,
  MockOrderPayment,
  MockOrderProduct,
  OrderProductOverrides,
  OrderOverrides,
} from './mock/orders/order.ts';
export type { OrderStore } from './mock/orders/orders.ts';
export type { OrganizationStore } from './mock/organizations/organizations.ts';
export { createSubscription } from './mock/subscriptions/create-subscription.ts';
export type {
  MeterOverrides,
  MockPendingUpdate,
  MockProration,
  MockSubscription,
  MockSubscriptionMeter,
  SubscriptionOverrides,
} from './mock/subscriptions/subscription.ts';
export type { SubscriptionStore } from './mock/subscriptions/subscriptions.ts';
