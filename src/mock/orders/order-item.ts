import { createFixtureId } from '../fixtures/fixture-id.ts';

/** One line of an order. */
export interface MockOrderItem {
  created_at: string;
  modified_at: string | null;
  id: string;
  label: string;
  /** In the currency's minor unit, without tax. Negative for what is credited. */
  amount: number;
  tax_amount: number;
  /** Whether it is for a part of a period, after a change of plan. */
  proration: boolean;
  product_price_id: string | null;
  /** When the period begins that it is for. */
  start_timestamp: string | null;
  end_timestamp: string | null;
}

/** Creates one line of an order. */
export function createOrderItem(
  overrides: Partial<MockOrderItem>,
  defaults: Pick<
    MockOrderItem,
    'created_at' | 'label' | 'amount' | 'tax_amount' | 'product_price_id'
  >,
): MockOrderItem {
  return {
    id: createFixtureId(),
    modified_at: null,
    proration: false,
    start_timestamp: null,
    end_timestamp: null,
    ...defaults,
    ...overrides,
  };
}
