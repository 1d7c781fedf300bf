import { QueryClient } from '@tanstack/react-query';
import {
  cancelPreviewOptions,
  changePreviewOptions,
  chargePreviewOptions,
  type PortalClient,
} from 'polar-customer-portal';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catchError } from '../core/http/connect.ts';
import { respondWith, type Reply } from '../core/http/respond.ts';
import { wirePreview, wireSubscription } from './wire.ts';

const { id } = wireSubscription;
const lost: Reply = () => {
  throw new TypeError('Failed to fetch');
};
const none: Reply = [404, { error: 'ResourceNotFound', detail: 'Not found' }];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What previews are to those who ask for them one after another. */
function ask(...replies: Reply[]) {
  const { client, sent } = respondWith(replies);
  const read = (of: PortalClient = client) =>
    new QueryClient().fetchQuery(chargePreviewOptions(of, id));
  return { client, sent, read };
}

describe('a preview for a component', () => {
  test.each<[name: string, replies: Reply[]]>([
    ['the subscription has none', [none]],
    ['the endpoint is gone', [[404, { detail: 'Not Found' }]]],
    ['the method is gone', [[405, { detail: 'Method Not Allowed' }]]],
    ['sums are missing', [[200, { ...wirePreview, due_amount: null }]]],
    ['Polar’s limit refuses it', [[429]]],
    ['it is not permitted', [[403, { error: 'NotPermitted', detail: 'No.' }]]],
  ])('is none, after one request, if %s', async (_, replies) => {
    const { read, sent } = ask(...replies);
    expect(await read()).toBeNull();
    expect(sent).toHaveLength(1);
  });

  test('is asked for once more if the connection fails', async () => {
    const { read, sent } = ask(lost, [200, wirePreview]);
    const reading = read();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await reading).toMatchObject({ total_amount: -725 });
    expect(sent).toHaveLength(2);
  });

  test('is none if that fails too, and is asked for again the next time', async () => {
    const { read, sent } = ask(lost, [500], [200, wirePreview]);
    const reading = read();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await reading).toBeNull();
    expect(sent).toHaveLength(2);
    expect(await read()).not.toBeNull();
  });

  test('is none if it takes too long, for which nobody waits twice', async () => {
    const { client, sent } = respondWith([[200, wirePreview]], {
      fetch: () => new Promise(() => {}),
    });
    const reading = new QueryClient().fetchQuery(cancelPreviewOptions(client, id));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reading).toBeNull();
    expect(sent).toHaveLength(0);
  });

  test.each([404, 405])(
    'whose endpoint is gone (%i) is not asked for again in that session, of whichever subscription',
    async (status) => {
      const { client, sent, read } = ask([status, { detail: 'Not Found' }]);
      await read();
      const other = '11111111-1111-4111-8111-111111111111';
      expect(await new QueryClient().fetchQuery(chargePreviewOptions(client, other))).toBeNull();
      expect(sent).toHaveLength(1);
      // The others may be there.
      await new QueryClient().fetchQuery(cancelPreviewOptions(client, id));
      expect(sent).toHaveLength(2);
      // Another session begins anew.
      const another = ask([200, wirePreview]);
      expect(await another.read()).not.toBeNull();
    },
  );

  test('that one subscription does not have is asked for of others', async () => {
    const { read, sent } = ask(none, [200, wirePreview]);
    await read();
    expect(await read()).not.toBeNull();
    expect(sent).toHaveLength(2);
  });
});

describe('a preview of a change', () => {
  test('fails with what Polar would refuse the change with', async () => {
    const refusal: Reply = [400, { error: 'SeatsAlreadyAssigned', detail: 'Revoke seats first.' }];
    const { client, sent } = ask(refusal);
    const options = changePreviewOptions(client, id, { seats: 1 });
    const failure = await catchError(new QueryClient().fetchQuery(options));
    expect(failure).toMatchObject({ code: 'rejected', reason: 'SeatsAlreadyAssigned' });
    expect(sent).toHaveLength(1);
  });

  test('is none if anything else fails', async () => {
    const { client } = ask([404, { detail: 'Not Found' }]);
    const options = changePreviewOptions(client, id, { seats: 1 });
    expect(await new QueryClient().fetchQuery(options)).toBeNull();
  });

  test('belongs to the change that was chosen', () => {
    const { client } = ask();
    const toKey = (seats: number) => changePreviewOptions(client, id, { seats }).queryKey;
    expect(toKey(4)).toEqual(toKey(4));
    expect(toKey(4)).not.toEqual(toKey(5));
  });
});
