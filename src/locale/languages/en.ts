import { customerEnglish } from '../../customer/english.ts';
import { downloadEnglish } from '../../downloads/english.ts';
import { licenseKeyEnglish } from '../../license-keys/english.ts';
import { orderEnglish } from '../../orders/english.ts';
import { subscriptionEnglish } from '../../subscriptions/english.ts';
import { addressEnglish } from '../address-english.ts';
import { commonEnglish } from '../english.ts';
import type { Language } from '../language.ts';

/** English. Components bring theirs along; this is for languages of your own, which build on it. */
export const en: Language = {
  locale: 'en',
  dir: 'ltr',
  messages: {
    common: { ...commonEnglish, address: addressEnglish },
    licenseKeys: licenseKeyEnglish,
    downloads: downloadEnglish,
    orders: orderEnglish,
    subscriptions: subscriptionEnglish,
    customer: customerEnglish,
  },
};
