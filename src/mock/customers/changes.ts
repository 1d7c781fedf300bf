import type { ValidationIssue } from '../core/fields.ts';
import type { MockCustomer } from '../fixtures/customer.ts';
import { type AddressInput, toAddress } from './address.ts';
import { toTaxId } from './tax-id.ts';

/** The body of `PATCH /customers/me`. */
export interface CustomerChanges {
  billing_name?: string | null;
  billing_address?: AddressInput | null;
  tax_id?: string | null;
  default_payment_method_id?: string | null;
}

/**
 * The fields of a customer that change, or why none of them does.
 *
 * @param methodIds - Of the customer's payment methods.
 */
export function readChanges(
  customer: MockCustomer,
  changes: CustomerChanges,
  methodIds: readonly string[],
): { changed: Partial<MockCustomer>; issues: ValidationIssue[] } {
  const { billing_name, billing_address, default_payment_method_id: method } = changes;
  const address = billing_address ? toAddress(billing_address) : customer.billing_address;
  const tax = readTaxId(customer, changes, address?.country);
  return {
    changed: {
      // Once there is a name, it cannot be cleared.
      ...(billing_name && { billing_name }),
      billing_address: address,
      ...(tax.tax_id !== undefined && { tax_id: tax.tax_id }),
      ...(method && { default_payment_method_id: method }),
    },
    issues: [
      ...(billing_address === null
        ? [missing('billing_address', 'Customer billing address cannot be reset to null once set.')]
        : []),
      ...tax.issues,
      ...findPaymentMethodIssues(customer, changes, methodIds),
    ],
  };
}

/** A tax id depends on the country, so that a change of the address alone can make it wrong. */
function readTaxId(
  customer: MockCustomer,
  { tax_id, billing_address }: CustomerChanges,
  country: string | undefined,
): { tax_id?: MockCustomer['tax_id']; issues: ValidationIssue[] } {
  if (tax_id === null || tax_id === '') return { tax_id: null, issues: [] };
  const value = tax_id ?? (billing_address ? customer.tax_id?.[0] : undefined);
  if (value === undefined) return { issues: [] };
  if (country === undefined) {
    return { issues: [missing('billing_address', 'Country is required to validate tax ID.')] };
  }
  const valid = toTaxId(value, country);
  return valid
    ? { tax_id: valid, issues: [] }
    : { issues: [refuse('invalid', 'tax_id', 'Invalid tax ID.', value)] };
}

function findPaymentMethodIssues(
  customer: MockCustomer,
  { default_payment_method_id: id }: CustomerChanges,
  methodIds: readonly string[],
): ValidationIssue[] {
  const field = 'default_payment_method_id';
  if (id === null) return [missing(field, 'Default payment method cannot be reset to null.')];
  if (id === undefined || id === customer.default_payment_method_id) return [];
  if (methodIds.includes(id)) return [];
  return [refuse('invalid', field, 'Payment method not found.', id)];
}

const missing = (field: string, msg: string) => refuse('missing', field, msg, null);

function refuse(type: string, field: string, msg: string, input: unknown): ValidationIssue {
  return { type, loc: ['body', field], msg, input };
}
