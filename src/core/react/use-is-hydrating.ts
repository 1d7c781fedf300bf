import { useSyncExternalStore } from 'react';

/** Whether this is rendered on a server, or by a browser that takes over what a server rendered. */
export function useServed(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
}
