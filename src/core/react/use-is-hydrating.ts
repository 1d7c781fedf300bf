import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** Whether this render happens on a server, or hydrates what a server has rendered. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
}
