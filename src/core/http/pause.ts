/**
 * Waits, and then until somebody looks at the page: what is repeated stops while it is hidden.
 *
 * @throws The reason of `signal` when that aborts, which leaves nothing behind.
 */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await until(signal, (done) => {
    const timer = setTimeout(done, milliseconds);
    return () => clearTimeout(timer);
  });
  const page = globalThis.document as Document | undefined;
  if (!page?.hidden) return;
  await until(signal, (done) => {
    const onChange = () => page.hidden || done();
    page.addEventListener('visibilitychange', onChange);
    return () => page.removeEventListener('visibilitychange', onChange);
  });
}

/** @param start - Starts to wait, and returns what ends that. */
function until(signal: AbortSignal, start: (done: () => void) => () => void): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      end();
      reject(signal.reason as Error);
    };
    const end = start(() => {
      end();
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
