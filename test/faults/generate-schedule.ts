import * as fc from 'fast-check';
import { faults, slow } from './generate-faults.ts';
import { events, intention, trouble, VIEWS } from './generate-steps.ts';
import { NO_FAULT, type Schedule } from './schedule.ts';

const several = (maxLength: number) =>
  fc.array(events, { maxLength, size: 'max' }).map((groups) => groups.flat());

const steps = fc
  .tuple(
    fc.array(fc.tuple(several(1), intention, trouble), {
      minLength: 1,
      maxLength: 3,
      size: 'max',
    }),
    several(2),
  )
  .map(([cycles, last]) => [
    ...cycles.flatMap(([before, wish, after]) => [...before, wish, ...after]),
    ...last,
  ]);

/** Generates schedules. The simplest, to which a failing one shrinks, has no faults. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.noBias(
  fc.record({
    view: fc.constantFrom(...VIEWS),
    steps,
    faults: fc.record({
      session: faults(2, 4),
      // The first one seldom fails: without a license key, there is nothing to click.
      read: fc
        .tuple(faults(1, 1), faults(4, 10, slow))
        .map(([first, others]) => [first[0] ?? NO_FAULT, ...others]),
      list: faults(2, 4),
      rotate: faults(7, 4, slow),
      deactivate: faults(7, 6, slow),
      names: faults(5, 4, slow),
    }),
  }),
);
