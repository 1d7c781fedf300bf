import * as v from 'valibot';
import { date, flatRecord, lenient, type Fields, type Schema } from '../core/http/fields.ts';

const text = lenient(v.nullable(v.string()));
const time = lenient(v.nullable(date));

const addressFields = {
  /** Street and house number. */
  line1: text,
  /** What did not fit into `line1`, for example a floor. */
  line2: text,
  postal_code: text,
  city: text,
  /** A state or province; of the US and Canada in ISO 3166-2, for example `"US-CA"`. */
  state: text,
  /** Two letters, ISO 3166-1. */
  country: v.string(),
};

/** A customer's postal address. */
export interface Address extends Fields<typeof addressFields> {}

const addressSchema: Schema<Address> = v.object(addressFields);

const customerFields = {
  /** Polar's id of the customer, a UUID v4. */
  id: v.string(),
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** A flat record that the vendor keeps with the customer. Not shown anywhere. */
  metadata: lenient(flatRecord),
  /** The customer's id in the vendor's own system. */
  external_id: text,
  /** `null` for a team without an address of its own. */
  email: text,
  /** Whether the customer has opened a link or entered a code that was sent to `email`. */
  email_verified: lenient(v.boolean()),
  /** A person, or a team with members. Any word that Polar may add is kept. */
  type: lenient(v.string() as v.GenericSchema<string, 'individual' | 'team' | (string & {})>),
  name: text,
  /** The name on invoices; `name` where there is none. */
  billing_name: text,
  billing_address: lenient(v.nullable(addressSchema)),
  /** The number and its format, for example `["911144442", "us_ein"]`. */
  tax_id: lenient(v.nullable(v.tuple([v.string(), v.string()]))),
  /** The language that the customer has chosen at Polar, for example `"fr"`. */
  locale: text,
  /** The vendor. */
  organization_id: lenient(v.string()),
  default_payment_method_id: text,
  /** ISO 8601, UTC; `null` as long as the customer exists. */
  deleted_at: time,
  /** ISO 8601, UTC; `null` when no event was ever recorded. May be before `created_at`. */
  first_user_event_at: time,
  /** The address of an image, which may respond with 404. */
  avatar_url: text,
};

/**
 * A customer as Polar sends it along with what they bought. Personal data: keep it out of what is
 * persisted or sent on. Only `id` is always there; a field that Polar did not send, or sent in a type
 * that it does not document, is `undefined`.
 */
export interface Customer extends Fields<typeof customerFields> {}

export const customerSchema: Schema<Customer> = v.object(customerFields);
