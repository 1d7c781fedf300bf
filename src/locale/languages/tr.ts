import type { Language } from '../language.ts';
import { trCustomer } from './tr/customer.ts';
import { trLicenseKeys } from './tr/license-keys.ts';
import { trCommon } from './tr/common.ts';

/** Turkish. */
export const tr: Language = {
  locale: 'tr',
  dir: 'ltr',
  messages: { common: trCommon, licenseKeys: trLicenseKeys, customer: trCustomer },
};
