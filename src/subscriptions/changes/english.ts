import type { SubscriptionChangeMessages } from './messages.ts';

export const subscriptionChangeEnglish: SubscriptionChangeMessages = {
  cancel: 'Cancel…',
};
