import { getFailureText } from '../../locale/failure-text.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import { lacksSession } from '../../ui/next-step.ts';
import type { CommonMessages } from '../../locale/common-messages.ts';
import type { NumberFormat } from '../../locale/format.ts';
import type { SubscriptionMessages } from '../messages.ts';
import {
  explainSubscriptionRefusal,
  type SubscriptionRefusal,
  type SubscriptionRefusalKey,
} from '../rules/refusal.ts';
import type { CustomerSubscription } from '../schema.ts';
import type { RefusalMessages } from './messages.ts';
import type { LastChange } from './outcome.ts';
import type { ChangeNote, ChangeWayOn } from './scopes.ts';

interface Words {
  messages: SubscriptionMessages;
  common: CommonMessages;
  number: NumberFormat;
  /** Whether the host app offers to sign in. */
  canSignIn: boolean;
}

/** Why a change was not made, or that nobody knows whether it was, and what helps. */
export function tellProblem(
  { request, outcome, error, isChanged }: LastChange,
  subscription: CustomerSubscription,
  { messages, common, number, canSignIn }: Words,
): Pick<ChangeNote, 'text' | 'refusal' | 'failure' | 'wayOn'> {
  const { changes } = messages;
  if (isChanged) {
    return { text: changes.changedMeanwhile, refusal: undefined, wayOn: undefined };
  }
  if (outcome === 'unknown') {
    return { text: changes.maybeChanged, refusal: undefined, wayOn: 'look_again' };
  }
  if (!error) return { text: changes.notChangedAfterAll, refusal: undefined, wayOn: undefined };
  const refusal = explainSubscriptionRefusal(error, request.change, subscription);
  if (refusal) {
    const { key } = refusal;
    return { text: tellRefusal(refusal, changes.refusals, number), refusal: key, wayOn: WAYS[key] };
  }
  const kind = toFailureKind(error);
  const [reason] = getFailureText(kind, common, messages);
  return {
    text: changes.notChanged(reason),
    refusal: undefined,
    failure: kind,
    wayOn: canSignIn && lacksSession(kind) ? 'sign_in' : undefined,
  };
}

/** Where there is none, the text says all. */
const WAYS: Partial<Record<SubscriptionRefusalKey, ChangeWayOn>> = {
  needsPaymentMethod: 'payment',
  cardDeclined: 'payment',
  paymentFailed: 'payment',
  cannotEndPaused: 'help',
  cannotEndUnpaid: 'help',
  cannotEndIncomplete: 'help',
  cannotChange: 'help',
  cannotPause: 'help',
  pauseNotAllowed: 'help',
  planNotAllowed: 'help',
  seatsNotAllowed: 'help',
  refused: 'help',
};

/** Why Polar refuses a change, in words. */
export function tellRefusal(
  { key, min, max, assigned }: SubscriptionRefusal,
  refusals: RefusalMessages,
  number: NumberFormat,
): string {
  switch (key) {
    case 'tooFewSeats':
      return refusals.tooFewSeats(min, number);
    case 'tooManySeats':
      return refusals.tooManySeats(max, number);
    case 'seatsInUse':
      return refusals.seatsInUse(assigned, number);
    default:
      return refusals[key];
  }
}
