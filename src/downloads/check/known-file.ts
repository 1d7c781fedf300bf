/** What a check has to know of a file at Polar. */
export interface KnownFile {
  id: string;
  /** The name that it is saved by: "acme-4.2.1.zip". */
  name: string;
  /** In bytes. */
  size: number;
  version: string | null;
  checksum_sha256_hex: string | null;
  checksum_sha256_base64: string | null;
}

/** A file of a list. */
export interface ListedFile extends KnownFile {
  /** What the list calls it: "Acme Studio 4.2.1 for Mac". */
  label: string;
}

/** What the customer has chosen; a `File` is one. */
export interface PickedFile {
  name: string;
  /** In bytes. */
  size: number;
}
