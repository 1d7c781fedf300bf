import { useCallback, useEffect, useState } from 'react';
import { useLatest } from '../../core/react/use-latest.ts';

const SECOND = 1_000;

/** Milliseconds between looks: soon at first, and five minutes in all. */
const PAUSES = [2, 3, 5, 5, 10, 10, 15, 20, 20, 30, 30, 30, 30, 30, 30, 30].map(
  (seconds) => seconds * SECOND,
);

/**
 * Looks again and again whether something is there that Polar prepares, with growing pauses and for five minutes.
 * Not while the page is hidden: then once it is shown again.
 *
 * @param isOn - Whether something is being prepared.
 * @param look - Reads it.
 * @returns Whether it takes longer, and a function that begins anew.
 */
export function usePreparing(
  isOn: boolean,
  look: () => Promise<unknown>,
): { isLong: boolean; lookAgain: () => void } {
  const latest = useLatest(look);
  const [looks, setLooks] = useState(0);
  const pause = PAUSES[looks];
  useEffect(() => {
    if (!isOn || pause === undefined) return;
    let isWanted = true;
    function lookIfSeen() {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', lookIfSeen);
      // The next pause begins when there is an answer.
      void latest.current().finally(() => {
        if (isWanted) setLooks((count) => count + 1);
      });
    }
    const timer = setTimeout(() => {
      document.addEventListener('visibilitychange', lookIfSeen);
      lookIfSeen();
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookIfSeen);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- two pauses may be equally long
  }, [isOn, looks, pause, latest]);
  const lookAgain = useCallback(() => {
    void latest.current().finally(() => setLooks(0));
  }, [latest]);
  return { isLong: isOn && pause === undefined, lookAgain };
}
