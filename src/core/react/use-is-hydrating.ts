import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** Whether this is rendered on a server, or by a browser that takes over what a server rendered. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
}
