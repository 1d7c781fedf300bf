import { useClock } from '../../core/react/use-clock.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { useTries } from '../email-tries.ts';
import { getBlockEnd, getPauseEnd } from '../rules/email-pause.ts';
import { CardScope } from '../scopes.ts';

/**
 * When the next mail can be sent, in words; `undefined` if one can be sent now.
 *
 * @param caller - Whom Polar counts.
 */
export function useEmailPause(caller: string): string | undefined {
  const { format, messages: common } = PanelScope.use('Customer.EmailForm');
  const { messages } = CardScope.use('Customer.EmailForm');
  const tries = useTries(caller);
  const end = getPauseEnd(tries);
  const blockEnd = getBlockEnd(tries);
  return useClock((now) => {
    if (now >= end) return undefined;
    const when = format.relative(end, now);
    return now < blockEnd
      ? messages.emailBlocked(when, common.platform)
      : messages.emailPaused(when);
  });
}
