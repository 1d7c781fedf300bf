import { useState } from 'react';
import { isRefusal, type PortalError } from '../../core/http/errors.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { useDeactivateActivation } from '../use-deactivate-activation.ts';
import { useRotateLicenseKey } from '../use-rotate-license-key.ts';
import type { PanelView } from '../context.ts';
import { toFailureKind } from '../../locale/messages.ts';

/** What the customer changes, and what became of it. */
export interface Changes {
  deactivate: (activationId: string, name: string) => void;
  /** What to tell: under an activation's id why it is still there, under `done` which one is gone. */
  news: Record<string, string | undefined>;
  rotate: () => void;
  isRotating: boolean;
  /** How the last rotation ended, as far as anybody knows. */
  rotation: { isNew: boolean; text: string } | null;
}

export function useChanges(
  licenseKey: LicenseKeyRead,
  { messages, announce, failure }: PanelView,
): Changes {
  const deactivation = useDeactivateActivation(licenseKey.id);
  const rotation = useRotateLicenseKey(licenseKey.id);
  const [news, setNews] = useState({});
  const [keyBefore, setKeyBefore] = useState<string>();
  const { error } = rotation;
  // The refusal that is certain, since it was one, or since the key that shows was read after it.
  const [refusal, setRefusal] = useState(error);
  if (error && error !== refusal && (!failure || isRefusal(error))) setRefusal(error);
  // It follows from the key that is there, so a later read mends it.
  const isNew = licenseKey.key !== keyBefore;
  const old =
    error && error === refusal
      ? messages.notRotated(messages.failures[toFailureKind(error.code)][0])
      : messages.maybeRotated;
  function tell(about: string, text: string) {
    setNews((all) => ({ ...all, [about]: text }));
    announce(text);
  }
  return {
    deactivate: (activationId, name) =>
      void deactivation.mutateAsync(activationId).then(
        () => tell('done', messages.deactivated(name)),
        (refused: PortalError) =>
          tell(
            activationId,
            messages.notDeactivated(name, messages.failures[toFailureKind(refused.code)][0]),
          ),
      ),
    // They run in turn: while the last one has not ended, there is one under way.
    news: deactivation.isPending ? { ...news, done: messages.deactivating } : news,
    rotate() {
      setKeyBefore(licenseKey.key);
      rotation.mutate();
    },
    isRotating: rotation.isPending,
    rotation:
      keyBefore && !rotation.isPending ? { isNew, text: isNew ? messages.rotated : old } : null,
  };
}
