import { getPlanChoices, type PlanChoice } from '../rules/plans.ts';
import { SubscriptionScope } from '../scopes.ts';
import { useUnknownPlansReport } from '../use-offered-plans.ts';
import { useProducts } from '../use-products.ts';
import { useTimed } from '../use-timed.ts';

interface Plans {
  /** `undefined` until they have been read. */
  plans: PlanChoice[] | undefined;
  hasFailed: boolean;
}

/** The plans that the subscription can change to. */
export function usePlans(): Plans {
  const { subscription, plans } = SubscriptionScope.use('Subscription.ChangePlan');
  const { products, hasFailed } = useProducts(subscription);
  useUnknownPlansReport(plans, products);
  const choices = useTimed((now) =>
    products ? getPlanChoices(subscription, products, plans, now) : undefined,
  );
  return { plans: choices, hasFailed };
}
