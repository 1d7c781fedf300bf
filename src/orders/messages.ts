import type { FailureMessages } from '../locale/failure-text.ts';

/** The texts of orders. */
export interface OrderMessages extends FailureMessages {
  title: string;
  /** Announced while they load. */
  loading: string;
  /** A link to the vendor's help. */
  help: string;
}
