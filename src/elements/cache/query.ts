import { isFocused, onlineManager } from './page-state.ts';
import type { QueryOptions, QueryState } from './query-state.ts';

/** A request under way, with its retries. */
interface Run {
  /** What there was before it, to go back to. */
  before: QueryState;
  /** Whether those who asked have gone: what fails then is not tried again. */
  isAbandoned?: boolean;
  ended: Promise<void>;
  end: () => void;
  timer?: ReturnType<typeof setTimeout>;
  goOn?: () => void;
}

/** Milliseconds that an answer is kept which nobody shows. */
const KEPT = 5 * 60_000;

/** One thing that was read, and how reading it goes. */
export class Query {
  state: QueryState = {
    data: undefined,
    dataUpdatedAt: 0,
    error: null,
    failureCount: 0,
    failureReason: null,
    fetchStatus: 'idle',
    isInvalidated: false,
  };
  options: QueryOptions;
  readonly #forget: () => void;
  readonly #listeners = new Set<() => void>();
  #run: Run | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isForgotten = false;

  constructor(options: QueryOptions, forget: () => void) {
    this.options = options;
    this.#forget = forget;
  }

  get isActive(): boolean {
    return this.#listeners.size > 0;
  }

  /** Tells of each change, and reads what is missing or old. Returns how to stop. */
  readonly observe = (listener: () => void): (() => void) => {
    clearTimeout(this.#timer);
    this.#listeners.add(listener);
    if (this.#run) this.#run.isAbandoned = false;
    this.refresh();
    return () => {
      this.#listeners.delete(listener);
      if (this.isActive) return;
      if (this.#run) this.#run.isAbandoned = true;
      // Preact ends effects a moment after their component has gone.
      if (!this.#isForgotten) this.#timer = setTimeout(this.#forget, KEPT);
    };
  };

  /** Reads what is shown, if it is missing or old; goes on where it was stopped. */
  refresh(staleTime = this.options.staleTime): void {
    const { data, isInvalidated, dataUpdatedAt } = this.state;
    const isStale = data === undefined || isInvalidated || Date.now() - dataUpdatedAt >= staleTime;
    if (this.isActive && isStale) void this.fetch(false);
    this.#run?.goOn?.();
  }

  /** Reads; in place of what is under way if that is asked for. Never rejects. */
  fetch(startsAnew = true): Promise<void> {
    const { state } = this;
    if (this.#run) {
      this.#run.goOn?.();
      if (!startsAnew || state.data === undefined) return this.#run.ended;
      this.#stop();
    }
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- replaced at once
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const run: Run = { before: state, ended, end };
    this.#run = run;
    this.#set({
      fetchStatus: 'fetching',
      failureCount: 0,
      failureReason: null,
      ...(state.data === undefined && { error: null }),
    });
    void this.#read(run);
    return ended;
  }

  /** Gives up what is under way, as if it had never begun. */
  cancel(): void {
    const before = this.#run?.before;
    this.#stop();
    if (before) this.#set({ ...before, fetchStatus: 'idle' });
  }

  /** Puts in what is known without reading. */
  setData(data: unknown): void {
    this.#set({ data, dataUpdatedAt: Date.now(), error: null, isInvalidated: false });
    if (this.#run) this.#run.before = this.state;
  }

  invalidate(): void {
    this.#set({ isInvalidated: true });
  }

  destroy(): void {
    this.#isForgotten = true;
    clearTimeout(this.#timer);
    this.#stop();
  }

  async #read(run: Run): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      const mayGoOn = () => onlineManager.isOnline() && (failures === 0 || isFocused());
      if (!mayGoOn()) await this.#pause(run, mayGoOn);
      if (this.#run !== run) return;
      try {
        const data = await this.options.queryFn();
        if (this.#run === run) {
          this.setData(data);
          this.#end({ failureCount: 0, failureReason: null });
        }
        return;
      } catch (error) {
        if (this.#run !== run) return;
        const failed = { failureCount: failures + 1, failureReason: error };
        const canRetry = this.options.retry(failures, error);
        if (canRetry) {
          this.#set(failed);
          await new Promise((resolve) => {
            run.timer = setTimeout(resolve, this.options.retryDelay(failures, error));
          });
        }
        if (!canRetry || run.isAbandoned) {
          if (this.#run === run) this.#end({ ...failed, error });
          return;
        }
      }
    }
  }

  #pause(run: Run, mayGoOn: () => boolean): Promise<void> {
    this.#set({ fetchStatus: 'paused' });
    return new Promise((resolve) => {
      run.goOn = () => {
        if (!mayGoOn()) return;
        delete run.goOn;
        this.#set({ fetchStatus: 'fetching' });
        resolve();
      };
    });
  }

  #end(change: Partial<QueryState>): void {
    this.#stop();
    this.#set({ ...change, fetchStatus: 'idle' });
  }

  #stop(): void {
    clearTimeout(this.#run?.timer);
    this.#run?.end();
    this.#run = undefined;
  }

  #set(change: Partial<QueryState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
