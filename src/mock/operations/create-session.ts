import { answer, refuse } from '../answers.ts';
import type { ValidationIssue } from '../body-fields.ts';
import type { Call, ServerState } from '../call.ts';
import type { PortalCustomer } from '../customer.ts';

interface CreateSessionBody {
  customer_id?: string;
  external_customer_id?: string;
  member_id?: string | null;
  external_member_id?: string | null;
  return_url?: string | null;
}

/** `POST /v1/customer-sessions/`, which only the vendor's own server may call. */
export function createSession({ state, body }: Call): Response {
  const { customer_id, external_customer_id, member_id, external_member_id, return_url } =
    body as CreateSessionBody;
  if (customer_id === undefined && external_customer_id === undefined) {
    return refuse(422, 'RequestValidationError', [
      { type: 'missing', loc: ['body', 'customer_id'], msg: 'Field required', input: body },
      {
        type: 'missing',
        loc: ['body', 'external_customer_id'],
        msg: 'Field required',
        input: body,
      },
    ]);
  }

  const customer = getCustomers(state).find((known) =>
    customer_id === undefined
      ? known.external_id === external_customer_id
      : known.id === customer_id,
  );
  if (!customer) {
    return customer_id === undefined
      ? unknown('external_customer_id', 'Customer does not exist.', external_customer_id)
      : unknown('customer_id', 'Customer does not exist.', customer_id);
  }
  const wanted = member_id ? 'member_id' : external_member_id ? 'external_member_id' : undefined;
  const member = state.licenseKeys
    .all()
    .map((licenseKey) => licenseKey.member)
    .find((known) =>
      member_id ? known?.id === member_id : wanted && known?.external_id === external_member_id,
    );
  if (wanted && !member) {
    return unknown(wanted, 'Member does not exist.', member_id ?? external_member_id);
  }

  return answer(201, state.sessions.create({ customer, return_url, member: member ?? undefined }));
}

/** Customers are known by their license keys. */
function getCustomers({ customer, licenseKeys }: ServerState): PortalCustomer[] {
  return [customer, ...licenseKeys.all().map((licenseKey) => licenseKey.customer)];
}

function unknown(field: string, msg: string, input: unknown): Response {
  const issue: ValidationIssue = { type: 'value_error', loc: ['body', field], msg, input };
  return refuse(422, 'PolarRequestValidationError', [issue]);
}
