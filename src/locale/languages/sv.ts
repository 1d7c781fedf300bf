import type { Language } from '../language.ts';
import { svCustomer } from './sv/customer.ts';
import { svLicenseKeys } from './sv/license-keys.ts';
import { svCommon } from './sv/common.ts';

/** Swedish. */
export const sv: Language = {
  locale: 'sv',
  dir: 'ltr',
  messages: { common: svCommon, licenseKeys: svLicenseKeys, customer: svCustomer },
};
