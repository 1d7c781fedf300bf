import { hashKey, type QueryKey } from '@tanstack/react-query';

/**
 * Options for every mutation that changes a record. Mutations of the same record run one after another,
 * so that each starts from the result of the previous one; mutations of other records do not wait. A
 * mutation is sent once, also while the browser is offline: it then fails at once, where react-query
 * would wait for a connection. It is kept until its customer leaves, because a later attempt must know of one
 * that may have succeeded.
 *
 * @param record - The query key of the record.
 */
export function serialMutation(record: QueryKey) {
  return {
    scope: { id: hashKey(record) },
    retry: false,
    networkMode: 'always',
    gcTime: Infinity,
  } as const;
}
