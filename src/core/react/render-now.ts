import { flushSync } from 'react-dom';

/**
 * Changes a state, and renders what follows from it before returning: for what may be asked for in the same task. Only
 * in event handlers.
 */
export function renderNow(change: () => void): void {
  flushSync(change);
}
