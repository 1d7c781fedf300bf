import * as v from 'valibot';
import { date, flag, lenient, text, time, type Fields, type Schema } from '../core/http/fields.ts';
import { addressSchema } from './customer-schema.ts';

const oauthAccountFields = {
  account_id: lenient(v.string()),
  account_username: text,
};

/** An account elsewhere that the customer has connected. */
export interface OAuthAccount extends Fields<typeof oauthAccountFields> {}

const oauthAccountSchema: Schema<OAuthAccount> = v.object(oauthAccountFields);

const portalCustomerFields = {
  /** Polar's id of the customer, a UUID v4. */
  id: v.string(),
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** `null` for a team without an address of its own. */
  email: text,
  /** Whether the customer has confirmed `email`, with a link or a code that was sent to it. */
  email_verified: flag,
  name: text,
  /** The name on invoices. Polar sends `name` here if none was set. */
  billing_name: text,
  billing_address: lenient(v.nullable(addressSchema)),
  /** The number and its format, for example `["911144442", "us_ein"]`. A change sends the number alone. */
  tax_id: lenient(v.nullable(v.tuple([v.string(), v.string()]))),
  /** By platform and account, for example `"github:583231"`. */
  oauth_accounts: lenient(v.record(v.string(), oauthAccountSchema)),
  /** The id of the card that Polar charges, a UUID v4. */
  default_payment_method_id: text,
  /** A person, or a team with members. A type that Polar adds later is kept as it is. */
  type: lenient(
    v.nullable(v.string() as v.GenericSchema<string, 'individual' | 'team' | (string & {})>),
  ),
  /** The language that the customer chose at Polar, for example `"fr"`. */
  locale: text,
};

/**
 * The customer of a session, with the billing details. Personal data: do not persist it or send it on. The session of
 * a member reads the team's. A field that Polar did not send, or sent in a type that it does not document, is
 * `undefined`.
 * Source: `GET /v1/customer-portal/customers/me`.
 */
export interface PortalCustomer extends Fields<typeof portalCustomerFields> {}

export const portalCustomerSchema: Schema<PortalCustomer> = v.object(portalCustomerFields);
