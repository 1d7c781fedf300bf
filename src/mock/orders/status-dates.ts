import { DAY, toTimestamp } from '../fixtures/timestamp.ts';
import type { MockOrderSubscription } from './order-subscription.ts';

/** The dates that a subscription has by its status, and when it will end at the period's end. */
export function createStatusDates(
  overrides: Partial<MockOrderSubscription>,
  now: number,
): Partial<MockOrderSubscription> {
  const yesterday = toTimestamp(now - DAY);
  switch (overrides.status) {
    case 'trialing': {
      const trial_start = overrides.trial_start ?? toTimestamp(now - 4 * DAY);
      const trial_end = overrides.trial_end ?? toTimestamp(now + 10 * DAY);
      return {
        trial_start,
        trial_end,
        started_at: trial_start,
        current_period_start: trial_start,
        current_period_end: trial_end,
        ...createEnd(overrides, trial_end, yesterday),
      };
    }
    case 'past_due':
      return {
        past_due_at: overrides.current_period_start ?? toTimestamp(now - 10 * DAY),
        ...createEnd(overrides, toTimestamp(now + 20 * DAY), yesterday),
      };
    case 'paused':
      return { paused_at: yesterday };
    case 'canceled':
      return { canceled_at: yesterday, ends_at: yesterday, ended_at: yesterday };
    case 'incomplete':
    case 'incomplete_expired':
      return { started_at: null };
    default:
      return createEnd(overrides, toTimestamp(now + 20 * DAY), yesterday);
  }
}

function createEnd(
  { cancel_at_period_end, current_period_end }: Partial<MockOrderSubscription>,
  periodEnd: string,
  canceled_at: string,
): Partial<MockOrderSubscription> {
  return cancel_at_period_end ? { canceled_at, ends_at: current_period_end ?? periodEnd } : {};
}
