import * as fc from 'fast-check';
import {
  NO_FAULT,
  type Fault,
  type FaultKind,
  type Schedule,
  type Step,
  type View,
} from './schedule.ts';

const KINDS: FaultKind[] = [
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
  'older_copy',
  'older_copy',
];

const VIEWS: View[] = ['card', 'card', 'card', 'two cards', 'same card twice', 'list'];

const delay = fc.oneof(
  { arbitrary: fc.constant(0), weight: 6 },
  { arbitrary: fc.constantFrom(30, 200, 700, 3_000), weight: 3 },
  { arbitrary: fc.constantFrom(9_000, 12_000), weight: 1 },
);

/** For changes: much can happen before their response comes. */
const slow = fc.oneof(
  { arbitrary: delay, weight: 2 },
  { arbitrary: fc.constantFrom(700, 3_000), weight: 1 },
);

/**
 * @param share - How many of ten requests fail.
 * @param late - How late they are.
 */
const faults = (share: number, maxLength: number, late = delay): fc.Arbitrary<Fault[]> =>
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
  kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'older_copy')),
});

/** What a customer wants to do. */
const intention = fc.oneof(
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

/** Steps one after another, as one. */
const inOrder = (...all: fc.Arbitrary<unknown>[]) => fc.tuple(...all) as fc.Arbitrary<Step[]>;

/** What comes in between. Much of it comes in pairs: who leaves comes back. */
const events = fc.oneof(
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

const soon = fc.record({
  do: fc.constant('wait'),
  milliseconds: fc.constantFrom(0, 10, 500, 1_500, 4_000),
});
const online = always('go online');
const well = always('let all be well');

/** What gets in the way of a change. */
const trouble = fc.oneof(
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
    }),
  }),
);
