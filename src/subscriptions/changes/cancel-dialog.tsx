import { useState } from 'react';
import { ChoiceField } from '../../ui/form/choice-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { CancellationReason } from '../end-api.ts';
import { getSubscriptionPrice } from '../rules/price.ts';
import type { WayOut } from '../rules/way-out.ts';
import { SubscriptionNextPaymentScope, SubscriptionScope } from '../scopes.ts';
import { AtStake } from './at-stake.tsx';
import { ChangeDialogFrame } from './change-dialog.tsx';
import type { ChangeDialogProps } from './dialogs.tsx';
import type { CancelDialogMessages } from './dialog-messages.ts';
import { SubscriptionChangesScope, SubscriptionNoteScope, type ChangeNote } from './scopes.ts';
import { useCancelWay } from './use-cancel-way.ts';
import { useGone } from './use-gone.ts';
import { useWhen, type When } from './use-when.ts';

const PART = 'Subscription.Cancel';

/** Asks whether to end the subscription: at the end of its period, or at once where that stops a collection. */
export function CancelDialog({ onClose }: ChangeDialogProps) {
  const { format } = PanelScope.use(PART);
  const { subscription, title, messages } = SubscriptionScope.use(PART);
  const { hasUnpaidChange } = SubscriptionNextPaymentScope.use(PART);
  const { send } = SubscriptionChangesScope.use(PART);
  const { note } = SubscriptionNoteScope.use(PART);
  const [isNowRefused, setNowRefused] = useState(false);
  if (!isNowRefused && note && cannotEndNow(note)) setNowRefused(true);
  const { way, isAsking, isNew } = useCancelWay(isNowRefused);
  const ends = useWhen(way.kind === 'period_end' ? way.endsAt : undefined);
  const collected = useWhen(way.kind === 'period_end' ? way.open?.until : undefined);
  const [reason, setReason] = useState('');
  const [comment, setComment] = useState('');
  const texts = messages.changes.cancelling;
  const { currency, seats } = getSubscriptionPrice(subscription);
  const money = (amount: number | undefined) =>
    amount === undefined || !currency ? undefined : format.money(amount, currency);
  const isNow = way.kind === 'now';
  const isPossible = way.kind !== 'none';
  const gone = useGone('cancel');
  const follows = !isPossible
    ? []
    : isAsking
      ? [texts.asking]
      : [tellMoney(way, hasUnpaidChange, texts, money, collected)];
  if (isPossible && seats !== undefined && seats > 1) follows.push(texts.team);
  return (
    <ChangeDialogFrame
      title={texts.title(title)}
      follows={follows}
      stay={texts.stayButton}
      confirm={isPossible ? tellConfirm(isNow, ends, texts) : undefined}
      // Where no end can be planned, one at once may be possible.
      gone={isPossible || isAsking ? undefined : gone}
      isDestructive
      isWaiting={isNew}
      problem={note?.refusal === 'cannotEndNow' ? texts.notNow : undefined}
      onConfirm={() =>
        send({ change: isNow ? 'revoke' : 'cancel', feedback: toFeedback(reason, comment) })
      }
      onClose={onClose}
    >
      {isPossible && (
        <>
          <AtStake until={ends} stopsNow={isNow} />
          <div {...PanelScope.use(PART).slot('portal-fields')}>
            <ChoiceField
              name="cancellation_reason"
              label={texts.reason}
              value={reason}
              onChange={setReason}
              choices={[['', texts.noReason], ...Object.entries(texts.reasons)]}
            />
            {reason && (
              <TextField
                name="cancellation_comment"
                label={texts.comment}
                value={comment}
                onChange={setComment}
              />
            )}
          </div>
          {(isNow || ends) && <p>{isNow ? texts.noWayBack : texts.takeBack(ends?.long ?? '')}</p>}
        </>
      )}
    </ChangeDialogFrame>
  );
}

/** The subscription could be read since: what fails is the end at once, which Polar does not document. */
const FAILED: readonly ChangeNote['failure'][] = [
  'network',
  'timeout',
  'server',
  'invalid_response',
];

/** Whether an end at once was refused, or cannot be had. */
function cannotEndNow({ request, outcome, refusal, failure }: ChangeNote): boolean {
  if (request.change !== 'revoke' || outcome !== 'refused') return false;
  return refusal === 'cannotEndNow' || FAILED.includes(failure);
}

/** What is charged, or not any more. */
function tellMoney(
  way: Exclude<WayOut, { kind: 'none' }>,
  hasUnpaidChange: boolean,
  texts: CancelDialogMessages,
  money: (amount: number | undefined) => string | undefined,
  collected: When | undefined,
): string {
  if (way.kind === 'now') return texts.endsNow(money(way.droppedAmount));
  if (way.open) return texts.openAmount(money(way.open.amount), collected?.long);
  if (hasUnpaidChange) return texts.onlyOpenCharged;
  if (way.hasUsage) return texts.onlyUsageCharged;
  return way.isTrial ? texts.trialNotCharged : texts.nothingCharged;
}

function tellConfirm(isNow: boolean, ends: When | undefined, texts: CancelDialogMessages): string {
  if (isNow) return texts.confirmNow;
  return ends?.button === undefined ? texts.confirmSoon : texts.confirm(ends.button);
}

function toFeedback(reason: string, comment: string) {
  return {
    ...(isReason(reason) && { cancellation_reason: reason }),
    ...(reason && comment.trim() && { cancellation_comment: comment }),
  };
}

/** It is one of the choices. */
const isReason = (value: string): value is CancellationReason => value !== '';
