import { useId } from 'react';
import { getDefaultPortal } from '../../account/portal-address.ts';
import { usePortal } from '../../core/react/portal.ts';
import { LinksScope, PanelScope } from '../../ui/panel-scope.ts';
import { useLink } from '../../ui/use-link.ts';
import { SubscriptionScope } from '../scopes.ts';
import { SubscriptionPortal } from './panel-parts.ts';

const PART = 'Subscription.Portal';

/** The way to where the payment method can be changed. At Polar, customers sign in by e-mail: said before. */
export function PortalLink() {
  const { slot, messages: common } = PanelScope.use(PART);
  const { subscription, messages } = SubscriptionScope.use(PART);
  const portal = usePortal();
  const id = useId();
  const address = useLink(LinksScope.use(PART)['portal']);
  if (address === undefined) return null;
  const isPolars = address === getDefaultPortal(subscription, portal);
  return (
    <>
      <SubscriptionPortal aria-describedby={isPolars ? id : undefined} />
      {isPolars && (
        <small {...slot('subscription-hint')} id={id}>
          {messages.signInThere(common.platform)}
        </small>
      )}
    </>
  );
}
