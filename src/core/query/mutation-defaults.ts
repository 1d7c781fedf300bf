import { hashKey, type QueryKey } from '@tanstack/react-query';

/**
 * Options of every mutation of one record. Those of the same record run one after another, so that each
 * starts from what the one before has left; those of other records do not wait. Sent once, and also
 * while the browser reports that it is offline, so that nobody waits for an outcome.
 *
 * @param record - The query key of the record.
 */
export function serialMutation(record: QueryKey) {
  return { scope: { id: hashKey(record) }, retry: false, networkMode: 'always' } as const;
}
