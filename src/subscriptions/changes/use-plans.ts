import { isSlug } from '../../account/organization.ts';
import { organizationOptions } from '../../account/organization-options.ts';
import { usePortal } from '../../core/react/portal.ts';
import { usePortalQuery } from '../../core/react/use-portal-query.ts';
import { getPlanChoices, type PlanChoice } from '../rules/plans.ts';
import { SubscriptionScope } from '../scopes.ts';
import { useTimed } from '../use-timed.ts';

interface Plans {
  /** `undefined` until they have been read. */
  plans: PlanChoice[] | undefined;
  hasFailed: boolean;
}

/** The plans that the subscription can change to. */
export function usePlans(): Plans {
  const { client, organization } = usePortal();
  const { subscription, plans } = SubscriptionScope.use('Subscription.ChangePlan');
  const slug = subscription.product?.organization?.slug || organization;
  const isKnown = isSlug(slug);
  const { data, error } = usePortalQuery({
    ...organizationOptions(client, slug ?? ''),
    enabled: isKnown,
  });
  const choices = useTimed((now) =>
    data ? getPlanChoices(subscription, data.products, plans, now) : undefined,
  );
  return { plans: choices, hasFailed: !data && (!isKnown || error !== null) };
}
