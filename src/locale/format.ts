const DAY = 24 * 60 * 60 * 1000;

/**
 * The units of relative time, largest first: from how many days on, and how many one lasts. Hours
 * and days begin a little early, where the unit below would round up to "60 minutes".
 */
const UNITS: [unit: Intl.RelativeTimeFormatUnit, from: number, length: number][] = [
  ['year', 730, 365.25],
  ['month', 91, 30.44],
  ['week', 14, 7],
  ['day', 23.5 / 24, 1],
  ['hour', 59.5 / 1440, 1 / 24],
  ['minute', 0, 1 / 1440],
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
      const days = Math.abs(time - now) / DAY;
      for (const [unit, from, length] of UNITS) {
        if (days < from) continue;
        // At least one: "in 0 minutes" is no answer.
        const count = Math.max(1, Math.round(days / length));
        return relative.format(time > now ? count : -count, unit);
      }
      return '';
    },
    plural: (count, forms) => forms[plural.select(count)] ?? forms.other,
  };
}
