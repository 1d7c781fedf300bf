/** The units of relative time, largest first, and how many minutes one lasts; below are minutes. */
const UNITS: [unit: Intl.RelativeTimeFormatUnit, length: number][] = [
  ['year', 525_600],
  ['month', 43_830],
  ['week', 10_080],
  ['day', 1_440],
  ['hour', 60],
];

/** How one language writes a number: `1284` as "1,284". Passed to the words that need it. */
export type NumberFormat = (value: number) => string;

/** How one language writes numbers and dates. */
export interface Format {
  /** The language, for the `lang` attribute. */
  locale: string;
  number: NumberFormat;
  /** A point in time (milliseconds) as "Aug 30, 2027". */
  date: (time: number) => string;
  /** A point in time (milliseconds) as "August 30, 2027". */
  longDate: (time: number) => string;
  /** A point in time as seen from another (both milliseconds): "in 7 days", "3 hours ago". */
  relative: (time: number, now: number) => string;
}

/**
 * Creates the formats of a language.
 *
 * @param timeZone - An IANA name, "Europe/Vienna". @default the reader's own, also for an unknown name
 * @throws `RangeError` when `locale` is no BCP 47 tag.
 */
export function createFormat(locale: string, timeZone?: string): Format {
  const relative = new Intl.RelativeTimeFormat(locale);
  function writeDates(dateStyle: 'medium' | 'long') {
    try {
      return new Intl.DateTimeFormat(locale, { dateStyle, timeZone }).format;
    } catch {
      // A time zone that nobody knows must not break the page.
      return new Intl.DateTimeFormat(locale, { dateStyle }).format;
    }
  }
  return {
    locale,
    number: new Intl.NumberFormat(locale).format,
    date: writeDates('medium'),
    longDate: writeDates('long'),
    relative(time, now) {
      const minutes = Math.abs(time - now) / 60_000;
      // Weeks and more from two on; hours and days a little early, in place of "60 minutes".
      const [unit, length] = UNITS.find(([, length]) => minutes >= length * 1.9) ?? ['minute', 1];
      // "In 0 minutes" is no answer.
      const count = Math.max(1, Math.round(minutes / length));
      return relative.format(time > now ? count : -count, unit);
    },
  };
}
