// @vitest-environment node
import * as main from 'polar-customer-portal';
import * as client from 'polar-customer-portal/client';
import * as mock from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';

// A name that appears or goes here is a release note.
test('"polar-customer-portal" exports these names', () => {
  expect(Object.keys(main).sort()).toMatchInlineSnapshot(`
    [
      "LicenseKeyCard",
      "PolarPortalProvider",
      "PortalError",
      "createPortalClient",
      "en",
      "getActivationUsage",
      "getKeyEnd",
      "getLicenseKey",
      "getLicenseKeyState",
      "getLicensee",
      "getUsage",
      "licenseKeyOptions",
      "portalKeys",
      "searchActivations",
      "sortActivations",
      "useLicenseKey",
    ]
  `);
});

test('"polar-customer-portal/client" exports these names', () => {
  expect(Object.keys(client).sort()).toMatchInlineSnapshot(`
    [
      "PortalError",
      "createPortalClient",
      "getLicenseKey",
    ]
  `);
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
      "createPortal",
    ]
  `);
});

test('who needs only the client gets the same from both doors', () => {
  expect(main).toMatchObject(client);
});
