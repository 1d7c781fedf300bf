import type { FailureKind } from '../locale/common-messages.ts';

/**
 * The slots of orders, named in the `data-slot` attribute of their elements, and the values of
 * `data-state` in each. `undefined` is a slot without states.
 */
export interface OrderSlots {
  /** All of it. */
  'order-list': 'loaded' | FailureKind | 'loading';
}

/** The name of a slot of orders. */
export type OrderSlot = keyof OrderSlots;
