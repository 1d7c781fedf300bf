import type { Language } from '../language.ts';
import { itOrders } from './it/orders.ts';
import { itSubscriptions } from './it/subscriptions.ts';
import { itDownloads } from './it/downloads.ts';
import { itCustomer } from './it/customer.ts';
import { itLicenseKeys } from './it/license-keys.ts';
import { itCommon } from './it/common.ts';

/** Italian. */
export const it: Language = {
  locale: 'it',
  dir: 'ltr',
  messages: {
    common: itCommon,
    licenseKeys: itLicenseKeys,
    downloads: itDownloads,
    orders: itOrders,
    subscriptions: itSubscriptions,
    customer: itCustomer,
  },
};
