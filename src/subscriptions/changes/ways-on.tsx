import { useId } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { LinksScope, PanelScope } from '../../ui/panel-scope.ts';
import { useLink } from '../../ui/use-link.ts';
import { SubscriptionHelp, SubscriptionPortal } from '../card/panel-parts.ts';
import { SubscriptionScope } from '../scopes.ts';
import { getDefaultPortal } from '../use-subscription-links.ts';
import { SubscriptionNoteScope } from './scopes.ts';

const PART = 'Subscription.ChangeNote';

/** What helps after the last change, if it was not made, or if nobody knows. */
export function ChangeWaysOn() {
  const { note } = SubscriptionNoteScope.use(PART);
  switch (note?.wayOn) {
    case 'payment':
      return <PaymentLink />;
    case 'help':
      return <SubscriptionHelp />;
    case 'look_again':
      return <LookAgain />;
    case 'sign_in':
      return <SignIn />;
    default:
      return null;
  }
}

/** Says before that the customer signs in there by e-mail. */
function PaymentLink() {
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

function LookAgain() {
  const { slot } = PanelScope.use(PART);
  const { messages } = SubscriptionScope.use(PART);
  const { lookAgain, isLooking } = SubscriptionNoteScope.use(PART);
  const { changes } = messages;
  return (
    <button
      type="button"
      form=""
      {...slot('subscription-look-again')}
      aria-disabled={isLooking}
      onClick={lookAgain}
    >
      {isLooking ? changes.looking : changes.lookAgain}
    </button>
  );
}

function SignIn() {
  const { slot, messages } = PanelScope.use(PART);
  const { signIn } = SubscriptionNoteScope.use(PART);
  return (
    <button type="button" form="" {...slot('subscription-look-again')} onClick={signIn}>
      {messages.signInAgain}
    </button>
  );
}
