import { useEffect, useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { useChangePreview } from '../preview-hooks.ts';
import { PREVIEW_LIFE } from '../preview-queries.ts';
import { subscriptionQueryKeys } from '../query-keys.ts';
import { getChangeCost } from '../rules/preview-sum.ts';
import { getSubscriptionPrice } from '../rules/price.ts';
import { explainSubscriptionRefusal } from '../rules/refusal.ts';
import type { ChangeTiming } from '../rules/timing.ts';
import { SubscriptionPaymentScope, SubscriptionScope } from '../scopes.ts';
import type { SubscriptionUpdate } from '../update-api.ts';
import { useTimed } from '../use-timed.ts';
import { tellCost } from './tell-cost.ts';
import { tellRefusal } from './tell-problem.ts';

/** Milliseconds that a sum has: words stand in its place after that. */
const PATIENCE = 5_000;

const PART = 'Subscription.Dialog';

/** What the chosen change costs. */
export interface Cost {
  state: 'asking' | 'known' | 'unknown';
  /** In sentences. */
  texts: string[];
  /** Whether something is charged at once, as far as that is known. */
  isDueNow: boolean;
  /** Whether the sum is new enough for the change to be sent. If it is not, Polar is asked anew. */
  check: () => boolean;
}

/**
 * What a change of the plan or of the seats costs. The sum is that of this very change.
 *
 * @param update - `undefined` as long as none is chosen.
 */
export function useCost(
  update: SubscriptionUpdate | undefined,
  timing: ChangeTiming | undefined,
): Cost | undefined {
  const { client, queryClient } = usePortal();
  const { format } = PanelScope.use(PART);
  const { subscription, messages } = SubscriptionScope.use(PART);
  const { label } = SubscriptionPaymentScope.use(PART);
  const { data: preview, error } = useChangePreview(subscription.id, update);
  const chosen = update && JSON.stringify(update);
  const [renewed, setRenewed] = useState<string>();
  const isAsking =
    chosen !== undefined && ((preview === undefined && !error) || renewed === chosen);
  const givenUp = usePatience(chosen, isAsking);
  const isOver = givenUp !== undefined && givenUp === chosen;
  const { currency } = getSubscriptionPrice(subscription);
  // A number without its currency is no sum.
  const known = isOver || !currency ? null : preview;
  const refusal = error
    ? explainSubscriptionRefusal(
        error,
        update?.product_id === undefined ? 'changeSeats' : 'changePlan',
        subscription,
      )
    : undefined;
  const { changes } = messages;
  const cost = useTimed((now) => {
    if (!timing) return undefined;
    const due = getChangeCost(timing, known);
    const isKnown = !('sum' in due) || due.sum.kind !== 'unknown';
    const texts = tellCost(due, timing, {
      messages: changes.cost,
      format,
      currency,
      method: label,
      now,
    });
    const isDueNow = timing.endsTrial || (due.kind === 'now' && due.sum.kind === 'due');
    return { texts, isKnown, isDueNow };
  });

  const check = useHandler(() => {
    if (!update || isOver) return true;
    const queryKey = subscriptionQueryKeys.change(client, subscription.id, update);
    const { dataUpdatedAt = 0, isInvalidated } = queryClient.getQueryState(queryKey) ?? {};
    // While the page was hidden, it was not asked for anew. After another change it is another sum.
    const isOld = isInvalidated || isOutdated(dataUpdatedAt);
    if (dataUpdatedAt === 0 || !isOld) return true;
    setRenewed(chosen);
    const forget = () => setRenewed(undefined);
    void queryClient.refetchQueries({ queryKey, exact: true }).then(forget, forget);
    return false;
  });
  if (!cost) return undefined;
  const { isDueNow } = cost;
  if (refusal) {
    const text = tellRefusal(refusal, changes.refusals, format.number);
    return { state: 'unknown', texts: [text], isDueNow: false, check };
  }
  if (isAsking && !isOver) {
    // What is said first needs no sum.
    const first = timing?.endsTrial ? [changes.cost.endsTrial] : [];
    return { state: 'asking', texts: [...first, changes.cost.asking], isDueNow, check };
  }
  return { state: cost.isKnown ? 'known' : 'unknown', texts: cost.texts, isDueNow, check };
}

/** Whether a sum of this time may be another by now; also if the clock was set back since. */
function isOutdated(time: number): boolean {
  const age = Date.now() - time;
  return age > PREVIEW_LIFE || age < 0;
}

/** For what nobody waits any longer, until something else is chosen. */
function usePatience(chosen: string | undefined, isAsking: boolean): string | undefined {
  const [givenUp, setGivenUp] = useState<string>();
  if (givenUp !== undefined && givenUp !== chosen) setGivenUp(undefined);
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => setGivenUp(chosen), PATIENCE);
    return () => clearTimeout(timer);
  }, [chosen, isAsking]);
  return givenUp;
}
