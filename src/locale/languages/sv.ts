import type { Language } from '../language.ts';
import { svOrders } from './sv/orders.ts';
import { svSubscriptions } from './sv/subscriptions.ts';
import { svDownloads } from './sv/downloads.ts';
import { svCustomer } from './sv/customer.ts';
import { svLicenseKeys } from './sv/license-keys.ts';
import { svCommon } from './sv/common.ts';

/** Swedish. */
export const sv: Language = {
  locale: 'sv',
  dir: 'ltr',
  messages: {
    common: svCommon,
    licenseKeys: svLicenseKeys,
    downloads: svDownloads,
    orders: svOrders,
    subscriptions: svSubscriptions,
    customer: svCustomer,
  },
};
