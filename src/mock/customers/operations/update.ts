import type { CustomerCall } from '../../core/call.ts';
import { json, refuse } from '../../core/responses.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import { type CustomerChanges, readChanges } from '../changes.ts';
import { toPortalCustomer } from '../wire.ts';

/** `PATCH /v1/customer-portal/customers/me`. All of it or nothing. */
export function update({ state, session: { customer }, body }: CustomerCall): Response {
  const { changed, issues } = readChanges(
    customer,
    body as CustomerChanges,
    state.paymentMethods.list(customer.id).map(({ id }) => id),
  );
  if (issues.length > 0) return refuse(422, 'PolarRequestValidationError', issues);
  const next = { ...customer, ...changed };
  if (JSON.stringify(next) !== JSON.stringify(customer)) {
    Object.assign(customer, changed, { modified_at: toTimestamp(state.now()) });
  }
  return json(200, toPortalCustomer(customer));
}
