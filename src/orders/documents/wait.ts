import { pause } from '../../core/http/pause.ts';
import { toPortalError } from '../../core/http/to-portal-error.ts';
import { isTemporary } from '../../core/query/query-defaults.ts';
import type { DocumentService } from './service.ts';

/** Milliseconds before each look for an invoice, a minute in all. It takes Polar 6 to 8 seconds. */
export const INVOICE_LOOKS: readonly number[] = [
  4_000, 2_000, 2_000, 3_000, 4_000, 5_000, 10_000, 15_000, 15_000,
];
/** The same where it is not known whether Polar makes it at all. */
export const UNSURE_LOOKS: readonly number[] = INVOICE_LOOKS.slice(0, 6);
/** The same for a receipt, which is made once more with each look. */
export const RECEIPT_LOOKS: readonly number[] = [10_000, 20_000, 30_000];

/**
 * Looks for a document that Polar makes, at a pace, and at once when Polar tells of it. Not while the page is hidden.
 *
 * @returns Its address, or `null` if it is not there after the last look.
 * @throws What is no temporary failure, and the reason of `signal`.
 */
export async function lookFor(
  service: DocumentService,
  looks: readonly number[],
  signal: AbortSignal,
): Promise<string | null> {
  signal.throwIfAborted();
  let isTold = false;
  let wait = new AbortController();
  const endWait = () => wait.abort();
  const stop = service.listen({
    onMade() {
      isTold = true;
      endWait();
    },
    // It is looked for all the same.
    onUnavailable() {},
  });
  signal.addEventListener('abort', endWait);
  try {
    for (const delay of looks) {
      wait = new AbortController();
      // Ended, not left behind, when Polar tells: its timer would wait for the page to be shown.
      if (!isTold) await pause(delay, wait.signal).catch(() => undefined);
      signal.throwIfAborted();
      const url = await look(service, isTold);
      isTold = false;
      if (url !== null) return url;
    }
    return null;
  } finally {
    signal.removeEventListener('abort', endWait);
    stop();
  }
}

async function look(service: DocumentService, isTold: boolean): Promise<string | null> {
  try {
    // Polar tells of an invoice without an error if it is not there. All who show its order learn that it is.
    const isMade = service.kind === 'invoice' && (await service.isInvoiceMade());
    const isWorthIt = isMade || isTold || service.kind === 'receipt';
    return isWorthIt ? await service.readAddress() : null;
  } catch (error) {
    if (isTemporary(toPortalError(error).code)) return null;
    throw error;
  }
}

/**
 * Waits for Polar to tell of a document.
 *
 * @returns `silent` when the time is over, and `unavailable` as soon as it is clear that Polar will not tell.
 * @throws The reason of `signal`.
 */
export function hearOf(
  service: DocumentService,
  milliseconds: number,
  signal: AbortSignal,
): Promise<'made' | 'unavailable' | 'silent'> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    function end(news: 'made' | 'unavailable' | 'silent') {
      stop();
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(news);
    }
    const onAbort = () => {
      // First: nobody is told of news that did not come.
      reject(signal.reason as Error);
      end('silent');
    };
    const stop = service.listen({
      onMade: () => end('made'),
      onUnavailable: () => end('unavailable'),
    });
    const timer = setTimeout(() => end('silent'), milliseconds);
    signal.addEventListener('abort', onAbort);
  });
}
