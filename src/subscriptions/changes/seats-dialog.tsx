import { useEffect, useState } from 'react';
import { useFormErrors } from '../../ui/form/use-form-errors.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { getSeatRange } from '../rules/seats.ts';
import { getChangeTiming } from '../rules/timing.ts';
import { SubscriptionScope } from '../scopes.ts';
import { useTimed } from '../use-timed.ts';
import { ChangeDialogFrame } from './change-dialog.tsx';
import { ChangeCost } from './cost.tsx';
import { CountField } from './count-field.tsx';
import type { ChangeDialogProps } from './dialogs.tsx';
import { SubscriptionChangesScope } from './scopes.ts';
import { useCost } from './use-cost.ts';
import { useFocusOnRefused } from './use-focus-on-refused.ts';
import { useGone } from './use-gone.ts';

const PART = 'Subscription.ChangeSeats';

/** Milliseconds without another digit, before Polar is asked what the number costs. */
const PAUSE = 400;

/** Asks for another number of seats, and says what it costs, and when. */
export function SeatsDialog({ onClose }: ChangeDialogProps) {
  const { format, slot } = PanelScope.use(PART);
  const { subscription, title, messages } = SubscriptionScope.use(PART);
  const { send } = SubscriptionChangesScope.use(PART);
  const range = getSeatRange(subscription) ?? { min: 1, max: undefined, current: 1 };
  const { min, max, current } = range;
  const [text, setText] = useState(() => String(current));
  const { errors, show, clear } = useFormErrors();
  const fields = useFocusOnRefused(errors.turn);
  const texts = messages.changes.seating;
  const { number } = format;

  const seats = readSeats(text, min, max);
  const isOther = seats !== undefined && seats !== current;
  const asked = useSettled(isOther ? seats : undefined);
  const timing = useTimed((now) =>
    isOther ? getChangeTiming(subscription, { seats }, now) : undefined,
  );
  const isAsked = isOther && asked === seats;
  const cost = useCost(isAsked ? { seats } : undefined, timing);
  const isWaiting = isOther && (!isAsked || cost?.state === 'asking');
  function confirm() {
    if (seats === undefined) return show({ seats: texts.invalid(min, max, number) });
    if (!isOther) return show({ seats: texts.same(current, number) });
    if (isWaiting || !cost?.check()) return;
    send({ change: 'changeSeats', seats });
  }
  const tellConfirm = () => {
    if (!isOther) return texts.confirmAny;
    return cost?.isDueNow && isAsked
      ? texts.confirmAndPay(seats, number)
      : texts.confirm(seats, number);
  };
  return (
    <ChangeDialogFrame
      title={texts.title(title)}
      follows={seats !== undefined && seats < current ? [texts.fewer] : []}
      stay={texts.stayButton}
      confirm={tellConfirm()}
      gone={useGone('changeSeats')}
      isWaiting={isWaiting}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div {...slot('portal-fields')} ref={fields}>
        <CountField
          name="seats"
          label={texts.seats}
          value={text}
          min={min}
          max={max}
          hint={texts.range(min, max, number)}
          error={errors.fields['seats']}
          onChange={(value) => {
            clear('seats');
            setText(value);
          }}
        />
      </div>
      <ChangeCost
        cost={
          isWaiting && cost
            ? { ...cost, state: 'asking', texts: [messages.changes.cost.asking] }
            : cost
        }
      />
    </ChangeDialogFrame>
  );
}

/** A number of seats as it was typed; `undefined` if it is none that there can be. */
function readSeats(text: string, min: number, max: number | undefined): number | undefined {
  if (!/^\d+$/.test(text.trim())) return undefined;
  const seats = Number(text);
  return seats >= min && seats <= (max ?? Number.MAX_SAFE_INTEGER) ? seats : undefined;
}

/** A number that has not changed for a moment. */
function useSettled(value: number | undefined): number | undefined {
  const [settled, setSettled] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
