import { useState } from 'react';
import { ChoiceField } from '../../ui/form/choice-field.tsx';
import { useFormErrors } from '../../ui/form/use-form-errors.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { getPriceFacts } from '../card/price-facts.ts';
import type { PlanChoice } from '../rules/plans.ts';
import { SubscriptionBenefitsScope, SubscriptionScope } from '../scopes.ts';
import { getProductTitle } from '../title.ts';
import { ChangeDialogFrame } from './change-dialog.tsx';
import { ChangeCost } from './cost.tsx';
import type { ChangeDialogProps } from './dialogs.tsx';
import { SubscriptionChangesScope } from './scopes.ts';
import { useCost } from './use-cost.ts';
import { useFocusOnRefused } from './use-focus-on-refused.ts';
import { useGone } from './use-gone.ts';
import { usePlans } from './use-plans.ts';

const PART = 'Subscription.ChangePlan';

/** Offers other plans, and says what the chosen one costs, and when. */
export function PlanDialog({ onClose }: ChangeDialogProps) {
  const { format, slot } = PanelScope.use(PART);
  const { title, messages } = SubscriptionScope.use(PART);
  const { contents } = SubscriptionBenefitsScope.use(PART);
  const { send } = SubscriptionChangesScope.use(PART);
  const [chosenId, setChosenId] = useState('');
  const { errors, show, clear } = useFormErrors();
  const fields = useFocusOnRefused(errors.turn);
  const { plans, hasFailed } = usePlans();
  const chosen = plans?.find(({ product }) => product.id === chosenId);
  const cost = useCost(chosen && { product_id: chosen.product.id }, chosen?.timing);
  const texts = messages.changes.planning;
  const tellPrice = ({ price }: PlanChoice) =>
    getPriceFacts(price, messages.price, format).join(', ') || undefined;
  const tellName = ({ product }: PlanChoice) => getProductTitle(product.name) || messages.title;
  const tellOption = (plan: PlanChoice) => {
    const option = texts.option(tellName(plan), tellPrice(plan));
    return plan.isPlanned ? texts.planned(option) : option;
  };
  function confirm() {
    if (!chosen) return show({ plan: texts.missing });
    if (cost?.state === 'asking' || !cost?.check()) return;
    send({ change: 'changePlan', product: { id: chosen.product.id, name: tellName(chosen) } });
  }
  const hasPlans = plans !== undefined && plans.length > 0;
  const state = hasFailed ? texts.failed : plans ? texts.none : texts.loading;
  return (
    <ChangeDialogFrame
      title={texts.title(title)}
      follows={hasPlans ? [] : [state]}
      stay={texts.stayButton}
      confirm={hasPlans ? (cost?.isDueNow ? texts.confirmAndPay : texts.confirm) : undefined}
      gone={useGone('changePlan')}
      isWaiting={cost?.state === 'asking'}
      onConfirm={confirm}
      onClose={onClose}
    >
      {hasPlans && (
        <>
          <div {...slot('portal-fields')} ref={fields}>
            <ChoiceField
              name="plan"
              label={texts.plan}
              value={chosen ? chosenId : ''}
              onChange={(value) => {
                clear('plan');
                setChosenId(value);
              }}
              // On a phone, the field cuts it off.
              hint={chosen && tellPrice(chosen)}
              error={errors.fields['plan']}
              choices={[
                ['', texts.choose],
                ...plans.map((plan) => [plan.product.id, tellOption(plan)] as const),
              ]}
            />
          </div>
          <ChangeCost cost={cost} />
          {chosen && contents !== 'other' && <p>{texts.contents}</p>}
        </>
      )}
    </ChangeDialogFrame>
  );
}
