import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/locale/format.ts';

const ZONES = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo'];
const HOUR = 3_600_000;

const plain = (text: string) => text.replaceAll(/[^\S\n]/g, ' ');

describe.each(ZONES)('in %s', (zone) => {
  const format = createFormat('en', zone);

  test('the day of an order is the one on its invoice', () => {
    const time = Date.parse('2026-12-01T00:30:00Z');
    expect(format.day(time)).toBe('Dec 1, 2026');
    expect(format.longDay(time)).toBe('December 1, 2026');
    const late = Date.parse('2026-11-30T23:59:59Z');
    expect(format.day(late)).toBe('Nov 30, 2026');
  });

  test('a period has the days that Polar means', () => {
    const [start, end] = ['2026-10-12T00:00:00Z', '2026-11-12T00:00:00Z'].map(Date.parse);
    expect(plain(format.days(start ?? 0, end ?? 0))).toBe('Oct 12 – Nov 12, 2026');
  });
});

const day = (text: string) => Date.parse(`${text}T12:00:00Z`);

describe('a period', () => {
  const format = createFormat('en');

  test('names a year twice only if there are two', () => {
    expect(plain(format.days(day('2026-12-20'), day('2027-01-20')))).toBe(
      'Dec 20, 2026 – Jan 20, 2027',
    );
  });

  test('of a day is that day', () => {
    expect(format.days(day('2026-12-20'), day('2026-12-20'))).toBe('Dec 20, 2026');
  });

  test('whose ends are the wrong way round does not throw', () => {
    expect(plain(format.days(day('2026-11-12'), day('2026-10-12')))).toBe('Oct 12 – Nov 12, 2026');
  });
});

describe('a deadline', () => {
  const now = Date.parse('2026-11-30T12:00:00Z');

  test.each([
    ['America/Los_Angeles', 'Dec 1, 2026, 4:30 PM PST'],
    ['Pacific/Kiritimati', 'Dec 2, 2026, 2:30 PM GMT+14'],
    ['Asia/Tokyo', 'Dec 2, 2026, 9:30 AM GMT+9'],
  ])('that is near has the hour and the zone of a customer in %s', (zone, text) => {
    const time = Date.parse('2026-12-02T00:30:00Z');
    expect(plain(createFormat('en', zone).deadline(time, now))).toBe(text);
  });

  test('that is further away is a day of the customer’s', () => {
    const { deadline } = createFormat('en', 'America/Los_Angeles');
    expect(deadline(Date.parse('2026-12-10T00:30:00Z'), now)).toBe('December 9, 2026');
    expect(deadline(now + 48 * HOUR, now)).toBe('December 2, 2026');
    expect(plain(deadline(now + 48 * HOUR - 1, now))).toBe('Dec 2, 2026, 3:59 AM PST');
  });

  test('that has just passed has its hour too', () => {
    const { deadline } = createFormat('en', 'UTC');
    expect(plain(deadline(now - HOUR, now))).toBe('Nov 30, 2026, 11:00 AM UTC');
  });
});

describe('the first of a month in French', () => {
  const format = createFormat('fr-CA', 'UTC');
  const first = day('2026-12-01');

  test('is an ordinal', () => {
    expect(format.day(first)).toBe('1er déc. 2026');
    expect(format.longDay(first)).toBe('1er décembre 2026');
    expect(plain(format.deadline(first, first))).toMatch(/^1er déc. 2026,? /);
    expect(plain(format.days(day('2026-10-01'), day('2026-11-01')))).toBe(
      '1er oct. – 1er nov. 2026',
    );
  });

  test('is the only day and number that is one', () => {
    expect(format.day(day('2026-12-11'))).toBe('11 déc. 2026');
    expect(format.longDay(day('2026-12-21'))).toBe('21 décembre 2026');
    const oneOClock = Date.parse('2026-12-21T01:01:00Z');
    expect(format.deadline(oneOClock, oneOClock)).not.toContain('1er');
    expect(createFormat('it').longDay(first)).toBe('1 dicembre 2026');
  });
});
