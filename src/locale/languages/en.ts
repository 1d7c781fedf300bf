import { licenseKeyEnglish } from '../../license-keys/english.ts';
import { commonEnglish } from '../english.ts';
import type { Language } from '../language.ts';

/** English. Components bring theirs along; this is for languages of your own, which build on it. */
export const en: Language = {
  locale: 'en',
  dir: 'ltr',
  messages: { common: commonEnglish, licenseKeys: licenseKeyEnglish },
};
