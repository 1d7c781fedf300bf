import { useMemo } from 'react';
import { usePortal } from '../core/react/portal.ts';
import { useShared } from '../core/react/use-shared.ts';
import type { SubscriptionActions } from './actions.ts';
import type { SubscriptionChoices } from './scopes.ts';

/** The changes that the developer offers to the customer: those of a component, otherwise those of the provider. */
export function useActions(own: SubscriptionActions | undefined): SubscriptionChoices['actions'] {
  const provided = usePortal().actions?.subscriptions;
  const actions = useMemo(() => {
    const isOn = (change: keyof SubscriptionActions) => own?.[change] ?? provided?.[change] ?? true;
    return {
      cancel: isOn('cancel'),
      keep: isOn('keep'),
      pause: isOn('pause'),
      resume: isOn('resume'),
      changePlan: isOn('changePlan'),
      changeSeats: isOn('changeSeats'),
      dropChange: isOn('dropChange'),
    };
  }, [own, provided]);
  return useShared(actions);
}
