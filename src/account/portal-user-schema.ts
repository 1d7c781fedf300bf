import * as v from 'valibot';
import { lenient, text, type Fields, type Schema } from '../core/http/fields.ts';

const portalUserFields = {
  /** Whether it is the customer, or a member of the customer's team. A type that Polar adds later is kept as it is. */
  type: v.string() as v.GenericSchema<string, 'customer' | 'member' | (string & {})>,
  name: text,
  email: text,
  /** Polar's id of the customer, a UUID v4. */
  customer_id: lenient(v.string()),
  /** The id of the member, a UUID; `null` for a customer. */
  member_id: text,
  /** What the member may do; `null` for a customer. */
  role: lenient(
    v.nullable(
      v.string() as v.GenericSchema<string, 'owner' | 'billing_manager' | 'member' | (string & {})>,
    ),
  ),
};

/**
 * Who is looking: a customer, or a member of a customer's team. A field that Polar did not send, or sent in a type
 * that it does not document, is `undefined`.
 * Source: `GET /v1/customer-portal/customer-session/user`.
 */
export interface PortalUser extends Fields<typeof portalUserFields> {}

export const portalUserSchema: Schema<PortalUser> = v.object(portalUserFields);
