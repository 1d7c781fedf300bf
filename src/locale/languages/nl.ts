import type { Language } from '../language.ts';
import { nlOrders } from './nl/orders.ts';
import { nlSubscriptions } from './nl/subscriptions.ts';
import { nlDownloads } from './nl/downloads.ts';
import { nlCustomer } from './nl/customer.ts';
import { nlLicenseKeys } from './nl/license-keys.ts';
import { nlCommon } from './nl/common.ts';

/** Dutch. */
export const nl: Language = {
  locale: 'nl',
  dir: 'ltr',
  messages: {
    common: nlCommon,
    licenseKeys: nlLicenseKeys,
    downloads: nlDownloads,
    orders: nlOrders,
    subscriptions: nlSubscriptions,
    customer: nlCustomer,
  },
};
