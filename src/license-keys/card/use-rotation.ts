import { useMemo, useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useFromCache } from '../../core/react/use-from-cache.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import type { FailureKind } from '../../locale/common-messages.ts';
import { useRotation as useRotationMutation } from '../mutation-hooks.ts';
import { licenseKeyOptions } from '../queries.ts';
import { canRotateLicenseKey } from '../rules/can-rotate.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { useFailedChange, type FailedChange } from './use-failed-change.ts';

/** The last rotation. `unknown` means that it may have happened. */
export type Rotation =
  | { outcome: 'pending' }
  | { outcome: 'done' | 'unknown' }
  | { outcome: 'refused'; reason: FailureKind };

/** What the parts show of the rotation that a customer makes. */
export interface RotationView {
  rotation: Rotation | null;
  /** Whether the customer may replace the key, and Polar would do it. */
  isOffered: boolean;
}

/** How the parts rotate a key. */
export interface RotationControls {
  rotate: () => void;
}

/** A rotation that was sent, and how it has ended. */
interface Attempt {
  keyBefore: string;
  result?: 'done' | FailedChange;
}

/**
 * Rotates the key. A later read corrects the outcome.
 *
 * @param mayRotate - Whether the customer may.
 */
export function useRotation(
  licenseKey: LicenseKeyRead,
  mayRotate: boolean,
): RotationControls & { rotated: RotationView } {
  const { id, key } = licenseKey;
  const { client } = usePortal();
  const toFailedChange = useFailedChange(id);
  const [attempt, setAttempt] = useState<Attempt>();
  const { mutate } = useRotationMutation(id, (_, error) => {
    const result = error ? toFailedChange(error) : 'done';
    setAttempt((current) => current && { ...current, result });
  });
  const rotate = useHandler(() => {
    setAttempt({ keyBefore: key });
    mutate();
  });

  const unknown =
    attempt?.result && attempt.result !== 'done' && attempt.result.outcome === 'unknown'
      ? { keyBefore: attempt.keyBefore, readAt: attempt.result.readAt }
      : undefined;
  const { queryKey } = licenseKeyOptions(client, id);
  // Only a read that succeeded later tells that the key is the same.
  const isKept = useFromCache(
    unknown &&
      ((cache) => {
        const { data, dataUpdatedAt } = cache.getQueryState(queryKey) ?? {};
        return data?.key === unknown.keyBefore && dataUpdatedAt !== unknown.readAt;
      }),
  );

  const isOffered = mayRotate && canRotateLicenseKey(licenseKey);
  const rotated = useMemo(
    () => ({
      rotation: attempt ? getRotation(attempt, key, isKept ?? false) : null,
      isOffered,
    }),
    [attempt, key, isKept, isOffered],
  );
  return { rotated, rotate };
}

function getRotation({ keyBefore, result }: Attempt, key: string, isKept: boolean): Rotation {
  if (!result) return { outcome: 'pending' };
  if (key !== keyBefore) return { outcome: 'done' };
  // The new key is in the cache, and on the page a moment later: what is copied until then would be the old one.
  if (result === 'done') return { outcome: 'pending' };
  const isKnown = result.outcome === 'refused' || isKept;
  return isKnown ? { outcome: 'refused', reason: result.reason } : { outcome: 'unknown' };
}
