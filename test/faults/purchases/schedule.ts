import * as fc from 'fast-check';
import { faults, KINDS, slow } from '../generate-faults.ts';
import { NO_FAULT, type Fault, type FaultKind } from '../schedule.ts';

/** What the page shows. */
export type PurchaseView = 'orders' | 'details' | 'files' | 'subscription' | 'paused';

/** What the customer, the machine or another device does. */
export type PurchaseStep =
  /** What the customer wants to do on this page; `row` counts orders or files. */
  | { do: 'invoice'; row: number; clicks: number }
  | { do: 'correct'; row: number; name: string; clicks: number }
  | { do: 'save'; name: string; clicks: number }
  | { do: 'change e-mail'; email: string; clicks: number }
  | { do: 'download'; row: number; clicks: number }
  /** `which` counts the changes that are offered, again and again. */
  | { do: 'change subscription'; which: number; clicks: number }
  | { do: 'wait'; milliseconds: number }
  | { do: 'try again' }
  | { do: 'leave' }
  | { do: 'come back' }
  | { do: 'go offline' }
  | { do: 'go online' }
  | { do: 'sleep'; hours: number }
  | { do: 'let all fail'; kind: FaultKind }
  | { do: 'let all be well' }
  | { do: 'end the session' }
  | { do: 'change elsewhere' };

/** Everything that happens, in order. The n-th fault of a kind is for the n-th request of that kind. */
export interface PurchaseSchedule {
  view: PurchaseView;
  steps: PurchaseStep[];
  faults: Record<'session' | 'read' | 'change' | 'document', Fault[]>;
}

/** Of which kind a request is. */
export function toPurchaseKind(path: string, method: string): keyof PurchaseSchedule['faults'] {
  if (path.startsWith('/polar/')) return 'session';
  if (method !== 'GET') return 'change';
  return /\/(invoice|receipt)$/.test(path) ? 'document' : 'read';
}

const row = fc.nat(1);
const clicks = fc.constantFrom(1, 1, 2);
const name = fc.constantFrom('Ada Berg', 'Ada Cole');
const done = <Kind extends PurchaseStep['do']>(kind: Kind, fields = {}) =>
  fc.record({ do: fc.constant(kind), ...fields }) as fc.Arbitrary<unknown>;

const change = done('change subscription', { which: fc.nat(5), clicks });

const INTENTIONS: Record<PurchaseView, fc.Arbitrary<unknown>> = {
  orders: fc.oneof(done('invoice', { row, clicks }), done('correct', { row, name, clicks })),
  details: fc.oneof(
    { weight: 2, arbitrary: done('save', { name, clicks }) },
    done('change e-mail', { email: fc.constant('ada@new.example'), clicks }),
  ),
  files: done('download', { row, clicks }),
  subscription: change,
  paused: change,
};

const wait = done('wait', { milliseconds: fc.constantFrom(10, 1_500, 6_000, 12_000, 40_000) });
const outage = done('let all fail', {
  kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'older_copy' && kind !== 'other_key')),
});
const sleep = done('sleep', { hours: fc.constantFrom(0.9, 0.97, 2) });
const inOrder = (...all: fc.Arbitrary<unknown>[]) => fc.tuple(...all);

/** What gets in the way, or comes in between. */
const trouble: fc.Arbitrary<unknown[]> = fc.oneof(
  { weight: 4, arbitrary: inOrder(wait) },
  { weight: 2, arbitrary: inOrder(done('go offline'), wait, done('go online'), wait) },
  { weight: 2, arbitrary: inOrder(outage, wait, done('try again'), done('let all be well')) },
  inOrder(done('leave'), wait, done('come back')),
  inOrder(sleep),
  // Who wakes to a network that fails has only old addresses.
  { weight: 2, arbitrary: inOrder(outage, sleep, done('let all be well')) },
  inOrder(done('end the session'), wait),
  inOrder(done('change elsewhere'), wait),
);

/** An older copy cannot be told from what Polar holds, so that nobody could say what is true. */
const honest = (all: fc.Arbitrary<Fault[]>) =>
  all.map((each) =>
    each.map((fault): Fault =>
      fault.kind === 'older_copy' || fault.kind === 'other_key'
        ? { ...fault, kind: 'bad_gateway' }
        : fault,
    ),
  );

/** Schedules of one page. The simplest, to which a failing one shrinks, has no faults. */
export const anyPurchaseSchedule: fc.Arbitrary<PurchaseSchedule> = fc
  .constantFrom<PurchaseView>('orders', 'details', 'files', 'subscription', 'paused')
  .chain((view) =>
    fc.noBias(
      fc.record({
        view: fc.constant(view),
        steps: fc
          .array(fc.tuple(trouble, INTENTIONS[view], trouble), {
            minLength: 1,
            maxLength: 3,
            size: 'max',
          })
          .map((cycles) =>
            cycles.flatMap(([before, wish, after]) => [...before, wish, ...after]),
          ) as fc.Arbitrary<PurchaseStep[]>,
        faults: fc.record({
          session: honest(faults(2, 4)),
          // The first ones seldom fail: without anything to see, there is nothing to click.
          read: honest(faults(3, 8, slow)).map((all) => [NO_FAULT, NO_FAULT, NO_FAULT, ...all]),
          change: honest(faults(6, 5, slow)),
          document: honest(faults(4, 6, slow)),
        }),
      }),
    ),
  );
