import * as v from 'valibot';
import {
  count,
  date,
  flag,
  flatRecord,
  lenient,
  optionalText,
  time,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';
import type { Moment } from './rules/moment.ts';

const text = v.fallback(v.nullable(v.string()), null);

const addressFields = {
  /** Leads to the file, for 60 minutes. Each GET counts as a download, and a HEAD is refused. */
  url: v.string(),
  /** Headers that a request to `url` would need; a link needs none. */
  headers: lenient(flatRecord),
  /** When `url` ends, by Polar's clock, which the customer's may differ from: ISO 8601, UTC. */
  expires_at: lenient(date),
};

/** Where a file is. */
export interface DownloadAddress extends Fields<typeof addressFields> {}

const addressSchema: Schema<DownloadAddress> = v.object(addressFields);

const fileFields = {
  /** A UUID v4. */
  id: v.string(),
  /** The id of the vendor. */
  organization_id: optionalText,
  /** The name with which it is saved, for example `"acme-4.2.1-mac.dmg"`: any text. */
  name: optionalText,
  /** Where Polar stores it. */
  path: optionalText,
  mime_type: optionalText,
  /** Bytes. */
  size: count,
  /** The size in Polar's own words, in units of 1,024: "84.4 MB". */
  size_readable: optionalText,
  /** The vendor's version, any text; `null` without one. */
  version: text,
  checksum_etag: text,
  /** The SHA-256 in base64. */
  checksum_sha256_base64: text,
  /** The SHA-256 in hexadecimal digits. */
  checksum_sha256_hex: text,
  /** When it was uploaded: ISO 8601, UTC. */
  last_modified_at: time,
  storage_version: text,
  is_uploaded: flag,
  /** `"downloadable"`. */
  service: optionalText,
  download: v.fallback(addressSchema, { url: '' }),
};

/** A file that a benefit gives. */
export interface DownloadFile extends Fields<typeof fileFields> {}

const fileSchema: Schema<DownloadFile> = v.object(fileFields);

const downloadFields = {
  /** A UUID v4. */
  id: v.string(),
  /** The id of the benefit that gives it. */
  benefit_id: optionalText,
  file: fileSchema,
};

/** A download as Polar sends it. */
export interface ListedDownload extends Fields<typeof downloadFields> {}

export const downloadSchema: Schema<ListedDownload> = v.object(downloadFields);

/**
 * A file that the customer may download, with Polar's own field names. The ids of the download and of its file,
 * and the file's size, are always present. Of the others, those that Polar did not send, or sent in a type that it
 * does not document, are `undefined`, `null` or empty. Other fields that Polar sends are dropped.
 * Source: `items[]` of `GET /v1/customer-portal/downloadables/`.
 */
export interface DownloadRead extends ListedDownload {
  /** When the response arrived. The 60 minutes of its address are counted from then: `getDownloadState` does. */
  received: Moment;
}
