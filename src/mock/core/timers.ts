/**
 * Runs something later. A process of Node.js that has nothing else to do ends without waiting for it.
 *
 * @returns A function that takes it back.
 */
export function startTimer(run: () => void, milliseconds: number): () => void {
  const timer: unknown = setTimeout(run, milliseconds);
  if (hasUnref(timer)) timer.unref();
  return () => clearTimeout(timer as ReturnType<typeof setTimeout>);
}

function hasUnref(timer: unknown): timer is { unref: () => void } {
  return typeof timer === 'object' && timer !== null && 'unref' in timer;
}
