import { useState } from 'react';
import type { FailureKind } from '../../locale/common-messages.ts';
import { useRotation as useRotationMutation } from '../mutation-hooks.ts';
import type { LoadedLicenseKey } from '../scopes.ts';
import { useFailedChange, type FailedChange } from './use-failed-change.ts';

/** The last rotation. `unknown` means that it may have happened. */
export type Rotation =
  | { outcome: 'pending' }
  | { outcome: 'done' | 'unknown' }
  | { outcome: 'refused'; reason: FailureKind };

/** The rotation that a customer makes, and its outcome. */
export interface RotationView {
  rotate: () => void;
  rotation: Rotation | null;
}

/** A rotation that was sent, and how it has ended. */
interface Attempt {
  keyBefore: string;
  result?: 'done' | FailedChange;
}

/** Rotates the key. A later read corrects the outcome. */
export function useRotation({ licenseKey: { id, key }, readAt }: LoadedLicenseKey): RotationView {
  const toFailedChange = useFailedChange(id);
  const [attempt, setAttempt] = useState<Attempt>();
  const { mutate } = useRotationMutation(id, (_, error) => {
    const result = error ? toFailedChange(error) : 'done';
    setAttempt((current) => current && { ...current, result });
  });

  function getRotation({ keyBefore, result }: Attempt): Rotation {
    if (!result) return { outcome: 'pending' };
    if (key !== keyBefore) return { outcome: 'done' };
    // The new key is in the cache, and on the page a moment later: what is copied until then would be the old one.
    if (result === 'done') return { outcome: 'pending' };
    // Only a read that succeeded later tells that the key is the same.
    const isKnown = result.outcome === 'refused' || readAt !== result.readAt;
    return isKnown ? { outcome: 'refused', reason: result.reason } : { outcome: 'unknown' };
  }
  return {
    rotate() {
      setAttempt({ keyBefore: key });
      mutate();
    },
    rotation: attempt ? getRotation(attempt) : null,
  };
}
