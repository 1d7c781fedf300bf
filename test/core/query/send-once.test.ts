import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sendOnce } from '../../../src/core/query/send-once.ts';
import { serialMutation } from '../../../src/core/query/serial-mutation.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A record that is changed, each time for a second, and what was sent of it. */
function setUp() {
  const cache = new QueryClient();
  const sent: string[] = [];
  return {
    sent,
    change(name: string): Promise<number> {
      const options = {
        ...serialMutation(['record']),
        mutationKey: ['record', name],
        mutationFn: () =>
          sendOnce(cache, ['record'], async () => {
            sent.push(name);
            const count = sent.length;
            await new Promise((resolve) => setTimeout(resolve, 1_000));
            return count;
          }),
      };
      return cache.getMutationCache().build(cache, options).execute(undefined);
    },
  };
}

const wait = <Result>(changes: Promise<Result>) =>
  vi.advanceTimersByTimeAsync(10_000).then(() => changes);

test('what is asked for again while it is under way is sent once, with one outcome', async () => {
  const { change, sent } = setUp();
  expect(await wait(Promise.all([change('end'), change('end'), change('end')]))).toEqual([1, 1, 1]);
  expect(sent).toEqual(['end']);
});

test('what is asked for again after another change is sent again', async () => {
  const { change, sent } = setUp();
  await wait(Promise.all([change('end'), change('keep'), change('end')]));
  expect(sent).toEqual(['end', 'keep', 'end']);
});

test('what is asked for again afterwards is sent again, in the same millisecond too', async () => {
  const { change, sent } = setUp();
  await Promise.all([change('end'), vi.advanceTimersByTimeAsync(1_000)]);
  await wait(change('end'));
  expect(sent).toEqual(['end', 'end']);
});

test('a clock that is set back does not take a new change for an old one', async () => {
  const { change, sent } = setUp();
  await wait(change('end'));
  vi.setSystemTime(NOW - DAY);
  await wait(change('keep'));
  await wait(change('end'));
  expect(sent).toEqual(['end', 'keep', 'end']);
});
