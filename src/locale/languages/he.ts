import type { Language } from '../language.ts';
import { heOrders } from './he/orders.ts';
import { heDownloads } from './he/downloads.ts';
import { heCustomer } from './he/customer.ts';
import { heLicenseKeys } from './he/license-keys.ts';
import { heCommon } from './he/common.ts';
import { heSubscriptions } from './he/subscriptions.ts';

/** Hebrew. */
export const he: Language = {
  locale: 'he',
  dir: 'rtl',
  messages: {
    common: heCommon,
    licenseKeys: heLicenseKeys,
    downloads: heDownloads,
    orders: heOrders,
    subscriptions: heSubscriptions,
    customer: heCustomer,
  },
};
