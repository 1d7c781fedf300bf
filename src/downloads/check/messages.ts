import type { NumberFormat } from '../../locale/format.ts';

/**
 * The texts of checking a file that the customer has downloaded. The names are those of files, and what the list calls
 * them.
 */
export interface DownloadCheckMessages {
  /** The button that lets the customer choose a file of their device. */
  check: string;
  /** The same, below an outcome. */
  checkAnother: string;
  /** While a file is read. Also announced at its beginning. */
  checking: (name: string) => string;
  /** After `checking`, and how much is done for screen readers. @param percent - 0 to 100, a whole number. */
  percent: (percent: number, number: NumberFormat) => string;
  /** The button beside them. */
  stop: string;
  /** What a check has found out: what happened, and what it means or what to do next. Both are announced. */
  outcomes: {
    /** The whole content is the same. */
    same: CheckOutcomeMessages;
    /** It is smaller than the file, or the browser's name for a download that has not ended. */
    incomplete: {
      /** What happened. @param name - The name of the file that the customer has chosen. */
      title: (name: string) => string;
      /** What it means. @param percent - How much of the file's size it has, rounded down: 0 to 99. */
      text: (percent: number, number: NumberFormat) => string;
    };
    /** It has no content at all. */
    empty: CheckOutcomeMessages;
    /** It looks like what was inside the archive that the customer has downloaded. */
    unpacked: {
      /** What happened. @param name - The name of the file that the customer has chosen. */
      title: (name: string) => string;
      /** What to do. @param archive - The name of the archive: "acme-4.2.1.zip". */
      text: (archive: string) => string;
    };
    /** Its content is that of another file in the list. */
    listed: {
      /** What it is. @param other - What the list calls the other file. */
      title: (name: string, other: string) => string;
      /** What it means. @param expected - What the list calls the file that it was checked against. */
      text: (expected: string) => string;
    };
    /** It has the size of another file in the list, of which nothing else is known. */
    probably_listed: {
      /** What it is. @param other - What the list calls the other file. */
      title: (name: string, other: string) => string;
      /** What it means. @param expected - What the list calls the file that it was checked against. */
      text: (expected: string) => string;
    };
    /** Its content is another, for whatever reason. */
    other: CheckOutcomeMessages;
    /** The browser could not read it, or not all of it: nothing is known. */
    unreadable: CheckOutcomeMessages;
    /** The program that checks files could not be loaded: nothing is known. */
    unavailable: CheckOutcomeMessages;
    /** By the customer, or because they left the page: nothing is known. */
    stopped: CheckOutcomeMessages;
  };
}

/** An outcome whose text is the same for each file. */
export interface CheckOutcomeMessages {
  /** What happened. @param name - The name of the file that the customer has chosen. */
  title: (name: string) => string;
  /** What it means, or what to do next. */
  text: string;
}
