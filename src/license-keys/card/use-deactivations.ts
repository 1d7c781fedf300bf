import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useFromCache } from '../../core/react/use-from-cache.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { useLatest } from '../../core/react/use-latest.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { useDeactivation } from '../mutation-hooks.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { licenseKeyOptions } from '../queries.ts';
import { tellFailedDeactivation } from './tell-failed-deactivation.ts';
import { useFailedChange, type FailedChange } from './use-failed-change.ts';

/** A deactivation that was done. */
interface DoneDeactivation {
  /** The id of the activation. */
  id: string;
  /** The name of the activation. */
  name: string;
  /** The key at that time. */
  keyBefore: string;
  /** Whether the card had a button that replaces the key at that time. */
  isReplaceable: boolean;
}

/** The last deactivation. */
export type Deactivation = { outcome: 'pending' } | ({ outcome: 'done' } & DoneDeactivation);

/** A deactivation that has failed, of an activation with this name. */
export interface FailedDeactivation extends FailedChange {
  name: string;
}

/** What the parts show of the deactivations that a customer makes, and of their outcomes. */
export interface DeactivationView {
  /** `null` also after `forgetDeactivation`, once the customer has read of it. */
  deactivation: Deactivation | null;
  /** Whether the customer has deactivated any, or is about to. */
  hasDeactivated: boolean;
  /** Those that have failed, by the id of the activation. */
  failures: ReadonlyMap<string, FailedDeactivation>;
}

/** How the parts deactivate activations. */
export interface DeactivationControls {
  deactivate: (activationId: string, name: string) => void;
  forgetDeactivation: () => void;
}

const PENDING: Deactivation = { outcome: 'pending' };

/** Deactivates activations and announces the outcomes, also those that only a later read tells. */
export function useDeactivations(
  licenseKey: LicenseKeyRead,
  messages: LicenseKeyMessages,
  panel: PanelView,
): DeactivationControls & { deactivations: DeactivationView } {
  const { client, queryClient } = usePortal();
  const { queryKey } = licenseKeyOptions(client, licenseKey.id);
  const names = useRef(new Map<string, string>());
  const toFailedChange = useFailedChange(licenseKey.id);
  const [deactivated, setDeactivated] = useState<DoneDeactivation>();
  const [hasDeactivated, setHasDeactivated] = useState(false);
  const [failures, setFailures] = useState<DeactivationView['failures']>(new Map());

  function setFailure(activationId: string, failure?: FailedDeactivation) {
    setFailures((all) => {
      if (!failure && !all.has(activationId)) return all;
      const next = new Map(all);
      if (failure) next.set(activationId, failure);
      else next.delete(activationId);
      return next;
    });
    if (failure) panel.announce(tellFailedDeactivation(failure, messages, panel));
  }
  function setDone(activationId: string, name: string) {
    setFailure(activationId);
    setHasDeactivated(true);
    // In a card of the host app's own, nothing may tell how a rotation ends.
    const isReplaceable = [...panel.findSlot('license-key-rotate')].length > 0;
    setDeactivated({ id: activationId, name, keyBefore: licenseKey.key, isReplaceable });
    const done = messages.deactivated(name);
    // With the offer, which stands before the row that has the focus now, and is gone after a while.
    panel.announce(isReplaceable ? `${done} ${messages.mayReturn}` : done);
  }

  // Not the promise of `mutateAsync`, which settles after the callbacks of a host app's MutationCache.
  const { mutate, isPending } = useDeactivation(licenseKey.id, (activationId, error) => {
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
  const readAt = useFromCache(
    failures.size > 0 ? (cache) => cache.getQueryState(queryKey)?.dataUpdatedAt ?? 0 : undefined,
  );
  useEffect(() => {
    if (readAt !== undefined) decide.current();
  }, [readAt, decide]);

  const deactivate = useHandler((activationId: string, name: string) => {
    names.current.set(activationId, name);
    setFailure(activationId);
    setDeactivated(undefined);
    mutate(activationId);
  });
  const forgetDeactivation = useCallback(() => setDeactivated(undefined), []);
  const deactivations = useMemo((): DeactivationView => {
    const done: Deactivation | null = deactivated ? { outcome: 'done', ...deactivated } : null;
    return {
      // Deactivations run one after another, so none is pending when the last one is not.
      deactivation: isPending ? PENDING : done,
      hasDeactivated: hasDeactivated || isPending,
      failures,
    };
  }, [isPending, deactivated, hasDeactivated, failures]);
  return { deactivations, deactivate, forgetDeactivation };
}
