import { getFailureText } from '../../locale/failure-text.ts';
import type { PanelView } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import type { FailedDeactivation } from './use-deactivations.ts';

/** What became of a deactivation that has failed, as customers read it. */
export function tellFailedDeactivation(
  { name, outcome, reason }: FailedDeactivation,
  messages: LicenseKeyMessages,
  panel: PanelView,
): string {
  return outcome === 'unknown'
    ? messages.maybeDeactivated(name)
    : messages.notDeactivated(name, getFailureText(reason, panel.messages, messages)[0]);
}
