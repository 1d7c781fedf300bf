import { createRequire } from 'node:module';
import * as main from 'polar-customer-portal';
import * as client from 'polar-customer-portal/client';
import * as element from 'polar-customer-portal/element';
import * as define from 'polar-customer-portal/element/define';
import * as mock from 'polar-customer-portal/mock';
import * as server from 'polar-customer-portal/server';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { sources } from './read-sources.ts';

// Every change in these lists of names belongs in the changelog.
test('"polar-customer-portal" exports these names', () => {
  expect(Object.keys(main).sort()).toMatchInlineSnapshot(`
    [
      "Customer",
      "CustomerCard",
      "Download",
      "DownloadList",
      "LicenseKey",
      "LicenseKeyCard",
      "LicenseKeyList",
      "Order",
      "OrderCard",
      "OrderList",
      "PolarPortalProvider",
      "PortalError",
      "Subscription",
      "SubscriptionCard",
      "SubscriptionList",
      "accountQueryKeys",
      "activateLicenseKey",
      "benefitGrantListOptions",
      "canRotateLicenseKey",
      "cancelPreviewOptions",
      "cancelSubscription",
      "cancelSubscriptionOptions",
      "changePreviewOptions",
      "chargePreviewOptions",
      "chooseLanguage",
      "clearPendingUpdate",
      "clearPendingUpdateOptions",
      "createPortalClient",
      "customerOptions",
      "deactivateActivationOptions",
      "deactivateLicenseKey",
      "downloadListOptions",
      "downloadQueryKeys",
      "fetchSession",
      "formatMoney",
      "generateInvoice",
      "generateInvoiceOptions",
      "getActivationUsage",
      "getChangeCost",
      "getChangeTiming",
      "getCustomer",
      "getDownloadPlatform",
      "getDownloadState",
      "getInvoice",
      "getLicenseKey",
      "getLicenseKeyEnd",
      "getLicenseKeyState",
      "getLicenseKeyUsage",
      "getLicensee",
      "getNextPayment",
      "getOrder",
      "getOrderChanges",
      "getOrderLines",
      "getOrderRefund",
      "getOrderState",
      "getOrderTitle",
      "getOrganization",
      "getPaidBenefits",
      "getPaymentStatus",
      "getPlanChoices",
      "getPortalUser",
      "getReceipt",
      "getSubscription",
      "getSubscriptionOffers",
      "getSubscriptionPrice",
      "getSubscriptionState",
      "getVisitorPlatform",
      "hasBillingAccess",
      "isOrderShown",
      "licenseKeyListOptions",
      "licenseKeyOptions",
      "licenseKeyQueryKeys",
      "listBenefitGrants",
      "listDownloads",
      "listLicenseKeys",
      "listOrders",
      "listPaymentMethods",
      "listSubscriptions",
      "orderListOptions",
      "orderOptions",
      "orderPaymentStatusOptions",
      "orderQueryKeys",
      "organizationOptions",
      "pauseSubscription",
      "pauseSubscriptionOptions",
      "paymentMethodListOptions",
      "plural",
      "portalKeys",
      "portalUserOptions",
      "previewCancel",
      "previewChange",
      "previewCharge",
      "requestEmailChange",
      "requestEmailChangeOptions",
      "resumeSubscription",
      "resumeSubscriptionOptions",
      "revokeSubscription",
      "revokeSubscriptionOptions",
      "rotateLicenseKey",
      "rotateLicenseKeyOptions",
      "searchActivations",
      "sortActivations",
      "startSession",
      "subscriptionListOptions",
      "subscriptionOptions",
      "subscriptionQueryKeys",
      "suggestFiles",
      "uncancelSubscription",
      "uncancelSubscriptionOptions",
      "unpauseSubscription",
      "unpauseSubscriptionOptions",
      "updateCustomer",
      "updateCustomerOptions",
      "updateOrder",
      "updateOrderOptions",
      "updateSubscription",
      "updateSubscriptionOptions",
      "useBenefitGrants",
      "useBenefitNames",
      "useBillingAccess",
      "useCancelPreview",
      "useCancelSubscription",
      "useChangePreview",
      "useChargePreview",
      "useClearPendingUpdate",
      "useCustomer",
      "useDeactivateActivation",
      "useDownloads",
      "useGenerateInvoice",
      "useLicenseKey",
      "useLicenseKeys",
      "useOrder",
      "useOrderDocument",
      "useOrderPaymentStatus",
      "useOrders",
      "useOrganization",
      "usePauseSubscription",
      "usePaymentMethods",
      "usePortalUser",
      "useRefreshPortal",
      "useRequestEmailChange",
      "useResumeSubscription",
      "useRevokeSubscription",
      "useRotateLicenseKey",
      "useSubscription",
      "useSubscriptions",
      "useUncancelSubscription",
      "useUnpauseSubscription",
      "useUpdateCustomer",
      "useUpdateOrder",
      "useUpdateSubscription",
      "validateLicenseKey",
    ]
  `);
});

test('"LicenseKey" has these parts', () => {
  expect(Object.keys(main.LicenseKey).sort()).toMatchInlineSnapshot(`
    [
      "Activation",
      "ActivationUsage",
      "Activations",
      "Allowances",
      "Copy",
      "CopyAs",
      "Countdown",
      "Deactivate",
      "Expiry",
      "Failure",
      "Footer",
      "Header",
      "Help",
      "Licensee",
      "Notice",
      "Outdated",
      "Renew",
      "Retry",
      "Reveal",
      "Root",
      "Rotate",
      "Rotation",
      "Secret",
      "Share",
      "Skeleton",
      "Status",
      "Title",
      "Upgrade",
      "Usage",
      "Value",
    ]
  `);
});

test('"Download" has these parts', () => {
  expect(Object.keys(main.Download).sort()).toMatchInlineSnapshot(`
    [
      "Check",
      "CheckStatus",
      "Checksum",
      "CopyChecksum",
      "Details",
      "Facts",
      "Failure",
      "Files",
      "Footer",
      "Header",
      "Help",
      "Info",
      "Link",
      "Name",
      "Outdated",
      "Problem",
      "Retry",
      "Root",
      "Skeleton",
      "ThisComputer",
      "Title",
    ]
  `);
});

test('"polar-customer-portal/client" exports these names', () => {
  expect(Object.keys(client).sort()).toMatchInlineSnapshot(`
    [
      "PortalError",
      "activateLicenseKey",
      "cancelSubscription",
      "clearPendingUpdate",
      "createPortalClient",
      "deactivateLicenseKey",
      "fetchSession",
      "formatMoney",
      "generateInvoice",
      "getCustomer",
      "getInvoice",
      "getLicenseKey",
      "getOrder",
      "getOrganization",
      "getPaymentStatus",
      "getPortalUser",
      "getReceipt",
      "getSubscription",
      "hasBillingAccess",
      "listBenefitGrants",
      "listDownloads",
      "listLicenseKeys",
      "listOrders",
      "listPaymentMethods",
      "listSubscriptions",
      "pauseSubscription",
      "previewCancel",
      "previewChange",
      "previewCharge",
      "requestEmailChange",
      "resumeSubscription",
      "revokeSubscription",
      "rotateLicenseKey",
      "startSession",
      "uncancelSubscription",
      "unpauseSubscription",
      "updateCustomer",
      "updateOrder",
      "updateSubscription",
      "validateLicenseKey",
    ]
  `);
});

test('"polar-customer-portal/element" exports these names, on a server too', () => {
  expect(Object.keys(element).sort()).toEqual([
    'PolarCustomerElement',
    'PolarDownloadsElement',
    'PolarLicenseKeyElement',
    'PolarOrdersElement',
    'PolarSubscriptionsElement',
  ]);
});

test('"polar-customer-portal/element/define" exports nothing and does nothing on a server', () => {
  expect(Object.keys(define)).toEqual([]);
  expect(globalThis).not.toHaveProperty('customElements');
});

test('"polar-customer-portal/mock" exports these names', () => {
  expect(Object.keys(mock).sort()).toMatchInlineSnapshot(`
    [
      "createActivation",
      "createActivations",
      "createBenefitGrant",
      "createCustomer",
      "createDownload",
      "createHandlers",
      "createLicenseKey",
      "createMember",
      "createMockPolar",
      "createOrder",
      "createOrganization",
      "createPaymentMethod",
      "createProduct",
      "createSubscription",
      "handleNavigations",
    ]
  `);
});

test('"polar-customer-portal/server" exports these names', () => {
  expect(Object.keys(server).sort()).toMatchInlineSnapshot(`
    [
      "PortalError",
      "createSessionHandler",
    ]
  `);
});

test('"polar-customer-portal/locale/…" exports one language each', async () => {
  expect(Object.keys(await import('polar-customer-portal/locale/de'))).toEqual(['de']);
  expect(Object.keys(await import('polar-customer-portal/locale/pt-BR'))).toEqual(['ptBR']);
});

/** The tag of each language: the files directly in `src/locale/languages`. */
const languages = [...sources.keys()].flatMap(
  (path) => /^locale\/languages\/([\w-]+)\.ts$/.exec(path)?.[1] ?? [],
);

test('package.json has one entry point "/locale/…" for each language', () => {
  const locales = Object.entries(manifest.exports).filter(([path]) => path.startsWith('./locale/'));
  expect(Object.fromEntries(locales)).toEqual(
    Object.fromEntries(
      languages.map((tag) => [`./locale/${tag}`, `./dist/locale/languages/${tag}.js`]),
    ),
  );
});

test('the texts that a language is composed of cannot be imported by themselves', () => {
  const parts = [...sources.keys()].filter((path) => /^locale\/languages\/.+\//.test(path));
  expect(parts).toContain('locale/languages/de/common.ts');
  const { resolve } = createRequire(import.meta.url);
  for (const part of parts) {
    const path = part.replace('locale/languages/', '').replace('.ts', '');
    expect(() => resolve(`polar-customer-portal/locale/${path}`)).toThrow(
      expect.objectContaining({ code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }),
    );
  }
});

test('"polar-customer-portal" exports everything that "polar-customer-portal/client" exports', () => {
  expect(main).toMatchObject(client);
});
