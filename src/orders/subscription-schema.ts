import * as v from 'valibot';
import { subscriptionFields } from '../account/subscription-fields.ts';
import type { Fields, Schema } from '../core/http/fields.ts';

/**
 * The subscription that an order is of, without its product. A field that Polar did not send, or sent in a type that
 * it does not document, is `undefined`, or empty if it is an id.
 */
export interface OrderSubscription extends Fields<typeof subscriptionFields> {}

export const orderSubscriptionSchema: Schema<OrderSubscription> = v.object(subscriptionFields);
