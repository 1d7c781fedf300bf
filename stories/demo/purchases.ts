import {
  createBenefitGrant,
  createDownload,
  createOrder,
  type MockPolarOptions,
  type MockSubscription,
} from 'polar-customer-portal/mock';
import { daysFromNow } from '../fixtures.ts';
import { createRenewals, organization } from './subscription.ts';

const APP = '1b0f6e52-9c37-4a8d-b6e1-53d2c70f84a9';
const SOUNDS = '6d94c1f7-08ab-4e35-9f20-7ab3e15c62d8';

/** The files and the orders of the demo's customer, some of which belong to a subscription. */
export function createPurchases(subscription: MockSubscription): MockPolarOptions {
  const files = [
    file('nimbus-studio-4.2.1-mac-arm64.dmg', 184, 'application/x-apple-diskimage'),
    file('nimbus-studio-4.2.1-mac-x64.dmg', 191, 'application/x-apple-diskimage'),
    file('nimbus-studio-4.2.1-win-x64.exe', 201, 'application/vnd.microsoft.portable-executable'),
    file('nimbus-studio-4.2.1-linux-x64.AppImage', 208, 'application/octet-stream'),
    file('User guide.pdf', 4.1, 'application/pdf', null),
  ];
  const sounds = file('field-recordings.zip', 734, 'application/zip', '3', SOUNDS);
  return {
    organizations: [organization],
    downloads: [...files, sounds],
    benefitGrants: [
      createFilesGrant('Nimbus Studio 4', APP, files, subscription.id),
      createFilesGrant('Field recordings', SOUNDS, [sounds]),
    ],
    orders: [
      ...createRenewals(subscription),
      createOrder({
        product: { name: 'Field recordings', organization },
        created_at: daysFromNow(-47),
        subtotal_amount: 4_900,
        tax_amount: 0,
        status: 'refunded',
        is_invoice_generated: true,
      }),
      createOrder({
        product: { name: 'Koto samples', organization },
        created_at: daysFromNow(-108),
        currency: 'jpy',
        subtotal_amount: 5_400,
        tax_amount: 0,
        // No invoice can be made before the customer has entered an address.
        billing_name: null,
        billing_address: null,
      }),
    ],
  };
}

/** The files of a purchase that was made a moment ago: they are there after twenty seconds. */
export function createPurchaseOfNow(): MockPolarOptions {
  const benefit_id = 'c2e8d5a4-3f61-4b97-8d0e-9a5c72b1f6e3';
  const granted_at = daysFromNow(20 / 86_400);
  const textures = {
    ...file('rain-textures.zip', 88, 'application/zip', '1', benefit_id),
    granted_at,
  };
  return {
    downloads: [textures],
    benefitGrants: [{ ...createFilesGrant('Rain textures', benefit_id, [textures]), granted_at }],
  };
}

function file(
  name: string,
  megabytes: number,
  mime_type: string,
  version: string | null = '4.2.1',
  benefit_id = APP,
) {
  return createDownload({
    benefit_id,
    file: {
      name,
      mime_type,
      version,
      size: Math.round(megabytes * 1_000_000),
      last_modified_at: daysFromNow(-16),
    },
  });
}

function createFilesGrant(
  description: string,
  benefit_id: string,
  downloads: ReturnType<typeof file>[],
  subscription_id: string | null = null,
) {
  const files = downloads.map((download) => download.file.id);
  return createBenefitGrant({
    benefit_id,
    subscription_id,
    benefit: { type: 'downloadables', description, properties: { active_files: files } },
    properties: { files },
  });
}
