import type { Language } from '../language.ts';
import { deOrders } from './de/orders.ts';
import { deDownloads } from './de/downloads.ts';
import { deCustomer } from './de/customer.ts';
import { deLicenseKeys } from './de/license-keys.ts';
import { deCommon } from './de/common.ts';
import { deSubscriptions } from './de/subscriptions.ts';

/** German. */
export const de: Language = {
  locale: 'de',
  dir: 'ltr',
  messages: {
    common: deCommon,
    licenseKeys: deLicenseKeys,
    downloads: deDownloads,
    orders: deOrders,
    subscriptions: deSubscriptions,
    customer: deCustomer,
  },
};
