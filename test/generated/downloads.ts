import * as fc from 'fast-check';
import { createWireDownload, createWireFile } from '../downloads/wire.ts';
import { anyJson, anyNumber, date, text } from './values.ts';

type Fields = Record<string, unknown>;

const change = fc.oneof(fc.constant(undefined), anyJson, anyNumber, date, text);

/** An object in which some fields are others or missing. */
function withChanges(source: Fields, maxLength: number): fc.Arbitrary<Fields> {
  const one = fc.tuple(fc.constantFrom(...Object.keys(source)), change);
  return fc
    .array(one, { maxLength })
    .map((changes) => ({ ...source, ...Object.fromEntries(changes) }));
}

/** Few ids and benefits, so that some are the same. */
const download: fc.Arbitrary<unknown> = fc
  .record({
    file: fc.oneof(
      { weight: 8, arbitrary: withChanges(createWireFile(), 4) },
      withChanges(createWireFile().download, 2).map((address) =>
        createWireFile({ download: address }),
      ),
    ),
    id: fc.nat(9).map((digit) => `${digit}`),
    benefit_id: fc.constantFrom('a', 'A', 'b'),
  })
  .map((fields) => createWireDownload(fields))
  .chain((fields) => withChanges(fields, 1));

/** A page of files, and no other. */
export const page: fc.Arbitrary<unknown> = fc.record({
  items: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(fc.oneof({ weight: 6, arbitrary: download }, anyJson), {
        maxLength: 4,
      }),
    },
    anyJson,
  ),
  pagination: fc.oneof(
    fc.record({ total_count: anyNumber, max_page: fc.constantFrom(0, 1, 0.5, -1) }),
    fc.constant({}),
    fc.constant('none'),
  ),
});
