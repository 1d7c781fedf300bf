import type { MockBenefitGrant } from './benefit-grants/benefit-grant.ts';
import type { MockDownload } from './downloads/download.ts';
import type { MockCustomer } from './fixtures/customer.ts';
import type { MockMember } from './fixtures/member.ts';
import type { MockOrganization } from './fixtures/organization.ts';
import type { MockLicenseKey } from './license-keys/license-key.ts';
import type { MockOrder } from './orders/order.ts';

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
  /** Customers that the server knows, whatever they own. @default [] */
  customers?: readonly MockCustomer[] | undefined;
  /** Members of customers' teams that the server knows. @default [] */
  members?: readonly MockMember[] | undefined;
  /**
   * The vendors. Those of orders are known too; what is given here goes before.
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
  /** The server's clock, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
  /** Whether the server counts requests and blocks callers that send too many. @default true */
  rateLimits?: boolean | undefined;
  /** Milliseconds before each response. @default 0 */
  latency?: number | undefined;
  /** The organization access token of the vendor's server. @default "polar_oat_pretend" */
  organizationToken?: string | undefined;
}
