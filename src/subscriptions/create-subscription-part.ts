import { createPartFactory } from '../ui/create-part-factory.ts';
import { SubscriptionScope } from './scopes.ts';

/** Creates a part that shows a subscription, in a card or in a row of the list. */
export const createSubscriptionPart = createPartFactory('Subscription', SubscriptionScope.use);
