import type { MockCustomer } from '../fixtures/customer.ts';
import type { MockPrice } from '../fixtures/price.ts';
import type { MockOrderSubscription } from '../orders/order-subscription.ts';
import type { MockOrderProduct, OrderProductOverrides } from '../orders/order.ts';

/** What a meter has counted for a subscription in this period. */
export interface MockSubscriptionMeter {
  id: string;
  created_at: string;
  modified_at: string | null;
  consumed_units: number;
  /** What the subscription includes. */
  credited_units: number;
  /** What the units above that cost until now, in the currency's minor unit. */
  amount: number;
  meter_id: string;
  meter: { id: string; created_at: string; modified_at: string | null; name: string };
}

/** A change of plan or of seats that waits for the period's end. */
export interface MockPendingUpdate {
  id: string;
  created_at: string;
  modified_at: string | null;
  applies_at: string;
  /** `null` when the plan stays. */
  product_id: string | null;
  /** `null` when the seats stay. */
  seats: number | null;
  units: number | null;
}

/** A part of a period that is charged or credited. */
export interface MockProration {
  /** In English, with its dates. */
  label: string;
  /** In the currency's minor unit, without tax. Negative for a credit. */
  amount: number;
}

/** A subscription with every field that Polar documents. All amounts are in the currency's minor unit. */
export interface MockSubscription extends MockOrderSubscription {
  product: MockOrderProduct;
  /** What the customer pays. */
  prices: MockPrice[];
  meters: MockSubscriptionMeter[];
  pending_update: MockPendingUpdate | null;
  /** Whose it is. The server keeps this field, as those that follow, and never sends it. */
  customer: MockCustomer;
  /** How many of its seats are taken. There cannot be fewer seats than that. */
  assigned_seats: number;
  /** What the customer has at Polar: negative for a credit, positive for an old debt. The next charge applies it. */
  balance: number;
  /** What waits for the next invoice, after changes that are not charged at once. */
  prorations: MockProration[];
}

/** What `createSubscription` takes: any field, and of what is inside only what should differ. */
export interface SubscriptionOverrides extends Partial<
  Omit<MockSubscription, 'customer' | 'product' | 'meters' | 'pending_update'>
> {
  customer?: Partial<MockCustomer> | undefined;
  product?: OrderProductOverrides | undefined;
  meters?: readonly MeterOverrides[] | undefined;
  pending_update?: Partial<MockPendingUpdate> | null | undefined;
}

/** What should differ of a meter. */
export interface MeterOverrides extends Partial<Omit<MockSubscriptionMeter, 'meter'>> {
  meter?: Partial<MockSubscriptionMeter['meter']> | undefined;
}
