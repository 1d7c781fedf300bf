import { useEffect, useRef, useState } from 'react';

/** A state that goes back by itself: after a while, and when the page is hidden. */
export function useTimed<Value>(first: Value) {
  const [value, set] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const end = useRef<() => void>(undefined);
  useEffect(() => {
    const onHide = () => end.current?.();
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, []);

  /** @param milliseconds - Without them it stays for as long as the page is seen. */
  function setFor(next: Value, milliseconds?: number, onEnd?: () => void) {
    clearTimeout(timer.current);
    set(next);
    end.current = () => {
      end.current = undefined;
      set(first);
      onEnd?.();
    };
    if (milliseconds) timer.current = setTimeout(end.current, milliseconds);
  }
  return [value, setFor] as const;
}
