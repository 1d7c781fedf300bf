import { createPartFactory } from '../ui/create-part-factory.ts';
import { CustomerScope, ModeScope } from './scopes.ts';

/** Creates a part that shows some of the customer, and nothing while one of the forms is open. */
export const createCustomerPart = createPartFactory(
  'Customer',
  CustomerScope.use,
  (part) => ModeScope.use(part).open !== null,
);
