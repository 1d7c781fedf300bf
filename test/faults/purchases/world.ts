import {
  createBenefitGrant,
  createCustomer,
  createDownload,
  createMockPolar,
  createOrder,
  type MockPolar,
  type MockSubscription,
} from 'polar-customer-portal/mock';
import { START, type World } from '../world.ts';
import { createSubscriptions, readDeed, SUBSCRIPTIONS, VENDOR } from './subscription.ts';

/** Who has bought something. */
export const ADA = createCustomer(
  { name: 'Ada Arndt', billing_name: 'Ada Arndt', email: 'ada@example.com', tax_id: null },
  { now: START },
);

/** Whether there is an invoice, by the ids of the orders in the order of their list. */
export const ORDERS: readonly [id: string, isMade: boolean][] = [
  ['0a11ce00-0000-4000-8000-000000000001', true],
  ['0a11ce00-0000-4000-8000-000000000002', false],
];

/** What Polar did because of a request of the page. */
export interface PurchaseDeed {
  kind: 'details' | 'order' | 'invoice' | 'email' | 'subscription';
  /** The number of that request. */
  request: number;
  /** Which order it is about. */
  row?: number;
  /** The name, or the e-mail address, that it holds since; of a subscription, what was done. */
  value: string;
}

/** Polar with what Ada has bought, and all that it did. */
export interface PurchaseWorld extends World {
  done: PurchaseDeed[];
  /** All names that it has held, whoever has saved them. */
  heldNames: Set<string>;
  /** All that the subscriptions were, one after another. */
  heldSubscriptions: MockSubscription[];
  /** Another device changes the details, and ends the subscriptions. */
  changeElsewhere(): void;
}

/** Creates Polar with two orders, two files and the details of Ada. */
export function createPurchaseWorld(): PurchaseWorld {
  const orders = ORDERS.map(([id, is_invoice_generated], index) =>
    createOrder(
      {
        id,
        customer: ADA,
        created_at: new Date(START - (index + 1) * 86_400_000).toISOString(),
        is_invoice_generated,
        billing_name: ADA.billing_name,
      },
      { now: START },
    ),
  );
  const mock = createMockPolar({
    orders,
    customers: [ADA],
    downloads: ['win.exe', 'manual.pdf'].map((name) =>
      createDownload({ customer: ADA, file: { name } }, { now: START }),
    ),
    benefitGrants: [
      createBenefitGrant({
        customer: ADA,
        benefit: { type: 'downloadables', description: 'Nimbus' },
      }),
    ],
    organizations: [VENDOR],
    subscriptions: createSubscriptions(ADA),
  });
  // The stream never ends, and its signals are nobody's promise: here Polar does not have it.
  const polar: MockPolar = Object.create(mock, {
    respond: {
      value: (request: Request) =>
        request.url.endsWith('/stream')
          ? Promise.resolve(new Response(null, { status: 404 }))
          : mock.respond(request),
    },
  });
  const tokens: World['tokens'] = new Map();
  const done: PurchaseDeed[] = [];
  const heldNames = new Set<string>();
  const heldSubscriptions = readHeld(mock).subscriptions;
  return {
    polar,
    done,
    heldNames,
    heldSubscriptions,
    changeElsewhere() {
      const customer = mock.customers.get(ADA.id) ?? ADA;
      mock.customers.add({ ...customer, billing_name: 'Ada Dahl' });
      const { subscription } = SUBSCRIPTIONS;
      const { current_period_end: ends_at } = mock.subscriptions.get(subscription) ?? {};
      mock.subscriptions.update(subscription, {
        cancel_at_period_end: true,
        pause_at_period_end: false,
        ...(ends_at && { ends_at, canceled_at: new Date().toISOString() }),
        modified_at: new Date().toISOString(),
      });
      heldSubscriptions.push(...readHeld(mock).subscriptions);
    },
    deeds: [],
    versions: new Map(),
    tokens,
    issueToken(who) {
      const { token, expires_at } = polar.createSession({ customer: ADA });
      tokens.set(token, who);
      return { token, expires_at };
    },
    async record(request, act) {
      const before = readHeld(polar);
      const requests = polar.requests.length;
      const result = await act();
      const { operation, path = '' } = polar.requests[requests] ?? {};
      if (request === undefined) return result;
      const after = readHeld(polar);
      for (const name of [after.details, ...after.orders]) heldNames.add(name);
      if (after.details !== before.details) {
        done.push({ kind: 'details', request, value: after.details });
      }
      for (const [row, value] of after.orders.entries()) {
        if (value !== before.orders[row]) done.push({ kind: 'order', row, request, value });
      }
      heldSubscriptions.push(...after.subscriptions);
      for (const [row, subscription] of after.subscriptions.entries()) {
        const value = readDeed(before.subscriptions[row], subscription);
        if (value) done.push({ kind: 'subscription', row, request, value });
      }
      const isAccepted = result instanceof Response && result.ok;
      if (operation === 'orders.generateInvoice' && isAccepted) {
        const row = ORDERS.findIndex(([id]) => path.includes(id));
        done.push({ kind: 'invoice', row, request, value: '' });
      }
      if (operation === 'customers.requestEmailUpdate' && isAccepted) {
        done.push({ kind: 'email', request, value: after.email });
      }
      return result;
    },
  };
}

/** What Polar holds now. */
export function readHeld(polar: MockPolar) {
  return {
    details: polar.customers.get(ADA.id)?.billing_name ?? '',
    email: polar.customers.getEmailUpdate(ADA.id)?.email ?? '',
    orders: ORDERS.map(([id]) => polar.orders.get(id)?.billing_name ?? ''),
    subscriptions: Object.values(SUBSCRIPTIONS).flatMap((id) => polar.subscriptions.get(id) ?? []),
  };
}
