import { useState } from 'react';
import { ChoiceField } from '../../ui/form/choice-field.tsx';
import { useFormErrors } from '../../ui/form/use-form-errors.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { getEarliestResumeDay, toResumeTime } from '../rules/pause.ts';
import { readTime } from '../rules/time.ts';
import { SubscriptionBenefitsScope, SubscriptionScope } from '../scopes.ts';
import { useTimed } from '../use-timed.ts';
import { ChangeDialogFrame } from './change-dialog.tsx';
import { DayField } from './day-field.tsx';
import type { ChangeDialogProps } from './dialogs.tsx';
import { SubscriptionChangesScope, SubscriptionNoteScope } from './scopes.ts';
import { useFocusOnRefused } from './use-focus-on-refused.ts';
import { useGone } from './use-gone.ts';
import { useWhen } from './use-when.ts';

const PART = 'Subscription.Pause';
const DATE = 'date';

/** Asks how long to pause, after what stops meanwhile. */
export function PauseDialog({ onClose }: ChangeDialogProps) {
  const { format, slot } = PanelScope.use(PART);
  const { subscription, title, messages } = SubscriptionScope.use(PART);
  const { contents, keys } = SubscriptionBenefitsScope.use(PART);
  const { send } = SubscriptionChangesScope.use(PART);
  const { note } = SubscriptionNoteScope.use(PART);
  const [until, setUntil] = useState('');
  const [day, setDay] = useState('');
  const { errors, show, clear } = useFormErrors();
  const fields = useFocusOnRefused(errors.turn);
  const texts = messages.changes.pausing;
  const begins = useWhen(readTime(subscription.current_period_end));
  const { earliest, resumesAt } = useTimed((now) => ({
    earliest: getEarliestResumeDay(subscription, now),
    resumesAt: until === DATE ? toResumeTime(day, subscription, now) : undefined,
  }));
  const earliestText = format.day(Date.parse(earliest));
  const resumes = useWhen(readTime(resumesAt));
  function confirm() {
    if (until === DATE && resumesAt === undefined) {
      return show({ date: texts.invalidDate(earliestText) });
    }
    send({ change: 'pause', pause: resumesAt === undefined ? {} : { resumes_at: resumesAt } });
  }
  return (
    <ChangeDialogFrame
      title={texts.title(title)}
      follows={[texts.begins(begins?.long), texts.meanwhile[contents](keys), texts.noEnd]}
      stay={texts.stayButton}
      confirm={begins?.button === undefined ? texts.confirmSoon : texts.confirm(begins.button)}
      gone={useGone('pause')}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div {...slot('portal-fields')} ref={fields}>
        <ChoiceField
          name="until"
          label={texts.until}
          value={until}
          onChange={setUntil}
          choices={[
            ['', texts.untilResumed],
            [DATE, texts.untilDate],
          ]}
        />
        {until === DATE && (
          <DayField
            name="resumes_at"
            label={texts.date}
            value={day}
            min={earliest}
            hint={texts.earliest(earliestText)}
            error={
              errors.fields['date'] ??
              (note?.refusal === 'resumeTooEarly' ? texts.invalidDate(earliestText) : undefined)
            }
            onChange={(value) => {
              clear('date');
              setDay(value);
            }}
          />
        )}
      </div>
      {(until !== DATE || resumes) && (
        <p>{resumes ? texts.resumesOn(resumes.long) : texts.resumesOnRequest}</p>
      )}
    </ChangeDialogFrame>
  );
}
