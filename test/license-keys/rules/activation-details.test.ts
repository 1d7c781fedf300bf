import { createFormat } from '../../../src/locale/format.ts';
import { describe, expect, test } from 'vitest';
import { getActivationDetails } from '../../../src/license-keys/rules/activation-details.ts';

type Meta = Parameters<typeof getActivationDetails>[0];

const words = { yes: 'Yes', no: 'No' };
const list = (meta: Meta, timeZone = 'America/New_York') =>
  getActivationDetails(meta, words, createFormat('en', timeZone)).map(({ name, value }) => [
    name,
    // The space before "AM" is a narrow one.
    value.replaceAll(/\s/g, ' '),
  ]);

/** How a value reads. */
const write = (value: Meta[string], timeZone?: string) => list({ value }, timeZone)[0]?.[1];

describe('getActivationDetails', () => {
  test('names each entry in words, and leaves out the operating system, which the row shows', () => {
    expect(list({ os: 'macOS 16.1', cpu_cores: 12, OS: 'Darwin' })).toEqual([
      ['CPU cores', '12'],
      ['OS', 'Darwin'],
    ]);
  });

  test('leaves out what a reader would not see', () => {
    expect(list({ os: '', user: ' ', note: '\u200b' })).toEqual([]);
  });

  test.each([
    [true, 'Yes'],
    [false, 'No'],
    ['true', 'Yes'],
    ['false', 'No'],
    [0, '0'],
    [20261123, '20261123'],
    ['1.2.3', '1.2.3'],
    ['2026', '2026'],
    ['2026-13-45', '2026-13-45'],
    ['2026-11-28 or later', '2026-11-28 or later'],
  ])('writes %j as "%s"', (value, text) => {
    expect(write(value)).toBe(text);
  });

  test('writes a point in time in the time zone of the card', () => {
    expect(write('2026-05-04T02:10:30.123456Z')).toBe('May 3, 2026, 10:10 PM');
    expect(write('2026-05-04T02:10+02:00', 'Asia/Tokyo')).toBe('May 4, 2026, 9:10 AM');
  });

  test.each(['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'writes a day, and a time without a zone, as they are (%s)',
    (timeZone) => {
      expect(write('2026-05-04', timeZone)).toBe('May 4, 2026');
      expect(write('2026-05-04T09:05', timeZone)).toBe('May 4, 2026, 9:05 AM');
    },
  );
});
