import { useEffect } from 'react';
import type { Format } from '../locale/format.ts';

/**
 * Gets the formats of a language ready while the customer waits for the network anyway. When the browser has nothing
 * else to do: an answer that is there already, of the session for example, comes first. Safari has no such moment, and
 * formats when there is something to format.
 */
export function usePreparedFormat(format: Format, isLoading: boolean): void {
  useEffect(() => {
    if (!isLoading || !globalThis.requestIdleCallback) return;
    const callback = requestIdleCallback(format.prepare);
    return () => cancelIdleCallback(callback);
  }, [format, isLoading]);
}
