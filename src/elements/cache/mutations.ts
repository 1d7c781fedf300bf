/** What the recipes in `query/` and the hooks say of a mutation. */
export interface MutationOptions {
  mutationKey?: readonly unknown[];
  mutationFn: (variables: unknown, context: { client: unknown }) => Promise<unknown>;
  /** Those of one scope run one after another. */
  scope: { id: string };
  onSuccess?: (data: unknown, variables: unknown) => void;
  onError?: (error: unknown, variables: unknown) => void;
}

/** A change that was asked for. */
export interface Mutation {
  options: MutationOptions;
  state: { variables: unknown; isPending: boolean; error: unknown };
  /** Rejects when it fails. */
  ended: Promise<unknown>;
}

/** The changes that are asked for and not yet made. */
export class Mutations {
  /** Another array after each change of one of them. */
  pending: readonly Mutation[] = [];
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #listeners = new Set<() => void>();

  readonly observe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Makes a change, after those of its scope that were asked for before. */
  run(options: MutationOptions, variables: unknown, client: unknown): Mutation {
    const { id } = options.scope;
    const turn = this.#turns.get(id) ?? Promise.resolve();
    const mutation: Mutation = {
      options,
      state: { variables, isPending: true, error: null },
      ended: turn.then(() => options.mutationFn(variables, { client })),
    };
    const settle = (error: unknown) => {
      mutation.state = { variables, isPending: false, error };
      this.#tell(this.pending.filter((other) => other !== mutation));
    };
    mutation.ended = mutation.ended.then(
      (data) => {
        options.onSuccess?.(data, variables);
        settle(null);
      },
      (error: unknown) => {
        options.onError?.(error, variables);
        settle(error);
        throw error;
      },
    );
    this.#turns.set(
      id,
      mutation.ended.catch(() => {}),
    );
    this.#tell([...this.pending, mutation]);
    return mutation;
  }

  #tell(pending: readonly Mutation[]): void {
    this.pending = pending;
    for (const listener of this.#listeners) listener();
  }
}
