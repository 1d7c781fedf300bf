import { createPartFactory } from '../ui/create-part-factory.ts';
import { OrderScope } from './scopes.ts';

/** Creates a part that shows an order, in a card or in a row of the list. */
export const createOrderPart = createPartFactory('Order', OrderScope.use);
