import { useEffect, useState } from 'react';

const SHOWN_FOR = 3_000;

/** How an attempt to copy ended. */
export type CopyOutcome = 'copied' | 'copyFailed';

/**
 * Copies a text that need not be on the page, and tells how the last attempt ended.
 *
 * @param onEnd - Told of each attempt.
 */
export function useCopy(
  text: string,
  onEnd: (outcome: CopyOutcome) => void,
): [outcome: CopyOutcome | null, copy: () => void] {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  useEffect(() => {
    // A failure stays: it says what to do instead.
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    setOutcome(null);
    let result: CopyOutcome = 'copied';
    try {
      // There is no clipboard on a page without HTTPS, and a browser may deny it elsewhere.
      await navigator.clipboard.writeText(text);
    } catch {
      result = 'copyFailed';
    }
    setOutcome(result);
    onEnd(result);
  }
  return [outcome, () => void copy()];
}
