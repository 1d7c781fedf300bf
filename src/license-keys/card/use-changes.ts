import { useState } from 'react';
import { isRefusal, type PortalError, type PortalErrorCode } from '../../core/http/errors.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import { useDeactivateActivation, useRotateLicenseKey } from '../hooks.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import type { LicenseKeyRead } from '../schema.ts';

/** The last deactivation: under way, or done; `name` is that of the activation. */
export type Deactivation = { outcome: 'pending' } | { outcome: 'done'; name: string };

/** The last rotation, as far as its outcome is known. */
export type Rotation =
  | { outcome: 'pending' | 'done' | 'unknown' }
  | { outcome: 'refused'; reason: PortalErrorCode };

/** The changes that a customer makes to a license key, and their outcomes. */
export interface Changes {
  deactivate: (activationId: string, name: string) => void;
  deactivation: Deactivation | null;
  /** Why activations were not deactivated, by their ids. */
  refusals: ReadonlyMap<string, PortalErrorCode>;
  rotate: () => void;
  rotation: Rotation | null;
}

/** Deactivates activations and rotates the key, and announces what came of it. */
export function useChanges(
  licenseKey: LicenseKeyRead,
  messages: LicenseKeyMessages,
  panel: PanelView,
): Changes {
  const deactivation = useDeactivateActivation(licenseKey.id);
  const [deactivated, setDeactivated] = useState<string>();
  const [refusals, setRefusals] = useState<ReadonlyMap<string, PortalErrorCode>>(new Map());

  return {
    // Not the callbacks of `mutate`, which are called for the last of several calls alone.
    deactivate: (activationId, name) =>
      void deactivation.mutateAsync(activationId).then(
        () => {
          setDeactivated(name);
          panel.announce(messages.deactivated(name));
        },
        ({ code }: PortalError) => {
          setRefusals((all) => new Map(all).set(activationId, code));
          const [reason] = getFailureText(code, panel.messages, messages);
          panel.announce(messages.notDeactivated(name, reason));
        },
      ),
    // They run one after another: while the last one has not ended, there is one under way.
    deactivation: deactivation.isPending
      ? { outcome: 'pending' }
      : deactivated === undefined
        ? null
        : { outcome: 'done', name: deactivated },
    refusals,
    ...useRotation(licenseKey, panel.failure !== null),
  };
}

/** @param isOutdated - Whether the license key could not be read since. */
function useRotation(
  { id, key }: LicenseKeyRead,
  isOutdated: boolean,
): Pick<Changes, 'rotate' | 'rotation'> {
  const mutation = useRotateLicenseKey(id);
  const [keyBefore, setKeyBefore] = useState<string>();
  const { error } = mutation;
  // A failed rotation is certain once Polar has refused it, or the key that shows was read after it.
  const [certain, setCertain] = useState(error);
  if (error && error !== certain && (!isOutdated || isRefusal(error))) setCertain(error);

  function getRotation(): Rotation | null {
    if (keyBefore === undefined) return null;
    if (mutation.isPending) return { outcome: 'pending' };
    // It follows from the key that is there, so that a later read corrects it.
    if (key !== keyBefore) return { outcome: 'done' };
    if (error && error === certain) return { outcome: 'refused', reason: error.code };
    return { outcome: 'unknown' };
  }
  return {
    rotate() {
      setKeyBefore(key);
      mutation.mutate();
    },
    rotation: getRotation(),
  };
}
