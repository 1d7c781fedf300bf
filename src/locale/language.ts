import type { LanguageMessages } from '../core/resources.ts';

/** One language, with every text in it. Each of ours is an entry point of its own: `/locale/de`. */
export interface Language {
  /** A BCP 47 tag: "de", "pt-BR". It also writes the dates and numbers. */
  locale: string;
  /** The direction that it is written in. */
  dir: 'ltr' | 'rtl';
  /** None may be missing: start from those of another language. */
  messages: LanguageMessages;
}
