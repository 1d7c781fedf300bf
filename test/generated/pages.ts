import * as fc from 'fast-check';
import { anyJson, anyNumber, withChanges, type Fields } from './values.ts';

/** The same with an id that ends with a digit, if it has one. */
export function withDigit(fields: Fields, digit: number): Fields {
  const { id } = fields;
  return typeof id === 'string' ? { ...fields, id: `${id.slice(0, -1)}${digit}` } : fields;
}

/** A page of a list. */
export const pageOf = (item: fc.Arbitrary<unknown>): fc.Arbitrary<Fields> =>
  fc
    .record({
      items: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.array(fc.oneof({ weight: 6, arbitrary: item }, anyJson), { maxLength: 4 }),
        },
        anyJson,
      ),
      pagination: fc.oneof(
        { weight: 4, arbitrary: fc.constant({ total_count: 4, max_page: 1 }) },
        fc.record({ total_count: anyNumber, max_page: anyNumber }),
        fc.record({ total_count: anyJson, max_page: anyJson }),
        anyJson,
      ),
    })
    .chain((fields) => withChanges(fields, 1));
