import { useState } from 'react';
import { isRefusal, type PortalError, type PortalErrorCode } from '../../core/http/errors.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import { useDeactivateActivation, useRotateLicenseKey } from '../hooks.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import type { LicenseKeyRead } from '../schema.ts';

/** The last deactivation. `name` is the name of the activation. */
export type Deactivation = { outcome: 'pending' } | { outcome: 'done'; name: string };

/** The last rotation. `unknown` means that it may have happened. */
export type Rotation =
  | { outcome: 'pending' }
  | { outcome: 'done' | 'unknown' }
  | { outcome: 'refused'; reason: PortalErrorCode };

/** The changes that a customer makes to a license key, and their outcomes. */
export interface Changes {
  deactivate: (activationId: string, name: string) => void;
  deactivation: Deactivation | null;
  /** Why an activation was not deactivated, by its id. */
  refusals: ReadonlyMap<string, PortalErrorCode>;
  rotate: () => void;
  rotation: Rotation | null;
}

/** Deactivates activations and rotates the key, and announces the outcomes. */
export function useChanges(
  licenseKey: LicenseKeyRead,
  messages: LicenseKeyMessages,
  panel: PanelView,
): Changes {
  const deactivation = useDeactivateActivation(licenseKey.id);
  const [deactivated, setDeactivated] = useState<string>();
  const [refusals, setRefusals] = useState<ReadonlyMap<string, PortalErrorCode>>(new Map());

  return {
    // Not the callbacks of `mutate`: after several calls, only those of the last one are called.
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
    // Deactivations run one after another, so none is pending when the last one is not.
    deactivation: deactivation.isPending
      ? { outcome: 'pending' }
      : deactivated === undefined
        ? null
        : { outcome: 'done', name: deactivated },
    refusals,
    ...useRotation(licenseKey, panel.failure !== null),
  };
}

/** @param isOutdated - Whether the last read of the license key has failed. */
function useRotation(
  { id, key }: LicenseKeyRead,
  isOutdated: boolean,
): Pick<Changes, 'rotate' | 'rotation'> {
  const mutation = useRotateLicenseKey(id);
  const [keyBefore, setKeyBefore] = useState<string>();
  const { error } = mutation;
  // It is certain that a rotation failed once Polar refused it, or a later read returned the same key.
  const [certainError, setCertainError] = useState(error);
  if (error && error !== certainError && (!isOutdated || isRefusal(error))) setCertainError(error);

  function getRotation(): Rotation | null {
    if (keyBefore === undefined) return null;
    if (mutation.isPending) return { outcome: 'pending' };
    // Derived from the current key, so that a later read corrects the outcome.
    if (key !== keyBefore) return { outcome: 'done' };
    if (error && error === certainError) return { outcome: 'refused', reason: error.code };
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
