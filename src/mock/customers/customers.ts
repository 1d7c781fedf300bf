import type { ServerState } from '../core/call.ts';
import type { Resource } from '../core/route.ts';
import type { MockMember } from '../fixtures/member.ts';
import { createEmailUpdates } from './email-updates.ts';
import { createRoutes } from './routes.ts';
import type { CustomerStore, MemberStore, PaymentMethodStore } from './stores.ts';

/** The resource of the customer who calls. The people themselves are known to the server. */
export function createCustomerResource(
  { customers, paymentMethods, now }: ServerState,
  members: readonly MockMember[],
): Resource & {
  store: CustomerStore;
  members: MemberStore;
  paymentMethods: PaymentMethodStore;
} {
  const updates = createEmailUpdates(now);
  members.forEach(customers.members.add);
  return {
    routes: createRoutes(updates),
    store: {
      add: customers.set,
      get: (id) => structuredClone(customers.find(id)),
      remove: customers.remove,
      getEmailUpdate: (id) => structuredClone(updates.get(id)),
    },
    paymentMethods: {
      add: paymentMethods.add,
      get: (id) => structuredClone(paymentMethods.find(id)),
      remove: paymentMethods.remove,
    },
    members: {
      add: customers.members.set,
      get: (id) => structuredClone(customers.members.find(id)),
      remove: customers.members.remove,
    },
  };
}
