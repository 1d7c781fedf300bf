import type { CheckOutcome } from './check-result.ts';

/** The slots of checking a file, and the values of `data-state` in each: part of `DownloadSlots`. */
export interface DownloadCheckSlots {
  /** The button that lets the customer choose a file to check. */
  'download-check': undefined;
  /** How far a check is, or what it has found out. */
  'download-check-status': CheckOutcome | 'checking';
  /** The button that stops a check. */
  'download-check-stop': undefined;
  /** The button below an outcome that lets the customer choose another file. */
  'download-check-another': undefined;
}
