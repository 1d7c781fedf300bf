/** The units of relative time, largest first, and how many minutes one lasts; below are minutes. */
const UNITS: [unit: Intl.RelativeTimeFormatUnit, length: number][] = [
  ['year', 525_600],
  ['month', 43_830],
  ['week', 10_080],
  ['day', 1_440],
  ['hour', 60],
];

/** How one language writes numbers and dates. Passed to the words that need it. */
export interface Format {
  /** The language, for the `lang` attribute. */
  locale: string;
  /** `1284` as "1,284". */
  number: (value: number) => string;
  /** A point in time (milliseconds) as "Aug 30, 2027". */
  date: (time: number) => string;
  /** A point in time (milliseconds) as "August 30, 2027". */
  longDate: (time: number) => string;
  /** A point in time as seen from another (both milliseconds): "in 7 days", "3 hours ago". */
  relative: (time: number, now: number) => string;
  /** The form for a count, by the language's own plural rules. */
  plural: (count: number, forms: PluralForms) => string;
}

/** The forms that a language has; `other` where it lacks one. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Creates the formats of a language.
 *
 * @param timeZone - An IANA name, "Europe/Vienna". @default the reader's own, also for an unknown name
 * @throws `RangeError` when `locale` is no BCP 47 tag.
 */
export function createFormat(locale: string, timeZone?: string): Format {
  const relative = new Intl.RelativeTimeFormat(locale);
  const plural = new Intl.PluralRules(locale);
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
      const [unit, length] = UNITS.find(
        ([, length]) => minutes >= length * (length > 1_440 ? 2 : 0.99),
      ) ?? ['minute', 1];
      // "In 0 minutes" is no answer.
      const count = Math.max(1, Math.round(minutes / length));
      return relative.format(time > now ? count : -count, unit);
    },
    plural: (count, forms) => forms[plural.select(count)] ?? forms.other,
  };
}
