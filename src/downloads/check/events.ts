import type { CheckOutcome } from './check-result.ts';

/** What a customer's check of a file has found out, with the id of the file at Polar and nothing of the customer's. */
export interface DownloadCheckEvent {
  type: 'download.checked';
  file_id: string;
  outcome: CheckOutcome;
}
