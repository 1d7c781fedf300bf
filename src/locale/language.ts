import type { ListMessages } from './list-messages.ts';
import type { Messages } from './messages.ts';

/** One language: every word of the card and the list in it. Each of ours is a door of its own. */
export interface Language {
  /** A BCP 47 tag: "de", "pt-BR". */
  locale: string;
  /** Which way it is written. */
  dir: 'ltr' | 'rtl';
  /** None may be missing, those of the list neither. */
  messages: Messages & { list: ListMessages };
}
