import { useState } from 'react';
import { isRefusal, type PortalError } from '../api/errors.ts';
import type { LicenseKeyRead } from '../api/license-key-schema.ts';
import type { FailureKind, Messages } from '../locale/messages.ts';
import { useDeactivateActivation } from '../react/use-deactivate-activation.ts';
import { useRotateLicenseKey } from '../react/use-rotate-license-key.ts';

/** What the customer changes, and what became of it. */
export interface Changes {
  deactivate: (activationId: string, name: string) => void;
  isDeactivating: boolean;
  /** What to tell: under an activation's id why it is still there, under `done` which one is gone. */
  news: Record<string, string | undefined>;
  rotate: () => void;
  isRotating: boolean;
  rotationError: PortalError | null;
  /** Whether the key that shows was read, or refused, since: so that it tells how the rotation ended. */
  isRotationKnown: boolean;
  /** The key before it was rotated, if it was. */
  keyBefore: string | undefined;
}

export function useChanges(
  { id, key }: LicenseKeyRead,
  failure: FailureKind | null,
  messages: Messages,
  announce: (text: string) => void,
): Changes {
  const deactivation = useDeactivateActivation(id);
  const rotation = useRotateLicenseKey(id);
  const [news, setNews] = useState({});
  const [keyBefore, setKeyBefore] = useState<string>();
  const [isKnown, setKnown] = useState(false);
  if (rotation.error && !isKnown && (!failure || isRefusal(rotation.error))) setKnown(true);
  function tell(about: string, text: string) {
    setNews((all) => ({ ...all, [about]: text }));
    announce(text);
  }
  return {
    deactivate: (activationId, name) =>
      void deactivation.mutateAsync(activationId).then(
        () => tell('done', messages.deactivated(name)),
        ({ code }: PortalError) =>
          tell(activationId, messages.notDeactivated(name, messages.failures[code][0])),
      ),
    // They run in turn: while the last one has not ended, there is one under way.
    isDeactivating: deactivation.isPending,
    news,
    rotate() {
      setKeyBefore(key);
      setKnown(false);
      rotation.mutate();
    },
    isRotating: rotation.isPending,
    rotationError: rotation.error,
    isRotationKnown: isKnown,
    keyBefore,
  };
}
