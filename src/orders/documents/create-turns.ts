import type { PortalError } from '../../core/http/errors.ts';
import { toPortalError } from '../../core/http/to-portal-error.ts';
import type { DocumentTask } from './state.ts';

type Task<Result> = (signal: AbortSignal) => Promise<Result>;

/** What is under way for a document: one thing at a time. */
interface Turns {
  /** Does something that the customer has asked for, in place of what was there before. */
  act: (during: DocumentTask, task: () => Promise<void>) => void;
  /**
   * Waits for Polar as long as somebody shows the document, and from the beginning when somebody shows it again.
   *
   * @param wait - Returns the address, or `null` if nothing came of it.
   * @param onCame - Called with the address.
   */
  waitFor: (wait: Task<string | null>, onCame: (url: string) => void) => void;
  /** Whether somebody shows the document. */
  isWatched: () => boolean;
  watch: (isWatched: boolean) => void;
}

/** @param onFailure - Called when something has failed, with what the customer has asked for. */
export function createTurns(
  onFailure: (during: DocumentTask, failure: PortalError) => void,
): Turns {
  let turn = new AbortController();
  /** What waits for Polar, to be started again when somebody shows the document again. */
  let waiting: Task<void> | undefined;
  let isWatched = true;

  function begin(during: DocumentTask, task: Task<void>) {
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    task(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      const failure = toPortalError(error);
      // What was waited for may never have been asked for.
      const asked = failure.code === 'unconfirmed' && waiting ? 'create' : during;
      waiting = undefined;
      onFailure(asked, failure);
    });
  }

  return {
    act(during, task) {
      waiting = undefined;
      begin(during, task);
    },
    waitFor(wait, onCame) {
      waiting = async (signal) => {
        const url = await wait(signal);
        signal.throwIfAborted();
        waiting = undefined;
        if (url !== null) onCame(url);
      };
      if (isWatched) begin('open', waiting);
    },
    isWatched: () => isWatched,
    watch(next) {
      isWatched = next;
      if (!waiting) return;
      if (next) begin('open', waiting);
      else turn.abort();
    },
  };
}
