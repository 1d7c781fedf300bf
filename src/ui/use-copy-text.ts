import { useEffect, useState } from 'react';
import { useHandler } from '../core/react/use-handler.ts';
import { writeClipboard } from './write-clipboard.ts';

/** Milliseconds for which a button says that something was copied. */
const COPIED_TIME = 3_000;

interface CopyTextOptions {
  /** Called when it was copied. */
  onCopied: () => void;
  /** Called when the browser has refused, or the text could not be had. */
  onFailed: () => void;
}

/**
 * Copies a text that is no secret, and tells for three seconds that it was copied.
 *
 * @param getText - Returns it, or a promise of it, at the click.
 */
export function useCopyText(
  getText: () => string | Promise<string>,
  { onCopied, onFailed }: CopyTextOptions,
): { outcome: 'copied' | 'failed' | undefined; copy: () => void } {
  // An object, so that another copy begins its own three seconds.
  const [last, setLast] = useState<{ outcome: 'copied' | 'failed' }>();
  useEffect(() => {
    if (last?.outcome !== 'copied') return;
    const timer = setTimeout(() => setLast(undefined), COPIED_TIME);
    return () => clearTimeout(timer);
  }, [last]);
  const copy = useHandler(async () => {
    try {
      // Another text may have been copied while this one was on its way.
      if (!(await writeClipboard(getText()))) return;
      setLast({ outcome: 'copied' });
      onCopied();
    } catch {
      setLast({ outcome: 'failed' });
      onFailed();
    }
  });
  return { outcome: last?.outcome, copy: () => void copy() };
}
