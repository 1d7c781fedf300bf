import type { Language } from '../language.ts';
import { arOrders } from './ar/orders.ts';
import { arDownloads } from './ar/downloads.ts';
import { arCustomer } from './ar/customer.ts';
import { arLicenseKeys } from './ar/license-keys.ts';
import { arCommon } from './ar/common.ts';
import { arSubscriptions } from './ar/subscriptions.ts';

/** Arabic. */
export const ar: Language = {
  locale: 'ar',
  dir: 'rtl',
  messages: {
    common: arCommon,
    licenseKeys: arLicenseKeys,
    downloads: arDownloads,
    orders: arOrders,
    subscriptions: arSubscriptions,
    customer: arCustomer,
  },
};
