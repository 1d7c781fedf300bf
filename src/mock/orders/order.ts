import type { MockAddress, MockCustomer } from '../fixtures/customer.ts';
import type { MockOrganization, OrganizationOverrides } from '../fixtures/organization.ts';
import type { MockProduct, ProductOverrides } from '../fixtures/product.ts';
import type { MockOrderItem } from './order-item.ts';
import type { MockOrderSubscription } from './order-subscription.ts';

/** The product of an order, with its vendor. */
export interface MockOrderProduct extends MockProduct {
  /** What `polar.organizations` holds with the same id goes before it. */
  organization: MockOrganization;
}

/** The last payment of an order, as `GET /orders/{id}/payment-status` sends it. */
export interface MockOrderPayment {
  status: 'pending' | 'succeeded' | 'failed' | 'no_payment' | (string & {});
  error: string | null;
}

/** An order with every field that Polar documents. All amounts are in the currency's minor unit. */
export interface MockOrder {
  id: string;
  created_at: string;
  modified_at: string | null;
  status: 'draft' | 'pending' | 'paid' | 'refunded' | 'partially_refunded' | 'void' | (string & {});
  /** Stays `true` when it is refunded. */
  paid: boolean;
  subtotal_amount: number;
  discount_amount: number;
  net_amount: number;
  tax_amount: number;
  total_amount: number;
  /** Negative when it was paid from the customer's balance. */
  applied_balance_amount: number;
  /** Stays positive when it is paid, refunded or void. */
  due_amount: number;
  /** Without tax. */
  refunded_amount: number;
  refunded_tax_amount: number;
  refundable_amount: number;
  refundable_tax_amount: number;
  /** Three small letters, ISO 4217. */
  currency: string;
  billing_reason:
    | 'purchase'
    | 'subscription_create'
    | 'subscription_cycle'
    | 'subscription_update'
    | 'subscription_meter_cycle'
    | (string & {});
  billing_name: string | null;
  billing_address: MockAddress | null;
  /** `null` for a draft. */
  invoice_number: string | null;
  is_invoice_generated: boolean;
  /** `null` while there is no receipt, and where the vendor has none. */
  receipt_number: string | null;
  seats: number | null;
  units: number | null;
  customer_id: string;
  /** `null` for an order that the vendor made by hand. */
  product_id: string | null;
  discount_id: string | null;
  subscription_id: string | null;
  checkout_id: string | null;
  next_payment_attempt_at: string | null;
  product: MockOrderProduct | null;
  subscription: MockOrderSubscription | null;
  items: MockOrderItem[];
  description: string;
  /** Whose it is. The server keeps this field, as those that follow, and never sends it. */
  customer: MockCustomer;
  /** Whether its receipt is there. If not, the first request for it makes the server render it. */
  is_receipt_rendered: boolean;
  payment: MockOrderPayment;
}

/** What should differ of the product of an order or of a subscription. */
export interface OrderProductOverrides extends ProductOverrides {
  organization?: OrganizationOverrides | undefined;
}

/** What `createOrder` takes: any field, and of what is inside only what should differ. */
export interface OrderOverrides extends Partial<
  Omit<MockOrder, 'customer' | 'product' | 'subscription' | 'items'>
> {
  customer?: Partial<MockCustomer> | undefined;
  product?: OrderProductOverrides | null | undefined;
  /** With one, the order belongs to a subscription. */
  subscription?: Partial<MockOrderSubscription> | null | undefined;
  items?: readonly Partial<MockOrderItem>[] | undefined;
}
