import { PanelScope } from '../../ui/panel-scope.ts';
import { SubscriptionHelp } from '../card/panel-parts.ts';
import { PortalLink } from '../card/portal-link.tsx';
import { SubscriptionScope } from '../scopes.ts';
import { SubscriptionNoteScope } from './scopes.ts';

const PART = 'Subscription.ChangeNote';

/** What helps after the last change, if it was not made, or if nobody knows. */
export function ChangeWaysOn() {
  const { note } = SubscriptionNoteScope.use(PART);
  switch (note?.wayOn) {
    case 'payment':
      return <PortalLink />;
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
