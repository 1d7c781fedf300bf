import * as fc from 'fast-check';
import { createBenefitGrant, createDownload } from 'polar-customer-portal/mock';
import { NOW } from '../render-with-portal.tsx';
import { anyJson, anyNumber, date, SECRET, text, withChanges, type Fields } from './values.ts';
import { pageOf, withDigit } from './pages.ts';

/** Where a file is. */
const ADDRESS = {
  url: `https://polar.test/v1/customer-portal/downloadables/x`,
  headers: {},
  expires_at: new Date(NOW + 3_600_000).toISOString(),
};

const { id, benefit_id, file } = createDownload({}, { now: NOW });
const completeFile: Fields = { ...file, download: ADDRESS, added_later: { secret: SECRET } };

/** Addresses that a page must not send anybody to, and those that it may. */
const url = fc.constantFrom<unknown>(
  ADDRESS.url,
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//polar.test/x',
  '/x',
  'blob:https://polar.test/x',
  'HTTPS://polar.test/x',
  'https://',
  '',
);

const listedFile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: withChanges(completeFile, 3) },
  // What the screen says of it depends on these.
  fc
    .record({
      name: fc.oneof(
        text,
        fc.constantFrom('a-macos-arm64.dmg', 'win.exe', 'darwin', 'x.tar.gz', 'm.pdf'),
      ),
      version: fc.oneof(text, fc.constant(null)),
      size: anyNumber,
      last_modified_at: fc.oneof(date, fc.constant(null)),
      checksum_sha256_hex: fc.oneof(text, fc.constant(file.checksum_sha256_hex)),
    })
    .map((fields) => ({ ...completeFile, ...fields })),
  url.map((each) => ({ ...completeFile, download: { ...ADDRESS, url: each } })),
  { weight: 1, arbitrary: anyJson },
);

/** A file as it is listed. Few ids, so that some are the same. */
const download: fc.Arbitrary<unknown> = fc
  .tuple(listedFile, fc.nat(4), withChanges({ id, benefit_id }, 1))
  .map(([each, digit, fields]) => ({
    ...withDigit(fields, digit),
    file: typeof each === 'object' && each !== null ? withDigit({ ...each }, digit) : each,
  }));

/** A page of files. */
export const downloads = pageOf(download);

const grant = createBenefitGrant(
  { benefit: { type: 'downloadables', description: 'Nimbus' } },
  { now: NOW },
);

/** A page of what the customer was granted. */
export const grants = pageOf(
  fc.oneof(
    withChanges({ ...grant }, 3),
    fc
      .tuple(withChanges({ ...grant.benefit }, 2), fc.boolean())
      .map(([benefit, is_granted]) => ({ ...grant, is_granted, granted_at: null, benefit })),
  ),
);
