// @vitest-environment node
import * as main from 'polar-customer-portal';
import * as client from 'polar-customer-portal/client';
import * as element from 'polar-customer-portal/element';
import * as define from 'polar-customer-portal/element/define';
import * as mock from 'polar-customer-portal/mock';
import * as server from 'polar-customer-portal/server';
import { expect, test } from 'vitest';

// Every change in these lists of names belongs in the changelog.
test('"polar-customer-portal" exports these names', () => {
  expect(Object.keys(main).sort()).toMatchInlineSnapshot(`
    [
      "LicenseKey",
      "LicenseKeyCard",
      "LicenseKeyList",
      "PolarPortalProvider",
      "PortalError",
      "activateLicenseKey",
      "canRotateLicenseKey",
      "chooseLanguage",
      "createPortalClient",
      "deactivateActivationOptions",
      "deactivateLicenseKey",
      "fetchSession",
      "getActivationUsage",
      "getLicenseKey",
      "getLicenseKeyEnd",
      "getLicenseKeyState",
      "getLicenseKeyUsage",
      "getLicensee",
      "licenseKeyListOptions",
      "licenseKeyOptions",
      "licenseKeyQueryKeys",
      "listLicenseKeys",
      "plural",
      "portalKeys",
      "rotateLicenseKey",
      "rotateLicenseKeyOptions",
      "searchActivations",
      "sortActivations",
      "useDeactivateActivation",
      "useLicenseKey",
      "useLicenseKeys",
      "useRotateLicenseKey",
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
      "Deactivate",
      "Expiry",
      "Failure",
      "Footer",
      "Header",
      "Licensee",
      "Notice",
      "Outdated",
      "Retry",
      "Reveal",
      "Root",
      "Rotate",
      "Rotation",
      "Secret",
      "Skeleton",
      "Status",
      "Title",
      "Usage",
      "Value",
    ]
  `);
});

test('"polar-customer-portal/client" exports these names', () => {
  expect(Object.keys(client).sort()).toMatchInlineSnapshot(`
    [
      "PortalError",
      "activateLicenseKey",
      "createPortalClient",
      "deactivateLicenseKey",
      "fetchSession",
      "getLicenseKey",
      "listLicenseKeys",
      "rotateLicenseKey",
      "validateLicenseKey",
    ]
  `);
});

test('"polar-customer-portal/element" exports these names, on a server too', () => {
  expect(Object.keys(element).sort()).toEqual(['PolarLicenseKeyElement']);
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
      "createCustomer",
      "createHandlers",
      "createLicenseKey",
      "createMember",
      "createMockPolar",
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

test('"polar-customer-portal" exports everything that "polar-customer-portal/client" exports', () => {
  expect(main).toMatchObject(client);
});
