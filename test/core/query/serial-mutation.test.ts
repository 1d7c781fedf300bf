import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { serialMutation } from '../../../src/core/query/serial-mutation.ts';

/** Runs mutations of these records at once, and lists the starts and ends in their order. */
async function run(...records: string[]): Promise<string[]> {
  const queryClient = new QueryClient();
  const log: string[] = [];
  await Promise.all(
    records.map((record, index) =>
      new MutationObserver(queryClient, {
        ...serialMutation(['record', record]),
        async mutationFn() {
          log.push(`start ${record}${index}`);
          await new Promise((resolve) => setTimeout(resolve));
          log.push(`end ${record}${index}`);
        },
      }).mutate(),
    ),
  );
  return log;
}

test('mutations of one record run one after another', async () => {
  expect(await run('a', 'a')).toEqual(['start a0', 'end a0', 'start a1', 'end a1']);
});

test('mutations of two records do not wait for each other', async () => {
  expect(await run('a', 'b')).toEqual(['start a0', 'start b1', 'end a0', 'end b1']);
});
