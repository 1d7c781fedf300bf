import type { MockBenefitGrant } from './benefit-grants/benefit-grant.ts';
import type { MockDownload } from './downloads/download.ts';
import type { MockCustomer } from './fixtures/customer.ts';
import type { MockMember } from './fixtures/member.ts';
import type { MockOrganization } from './fixtures/organization.ts';
import type { MockPaymentMethod } from './fixtures/payment-method.ts';
import type { MockLicenseKey } from './license-keys/license-key.ts';
import type { MockOrder } from './orders/order.ts';
import type { MockSubscription } from './subscriptions/subscription.ts';

/** Options of `createMockPolar`. */
export interface MockPolarOptions {
  /** License keys that the server holds at first. Their customers are known to it too. @default [] */
  licenseKeys?: readonly MockLicenseKey[] | undefined;
  /**
   * Benefits that customers have, whose descriptions name their license keys. Without one, a license key has
   * no name. @default []
   */
  benefitGrants?: readonly MockBenefitGrant[] | undefined;
  /** Files that customers may download. Their customers are known to it too. @default [] */
  downloads?: readonly MockDownload[] | undefined;
  /** Orders that the server holds at first. Their customers and vendors are known to it too. @default [] */
  orders?: readonly MockOrder[] | undefined;
  /**
   * Subscriptions that the server holds at first. Their customers and vendors are known to it too. The benefit
   * grants with the id of one that is paused, over, or past due without grace are revoked. @default []
   */
  subscriptions?: readonly MockSubscription[] | undefined;
  /**
   * How customers pay. With `[]` no change that charges at once is made.
   *
   * @default a Visa for each customer of `subscriptions`
   */
  paymentMethods?: readonly MockPaymentMethod[] | undefined;
  /** Customers that the server knows, whatever they own. @default [] */
  customers?: readonly MockCustomer[] | undefined;
  /** Members of customers' teams that the server knows. @default [] */
  members?: readonly MockMember[] | undefined;
  /**
   * The vendors. Those of subscriptions and orders are known too; what is given here goes before.
   *
   * @default [createOrganization()]
   */
  organizations?: readonly MockOrganization[] | undefined;
  /**
   * Milliseconds until an invoice or a receipt is there that was asked for, by the server's clock; 0 for at once.
   *
   * @default 6000
   */
  documentDelay?: number | undefined;
  /**
   * Milliseconds that each step takes which follows a change of a subscription, by the server's clock: its benefits
   * are granted or revoked, its order is made, the order is paid. 0 for at once.
   *
   * @default 1500
   */
  jobDelay?: number | undefined;
  /** The server's clock, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
  /** Whether the server counts requests and blocks callers that send too many. @default true */
  rateLimits?: boolean | undefined;
  /** Milliseconds before each response. @default 0 */
  latency?: number | undefined;
  /** The organization access token of the vendor's server. @default "polar_oat_pretend" */
  organizationToken?: string | undefined;
}
