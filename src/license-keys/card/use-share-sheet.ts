import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** Whether this is a phone or tablet whose share sheet a page can open; `false` on a server. */
export function useShareSheet(): boolean {
  return useSyncExternalStore(
    subscribe,
    // A page without HTTPS has no `share`, and jsdom neither of the two.
    () => 'share' in navigator && (globalThis.matchMedia?.('(pointer: coarse)').matches ?? false),
    () => false,
  );
}
