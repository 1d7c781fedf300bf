import { createActivation } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { distinguishActivations } from '../../../src/license-keys/rules/distinguish-activations.ts';
import { createFormat } from '../../../src/locale/format.ts';

const format = createFormat('en-GB', 'UTC');

/** What is told about activations, each given as its label, its time and its id. */
function distinguish(...activations: [label: string, created_at: string, id: string][]) {
  const created = activations.map(([label, created_at, id]) =>
    createActivation({ label, created_at, id }),
  );
  const marks = distinguishActivations(created, 'Unnamed', format);
  return created.map((activation) => marks.get(activation));
}

describe('distinguishActivations', () => {
  test('says nothing about activations whose names differ', () => {
    expect(
      distinguish(['Mac', '2026-05-04T12:00:00Z', 'a'], ['Tablet', '2026-05-04T12:00:00Z', 'b']),
    ).toEqual([undefined, undefined]);
  });

  test('tells the same name apart by the day', () => {
    expect(
      distinguish(['Mac', '2026-05-04T12:00:00Z', 'a'], ['Mac', '2026-05-05T12:00:00Z', 'b']),
    ).toEqual([
      { name: 'Mac (4 May 2026)', date: '4 May 2026', idEnd: '' },
      { name: 'Mac (5 May 2026)', date: '5 May 2026', idEnd: '' },
    ]);
  });

  test('tells the same day apart by the time, and leaves other days alone', () => {
    expect(
      distinguish(
        ['Mac', '2026-05-04T12:00:00Z', 'a'],
        ['Mac', '2026-05-04T13:30:00Z', 'b'],
        ['Mac', '2026-05-05T12:00:00Z', 'c'],
      ).map((marks) => marks?.name),
    ).toEqual(['Mac (4 May 2026, 12:00)', 'Mac (4 May 2026, 13:30)', 'Mac (5 May 2026)']);
  });

  test('tells the same minute apart by the end of the id, as long as needed', () => {
    expect(
      distinguish(
        ['Mac', '2026-05-04T12:00:00Z', '11-aaaa'],
        ['Mac', '2026-05-04T12:00:59Z', '12-bbbb'],
        ['Pad', '2026-05-04T12:00:00Z', '1x-abcd'],
        ['Pad', '2026-05-04T12:00:00Z', '1y-abcd'],
      ),
    ).toEqual([
      { name: 'Mac (4 May 2026, 12:00, …aaaa)', date: '4 May 2026, 12:00', idEnd: 'aaaa' },
      { name: 'Mac (4 May 2026, 12:00, …bbbb)', date: '4 May 2026, 12:00', idEnd: 'bbbb' },
      { name: 'Pad (4 May 2026, 12:00, …x-abcd)', date: '4 May 2026, 12:00', idEnd: 'x-abcd' },
      { name: 'Pad (4 May 2026, 12:00, …y-abcd)', date: '4 May 2026, 12:00', idEnd: 'y-abcd' },
    ]);
  });

  test('compares the names that are shown: without spaces around, shortened, or unnamed', () => {
    const long = 'x'.repeat(80);
    const marks = distinguish(
      ['Mac', '2026-05-04T12:00:00Z', 'a'],
      [' Mac ', '2026-05-05T12:00:00Z', 'b'],
      ['', '2026-05-04T12:00:00Z', 'c'],
      [' ', '2026-05-05T12:00:00Z', 'd'],
      [`${long}1`, '2026-05-04T12:00:00Z', 'e'],
      [`${long}2`, '2026-05-05T12:00:00Z', 'f'],
    );
    expect(marks.map((each) => each?.name)).toEqual([
      'Mac (4 May 2026)',
      'Mac (5 May 2026)',
      'Unnamed (4 May 2026)',
      'Unnamed (5 May 2026)',
      `${long}… (4 May 2026)`,
      `${long}… (5 May 2026)`,
    ]);
  });

  test('tells activations without a date apart by the end of the id alone', () => {
    const activations = ['0000-aaaa', '0000-bbbb'].map((id) => ({
      ...createActivation({ label: 'Mac', id }),
      created_at: undefined,
    }));
    const marks = distinguishActivations(activations, 'Unnamed', format);
    expect(activations.map((each) => marks.get(each))).toEqual([
      { name: 'Mac (…aaaa)', date: '', idEnd: 'aaaa' },
      { name: 'Mac (…bbbb)', date: '', idEnd: 'bbbb' },
    ]);
  });

  test('leaves names alone that only a space tells apart', () => {
    expect(
      distinguish(
        ['Studio Mac', '2026-05-04T12:00:00Z', 'a'],
        ['StudioMac', '2026-05-04T12:00:00Z', 'b'],
      ),
    ).toEqual([undefined, undefined]);
  });

  test('ends also for an id that is the end of another one', () => {
    expect(
      distinguish(
        ['Mac', '2026-05-04T12:00:00Z', 'bcdef'],
        ['Mac', '2026-05-04T12:00:00Z', 'abcdef'],
      ).map((marks) => marks?.idEnd),
    ).toEqual(['bcdef', 'abcdef']);
  });

  test('writes the dates of those alone that are asked for, and of those near them', () => {
    const activations = Array.from({ length: 1_000 }, (_, index) =>
      createActivation({
        label: 'Mac',
        created_at: new Date(Date.UTC(2023, 0, 1 + index, 12)).toISOString(),
      }),
    );
    const date = vi.fn(format.date);
    const marks = distinguishActivations(activations, 'Unnamed', { ...format, date });
    const [first, second] = activations;
    expect(first && marks.get(first)?.name).toBe('Mac (1 Jan 2023)');
    expect(second && marks.get(second)?.name).toBe('Mac (2 Jan 2023)');
    expect(date.mock.calls.length).toBeLessThan(10);
  });

  test.each([
    ['spaces', 'Studio Mac', 'Studio  Mac'],
    ['line breaks', 'Studio Mac', 'Studio\nMac'],
    ['kinds of spaces', 'Studio Mac', 'Studio\u00a0Mac'],
    ['invisible characters', 'Studio Mac', 'Studio\u200b Mac'],
    ['an invisible character before a space', 'Mac', '\u200b Mac'],
    ['control characters', 'Studio Mac', 'Studio\u0007 Mac'],
    ['letters that are blank', 'Studio Mac', 'Studio\u3164 Mac'],
    ['compositions of a letter', 'Caf\u00e9', 'Cafe\u0301'],
    ['nothing visible at all', '', '\u200b'],
  ])('tells apart what looks the same, for all that differs are %s', (_, one, other) => {
    const marks = distinguish(
      [one, '2026-05-04T12:00:00Z', '0000-aaaa'],
      [other, '2026-05-04T12:00:00Z', '0000-bbbb'],
    );
    expect(marks.map((mark) => mark?.idEnd)).toEqual(['aaaa', 'bbbb']);
  });
});
