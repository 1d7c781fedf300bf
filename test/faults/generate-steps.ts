import * as fc from 'fast-check';
import { KINDS } from './generate-faults.ts';
import type { Step, View } from './schedule.ts';

export const VIEWS: View[] = ['card', 'card', 'card', 'two cards', 'same card twice', 'list'];

const card = fc.nat(1);
const always = <Kind extends Step['do']>(kind: Kind) => fc.constant({ do: kind } as Step);
const clicks = fc.constantFrom(1, 1, 1, 2);
const rotate = fc.record({ do: fc.constant('rotate'), card, clicks });
const deactivate = fc.record({ do: fc.constant('deactivate'), card, row: fc.nat(2), clicks });
const wait = fc.record({
  do: fc.constant('wait'),
  milliseconds: fc.constantFrom(10, 100, 500, 2_000, 6_000, 12_000, 40_000),
});

const tryAgain = fc.record({ do: fc.constant('try again'), card });
const outage = fc.record({
  do: fc.constant('let all fail'),
  kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'older_copy' && kind !== 'other_key')),
});

/** What a customer wants to do. */
export const intention = fc.oneof(
  { arbitrary: rotate, weight: 8 },
  { arbitrary: deactivate, weight: 7 },
  {
    arbitrary: fc.record({
      do: fc.constant('deactivate several'),
      card,
      count: fc.integer({ min: 2, max: 4 }),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constant('reveal'), card }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('rotate'), card, clicks: fc.constant(0) }), weight: 1 },
  {
    arbitrary: fc.record({ do: fc.constant('search'), card, text: fc.constantFrom('1', 'x') }),
    weight: 1,
  },
) as fc.Arbitrary<Step>;

const soon = fc.record({
  do: fc.constant('wait'),
  milliseconds: fc.constantFrom(0, 10, 500, 1_500, 4_000),
});
const online = always('go online');
const well = always('let all be well');

/** Steps one after another, as one. */
const inOrder = (...all: fc.Arbitrary<unknown>[]) => fc.tuple(...all) as fc.Arbitrary<Step[]>;

/** What gets in the way of a change. */
export const trouble = fc.oneof(
  { arbitrary: fc.constant([]), weight: 6 },
  { arbitrary: inOrder(soon, always('go offline'), soon, online), weight: 2 },
  { arbitrary: inOrder(soon, always('go offline'), soon, tryAgain, soon, online), weight: 3 },
  { arbitrary: inOrder(soon, outage, wait, well), weight: 2 },
  { arbitrary: inOrder(soon, outage, wait, tryAgain, well), weight: 2 },
  { arbitrary: inOrder(soon, always('leave'), soon, always('come back')), weight: 1 },
  { arbitrary: inOrder(soon, always('switch customer'), soon), weight: 1 },
  { arbitrary: inOrder(soon, always('go back to the page'), soon), weight: 1 },
  { arbitrary: inOrder(soon, always('unmount everything'), soon), weight: 1 },
  { arbitrary: inOrder(soon, always('end the session'), soon), weight: 1 },
);

/** What comes in between. Much of it comes in pairs: who leaves comes back. */
export const events = fc.oneof(
  { arbitrary: inOrder(wait), weight: 12 },
  { arbitrary: inOrder(always('go offline'), wait, always('go online')), weight: 3 },
  {
    arbitrary: inOrder(always('go offline'), wait, tryAgain, wait, always('go online')),
    weight: 2,
  },
  { arbitrary: inOrder(wait, outage, wait), weight: 2 },
  { arbitrary: inOrder(always('hide the page'), wait, always('show the page')), weight: 2 },
  { arbitrary: inOrder(always('leave'), wait, always('come back')), weight: 2 },
  { arbitrary: inOrder(always('switch customer'), wait), weight: 2 },
  {
    arbitrary: inOrder(always('switch customer'), wait, always('switch customer'), wait),
    weight: 1,
  },
  {
    arbitrary: inOrder(fc.record({ do: fc.constant('sleep'), hours: fc.constantFrom(0.1, 2) })),
    weight: 2,
  },
  { arbitrary: inOrder(tryAgain), weight: 3 },
  { arbitrary: inOrder(fc.record({ do: fc.constant('open row'), card })), weight: 1 },
  {
    arbitrary: inOrder(fc.record({ do: fc.constant('show'), view: fc.constantFrom(...VIEWS) })),
    weight: 1,
  },
  {
    arbitrary: inOrder(
      fc.constantFrom(
        ...(
          [
            'switch key',
            'go offline',
            'go online',
            'hide the page',
            'show the page',
            'leave',
            'unmount everything',
            'go back to the page',
            'let all be well',
            'let all be well',
            'sign out',
            'end the session',
            'end the session',
            'rotate elsewhere',
            'rotate elsewhere',
            'deactivate elsewhere',
            'activate elsewhere',
          ] as const
        ).map((kind) => ({ do: kind })),
      ),
    ),
    weight: 14,
  },
);
