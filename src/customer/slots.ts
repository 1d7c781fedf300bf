import type { FailureKind } from '../locale/common-messages.ts';

/**
 * The slots of billing details, named in the `data-slot` attribute of their elements, and the values of
 * `data-state` in each. `undefined` is a slot without states.
 */
export interface CustomerSlots {
  /** All of it. */
  'customer-card': 'loaded' | FailureKind | 'loading';
}

/** The name of a slot of billing details. */
export type CustomerSlot = keyof CustomerSlots;
