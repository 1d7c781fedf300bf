import type { LiveSession } from '../core/sessions.ts';
import { toTimestamp } from '../fixtures/timestamp.ts';
import type { MockDownload } from './download.ts';
import { signLink } from './link.ts';

/** How long the link of a file works. */
const LINK_LIFE = 60 * 60_000;

/** A file as Polar sends it, with a link of its own. */
export function toDownloadableRead(
  { id, benefit_id, file }: MockDownload,
  { base, now }: { base: string; now: number },
) {
  const expiresAt = now + LINK_LIFE;
  const token = signLink({ id, expiresAt });
  return {
    id,
    benefit_id,
    file: {
      ...file,
      download: {
        url: `${base}/v1/customer-portal/downloadables/${token}`,
        headers: {},
        expires_at: toTimestamp(expiresAt),
      },
    },
  };
}

/** Whether a session may see a file now: a member's own, or else the customer's. */
export function isListed(download: MockDownload, { customer, member }: LiveSession, now: number) {
  const { is_revoked, is_disabled, is_malicious, granted_at } = download;
  if (is_revoked || is_disabled || is_malicious || Date.parse(granted_at) > now) return false;
  return member ? download.member_id === member.id : download.customer_id === customer.id;
}
