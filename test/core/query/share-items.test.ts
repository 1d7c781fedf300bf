import { describe, expect, test } from 'vitest';
import { shareItems } from '../../../src/core/query/share-items.ts';

/** Items that count how often anybody looks at what they hold. */
function createItems(ids: string) {
  const reads = { count: 0 };
  const items = [...ids].map((id) => ({
    id,
    get value() {
      reads.count += 1;
      return `value of ${id}`;
    },
  }));
  return { items, reads };
}

const read = (ids: string) => [...ids].map((id) => ({ id, value: `value of ${id}` }));

describe('a list of items', () => {
  test('that has not changed stays the same list', () => {
    const before = read('abc');
    expect(shareItems(before, before)).toBe(before);
    expect(shareItems(before, [...before])).toBe(before);
    expect(shareItems(before, read('abc'))).toBe(before);
    const nothing = read('');
    expect(shareItems(nothing, [])).toBe(nothing);
  });

  test.each([
    ['one is gone', 'abcd', 'bcd'],
    ['several are gone', 'abcd', 'bd'],
    ['all are gone', 'abcd', ''],
    ['one is new', 'abcd', 'abxcd'],
    ['they stand in another order', 'abcd', 'dbca'],
    ['there were none', '', 'ab'],
  ])('keeps those that have not changed where %s (%s, %s)', (_, ids, later) => {
    const before = read(ids);
    const shared = shareItems(before, read(later));
    expect(shared).toEqual(read(later));
    const known = shared.filter(({ id }) => ids.includes(id));
    expect(known.every((item) => before.includes(item))).toBe(true);
  });

  test('has what has changed, and keeps the others', () => {
    const before = read('abc');
    const changed = { id: 'b', value: 'another' };
    const shared = shareItems(before, [...read('a'), changed, ...read('c')]);
    expect(shared).toEqual([before[0], changed, before[2]]);
    expect(shared[0]).toBe(before[0]);
    expect(shared[2]).toBe(before[2]);
    expect(shared).not.toBe(before);
  });

  test('is not compared where some of it was taken away or comes back', () => {
    const { items, reads } = createItems('abcdefgh');
    const left = items.filter(({ id }) => id !== 'a' && id !== 'e');
    expect(shareItems(items, left)).toBe(left);
    expect(shareItems(left, items)).toEqual(items);
    expect(shareItems(left, items)[1]).toBe(items[1]);
    expect(reads.count).toBe(0);
  });
});
