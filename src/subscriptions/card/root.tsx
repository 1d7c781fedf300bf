'use client';

import { forwardRef, type Ref } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useClock } from '../../core/react/use-clock.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import type { Overrides } from '../../locale/merge-messages.ts';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import { Panel, type PanelOptions } from '../../ui/panel.tsx';
import type { SubscriptionActions } from '../actions.ts';
import { subscriptionEnglish } from '../english.ts';
import { useSubscription } from '../hooks.ts';
import type { LinkedBenefit, SubscriptionLinks } from '../links.ts';
import type { SubscriptionMessages } from '../messages.ts';
import { subscriptionQueryKeys } from '../query-keys.ts';
import { getSubscriptionState } from '../rules/state.ts';
import { SubscriptionProvider } from '../subscription-provider.tsx';
import { getSubscriptionTitle } from '../title.ts';
import { ChangeDialogs } from '../changes/dialogs.tsx';
import { useActions } from '../use-actions.ts';
import { useOfferedPlans } from '../use-offered-plans.ts';
import { useCheckedSubscriptionLinks, useSubscriptionLinks } from '../use-subscription-links.ts';
import { useTimed } from '../use-timed.ts';
import { SubscriptionSkeleton } from './skeleton.tsx';
import { getStatusLabel } from './status-label.ts';

/** Props of a card and of a list: what the developer chooses for the subscriptions in it. */
export interface SubscriptionOptions {
  /**
   * The plans that the customer may change to: `true` for the public products of your organization at Polar, or the ids
   * of products, in the order in which they are shown. What Polar would refuse is left out. @default none
   */
  plans?: boolean | readonly string[] | undefined;
  /** The level of the heading of the card or list. Headings inside are one level below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** The changes that the customer may make. Overrides those of the provider. */
  actions?: SubscriptionActions | undefined;
  /** Pages that the customer is sent to. Each overrides that of the provider. */
  links?: SubscriptionLinks | undefined;
  /** Called when the customer wants to see a license key or files that a subscription pays for, in place of a link. */
  onShowBenefit?: ((benefit: LinkedBenefit) => void) | undefined;
  /** Texts of your own, which replace some of ours. Override those of the provider. */
  messages?: Overrides<SubscriptionMessages> | undefined;
}

/** Props of {@link SubscriptionRoot}: these, and every attribute of a `<section>`. */
export interface SubscriptionRootProps extends Omit<PanelOptions, 'id'>, SubscriptionOptions {
  /** The id of the subscription, a UUID v4. */
  id: string;
}

/**
 * Loads a subscription for the parts inside. Shows a skeleton while it loads and a failure if that fails, otherwise its
 * children. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/subscriptions/{id}`, and one request each for the next payment, what it pays for, who
 * is looking and the payment methods.
 *
 * @example
 * <Subscription.Root id={id}>
 *   <Subscription.Header /> <Subscription.Notice /> <Subscription.ChangeNote /> <Subscription.Footer />
 * </Subscription.Root>
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 */
export const SubscriptionRoot = forwardRef<HTMLElement, SubscriptionRootProps>(
  function SubscriptionRoot(props, ref) {
    const key = useCustomerKey(props.id);
    return <Root key={key} {...props} rootRef={ref} />;
  },
);
SubscriptionRoot.displayName = 'Subscription.Root';

/** The root of one subscription of one customer. */
function Root({
  id,
  plans,
  headingLevel = 2,
  actions,
  links,
  onShowBenefit,
  messages: overrides,
  children,
  ...props
}: SubscriptionRootProps & { rootRef: Ref<HTMLElement> }) {
  const { client, format } = usePortal();
  const messages = useMessages('subscriptions', subscriptionEnglish, overrides);
  const { data: subscription, error, failureReason, failureCount, isPaused } = useSubscription(id);
  const panelLinks = useSubscriptionLinks(links, subscription, messages);
  useCheckedSubscriptionLinks(links);
  const allowed = useActions(actions);
  const offeredPlans = useOfferedPlans(plans);
  const title = (subscription && getSubscriptionTitle(subscription)) || messages.title;
  const state = useTimed((now) => subscription && getSubscriptionState(subscription, now));
  const label = useClock((now) => state && getStatusLabel(state, messages.states, format, now));
  return (
    <Panel
      {...props}
      slot="subscription-card"
      query={{ data: subscription, error, failureReason, failureCount, isPaused }}
      queryKey={subscriptionQueryKeys.detail(client, id)}
      state={state?.kind}
      heading={title}
      loading={messages.loading}
      loaded={label === undefined ? undefined : messages.loaded(title, label)}
      messages={messages}
      headingLevel={headingLevel}
      links={panelLinks}
      skeleton={<SubscriptionSkeleton />}
    >
      {subscription && (
        <SubscriptionProvider
          subscription={subscription}
          messages={messages}
          actions={allowed}
          plans={offeredPlans}
          links={links}
          onShowBenefit={onShowBenefit}
        >
          {children}
          <ChangeDialogs />
        </SubscriptionProvider>
      )}
    </Panel>
  );
}
