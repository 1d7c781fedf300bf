import type { Language } from '../language.ts';
import { ptPTOrders } from './pt-PT/orders.ts';
import { ptPTSubscriptions } from './pt-PT/subscriptions.ts';
import { ptPTDownloads } from './pt-PT/downloads.ts';
import { ptPTCustomer } from './pt-PT/customer.ts';
import { ptPTLicenseKeys } from './pt-PT/license-keys.ts';
import { ptPTCommon } from './pt-PT/common.ts';

/** Portuguese of Portugal. */
export const ptPT: Language = {
  locale: 'pt-PT',
  dir: 'ltr',
  messages: {
    common: ptPTCommon,
    licenseKeys: ptPTLicenseKeys,
    downloads: ptPTDownloads,
    orders: ptPTOrders,
    subscriptions: ptPTSubscriptions,
    customer: ptPTCustomer,
  },
};
