import type { Language } from '../language.ts';
import { plOrders } from './pl/orders.ts';
import { plSubscriptions } from './pl/subscriptions.ts';
import { plDownloads } from './pl/downloads.ts';
import { plCustomer } from './pl/customer.ts';
import { plLicenseKeys } from './pl/license-keys.ts';
import { plCommon } from './pl/common.ts';

/** Polish. */
export const pl: Language = {
  locale: 'pl',
  dir: 'ltr',
  messages: {
    common: plCommon,
    licenseKeys: plLicenseKeys,
    downloads: plDownloads,
    orders: plOrders,
    subscriptions: plSubscriptions,
    customer: plCustomer,
  },
};
