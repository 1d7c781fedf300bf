import * as v from 'valibot';
import {
  date,
  flag,
  flatRecord,
  lenient,
  optionalText,
  text,
  time,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';

const addressFields = {
  /** Street and house number. */
  line1: text,
  /** The rest of the street address, for example a floor. */
  line2: text,
  postal_code: text,
  city: text,
  /** A state or province; for the US and Canada in ISO 3166-2, for example `"US-CA"`. */
  state: text,
  /** Two letters, ISO 3166-1. */
  country: optionalText,
};

/** A customer's postal address. */
export interface Address extends Fields<typeof addressFields> {}

export const addressSchema: Schema<Address> = v.object(addressFields);

const customerFields = {
  /** Polar's id of the customer, a UUID v4. */
  id: optionalText,
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
  /** Whether the customer has confirmed `email`, with a link or a code that was sent to it. */
  email_verified: flag,
  /** A person, or a team with members. A type that Polar adds later is kept as it is. */
  type: lenient(v.string() as v.GenericSchema<string, 'individual' | 'team' | (string & {})>),
  name: text,
  /** The name on invoices. Polar sends `name` here if none was set. */
  billing_name: text,
  billing_address: lenient(v.nullable(addressSchema)),
  /** The number and its format, for example `["911144442", "us_ein"]`. */
  tax_id: lenient(v.nullable(v.tuple([v.string(), v.string()]))),
  /** The language that the customer chose at Polar, for example `"fr"`. */
  locale: text,
  /** The id of the vendor. */
  organization_id: lenient(v.string()),
  default_payment_method_id: text,
  /** ISO 8601, UTC; `null` as long as the customer exists. */
  deleted_at: time,
  /** ISO 8601, UTC; `null` if no event was ever recorded. May be earlier than `created_at`. */
  first_user_event_at: time,
  /** The URL of an image, which may not exist (404). */
  avatar_url: text,
};

/**
 * A customer, as Polar includes it in the customer's purchases. Personal data: do not persist it or send
 * it on. A field that Polar did not send, or sent in a type that it does not document, is `undefined`; `id` is
 * empty then.
 */
export interface Customer extends Fields<typeof customerFields> {}

export const customerSchema: Schema<Customer> = v.object(customerFields);
