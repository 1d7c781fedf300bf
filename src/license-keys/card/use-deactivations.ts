import { useEffect, useRef, useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useLatest } from '../../core/react/use-latest.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { useDeactivation } from '../mutation-hooks.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { licenseKeyOptions } from '../queries.ts';
import { tellFailedDeactivation } from './tell-failed-deactivation.ts';
import { useFailedChange, type FailedChange } from './use-failed-change.ts';

/** The last deactivation. `name` is the name of the activation. */
export type Deactivation = { outcome: 'pending' } | { outcome: 'done'; name: string };

/** A deactivation that has failed, of an activation with this name. */
export interface FailedDeactivation extends FailedChange {
  name: string;
}

/** The deactivations that a customer makes, and their outcomes. */
export interface Deactivations {
  deactivate: (activationId: string, name: string) => void;
  deactivation: Deactivation | null;
  /** Those that have failed, by the id of the activation. */
  failures: ReadonlyMap<string, FailedDeactivation>;
}

/** Deactivates activations and announces the outcomes, also those that only a later read tells. */
export function useDeactivations(
  licenseKey: LicenseKeyRead,
  messages: LicenseKeyMessages,
  panel: PanelView,
): Deactivations {
  const { client, queryClient } = usePortal();
  const { queryKey } = licenseKeyOptions(client, licenseKey.id);
  const names = useRef(new Map<string, string>());
  const toFailedChange = useFailedChange(licenseKey.id);
  const [deactivated, setDeactivated] = useState<string>();
  const [failures, setFailures] = useState<Deactivations['failures']>(new Map());

  function setFailure(activationId: string, failure?: FailedDeactivation) {
    setFailures((all) => {
      const next = new Map(all);
      if (failure) next.set(activationId, failure);
      else next.delete(activationId);
      return next;
    });
    if (failure) panel.announce(tellFailedDeactivation(failure, messages, panel));
  }
  function setDone(activationId: string, name: string) {
    setFailure(activationId);
    setDeactivated(name);
    panel.announce(messages.deactivated(name));
  }

  // Not the promise of `mutateAsync`, which settles after the callbacks of a host app's MutationCache.
  const mutation = useDeactivation(licenseKey.id, (activationId, error) => {
    const name = names.current.get(activationId) ?? messages.unnamed;
    if (error) setFailure(activationId, { name, ...toFailedChange(error) });
    else setDone(activationId, name);
  });

  const decide = useLatest(() => {
    // From the cache: what is shown leaves out the activations that are being deactivated.
    const { data, dataUpdatedAt = 0 } = queryClient.getQueryState(queryKey) ?? {};
    for (const [id, failure] of failures) {
      if (!data || dataUpdatedAt === failure.readAt) continue;
      const isListed = data.activations.some((activation) => activation.id === id);
      if (isListed && failure.outcome === 'unknown') {
        setFailure(id, { ...failure, outcome: 'refused' });
      }
      // It may be among those that could not be read.
      if (!isListed && !data.unreadable) setDone(id, failure.name);
    }
  });
  // Each read renders the card.
  useEffect(() => decide.current());

  return {
    deactivate(activationId, name) {
      names.current.set(activationId, name);
      setFailure(activationId);
      mutation.mutate(activationId);
    },
    // Deactivations run one after another, so none is pending when the last one is not.
    deactivation: mutation.isPending
      ? { outcome: 'pending' }
      : deactivated === undefined
        ? null
        : { outcome: 'done', name: deactivated },
    failures,
  };
}
