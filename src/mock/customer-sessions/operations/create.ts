import type { Call } from '../../core/call.ts';
import type { ValidationIssue } from '../../core/fields.ts';
import { invalid, json, refuse } from '../../core/responses.ts';

interface CreateBody {
  customer_id?: string | null;
  external_customer_id?: string | null;
  member_id?: string | null;
  external_member_id?: string | null;
  return_url?: string | null;
}

/** `POST /v1/customer-sessions/`, which only the vendor's own server may call. */
export function create({ state: { customers, sessions }, body }: Call): Response {
  const { customer_id, external_customer_id, member_id, external_member_id, return_url } =
    body as CreateBody;
  if (customer_id == null && external_customer_id == null) {
    return invalid([missing('customer_id', body), missing('external_customer_id', body)]);
  }

  const customer =
    customer_id == null
      ? customers.findByExternalId(external_customer_id ?? '')
      : customers.find(customer_id);
  if (!customer) {
    return customer_id == null
      ? refuseId('external_customer_id', 'Customer does not exist.', external_customer_id)
      : refuseId('customer_id', 'Customer does not exist.', customer_id);
  }
  const member = member_id
    ? customers.members.find(member_id)
    : external_member_id
      ? customers.members.findByExternalId(external_member_id)
      : undefined;
  const wanted = member_id ? 'member_id' : external_member_id ? 'external_member_id' : undefined;
  if (wanted && !member) {
    const msg = 'Member does not exist for this customer.';
    return refuseId(wanted, msg, member_id || external_member_id);
  }
  if (customer.type === 'team' && !member) {
    return refuseId('member_id', 'member_id is required for team customers.', null);
  }

  return json(201, sessions.create({ customer, return_url, member }));
}

function missing(field: string, input: unknown): ValidationIssue {
  return { type: 'missing', loc: ['body', field], msg: 'Field required', input };
}

function refuseId(field: string, msg: string, input: unknown): Response {
  const issue: ValidationIssue = { type: 'value_error', loc: ['body', field], msg, input };
  return refuse(422, 'PolarRequestValidationError', [issue]);
}
