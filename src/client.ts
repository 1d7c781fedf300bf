/**
 * Functions for the license keys and the benefit grants of Polar's Customer Portal API, without React and without
 * a cache.
 *
 * @module polar-customer-portal/client
 */
export type {
  Benefit,
  BenefitGrant,
  BenefitGrantError,
  BenefitGrantProperties,
  BenefitProperties,
  BenefitType,
} from './account/benefit-grant-schema.ts';
export {
  listBenefitGrants,
  type BenefitGrantListParams,
  type BenefitGrantPage,
} from './account/benefit-grants.ts';
export { hasBillingAccess } from './account/billing-access.ts';
export type { Address, Customer as LicenseKeyCustomer } from './account/customer-schema.ts';
export { getCustomer } from './account/customer.ts';
export type { Member as LicenseKeyMember } from './account/member-schema.ts';
export type {
  CustomerOrganization,
  CustomerPortalSettings,
  CustomerSettings,
  OrganizationFeatures,
  SubscriptionSettings,
  UsageSettings,
} from './account/organization-schema.ts';
export { getOrganization, type CustomerOrganizationData } from './account/organization.ts';
export type { OAuthAccount, PortalCustomer } from './account/portal-customer-schema.ts';
export type { PaymentCard, PaymentMethod } from './account/payment-method-schema.ts';
export {
  listPaymentMethods,
  type PaymentMethodListParams,
  type PaymentMethodPage,
} from './account/payment-methods.ts';
export type { PortalUser } from './account/portal-user-schema.ts';
export { getPortalUser } from './account/portal-user.ts';
export type {
  PriceMeter,
  ProductPrice,
  SeatTier,
  SeatTiers,
  UnitLabel,
  UnitTier,
  UnitTiers,
} from './account/product-price-schema.ts';
export type { CustomerProduct, ProductBenefit, ProductMedia } from './account/product-schema.ts';
export {
  createPortalClient,
  type PortalClient,
  type PortalClientOptions,
} from './core/http/client.ts';
export { PortalError, type PortalErrorCode, type PortalErrorOptions } from './core/http/errors.ts';
export { fetchSession, type FetchSessionOptions } from './core/http/fetch-session.ts';
export type { SessionKind } from './core/http/is-session-token.ts';
export type { PortalPage } from './core/http/parse.ts';
export type { PortalQuery, PortalRequest, RequestOptions } from './core/http/request.ts';
export type { PortalServer } from './core/http/server-url.ts';
export type { IssuedSession, SessionToken } from './core/http/session-token.ts';
export { startSession, type StartSessionOptions } from './core/http/start-session.ts';
export { listDownloads, type DownloadListParams, type DownloadPage } from './downloads/api.ts';
export type {
  DownloadAddress,
  DownloadFile,
  DownloadRead,
  ListedDownload,
} from './downloads/schema.ts';
export { requestEmailChange, updateCustomer, type CustomerUpdate } from './customer/api.ts';
export {
  getLicenseKey,
  listLicenseKeys,
  rotateLicenseKey,
  type LicenseKeyListParams,
  type LicenseKeyPage,
} from './license-keys/api.ts';
export {
  activateLicenseKey,
  deactivateLicenseKey,
  validateLicenseKey,
  type ActivateLicenseKeyParams,
  type DeactivateLicenseKeyParams,
  type ValidateLicenseKeyParams,
} from './license-keys/key-api.ts';
export type { ActivatedLicenseKey, ValidatedLicenseKey } from './license-keys/key-schema.ts';
export type {
  LicenseKeyActivation,
  LicenseKeyRead,
  LicenseKeyStatus,
  LicenseKeyWithActivations,
} from './license-keys/schema.ts';
export { formatMoney } from './locale/money.ts';
export {
  getOrder,
  listOrders,
  updateOrder,
  type OrderListParams,
  type OrderPage,
  type OrderUpdate,
} from './orders/api.ts';
export {
  generateInvoice,
  getInvoice,
  getPaymentStatus,
  getReceipt,
} from './orders/document-api.ts';
export type { OrderInvoice, OrderPaymentStatus, OrderReceipt } from './orders/document-schema.ts';
export type { OrderItem } from './orders/item-schema.ts';
export type {
  CustomerOrder,
  OrderBillingReason,
  OrderProduct,
  OrderStatus,
} from './orders/schema.ts';
export type { OrderSubscription } from './orders/subscription-schema.ts';
export {
  getSubscription,
  listSubscriptions,
  type SubscriptionListParams,
  type SubscriptionPage,
} from './subscriptions/api.ts';
export {
  cancelSubscription,
  revokeSubscription,
  uncancelSubscription,
  type CancellationFeedback,
  type CancellationReason,
} from './subscriptions/end-api.ts';
export {
  pauseSubscription,
  resumeSubscription,
  unpauseSubscription,
  type SubscriptionPause,
} from './subscriptions/pause-api.ts';
export { previewCancel, previewChange, previewCharge } from './subscriptions/preview-api.ts';
export type {
  CancelPreview,
  ChargePreview,
  ChargePreviewProration,
} from './subscriptions/preview-schema.ts';
export type {
  CustomerSubscription,
  PendingUpdate,
  SubscriptionMeter,
  SubscriptionMeterName,
  SubscriptionProduct,
  SubscriptionStatus,
} from './subscriptions/schema.ts';
export {
  clearPendingUpdate,
  updateSubscription,
  type SubscriptionUpdate,
} from './subscriptions/update-api.ts';
