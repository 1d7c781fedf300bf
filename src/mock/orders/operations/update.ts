import type { CustomerCall } from '../../core/call.ts';
import type { ValidationIssue } from '../../core/fields.ts';
import { json, refuse } from '../../core/responses.ts';
import { type AddressInput, toAddress } from '../../customers/address.ts';
import type { MockAddress } from '../../fixtures/customer.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import type { MockOrder } from '../order.ts';
import { toOrder } from '../wire.ts';

interface UpdateBody {
  billing_name?: string | null;
  billing_address?: AddressInput | null;
}

/** `PATCH /v1/customer-portal/orders/{id}`, whatever its status. `null` clears, and an empty text is kept. */
export function update(order: MockOrder, { state, body }: CustomerCall): Response {
  const { billing_name = order.billing_name, billing_address } = body as UpdateBody;
  const address =
    billing_address === undefined
      ? order.billing_address
      : billing_address && toAddress(billing_address);
  const issues = findMoves(order.billing_address, address);
  if (issues.length > 0) return refuse(422, 'PolarRequestValidationError', issues);

  const before = JSON.stringify([order.billing_name, order.billing_address]);
  order.billing_name = billing_name;
  order.billing_address = address;
  if (before !== JSON.stringify([billing_name, address])) {
    order.modified_at = toTimestamp(state.now());
  }
  return json(200, toOrder(order, state));
}

/** What would move an order to another place. A state that was left out is another one too. */
function findMoves(before: MockAddress | null, after: MockAddress | null): ValidationIssue[] {
  if (!before || !after) return [];
  return [
    ['Country', 'country', before.country, after.country] as const,
    ['State', 'state', before.state, after.state] as const,
  ]
    .filter(([, , old, now]) => old !== null && old !== now)
    .map(([name, field, , input]) => ({
      type: 'value_error',
      loc: ['body', 'billing_address', field],
      msg: `${name} cannot be changed`,
      input,
    }));
}
