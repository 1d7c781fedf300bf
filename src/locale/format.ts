/** The units of relative time, largest first, and how many seconds one lasts. */
const UNITS: [unit: Intl.RelativeTimeFormatUnit, length: number][] = [
  ['year', 31_536_000],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How one language writes numbers and dates. Made by {@link createFormat}. */
export interface Format {
  /** The language, for the `lang` attribute. */
  locale: string;
  /** `1284` as "1,284". */
  number: (value: number) => string;
  /** A point in time (milliseconds) as "Aug 30, 2027", in the reader's time zone. */
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

/** Creates the formats of a language. @throws `RangeError` when `locale` is no BCP 47 tag. */
export function createFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const relative = new Intl.RelativeTimeFormat(locale);
  const plural = new Intl.PluralRules(locale);
  return {
    locale,
    number: number.format,
    date: date.format,
    longDate: longDate.format,
    relative(time, now) {
      const seconds = Math.abs(time - now) / 1000;
      // Weeks and more from two on; hours and days a little early, in place of "60 minutes".
      const isFull = (length: number) => seconds >= length * (length > 86_400 ? 2 : 0.99);
      const [unit, length] = UNITS.find(([, length]) => isFull(length)) ?? ['minute', 60];
      // "In 0 minutes" is no answer.
      const count = Math.max(1, Math.round(seconds / length));
      return relative.format(time > now ? count : -count, unit);
    },
    plural: (count, forms) => forms[plural.select(count)] ?? forms.other,
  };
}
