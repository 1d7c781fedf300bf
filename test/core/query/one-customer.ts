import {
  onlineManager,
  QueryClient,
  QueryObserver,
  type QueryKey,
  type QueryObserverOptions,
} from '@tanstack/react-query';
import { createPortalClient, portalKeys } from 'polar-customer-portal';
import { onTestFinished, vi } from 'vitest';

const createClient = (customerId: string) =>
  createPortalClient({ sessionToken: 'polar_cst_1', customerId });

/** A cache with queries of a customer and of others, which fail, wait or answer as a test says. */
export function openCache() {
  const client = createClient('ada');
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const keys = {
    ada: [...portalKeys.all(client), 'key'],
    bea: [...portalKeys.all(createClient('bea')), 'key'],
    host: ['host', 'users'],
  };
  const read = vi.fn((key: QueryKey): unknown => `read of ${key.join(' ')}`);
  onTestFinished(() => {
    queryClient.clear();
    onlineManager.setOnline(true);
  });
  return {
    client,
    queryClient,
    keys,
    read,
    /** Puts a query on the page, as a component does. */
    show(
      key: QueryKey,
      options: Pick<QueryObserverOptions, 'networkMode' | 'retry' | 'retryDelay'> = {},
    ) {
      const observer = new QueryObserver(queryClient, {
        queryKey: key,
        queryFn: ({ queryKey }) => read(queryKey),
        ...options,
      });
      const hide = observer.subscribe(() => {});
      return { observer, hide };
    },
    getState: (key: QueryKey) => queryClient.getQueryState(key),
    /** Which customers were read, in order. */
    listReads: () => read.mock.calls.map(([key]) => key[2] ?? key[0]),
  };
}

/** A read that waits until the test says what it brings. */
export function holdRead() {
  let resolve!: (data: unknown) => void;
  const promise = new Promise((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
