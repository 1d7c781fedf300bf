import type { FailureMessages } from '../locale/failure-text.ts';

/** The texts of billing details. */
export interface CustomerMessages extends FailureMessages {
  title: string;
  /** Announced while they load. */
  loading: string;
  /** A link to the vendor's help. */
  help: string;
}
