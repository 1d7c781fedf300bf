/** Why a stream ends: Polar ends it after ten minutes and says so, or the connection drops. */
export type StreamEnd = 'reconnect' | 'lost';

/** A response to `GET /customers/stream` that has not ended. */
export interface Listener {
  customerId: string;
  send(data: object): void;
  end(reason: StreamEnd): void;
}

/** What the server tells those who listen for a customer, at the moment at which it happens. */
export interface CustomerEvents {
  readonly listeners: ReadonlySet<Listener>;
  add(listener: Listener): void;
  remove(listener: Listener): void;
  publish(customerId: string, key: string, payload: Record<string, unknown>): void;
}

export function createEvents(): CustomerEvents {
  const listeners = new Set<Listener>();

  return {
    listeners,
    add: (listener) => void listeners.add(listener),
    remove: (listener) => void listeners.delete(listener),
    publish(customerId, key, payload) {
      const data = { id: crypto.randomUUID(), key, payload };
      for (const listener of listeners) {
        if (listener.customerId === customerId) listener.send(data);
      }
    },
  };
}
