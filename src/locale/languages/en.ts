import { en as messages } from '../en.ts';
import type { Language } from '../language.ts';
import { englishList } from '../list-messages.ts';

/** English. The card has these words without it; the door is for those who build on them. */
export const en: Language = {
  locale: 'en',
  dir: 'ltr',
  messages: { ...messages, list: englishList },
};
