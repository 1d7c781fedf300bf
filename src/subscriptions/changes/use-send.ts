import { useRef, useState } from 'react';
import type { PortalError } from '../../core/http/errors.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import {
  useCancellation,
  usePausing,
  usePendingUpdateClearing,
  useResumption,
  useRevocation,
  useUncancellation,
  useUnpausing,
  useUpdate,
} from '../mutation-hooks.ts';
import type { ChangeRequest } from './outcome.ts';

interface Send {
  /** What is being sent. */
  sending: ChangeRequest | undefined;
  /** Sends a change, unless another one is being sent. */
  send: (request: ChangeRequest) => void;
}

/**
 * Sends the changes of a subscription, one at a time.
 *
 * @param onOutcome - Called when one has ended: with its error, or `null` after a success.
 */
export function useSend(
  id: string,
  onOutcome: (request: ChangeRequest, error: PortalError | null) => void,
): Send {
  const [sending, setSending] = useState<ChangeRequest>();
  // Two clicks before the next render must not send two.
  const sent = useRef<ChangeRequest>(undefined);
  const end = useHandler((_: unknown, error: PortalError | null) => {
    const request = sent.current;
    sent.current = undefined;
    setSending(undefined);
    if (request) onOutcome(request, error);
  });
  const cancel = useCancellation(id, end).mutate;
  const revoke = useRevocation(id, end).mutate;
  const keep = useUncancellation(id, end).mutate;
  const pause = usePausing(id, end).mutate;
  const dropPause = useUnpausing(id, end).mutate;
  const resume = useResumption(id, end).mutate;
  const update = useUpdate(id, end).mutate;
  const dropChange = usePendingUpdateClearing(id, end).mutate;

  const send = useHandler((request: ChangeRequest) => {
    if (sent.current) return;
    sent.current = request;
    setSending(request);
    // A callback of the host app's MutationCache may throw before anything is sent.
    const unsent = {
      onError: (error: PortalError) => sent.current === request && end(undefined, error),
    };
    switch (request.change) {
      case 'cancel':
        return cancel(request.feedback, unsent);
      case 'revoke':
        return revoke(request.feedback, unsent);
      case 'keep':
        return keep(undefined, unsent);
      case 'pause':
        return pause(request.pause, unsent);
      case 'dropPause':
        return dropPause(undefined, unsent);
      case 'resume':
        return resume(undefined, unsent);
      case 'changePlan':
        return update({ product_id: request.product.id }, unsent);
      case 'changeSeats':
        return update({ seats: request.seats }, unsent);
      case 'dropChange':
        return dropChange(undefined, unsent);
      default:
    }
  });
  return { sending, send };
}
