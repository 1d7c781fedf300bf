import type { Language } from '../language.ts';
import { trOrders } from './tr/orders.ts';
import { trSubscriptions } from './tr/subscriptions.ts';
import { trDownloads } from './tr/downloads.ts';
import { trCustomer } from './tr/customer.ts';
import { trLicenseKeys } from './tr/license-keys.ts';
import { trCommon } from './tr/common.ts';

/** Turkish. */
export const tr: Language = {
  locale: 'tr',
  dir: 'ltr',
  messages: {
    common: trCommon,
    licenseKeys: trLicenseKeys,
    downloads: trDownloads,
    orders: trOrders,
    subscriptions: trSubscriptions,
    customer: trCustomer,
  },
};
