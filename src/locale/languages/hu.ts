import type { Language } from '../language.ts';
import { huOrders } from './hu/orders.ts';
import { huSubscriptions } from './hu/subscriptions.ts';
import { huDownloads } from './hu/downloads.ts';
import { huCustomer } from './hu/customer.ts';
import { huLicenseKeys } from './hu/license-keys.ts';
import { huCommon } from './hu/common.ts';

/** Hungarian. */
export const hu: Language = {
  locale: 'hu',
  dir: 'ltr',
  messages: {
    common: huCommon,
    licenseKeys: huLicenseKeys,
    downloads: huDownloads,
    orders: huOrders,
    subscriptions: huSubscriptions,
    customer: huCustomer,
  },
};
