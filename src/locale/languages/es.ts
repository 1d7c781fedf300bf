import type { Language } from '../language.ts';
import { esOrders } from './es/orders.ts';
import { esDownloads } from './es/downloads.ts';
import { esCustomer } from './es/customer.ts';
import { esLicenseKeys } from './es/license-keys.ts';
import { esCommon } from './es/common.ts';
import { esSubscriptions } from './es/subscriptions.ts';

/** Spanish. */
export const es: Language = {
  locale: 'es',
  dir: 'ltr',
  messages: {
    common: esCommon,
    licenseKeys: esLicenseKeys,
    downloads: esDownloads,
    orders: esOrders,
    subscriptions: esSubscriptions,
    customer: esCustomer,
  },
};
