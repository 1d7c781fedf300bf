import type { PortalError, PortalErrorCode } from '../http/errors.ts';

const TEMPORARY: readonly PortalErrorCode[] = [
  'network',
  'timeout',
  'server',
  'rate_limited',
  'session_unavailable',
];

/** Whether the same request may succeed a little later. */
export const isTemporary = (code: string) => TEMPORARY.some((temporary) => temporary === code);

/**
 * The options of every query, set one by one, because a QueryClient of the host app may have other
 * defaults. What is not here is the host app's decision: how long the cache keeps data (`gcTime`), `meta`,
 * and when data is refreshed by itself (`refetchInterval`, `refetchOnWindowFocus`, `refetchOnReconnect`).
 * `queryKeyHashFn` must be the host app's too: its QueryClient finds our data by it.
 */
export const queryDefaults = {
  /**
   * Up to three times, after temporary errors. Also after a 401 on a hidden page, where the session is
   * not renewed: react-query waits with the retry until the page is visible.
   */
  retry: (failures: number, { code }: PortalError) =>
    failures < 3 &&
    (isTemporary(code) || (code === 'unauthorized' && !!globalThis.document?.hidden)),
  /**
   * Milliseconds: 1,000, 2,000 and 4,000; after a 429 ten times as long, because Polar may have blocked
   * the customer for a minute, and the header that says how long is not readable in a browser.
   */
  retryDelay: (failures: number, { code }: PortalError) =>
    (code === 'rate_limited' ? 10_000 : 1_000) * 2 ** failures,
  /**
   * Sends the first attempt also when react-query thinks that the browser is offline, which it takes from
   * an event that may be wrong. Retries wait for the connection.
   */
  networkMode: 'offlineFirst',
  /** Milliseconds. Components that mount within this time share one response. */
  staleTime: 30_000,
  /** Nothing else sends the first request. */
  enabled: true,
  /** A card that opens again must not show a key that was replaced in the meantime. */
  refetchOnMount: true,
  /** A card that opens again after a failure tries again. */
  retryOnMount: true,
  /** An unchanged response keeps its identity, so that its unreadable items are reported once. */
  structuralSharing: true,
  /** Another one could write license keys into storage. */
  persister: <Data, Context>(queryFn: (context: Context) => Data, context: Context) =>
    queryFn(context),
  /** Other data than Polar's would be shown as the customer's. */
  initialData: () => undefined,
  placeholderData: () => undefined,
  select: <Data>(data: Data) => data,
} as const;
