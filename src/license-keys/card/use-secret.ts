import { useEffect, useMemo, useRef, useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { usePageHide } from '../../core/react/use-page-hide.ts';
import { useHidden } from '../../core/react/use-hidden.ts';
import { useTimer } from '../../core/react/use-timer.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import { useEscape } from '../../ui/use-escape.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { getLicenseKeyEnd } from '../rules/key-end.ts';
import type { LicenseKeyRead } from '../schema.ts';

/** Milliseconds for which a revealed key is shown. */
export const REVEAL_TIME = 30_000;

/** What the parts show of whether the key is revealed. */
export interface SecretView {
  isRevealed: boolean;
  /** When the key is hidden again, in milliseconds since 1970; `null` while it is masked. */
  hidesAt: number | null;
}

/** How the parts reveal a key. */
export interface SecretControls {
  /** Shows the key for 30 seconds, or hides it again. */
  reveal: () => void;
}

/** Where a key is never revealed. */
export const MASKED: SecretView = { isRevealed: false, hidesAt: null };

/** Reveals and hides the key. */
export function useSecret(
  licenseKey: LicenseKeyRead,
  messages: LicenseKeyMessages,
  panel: PanelView,
): SecretControls & { secret: SecretView } {
  const { id, key } = licenseKey;
  const { announce, findSlot } = panel;
  const { emit } = usePortal();
  const [hidesAt, setHidesAt] = useState<number | null>(null);
  const isRevealed = hidesAt !== null;

  function hide() {
    setHidesAt(null);
    announce(messages.hidden(getLicenseKeyEnd(key)));
  }
  useTimer(isRevealed, REVEAL_TIME, hide);
  useHidden(isRevealed, () => findSlot('license-key-value'), hide);
  useEscape(isRevealed, () => findSlot('portal-content'), hide);
  const hideRevealed = useRef<() => void>(null);
  useEffect(() => {
    hideRevealed.current = isRevealed ? hide : null;
  });
  usePageHide(() => isRevealed && hide());
  // `<Activity>` hides the card without unmounting it, and stops the timer.
  useEffect(() => () => hideRevealed.current?.(), []);

  const reveal = useHandler(() => {
    if (isRevealed) return hide();
    setHidesAt(Date.now() + REVEAL_TIME);
    announce(messages.keyRevealed);
    emit({ type: 'license_key.revealed', license_key_id: id });
  });
  return { secret: useMemo(() => ({ isRevealed, hidesAt }), [isRevealed, hidesAt]), reveal };
}
