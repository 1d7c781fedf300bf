import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { DOWNLOADS_BENEFIT_ID } from '../fixtures/benefit-ids.ts';
import { createDefaultCustomer, type MockCustomer } from '../fixtures/customer.ts';
import { createFixtureId } from '../fixtures/fixture-id.ts';
import { DAY, type FixtureOptions, LONG_AGO, toTimestamp } from '../fixtures/timestamp.ts';
import { toReadableSize } from './readable-size.ts';

/** A file with every field that Polar sends, apart from its link, which each list signs anew. */
export interface MockDownloadFile {
  id: string;
  organization_id: string;
  name: string;
  /** Where it is in the storage. */
  path: string;
  mime_type: string;
  /** In bytes. */
  size: number;
  storage_version: string | null;
  checksum_etag: string | null;
  checksum_sha256_base64: string | null;
  checksum_sha256_hex: string | null;
  last_modified_at: string | null;
  /** What the vendor wrote, for example `3.2.0`. */
  version: string | null;
  is_uploaded: boolean;
  service: 'downloadable';
  size_readable: string;
}

/** A file that a customer may download. The server keeps what follows `file` and never sends it. */
export interface MockDownload {
  id: string;
  benefit_id: string;
  file: MockDownloadFile;
  customer: MockCustomer;
  customer_id: string;
  /** A member's session sees only the files that have its id. */
  member_id: string | null;
  /** The newest comes first. Later than the server's clock: not listed yet, as just after a purchase. */
  granted_at: string;
  /** Gone from the list. Links that were sent go on working. */
  is_revoked: boolean;
  /** The vendor has switched it off. Gone from the list; links that were sent go on working. */
  is_disabled: boolean;
  /** Polar has found something in it. Gone from the list, and links respond with 410. */
  is_malicious: boolean;
  /** What its links serve, whatever `file` says of it. */
  content: string;
}

/** What `createDownload` takes: any field, and of the file and the customer only what should differ. */
export interface DownloadOverrides extends Partial<Omit<MockDownload, 'file' | 'customer'>> {
  file?: Partial<MockDownloadFile> | undefined;
  customer?: Partial<MockCustomer> | undefined;
}

/**
 * Creates a file for the default customer: the Mac version of an editor, 84 MB, with a checksum that no other
 * has. With a `content`, size and checksums are those of it.
 *
 * @param overrides - The fields that should differ.
 * @param options - What its dates are relative to.
 *
 * @example
 * createDownload({ file: { name: 'nimbus-editor-3.2.0-win-x64.exe', size: 61_000_000 } });
 * createDownload({ file: { name: 'hello.txt' }, content: 'Hello' });
 */
export function createDownload(
  overrides: DownloadOverrides = {},
  { now = Date.now() }: FixtureOptions = {},
): MockDownload {
  const customer = createDefaultCustomer(overrides.customer, { now });
  return {
    id: createFixtureId(),
    benefit_id: DOWNLOADS_BENEFIT_ID,
    customer_id: customer.id,
    member_id: null,
    granted_at: LONG_AGO,
    is_revoked: false,
    is_disabled: false,
    is_malicious: false,
    content: 'This is a file of a mock.',
    ...overrides,
    file: createFile(overrides, customer.organization_id, now),
    customer,
  };
}

function createFile(
  { file = {}, content }: DownloadOverrides,
  organization_id: string,
  now: number,
): MockDownloadFile {
  const { id = createFixtureId(), name = 'nimbus-editor-3.2.0-macos.dmg' } = file;
  const bytes = content === undefined ? undefined : utf8ToBytes(content);
  const size = file.size ?? bytes?.length ?? 88_473_600;
  const hash = sha256(bytes ?? utf8ToBytes(id));
  return {
    id,
    organization_id,
    name,
    path: `downloadable/${organization_id}/${id}/${name}`,
    mime_type: name.endsWith('.dmg') ? 'application/x-apple-diskimage' : 'application/octet-stream',
    size,
    storage_version: null,
    checksum_etag: `"${bytesToHex(hash).slice(0, 32)}"`,
    checksum_sha256_base64: btoa(String.fromCodePoint(...hash)),
    checksum_sha256_hex: bytesToHex(hash),
    last_modified_at: toTimestamp(now - 3 * DAY),
    version: '3.2.0',
    is_uploaded: true,
    service: 'downloadable',
    size_readable: toReadableSize(size),
    ...file,
  };
}
