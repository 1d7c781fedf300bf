import { useEffect, useRef, useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { usePageHide } from '../../core/react/use-page-hide.ts';
import { useHidden } from '../../core/react/use-hidden.ts';
import { useTimer } from '../../core/react/use-timer.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { getLicenseKeyEnd } from '../rules/key-end.ts';
import type { LicenseKeyRead } from '../schema.ts';

/** Milliseconds for which a revealed key is shown. */
const REVEAL_TIME = 30_000;

/** Milliseconds for which the button says that the key was copied. */
const COPIED_TIME = 3_000;

/** The outcome of the last attempt to copy the key. */
export type CopyOutcome = 'copied' | 'failed';

/** Reveals, hides and copies the key. */
export function useSecret(
  { id, key }: LicenseKeyRead,
  messages: LicenseKeyMessages,
  { announce, findSlot }: PanelView,
) {
  const { emit } = usePortal();
  const [isRevealed, setRevealed] = useState(false);
  const [copyOutcome, setCopyOutcome] = useState<CopyOutcome | null>(null);

  function hide() {
    setRevealed(false);
    announce(messages.hidden(getLicenseKeyEnd(key)));
  }
  useTimer(isRevealed, REVEAL_TIME, hide);
  useHidden(isRevealed, () => findSlot('license-key-value'), hide);
  const hideRevealed = useRef<() => void>(null);
  useEffect(() => {
    hideRevealed.current = isRevealed ? hide : null;
  });
  usePageHide(() => isRevealed && hide());
  // `<Activity>` hides the card without unmounting it, and stops the timer.
  useEffect(() => () => hideRevealed.current?.(), []);
  useTimer(copyOutcome === 'copied', COPIED_TIME, () => setCopyOutcome(null));

  return {
    isRevealed,
    reveal() {
      if (isRevealed) return hide();
      setRevealed(true);
      announce(messages.keyRevealed);
      emit({ type: 'license_key.revealed', license_key_id: id });
    },
    copyOutcome,
    async copy() {
      try {
        // Throws on a page without HTTPS, which has no clipboard, and when the browser denies access.
        await navigator.clipboard.writeText(key);
        setCopyOutcome('copied');
        announce(messages.copied);
        emit({ type: 'license_key.copied', license_key_id: id });
      } catch {
        setCopyOutcome('failed');
        announce(messages.copyFailed);
      }
    },
  };
}
