import type { Language } from '../language.ts';
import { frOrders } from './fr/orders.ts';
import { frDownloads } from './fr/downloads.ts';
import { frCustomer } from './fr/customer.ts';
import { frLicenseKeys } from './fr/license-keys.ts';
import { frCommon } from './fr/common.ts';
import { frSubscriptions } from './fr/subscriptions.ts';

/** French. */
export const fr: Language = {
  locale: 'fr',
  dir: 'ltr',
  messages: {
    common: frCommon,
    licenseKeys: frLicenseKeys,
    downloads: frDownloads,
    orders: frOrders,
    subscriptions: frSubscriptions,
    customer: frCustomer,
  },
};
