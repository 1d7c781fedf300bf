import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { date, flatRecord, lenient, optionalText } from '../../../src/core/http/fields.ts';

const read = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value);

describe('a date', () => {
  test.each(['2026-06-01T12:00:00Z', '2026-06-01T12:00:00.123456Z', '2026-06-01'])(
    'is read as Polar has written it (%s)',
    (text) => {
      expect(read(date, text)).toMatchObject({ success: true, output: text });
    },
  );

  test.each(['', 'soon', '2026-13-45T00:00:00Z', 1_780_000_000, null, undefined])(
    'is refused when it could not be shown (%j)',
    (value) => {
      expect(read(date, value).success).toBe(false);
    },
  );

  test('that is none is told as what it should be', () => {
    expect(read(date, 'soon').issues?.[0].message).toBe('a date in ISO 8601');
  });
});

describe('what nothing depends on', () => {
  test.each([null, 7, {}, undefined])('is left out when it is %j in place of a text', (value) => {
    expect(read(lenient(v.string()), value)).toMatchObject({ success: true, output: undefined });
    expect(read(optionalText, value)).toMatchObject({ success: true, output: '' });
  });

  test('is read when it is a text', () => {
    expect(read(lenient(v.string()), 'abc').output).toBe('abc');
    expect(read(optionalText, 'abc').output).toBe('abc');
  });
});

describe('a record that a vendor fills', () => {
  test('keeps its texts, numbers and truth values, and leaves out what is none of them', () => {
    const flat = { os: 'macOS', cores: 12, arm: false, empty: '', zero: 0 };
    const deep = { list: [1], record: { a: 1 }, nothing: null };
    expect(read(flatRecord, { ...flat, ...deep }).output).toEqual(flat);
  });

  test.each([null, undefined, 'text', 7, true, [], ['a']])('is none when it is %j', (value) => {
    expect(read(flatRecord, value).success).toBe(false);
  });
});
