import { useEffect, useMemo, useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { formatLicenseKey } from '../rules/copy-format.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { writeClipboard } from '../../ui/write-clipboard.ts';

/** Milliseconds for which a button says that the key was copied. */
export const COPIED_TIME = 3_000;

/** The template of the key alone. */
const KEY_ALONE = '{key}';

/** The outcome of the last attempt to copy the key. */
export type CopyOutcome = 'copied' | 'failed';

/** What the parts show of copying a key. */
export interface CopyView {
  /** The outcome of the last attempt, if it was to copy the key alone. */
  copyOutcome: CopyOutcome | null;
  /** The last attempt, of whatever kind; one to share the key has no template. */
  lastCopy: { template?: string | undefined; outcome: CopyOutcome } | null;
}

/** How the parts copy and share a key. */
export interface CopyControls {
  /** Copies the key, or a template with the key in it. */
  copy: (template?: string) => Promise<void>;
  /** Opens the share sheet. */
  share: () => Promise<void>;
}

/** Copies the key to the clipboard, and gives it to the share sheet of a phone. */
export function useCopy(
  { id, key }: LicenseKeyRead,
  messages: LicenseKeyMessages,
  { announce }: PanelView,
): CopyControls & { copying: CopyView } {
  const { emit } = usePortal();
  const [last, setLast] = useState<(NonNullable<CopyView['lastCopy']> & { key: string }) | null>(
    null,
  );
  // To have copied a key that was replaced since says nothing of the new one.
  const lastCopy = last?.key === key ? last : null;
  // Not `useTimer`: a copy in another format begins its own three seconds.
  useEffect(() => {
    if (last?.outcome !== 'copied') return;
    const timer = setTimeout(() => setLast(null), COPIED_TIME);
    return () => clearTimeout(timer);
  }, [last]);

  function fail(template?: string) {
    setLast({ key, template, outcome: 'failed' });
    announce(messages.copyFailed);
  }

  const copy = useHandler(async (template: string | undefined = KEY_ALONE) => {
    try {
      if (!(await writeClipboard(formatLicenseKey(key, template)))) return;
      setLast({ key, template, outcome: 'copied' });
      announce(messages.copied);
      emit({ type: 'license_key.copied', license_key_id: id });
    } catch {
      fail(template);
    }
  });
  const share = useHandler(async () => {
    try {
      // Nothing else, such as a title, in which an app could keep the key where it can be seen.
      await navigator.share({ text: key });
      setLast(null);
      emit({ type: 'license_key.shared', license_key_id: id });
    } catch (error) {
      const name = (error as Partial<DOMException> | undefined)?.name;
      // The customer has closed the sheet, or it is open already.
      if (name === 'AbortError' || name === 'InvalidStateError') return;
      fail();
    }
  });
  const copying = useMemo(
    () => ({
      lastCopy,
      copyOutcome: lastCopy?.template === KEY_ALONE ? lastCopy.outcome : null,
    }),
    [lastCopy],
  );
  return { copying, copy, share };
}
