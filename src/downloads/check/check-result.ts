import type { Verdict } from './judge-file.ts';

/** How a check has ended: with a verdict, or without one. */
export type CheckResult = Verdict | { outcome: 'unreadable' | 'unavailable' | 'stopped' };

/** The name of an outcome. */
export type CheckOutcome =
  | 'same'
  | 'incomplete'
  | 'empty'
  | 'unpacked'
  | 'listed'
  | 'probably_listed'
  | 'other'
  | 'unreadable'
  | 'unavailable'
  | 'stopped';
