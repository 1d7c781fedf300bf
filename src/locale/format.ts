import { createMoneyFormat, type MoneyFormat } from './money.ts';

/** Milliseconds within which the hour of a deadline matters. */
const NEAR = 48 * 60 * 60_000;

/** What `dateStyle` cannot be combined with: the zone, without which an hour says little. */
const WITH_ZONE: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

/**
 * Units of relative time, their length in minutes, and the count from which the next one is used.
 * Months are counted up to two years: 18 of them are neither one year nor two.
 */
const UNITS: [unit: Intl.RelativeTimeFormatUnit, length: number, end: number][] = [
  ['minute', 1, 60],
  ['hour', 60, 24],
  ['day', 1_440, 14],
  ['week', 10_080, 8],
  ['month', 43_830, 24],
];
const YEAR = ['year', 525_960] as const;

/** How one language writes a number: `1284` as "1,284". Passed to each message that shows one. */
export type NumberFormat = (value: number) => string;

/** How one language writes numbers and dates. */
export interface Format {
  /** The language, for the `lang` attribute. */
  locale: string;
  number: NumberFormat;
  /** A number of bytes as "182 MB", in units of a thousand, as systems and shops count. */
  fileSize: (bytes: number) => string;
  /** A point in time (milliseconds) as "Aug 30, 2027". */
  date: (time: number) => string;
  /** A point in time (milliseconds) as "Aug 30, 2027, 3:12 PM". */
  dateTime: (time: number) => string;
  /** A point in time (milliseconds) as "August 30, 2027". */
  longDate: (time: number) => string;
  /** The day of a point in time (milliseconds) in UTC, as Polar prints it on documents: "Aug 30, 2027". */
  day: (time: number) => string;
  /** The same as "August 30, 2027". */
  longDay: (time: number) => string;
  /** The days of a period (milliseconds) in UTC: "Aug 30 – Sep 29, 2027". */
  days: (start: number, end: number) => string;
  /**
   * A point in time (milliseconds) at which something stops or is tried again: "August 30, 2027", and within 48 hours of
   * `now` with the hour and its zone: "Aug 30, 2027, 3:12 PM GMT+2".
   */
  deadline: (time: number, now: number) => string;
  /** An amount in a currency's smallest unit, as Polar sends it: "$19.99". */
  money: MoneyFormat;
  /** A point in time as seen from another (both milliseconds): "in 7 days", "3 hours ago". */
  relative: (time: number, now: number) => string;
  /**
   * Loads the browser's rules for numbers, dates and relative times, which nearly every card needs, before it needs
   * them. Takes a phone a tenth of a second.
   */
  prepare: () => void;
}

/**
 * Creates the formats of a language. Each asks the browser for its rules when it first writes something, or in
 * `prepare`, and not here: nothing else happens meanwhile, and the requests come before it. Nor does a server read its
 * own time zone.
 *
 * @param locale - A BCP 47 tag, such as `resolveLocale` returns. Any other is a `RangeError` of what is written.
 * @param timeZone - An IANA name, "Europe/Vienna". An unknown one counts as none.
 *   @default the browser's
 */
export function createFormat(locale: string, timeZone?: string): Format {
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  const relativeTimes = lazily(() => new Intl.RelativeTimeFormat(locale));
  const date = writeDates({ dateStyle: 'medium' }, locale, timeZone);
  const longDate = writeDates({ dateStyle: 'long' }, locale, timeZone);
  const nearDate = writeDates(WITH_ZONE, locale, timeZone);
  const days = lazily(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  );
  return {
    locale,
    number: (value) => numbers().format(value),
    fileSize: writeFileSizes(locale),
    date,
    dateTime: writeDates({ dateStyle: 'medium', timeStyle: 'short' }, locale, timeZone),
    longDate,
    day: (time) => writeFirst(days().format(time), locale),
    longDay: writeDates({ dateStyle: 'long' }, locale, 'UTC'),
    // The other way round is an error.
    days: (start, end) =>
      writeFirst(days().formatRange(Math.min(start, end), Math.max(start, end)), locale),
    deadline: (time, now) => (Math.abs(time - now) < NEAR ? nearDate : longDate)(time),
    money: createMoneyFormat(locale),
    relative(time, now) {
      const minutes = Math.abs(time - now) / 60_000;
      // Rounded before it is compared: never "60 minutes".
      const [unit, length] =
        UNITS.find(([, length, end]) => Math.round(minutes / length) < end) ?? YEAR;
      // Never "in 0 minutes".
      const count = Math.max(1, Math.round(minutes / length));
      return relativeTimes().format(time > now ? count : -count, unit);
    },
    prepare() {
      numbers().format(0);
      relativeTimes().format(-1, 'day');
      date(0);
    },
  };
}

/** Units of size, each a thousand times the one before. */
const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

function writeFileSizes(locale: string) {
  const formats = new Map<string, Intl.NumberFormat>();
  return (bytes: number) => {
    // Rounded before it is compared: never "1,000 kB".
    const index = SIZES.findIndex((_, power) => Math.round(bytes / 1000 ** power) < 1000);
    const place = index === -1 ? SIZES.length - 1 : index;
    const value = bytes / 1000 ** place;
    // "4.1 MB", but "182 MB".
    const maximumFractionDigits = place > 0 && value < 9.95 ? 1 : 0;
    const unit = SIZES[place] ?? 'byte';
    const key = `${unit} ${maximumFractionDigits}`;
    const format =
      formats.get(key) ??
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        // Short, it is "512 byte" in English.
        unitDisplay: place === 0 ? 'long' : 'short',
        maximumFractionDigits,
      });
    formats.set(key, format);
    return format.format(value);
  };
}

function writeDates(style: Intl.DateTimeFormatOptions, locale: string, timeZone?: string) {
  const dates = lazily(() => {
    try {
      return new Intl.DateTimeFormat(locale, { ...style, timeZone });
    } catch {
      // An unknown time zone must not break the page.
      return new Intl.DateTimeFormat(locale, style);
    }
  });
  return (time: number) => writeFirst(dates().format(time), locale);
}

/** The first of a month, alone or in a range, which the browser writes as "1" also in French: there it is "1er". */
function writeFirst(text: string, locale: string): string {
  if (!/^fr\b/.test(locale)) return text;
  return text.replaceAll(/(^|–\s?)1(?=\s|–)/g, (first) => `${first}er`);
}

/** Creates a value when it is first needed. */
function lazily<Value extends object>(create: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= create());
}
