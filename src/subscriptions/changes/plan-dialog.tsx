import { useState } from 'react';
import { RadioField } from '../../ui/form/radio-field.tsx';
import { useFormErrors } from '../../ui/form/use-form-errors.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { SubscriptionHelp } from '../card/panel-parts.ts';
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
  const tellName = ({ product }: PlanChoice) => getProductTitle(product.name) || messages.title;
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
      isLoading={!plans && !hasFailed}
      onConfirm={confirm}
      onClose={onClose}
    >
      {plans?.length === 0 && <SubscriptionHelp />}
      {hasPlans && (
        <>
          <div {...slot('portal-fields')} ref={fields}>
            <RadioField
              label={texts.plan}
              value={chosen ? chosenId : ''}
              onChange={(value) => {
                clear('plan');
                setChosenId(value);
              }}
              error={errors.fields['plan']}
              choices={plans.map((plan) => ({
                value: plan.product.id,
                text: plan.isPlanned ? texts.planned(tellName(plan)) : tellName(plan),
                detail: getPriceFacts(plan.price, messages.price, format).join(', '),
              }))}
            />
          </div>
          <ChangeCost cost={cost} />
          {chosen && contents !== 'other' && <p>{texts.contents}</p>}
        </>
      )}
    </ChangeDialogFrame>
  );
}
