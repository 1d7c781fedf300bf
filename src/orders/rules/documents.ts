import type { CustomerOrder } from '../schema.ts';
import { isOrderShown } from './state.ts';

/** Which documents an order can have. Polar makes an invoice also before anything is paid. */
export function getDocuments(order: Pick<CustomerOrder, 'status' | 'receipt_number'>): {
  invoice: boolean;
  receipt: boolean;
} {
  return { invoice: isOrderShown(order), receipt: !!order.receipt_number };
}
