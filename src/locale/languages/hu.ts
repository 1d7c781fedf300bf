import type { Language } from '../language.ts';
import { huLicenseKeys } from './hu/license-keys.ts';
import { huCommon } from './hu/common.ts';

/** Hungarian. */
export const hu: Language = {
  locale: 'hu',
  dir: 'ltr',
  messages: { common: huCommon, licenseKeys: huLicenseKeys },
};
