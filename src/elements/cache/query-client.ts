import { Mutations } from './mutations.ts';
import { onReturn } from './page-state.ts';
import type { QueryOptions, QueryState } from './query-state.ts';
import { Query } from './query.ts';

interface Filters {
  /** How the key begins. */
  queryKey: readonly unknown[];
  type?: 'active' | 'inactive';
  predicate?: (query: { state: QueryState }) => boolean;
}

/** A cache with what the card uses of react-query's. */
export class QueryClient {
  readonly mutations = new Mutations();
  readonly #queries = new Map<string, Query>();
  #mounted = 0;
  #stop: (() => void) | undefined;

  mount(): void {
    this.#mounted += 1;
    if (this.#mounted > 1) return;
    this.#stop = onReturn(() => {
      for (const query of this.#queries.values()) query.refresh();
    });
  }

  unmount(): void {
    this.#mounted -= 1;
    if (!this.#mounted) this.#stop?.();
  }

  /** The query of a key, which is made where there is none. */
  getQuery(options: QueryOptions): Query {
    const hash = JSON.stringify(options.queryKey);
    let query = this.#queries.get(hash);
    if (!query) {
      query = new Query(options, () => this.#queries.delete(hash));
      this.#queries.set(hash, query);
    }
    query.options = options;
    return query;
  }

  getQueryData(queryKey: readonly unknown[]): unknown {
    return this.#queries.get(JSON.stringify(queryKey))?.state.data;
  }

  getQueriesData(filters: Filters): [queryKey: readonly unknown[], data: unknown][] {
    return this.#find(filters).map(({ options, state }) => [options.queryKey, state.data]);
  }

  setQueryData(queryKey: readonly unknown[], next: unknown): void {
    const query = this.#queries.get(JSON.stringify(queryKey));
    const data: unknown = typeof next === 'function' ? next(query?.state.data) : next;
    if (data !== undefined) query?.setData(data);
  }

  async cancelQueries(filters: Filters): Promise<void> {
    for (const query of this.#find(filters)) query.cancel();
  }

  async invalidateQueries(filters: Filters): Promise<void> {
    for (const query of this.#find(filters)) query.invalidate();
    await this.refetchQueries({ ...filters, type: 'active' });
  }

  async refetchQueries(filters: Filters): Promise<void> {
    await Promise.all(
      this.#find(filters).map((query) => {
        const ended = query.fetch();
        // Who is offline does not wait.
        return query.state.fetchStatus === 'paused' ? undefined : ended;
      }),
    );
  }

  removeQueries(filters: Filters): void {
    for (const query of this.#find(filters)) {
      query.destroy();
      this.#queries.delete(JSON.stringify(query.options.queryKey));
    }
  }

  clear(): void {
    this.removeQueries({ queryKey: [] });
  }

  #find({ queryKey, type, predicate }: Filters): Query[] {
    return [...this.#queries.values()].filter(
      (query) =>
        queryKey.every((part, index) => part === query.options.queryKey[index]) &&
        (!type || query.isActive === (type === 'active')) &&
        (!predicate || predicate(query)),
    );
  }
}
