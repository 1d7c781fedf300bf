import * as v from 'valibot';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { date, flatRecord, lenient, optionalText } from '../../../src/core/http/fields.ts';

const read = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value);

/** Numbers of two digits, up to `max`. */
const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));

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

  test('is read as Polar writes it without asking the browser, which takes long for thousands', () => {
    const ask = vi.spyOn(Date, 'parse');
    read(date, '2026-06-01T12:00:00Z');
    read(date, '2026-06-01T12:00:00.123456Z');
    expect(ask).not.toHaveBeenCalled();
    ask.mockRestore();
  });

  test('is whatever the browser reads as a day, with a time or without', () => {
    const text = fc
      .tuple(
        two(14),
        two(33),
        two(26),
        two(63),
        two(63),
        fc.constantFrom('Z', '.5Z', '.123456Z', '', '+02:00', '.Z'),
      )
      .map(([month, day, hour, minute, second, end]) =>
        [`2026-${month}-${day}T`, [hour, minute, second].join(':'), end].join(''),
      );
    fc.assert(
      fc.property(text, (written) => {
        expect(read(date, written).success).toBe(!Number.isNaN(Date.parse(written)));
      }),
    );
  });

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

  test('is a copy, also of what would be more than data elsewhere', () => {
    const sent: unknown = JSON.parse('{"__proto__":"a","os":"macOS","deep":{}}');
    expect(JSON.stringify(read(flatRecord, sent).output)).toBe('{"__proto__":"a","os":"macOS"}');
    const flat: unknown = JSON.parse('{"__proto__":"a","os":"macOS"}');
    expect(JSON.stringify(read(flatRecord, flat).output)).toBe('{"__proto__":"a","os":"macOS"}');
    expect(read(flatRecord, flat).output).not.toBe(flat);
  });

  test.each([null, undefined, 'text', 7, true, [], ['a']])('is none when it is %j', (value) => {
    expect(read(flatRecord, value).success).toBe(false);
  });
});
