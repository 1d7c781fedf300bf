import type { Language } from '../language.ts';
import { koOrders } from './ko/orders.ts';
import { koSubscriptions } from './ko/subscriptions.ts';
import { koDownloads } from './ko/downloads.ts';
import { koCustomer } from './ko/customer.ts';
import { koLicenseKeys } from './ko/license-keys.ts';
import { koCommon } from './ko/common.ts';

/** Korean. */
export const ko: Language = {
  locale: 'ko',
  dir: 'ltr',
  messages: {
    common: koCommon,
    licenseKeys: koLicenseKeys,
    downloads: koDownloads,
    orders: koOrders,
    subscriptions: koSubscriptions,
    customer: koCustomer,
  },
};
