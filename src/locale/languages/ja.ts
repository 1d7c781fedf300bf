import type { Language } from '../language.ts';
import { jaOrders } from './ja/orders.ts';
import { jaSubscriptions } from './ja/subscriptions.ts';
import { jaDownloads } from './ja/downloads.ts';
import { jaCustomer } from './ja/customer.ts';
import { jaLicenseKeys } from './ja/license-keys.ts';
import { jaCommon } from './ja/common.ts';

/** Japanese. */
export const ja: Language = {
  locale: 'ja',
  dir: 'ltr',
  messages: {
    common: jaCommon,
    licenseKeys: jaLicenseKeys,
    downloads: jaDownloads,
    orders: jaOrders,
    subscriptions: jaSubscriptions,
    customer: jaCustomer,
  },
};
