import { subscriptionChangeEnglish } from './changes/english.ts';
import type { SubscriptionMessages } from './messages.ts';

export const subscriptionEnglish: SubscriptionMessages = {
  title: 'Subscription',
  changes: subscriptionChangeEnglish,
};
