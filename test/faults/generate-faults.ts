import * as fc from 'fast-check';
import type { Fault, FaultKind } from './schedule.ts';

/** Those that differ most from what a page expects come up twice. */
export const KINDS: FaultKind[] = [
  'dropped',
  'lost',
  'lost',
  'reset',
  'silent',
  'own_401',
  'own_401',
  'proxy_401',
  'proxy_401_acted',
  'not_found',
  'rate_limited',
  'crash',
  'crash_acted',
  'bad_gateway',
  'bad_gateway_acted',
  'html',
  'html_acted',
  'garbage',
  'empty_object',
  'older_copy',
  'older_copy',
  'other_key',
];

const delay = fc.oneof(
  { arbitrary: fc.constant(0), weight: 6 },
  { arbitrary: fc.constantFrom(30, 200, 700, 3_000), weight: 3 },
  { arbitrary: fc.constantFrom(9_000, 12_000), weight: 1 },
);

/** Milliseconds in which much can happen before a response comes. */
export const slow = fc.oneof(
  { arbitrary: delay, weight: 2 },
  { arbitrary: fc.constantFrom(700, 3_000), weight: 1 },
);

/**
 * Faults of one kind of request.
 *
 * @param share - How many of ten requests fail.
 * @param late - How late they are answered, in milliseconds.
 */
export const faults = (share: number, maxLength: number, late = delay): fc.Arbitrary<Fault[]> =>
  fc.array(
    fc.record({
      kind: fc.oneof(
        { arbitrary: fc.constant<FaultKind>('none'), weight: 10 - share },
        { arbitrary: fc.constantFrom(...KINDS), weight: share },
      ),
      before: delay,
      after: late,
    }),
    { maxLength, size: 'max' },
  );
