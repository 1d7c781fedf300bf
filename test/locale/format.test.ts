import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/locale/format.ts';
import { resolveLocale } from '../../src/locale/resolve-locale.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-06-15T12:00:00Z');

describe('relative time', () => {
  const { relative } = createFormat('en');

  test.each([
    [0, 'in 1 minute', '1 minute ago'],
    [1, 'in 1 minute', '1 minute ago'],
    [59 * SECOND, 'in 1 minute', '1 minute ago'],
    [2 * MINUTE, 'in 2 minutes', '2 minutes ago'],
    [59 * MINUTE, 'in 59 minutes', '59 minutes ago'],
    [HOUR - 31 * SECOND, 'in 59 minutes', '59 minutes ago'],
    [HOUR - 30 * SECOND, 'in 1 hour', '1 hour ago'],
    [HOUR, 'in 1 hour', '1 hour ago'],
    [75 * MINUTE, 'in 1 hour', '1 hour ago'],
    [90 * MINUTE, 'in 2 hours', '2 hours ago'],
    [23 * HOUR, 'in 23 hours', '23 hours ago'],
    [DAY - 31 * MINUTE, 'in 23 hours', '23 hours ago'],
    [DAY - 30 * MINUTE, 'in 1 day', '1 day ago'],
    [DAY, 'in 1 day', '1 day ago'],
    [35 * HOUR, 'in 1 day', '1 day ago'],
    [1.6 * DAY, 'in 2 days', '2 days ago'],
    // A page that loads takes a moment from what was seven days.
    [7 * DAY - SECOND, 'in 7 days', '7 days ago'],
    [13 * DAY, 'in 13 days', '13 days ago'],
    [13.5 * DAY, 'in 2 weeks', '2 weeks ago'],
    [14 * DAY, 'in 2 weeks', '2 weeks ago'],
    [30 * DAY, 'in 4 weeks', '4 weeks ago'],
    [52 * DAY, 'in 7 weeks', '7 weeks ago'],
    [53 * DAY, 'in 2 months', '2 months ago'],
    [60 * DAY, 'in 2 months', '2 months ago'],
    [85 * DAY, 'in 3 months', '3 months ago'],
    [280 * DAY, 'in 9 months', '9 months ago'],
    [365 * DAY, 'in 12 months', '12 months ago'],
    [548 * DAY, 'in 18 months', '18 months ago'],
    [715 * DAY, 'in 23 months', '23 months ago'],
    [716 * DAY, 'in 2 years', '2 years ago'],
    [730 * DAY, 'in 2 years', '2 years ago'],
    [3_653 * DAY, 'in 10 years', '10 years ago'],
  ])('of %d ms counts in the unit that people would take', (distance, ahead, behind) => {
    if (distance) expect(relative(NOW + distance, NOW)).toBe(ahead);
    expect(relative(NOW - distance, NOW)).toBe(behind);
  });

  test('grows with the distance, begins the next unit in time, and is off by less than one of its unit', () => {
    const lengths = {
      minute: MINUTE,
      hour: HOUR,
      day: DAY,
      week: 7 * DAY,
      month: 30.44 * DAY,
      year: 365.25 * DAY,
    };
    const limits = { minute: 60, hour: 24, day: 14, week: 8, month: 24, year: Infinity };
    let last = 0;
    // Each step is a little longer than the one before, up to about 30 years.
    for (let distance = SECOND; distance < 11_000 * DAY; distance *= 1.003) {
      const [, count, unit] = /^in (\d+) ([a-z]+?)s?$/.exec(relative(NOW + distance, NOW)) ?? [];
      const name = unit as keyof typeof lengths;
      const said = Number(count) * lengths[name];
      expect(Number(count)).toBeGreaterThanOrEqual(1);
      expect(Number(count)).toBeLessThan(limits[name]);
      expect(said).toBeGreaterThanOrEqual(last);
      expect(Math.abs(said - distance)).toBeLessThan(lengths[name]);
      last = said;
    }
  });

  test('is written in other languages too', () => {
    const german = createFormat('de');
    expect(german.relative(NOW + 7 * DAY, NOW)).toBe('in 7 Tagen');
    expect(german.relative(NOW - 2 * DAY, NOW)).toBe('vor 2 Tagen');
  });
});

describe('numbers and dates', () => {
  test.each([
    ['en', '1,284', 'Jun 15, 2026', 'Jun 15, 2026, 12:00 PM', 'June 15, 2026'],
    ['en-GB', '1,284', '15 Jun 2026', '15 Jun 2026, 12:00', '15 June 2026'],
    ['de-DE', '1.284', '15.06.2026', '15.06.2026, 12:00', '15. Juni 2026'],
    ['ja', '1,284', '2026/06/15', '2026/06/15 12:00', '2026年6月15日'],
  ])('are written as in "%s"', (locale, number, date, dateTime, longDate) => {
    const format = createFormat(locale, 'UTC');
    expect(format.locale).toBe(locale);
    expect(format.number(1_284)).toBe(number);
    expect(format.date(NOW)).toBe(date);
    // Some languages have a narrow space in it.
    expect(format.dateTime(NOW).replaceAll(/\s/g, ' ')).toBe(dateTime);
    expect(format.longDate(NOW)).toBe(longDate);
  });

  test('are written when they are zero, negative, a fraction or large', () => {
    const { number } = createFormat('en');
    expect([0, -3, 0.5, 1e9].map(number)).toEqual(['0', '-3', '0.5', '1,000,000,000']);
  });
});

describe('the size of a file', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [4_100_000, '4.1 MB'],
    [9_960_000, '10 MB'],
    [182_400_000, '182 MB'],
    // Rounded before it is compared: never "1,000 MB".
    [999_499_999, '999 MB'],
    [999_500_000, '1 GB'],
    [4_300_000_000, '4.3 GB'],
    [2e15, '2,000 TB'],
  ])('is written in units of a thousand: %d as %s', (bytes, text) => {
    expect(createFormat('en').fileSize(bytes)).toBe(text);
  });

  test('is written in other languages too', () => {
    const texts = ['de', 'fr'].map((locale) => createFormat(locale).fileSize(4_100_000));
    expect(texts.map((text) => text.replaceAll(/\s/g, ' '))).toEqual(['4,1 MB', '4,1 Mo']);
  });
});

describe('the time zone', () => {
  const midnight = Date.parse('2026-06-15T22:30:00Z');

  test.each([
    ['Europe/Vienna', '16.06.2026', '16. Juni 2026'],
    ['America/New_York', '15.06.2026', '15. Juni 2026'],
    ['UTC', '15.06.2026', '15. Juni 2026'],
  ])('of dates is the given one (%s)', (timeZone, date, longDate) => {
    const format = createFormat('de', timeZone);
    expect([format.date(midnight), format.longDate(midnight)]).toEqual([date, longDate]);
  });

  test.each([undefined, '', 'Vienna', 'Mars/Olympus_Mons'])(
    'of dates is the browser’s when the given one is missing or unknown (%s)',
    (timeZone) => {
      const own = new Intl.DateTimeFormat('de', { dateStyle: 'medium' });
      const longOwn = new Intl.DateTimeFormat('de', { dateStyle: 'long' });
      const format = createFormat('de', timeZone);
      expect(format.date(midnight)).toBe(own.format(midnight));
      expect(format.longDate(midnight)).toBe(longOwn.format(midnight));
    },
  );
});

describe('the locale of dates and numbers', () => {
  test.each([
    ['de-DE', 'de-DE'],
    ['en_US', 'en-US'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['EN-gb', 'en-GB'],
    ['pt', 'pt'],
  ])('is the given one, spelled as a BCP 47 tag (%s)', (locale, resolved) => {
    expect(resolveLocale(locale)).toBe(resolved);
  });

  test.each([undefined, '', ' ', 'x', 'english!', 'C.UTF-8', 'en_US.UTF-8'])(
    'is English when the given one is invalid (%s)',
    (locale) => {
      const resolved = resolveLocale(locale);
      expect(resolved).toMatch(/^en\b/);
      expect(createFormat(resolved).number(1)).toBe('1');
    },
  );
});
