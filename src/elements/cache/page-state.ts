const returns = new Set<() => void>();
let isOnline = true;

/** Whether the browser has told that it is offline. */
export const onlineManager = {
  isOnline: () => isOnline,
  setOnline(value: boolean): void {
    const isBack = value && !isOnline;
    isOnline = value;
    if (isBack) for (const callback of returns) callback();
  },
};

/** Whether somebody looks at the page. */
export const isFocused = () => document.visibilityState !== 'hidden';

/** Calls back when the page is seen again or the browser is online again. Returns how to stop. */
export function onReturn(callback: () => void): () => void {
  const stops = new AbortController();
  const { signal } = stops;
  const see = () => {
    if (isFocused()) callback();
  };
  returns.add(callback);
  window.addEventListener('offline', () => onlineManager.setOnline(false), { signal });
  window.addEventListener('online', () => onlineManager.setOnline(true), { signal });
  window.addEventListener('visibilitychange', see, { signal });
  return () => {
    returns.delete(callback);
    stops.abort();
  };
}
