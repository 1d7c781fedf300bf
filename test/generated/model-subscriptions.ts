import { isRecord, isVisible } from './model.ts';

/*
 * What the documentation says of subscriptions, of their previews, and of payment methods, without any of our code.
 */

/** A subscription that can be shown truthfully. */
export function isReadableSubscription(value: unknown): value is { id: string; status: string } {
  if (!isRecord(value)) return false;
  const { id, status } = value;
  return typeof id === 'string' && typeof status === 'string' && isVisible(status);
}

/** A preview with a sum. */
export function isReadablePreview(
  value: unknown,
): value is { total_amount: number; due_amount: number } {
  if (!isRecord(value)) return false;
  return [value['total_amount'], value['due_amount']].every(Number.isSafeInteger);
}

/** Whether it tells what becomes of an open payment. */
export const isReadableCancelPreview = (value: unknown): value is { stops_collection: boolean } =>
  isRecord(value) && typeof value['stops_collection'] === 'boolean';

/** Whether something can be paid with it. */
export const isReadablePaymentMethod = (value: unknown): value is { id: string; type: string } =>
  isRecord(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string';
