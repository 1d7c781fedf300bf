import { useEffect, useState } from 'react';
import type { CancelPreview } from '../preview-schema.ts';
import { useCancelPreview } from '../preview-hooks.ts';
import { getWayOut, type WayOut } from '../rules/way-out.ts';
import { SubscriptionScope } from '../scopes.ts';
import { useTimed } from '../use-timed.ts';

/** Milliseconds that a preview has: what comes later would change the dialog while it is being read. */
const PATIENCE = 3_000;

/** Milliseconds in which a click was meant for what the button said before. */
const REACTION = 700;

interface CancelWay {
  way: WayOut;
  /** Whether Polar is being asked what becomes of the open amount. Nothing waits for that. */
  isAsking: boolean;
  /** Whether the way has just become another one, under a finger that may be about to press. */
  isNew: boolean;
}

/**
 * How the subscription can be ended. It never waits for the preview: without one, the end is that of the period.
 *
 * @param isNowRefused - Whether Polar has refused to end it at once.
 */
export function useCancelWay(isNowRefused: boolean): CancelWay {
  const { subscription, state, order } = SubscriptionScope.use('Subscription.Cancel');
  const isPastDue = state.kind === 'past_due';
  const { data } = useCancelPreview(subscription.id, isPastDue);
  const [preview, setPreview] = useState<CancelPreview | null>();
  const [wasAsked] = useState(data === undefined);
  const [isNew, setNew] = useState(false);
  if (preview === undefined && data !== undefined) {
    setPreview(data);
    setNew(wasAsked && !!data?.stops_collection);
  }
  const isAsking = isPastDue && preview === undefined;
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => setPreview((found) => found ?? null), PATIENCE);
    return () => clearTimeout(timer);
  }, [isAsking]);
  useEffect(() => {
    if (!isNew) return;
    const timer = setTimeout(() => setNew(false), REACTION);
    return () => clearTimeout(timer);
  }, [isNew]);
  const known = isNowRefused ? null : preview;
  const way = useTimed((now) => getWayOut(subscription, known, now, order));
  return { way, isAsking, isNew };
}
