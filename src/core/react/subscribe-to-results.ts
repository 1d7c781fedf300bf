import type { QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';

type Listener = () => void;

/** Who listens to a cache, and what ends that. */
interface Audience {
  listeners: Set<Listener>;
  end: () => void;
}

const audiences = new WeakMap<QueryClient, Audience>();

/**
 * Tells when queries have data or errors: all listeners at once, and once for all responses that have arrived at the
 * same time. The cache is listened to once for all of them, because each would hear of what is for the others.
 *
 * @returns A function that ends it.
 */
export function subscribeToResults(queryClient: QueryClient, listener: Listener): () => void {
  const audience = audiences.get(queryClient) ?? listen(queryClient);
  audience.listeners.add(listener);
  return () => {
    audience.listeners.delete(listener);
    if (audience.listeners.size === 0) audience.end();
  };
}

function listen(queryClient: QueryClient): Audience {
  const listeners = new Set<Listener>();
  let isDue = false;
  const stop = queryClient.getQueryCache().subscribe((event) => {
    if (isDue || !isResult(event)) return;
    isDue = true;
    // As long as react-query waits, which begins a moment later.
    setTimeout(() => {
      isDue = false;
      for (const listener of listeners) listener();
    });
  });
  const audience = {
    listeners,
    end() {
      stop();
      audiences.delete(queryClient);
    },
  };
  audiences.set(queryClient, audience);
  return audience;
}

/** Data that is reset or restored counts, too. */
function isResult(event: QueryCacheNotifyEvent): boolean {
  if (event.type !== 'updated') return event.type === 'removed';
  return ['success', 'error', 'setState'].includes(event.action.type);
}
