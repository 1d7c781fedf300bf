/**
 * The provider, the components and their parts, the hooks, and the query options that they use. Also
 * exports everything of `polar-customer-portal/client`.
 *
 * @module polar-customer-portal
 */
export * from './client.ts';

export { benefitGrantListOptions } from './account/benefit-grant-options.ts';
export { customerOptions } from './account/customer-options.ts';
export { organizationOptions } from './account/organization-options.ts';
export { paymentMethodListOptions } from './account/payment-method-options.ts';
export { portalUserOptions } from './account/portal-user-options.ts';
export { accountQueryKeys } from './account/query-keys.ts';
export { useBenefitGrants } from './account/use-benefit-grants.ts';
export { useBenefitNames } from './account/use-benefit-names.ts';
export { useBillingAccess } from './account/use-billing-access.ts';
export { useCustomer } from './account/use-customer.ts';
export { useOrganization } from './account/use-organization.ts';
export { usePaymentMethods } from './account/use-payment-methods.ts';
export { usePortalUser } from './account/use-portal-user.ts';

export { chooseLanguage } from './locale/choose-language.ts';
export type {
  CommonMessages,
  FailureKind,
  FailureMessage,
  FailureText,
  FailureWords,
  NextStep,
} from './locale/common-messages.ts';
export type { NumberFormat } from './locale/format.ts';
export type { Language } from './locale/language.ts';
export type { Overrides } from './locale/merge-messages.ts';
export { plural, type PluralForms } from './locale/plural.ts';

export { portalKeys } from './core/query/keys.ts';
export type { PortalMutationOptions } from './core/query/portal-mutation-options.ts';
export type { PortalQueryOptions } from './core/query/portal-query-options.ts';

export type { PortalTheme } from './core/react/portal.ts';
export type {
  GivenClientProps,
  OwnClientProps,
  PolarPortalProviderProps,
  PortalSettings,
} from './core/react/provider-props.ts';
export { PolarPortalProvider } from './core/react/provider.tsx';
export { useRefreshPortal } from './core/react/use-refresh-portal.ts';
export type {
  LanguageMessages,
  MessageOverrides,
  PortalActions,
  PortalClassNames,
  PortalEvent,
  PortalLinks,
  PortalSlot,
} from './core/resources.ts';

export type { Part, PartProps } from './ui/create-part.tsx';
export type { HeadingLevel } from './ui/heading-level.ts';
export type { PanelOptions } from './ui/panel.tsx';
export type { CommonSlot, CommonSlots } from './ui/slots.ts';

export type { DownloadActions } from './downloads/actions.ts';
export type { CheckOutcome } from './downloads/check/check-result.ts';
export type { DownloadCheckEvent } from './downloads/check/events.ts';
export type { CheckOutcomeMessages, DownloadCheckMessages } from './downloads/check/messages.ts';
export type { DownloadCheckSlots } from './downloads/check/slots.ts';
export type { DownloadEvent } from './downloads/events.ts';
export { useDownloads } from './downloads/hooks.ts';
export type { DownloadLinks } from './downloads/links.ts';
export type { DownloadFilesProps } from './downloads/list/files.tsx';
export { DownloadList } from './downloads/list/list.tsx';
export type { DownloadListOptions, DownloadListProps } from './downloads/list/list-options.ts';
export type { DownloadRootProps } from './downloads/list/root.tsx';
export type { DownloadSkeletonProps } from './downloads/list/skeleton.tsx';
export type { DownloadMessages } from './downloads/messages.ts';
/** The parts of a list of downloads, from which you can compose a list of your own. */
export * as Download from './downloads/parts.ts';
export { downloadListOptions } from './downloads/queries.ts';
export { downloadQueryKeys, type DownloadSelection } from './downloads/query-keys.ts';
export type { DownloadGroupState } from './downloads/rules/group.ts';
export type { Moment } from './downloads/rules/moment.ts';
export {
  getDownloadPlatform,
  type DownloadChip,
  type DownloadPlatform,
  type DownloadSystem,
} from './downloads/rules/platform.ts';
export { getDownloadState, type DownloadState } from './downloads/rules/state.ts';
export { suggestFiles, type SuggestedFile, type Suggestion } from './downloads/rules/suggest.ts';
export {
  getVisitorPlatform,
  type BrowserFacts,
  type BrowserHints,
} from './downloads/rules/visitor.ts';
export type { DownloadInfo } from './downloads/rules/without-address.ts';
export type { DownloadSlot, DownloadSlots } from './downloads/slots.ts';
export type { CustomerActions } from './customer/actions.ts';
export { CustomerCard, type CustomerCardProps } from './customer/card/card.tsx';
export type { CustomerRootProps } from './customer/card/root.tsx';
export type { CustomerEvent } from './customer/events.ts';
export { useRequestEmailChange, useUpdateCustomer } from './customer/hooks.ts';
export type { CustomerLinks } from './customer/links.ts';
export type { CustomerMessages } from './customer/messages.ts';
export { requestEmailChangeOptions, updateCustomerOptions } from './customer/mutations.ts';
/** The parts of a card with billing details, from which you can compose a card of your own. */
export * as Customer from './customer/parts.ts';
export type { CustomerSlot, CustomerSlots } from './customer/slots.ts';

export type { LicenseKeyActions } from './license-keys/actions.ts';
export type { LicenseKeyActivationRowProps } from './license-keys/card/activation.tsx';
export { LicenseKeyCard, type LicenseKeyCardProps } from './license-keys/card/card.tsx';
export type { LicenseKeyCopyAsProps } from './license-keys/card/copy-as.tsx';
export type { LicenseKeyExpectations } from './license-keys/card/expectations.ts';
export type { LicenseKeyRootProps } from './license-keys/card/root.tsx';
export type { LicenseKeySkeletonProps } from './license-keys/card/skeleton.tsx';
export type { LicenseKeyEvent } from './license-keys/events.ts';
export {
  useDeactivateActivation,
  useLicenseKey,
  useLicenseKeys,
  useRotateLicenseKey,
} from './license-keys/hooks.ts';
export type { LicenseKeyLinks, LinkedLicenseKey } from './license-keys/links.ts';
export { licenseKeyQueryKeys } from './license-keys/query-keys.ts';
export { LicenseKeyList } from './license-keys/list/list.tsx';
export type { LicenseKeyListProps } from './license-keys/list/list-props.ts';
export type { LicenseKeyListMessages, LicenseKeyMessages } from './license-keys/messages.ts';
export { deactivateActivationOptions, rotateLicenseKeyOptions } from './license-keys/mutations.ts';
/** The parts of a card, from which you can compose a card of your own. */
export * as LicenseKey from './license-keys/parts.ts';
export { licenseKeyListOptions, licenseKeyOptions } from './license-keys/queries.ts';
export { searchActivations, sortActivations } from './license-keys/rules/activation-list.ts';
export {
  getActivationUsage,
  getLicenseKeyUsage,
  type Allowance,
  type AllowanceState,
} from './license-keys/rules/allowance.ts';
export { canRotateLicenseKey } from './license-keys/rules/can-rotate.ts';
export type { CopyFormat } from './license-keys/rules/copy-format.ts';
export { getLicensee } from './license-keys/rules/licensee.ts';
export { getLicenseKeyEnd } from './license-keys/rules/key-end.ts';
export { getLicenseKeyState, type LicenseKeyState } from './license-keys/rules/state.ts';
export type { LicenseKeySlot, LicenseKeySlots } from './license-keys/slots.ts';

export type { DocumentKind, DocumentTask, OrderDocumentState } from './orders/documents/state.ts';
export {
  useOrderDocument,
  type OrderDocumentControls,
} from './orders/documents/use-order-document.ts';
export type { OrderEvent } from './orders/events.ts';
export {
  useGenerateInvoice,
  useOrder,
  useOrderPaymentStatus,
  useOrders,
  useUpdateOrder,
} from './orders/hooks.ts';
export { generateInvoiceOptions, updateOrderOptions } from './orders/mutations.ts';
export { orderListOptions, orderOptions, orderPaymentStatusOptions } from './orders/queries.ts';
export { orderQueryKeys } from './orders/query-keys.ts';
export { getOrderChanges } from './orders/rules/changes.ts';
export { getOrderLines, type OrderLine } from './orders/rules/lines.ts';
export { getRefund as getOrderRefund } from './orders/rules/refund.ts';
export { getOrderState, isOrderShown, type OrderState } from './orders/rules/state.ts';
export { getOrderTitle } from './orders/rules/title.ts';

export type { OrderActions } from './orders/actions.ts';
export { OrderCard, type OrderCardProps } from './orders/card/card.tsx';
export type { OrderRootProps } from './orders/card/root.tsx';
export type { LinkedOrder, OrderLinks } from './orders/links.ts';
export { OrderList } from './orders/list/list.tsx';
export type { OrderListProps } from './orders/list/list-props.ts';
export type { OrderListMessages, OrderMessages } from './orders/messages.ts';
/** The parts of an order, from which you can compose a card of your own. */
export * as Order from './orders/parts.ts';
export type { OrderNoteState, OrderSlot, OrderSlots } from './orders/slots.ts';

export type { SubscriptionActions } from './subscriptions/actions.ts';
export { SubscriptionCard, type SubscriptionCardProps } from './subscriptions/card/card.tsx';
export type { ListedBenefit } from './subscriptions/card/list-benefits.ts';
export type { SubscriptionOptions, SubscriptionRootProps } from './subscriptions/card/root.tsx';
export type {
  CancelDialogMessages,
  ChangeCostMessages,
  DoneMessages as SubscriptionDoneMessages,
  PauseDialogMessages,
  PlanDialogMessages,
  RefusalMessages as SubscriptionRefusalMessages,
  ResumeDialogMessages,
  SeatsDialogMessages,
  SubscriptionChangeMessages,
} from './subscriptions/changes/messages.ts';
export type { ChangeOutcome as SubscriptionChangeOutcome } from './subscriptions/changes/outcome.ts';
export type { SubscriptionContents } from './subscriptions/contents.ts';
export type { SubscriptionEvent } from './subscriptions/events.ts';
export type {
  LinkedBenefit,
  LinkedSubscription,
  SubscriptionLinks,
} from './subscriptions/links.ts';
export { SubscriptionList, type SubscriptionListProps } from './subscriptions/list/list.tsx';
export type {
  ContentsText,
  IntervalMessages,
  PaymentMethodMessages,
  PlannedChangeMessages,
  SubscriptionListMessages,
  SubscriptionMessages,
  SubscriptionPriceMessages,
  SubscriptionStateMessages,
} from './subscriptions/messages.ts';
export type { SubscriptionNoticeMessages } from './subscriptions/notice-messages.ts';
/** The parts of a subscription, from which you can compose a card of your own. */
export * as Subscription from './subscriptions/parts.ts';
export type {
  PaymentMethodState,
  SubscriptionSlot,
  SubscriptionSlots,
} from './subscriptions/slots.ts';
export {
  useCancelSubscription,
  useClearPendingUpdate,
  usePauseSubscription,
  useResumeSubscription,
  useRevokeSubscription,
  useUncancelSubscription,
  useUnpauseSubscription,
  useUpdateSubscription,
} from './subscriptions/change-hooks.ts';
export type { SubscriptionChangeOptions } from './subscriptions/change-options.ts';
export { useSubscription, useSubscriptions } from './subscriptions/hooks.ts';
export {
  cancelSubscriptionOptions,
  clearPendingUpdateOptions,
  pauseSubscriptionOptions,
  resumeSubscriptionOptions,
  revokeSubscriptionOptions,
  uncancelSubscriptionOptions,
  unpauseSubscriptionOptions,
  updateSubscriptionOptions,
} from './subscriptions/mutations.ts';
export {
  useCancelPreview,
  useChangePreview,
  useChargePreview,
} from './subscriptions/preview-hooks.ts';
export {
  cancelPreviewOptions,
  changePreviewOptions,
  chargePreviewOptions,
} from './subscriptions/preview-queries.ts';
export { subscriptionListOptions, subscriptionOptions } from './subscriptions/queries.ts';
export { subscriptionQueryKeys } from './subscriptions/query-keys.ts';
export {
  getPaidBenefits,
  type PaidBenefit,
  type PaidBenefits,
} from './subscriptions/rules/benefits.ts';
export {
  getNextPayment,
  type NextPayment,
  type NextPaymentInput,
  type NoPayment,
} from './subscriptions/rules/next-payment.ts';
export {
  getSubscriptionOffers,
  type NotOffered,
  type SubscriptionChange,
  type SubscriptionOfferInput,
  type SubscriptionOfferOptions,
  type SubscriptionOffers,
} from './subscriptions/rules/offers.ts';
export type { PaymentMethodParts } from './subscriptions/rules/payment-method.ts';
export type { PlannedChange } from './subscriptions/rules/planned-change.ts';
export {
  getPlanChoices,
  type PlanChoice,
  type PlanInput,
  type PlannedSubscription,
} from './subscriptions/rules/plans.ts';
export {
  getChangeCost,
  type ChangeCost,
  type PreviewInput,
  type PreviewSum,
} from './subscriptions/rules/preview-sum.ts';
export {
  getSubscriptionPrice,
  type BillingInterval,
  type PricedSubscription,
  type SubscriptionPrice,
} from './subscriptions/rules/price.ts';
export type { SubscriptionRefusalKey } from './subscriptions/rules/refusal.ts';
export {
  getSubscriptionState,
  type PauseEnd,
  type PlannedEnd,
  type SubscriptionState,
  type SubscriptionStateInput,
  type SubscriptionStateKind,
} from './subscriptions/rules/state.ts';
export {
  getChangeTiming,
  type ChangedSubscription,
  type ChangeTarget,
  type ChangeTiming,
  type TargetProduct,
} from './subscriptions/rules/timing.ts';
export type { RetriedOrder } from './subscriptions/rules/attempts.ts';
