import type { PortalError } from '../../core/http/errors.ts';
import { usePortal } from '../../core/react/portal.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import { lacksSession } from '../../ui/next-step.ts';
import { PanelScope } from '../../ui/panel-scope.ts';

interface SignInAgainProps {
  error: PortalError;
  onSignedIn: () => void;
}

/**
 * The way on after a request for which there was no session: the list that is shown says nothing of that yet. Renders a
 * `<button>` element, or nothing if the error is another, or the host app does not offer to sign in.
 */
export function SignInAgain({ error, onSignedIn }: SignInAgainProps) {
  const { signIn } = usePortal();
  const { slot, messages } = PanelScope.use('Order.SignInAgain');
  if (!signIn || !lacksSession(toFailureKind(error))) return null;
  return (
    <button
      type="button"
      form=""
      {...slot('portal-retry')}
      onClick={() => void signIn().then(onSignedIn)}
    >
      {messages.signInAgain}
    </button>
  );
}
