import { de } from 'polar-customer-portal/locale/de';
import { en } from 'polar-customer-portal/locale/en';
import { describe, expect, test } from 'vitest';
import { mergeMessages, type Overrides } from '../../src/locale/merge-messages.ts';
import { mark } from './call.ts';

const { licenseKeys } = en.messages;

describe('merging messages', () => {
  test('replaces the texts that are given and keeps the others', () => {
    const merged = mergeMessages(licenseKeys, {
      title: 'Serial number',
      issuedOn: (date) => `Sold ${date}`,
    });
    expect(merged.title).toBe('Serial number');
    expect(merged.issuedOn('yesterday')).toBe('Sold yesterday');
    expect({ ...merged, title: '', issuedOn: '' }).toEqual({
      ...licenseKeys,
      title: '',
      issuedOn: '',
    });
  });

  test('replaces single entries of a record inside', () => {
    const merged = mergeMessages(licenseKeys, {
      status: { active: 'Working' },
      failures: { offline: ['No line', 'Plug it in.'], not_found: ['Lost', 'Ask for it.'] },
      list: { title: 'Serial numbers' },
    });
    expect(merged).toEqual({
      ...licenseKeys,
      status: { ...licenseKeys.status, active: 'Working' },
      failures: {
        ...licenseKeys.failures,
        offline: ['No line', 'Plug it in.'],
        not_found: ['Lost', 'Ask for it.'],
      },
      list: { ...licenseKeys.list, title: 'Serial numbers' },
    });
  });

  test('replaces texts of a whole language, in the common part and in that of a resource', () => {
    const merged = mergeMessages(de.messages, {
      common: { keep: 'Abbrechen', failures: { gone: ['Weg', 'Das gibt es nicht mehr.'] } },
      licenseKeys: { list: { title: 'Seriennummern' } },
    });
    const { common } = de.messages;
    expect(merged).toEqual({
      ...de.messages,
      common: {
        ...common,
        keep: 'Abbrechen',
        failures: { ...common.failures, gone: ['Weg', 'Das gibt es nicht mehr.'] },
      },
      licenseKeys: {
        ...de.messages.licenseKeys,
        list: { ...de.messages.licenseKeys.list, title: 'Seriennummern' },
      },
    });
  });

  test('lets later overrides win over earlier ones, entry by entry', () => {
    const merged = mergeMessages(
      licenseKeys,
      { title: 'Serial number', status: { active: 'Working', expired: 'Over' } },
      undefined,
      { title: 'Code', status: { active: 'Fine' } },
    );
    expect(merged.title).toBe('Code');
    expect(merged.status).toEqual({ ...licenseKeys.status, active: 'Fine', expired: 'Over' });
  });

  test('replaces a text by a function, and a function by a text, as a whole', () => {
    const { failures } = mergeMessages(en.messages.common, {
      failures: {
        not_found: ({ platform }) => [`${platform} has lost it`, 'Sorry.'],
        server: ['Down', 'Wait.'],
      },
    });
    expect(failures.not_found).toBeTypeOf('function');
    expect(failures.server).toEqual(['Down', 'Wait.']);
  });

  test('keeps a text whose override is undefined', () => {
    const merged = mergeMessages(licenseKeys, {
      title: undefined,
      status: undefined,
      list: { title: undefined },
    });
    expect(merged).toEqual(licenseKeys);
  });

  test('returns the same messages when there are no overrides', () => {
    expect(mergeMessages(licenseKeys)).toBe(licenseKeys);
    expect(mergeMessages(licenseKeys, undefined)).toBe(licenseKeys);
    expect(mergeMessages(licenseKeys, {})).toEqual(licenseKeys);
  });

  test('changes none of its arguments', () => {
    const base = { title: 'a', status: { active: 'b', expired: 'c' } };
    const first: Overrides<typeof base> = { status: { active: 'd' } };
    const second: Overrides<typeof base> = { title: 'e', status: { expired: 'f' } };
    expect(mergeMessages(base, first, second)).toEqual({
      title: 'e',
      status: { active: 'd', expired: 'f' },
    });
    expect(base).toEqual({ title: 'a', status: { active: 'b', expired: 'c' } });
    expect(first).toEqual({ status: { active: 'd' } });
    expect(second).toEqual({ title: 'e', status: { expired: 'f' } });
  });

  test.each(['{"__proto__": {"title": "x"}}', '{"status": {"__proto__": {"title": "x"}}}'])(
    'leaves every prototype alone when an override is %s',
    (json) => {
      const merged = mergeMessages(licenseKeys, JSON.parse(json));
      expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
      expect(Object.getPrototypeOf(merged.status)).toBe(Object.prototype);
      expect(merged).toStrictEqual(licenseKeys);
      expect({}).not.toHaveProperty('title');
    },
  );

  test('accepts only messages that there are, as they are written', () => {
    mergeMessages(licenseKeys, {
      // @ts-expect-error -- there is no such message
      nickname: 'Key',
    });
    mergeMessages(licenseKeys, {
      // @ts-expect-error -- a function, since it contains a date
      issuedOn: 'Sold',
    });
    mergeMessages(licenseKeys, { inUse: (count, limit, number) => number(limit - count) });
    expect(mark(1)).toBe('‹1›');
  });

  test('takes what a vendor gives in place of a whole record, or a record in place of a text', () => {
    const base: { record: object | string | null; text: object } = {
      record: { a: 'A' },
      text: () => 'B',
    };
    expect(mergeMessages(base, { record: null, text: { b: 'C' } })).toEqual({
      record: null,
      text: { b: 'C' },
    });
    expect(mergeMessages(base, { record: 'D' })).toEqual({ ...base, record: 'D' });
  });
});
