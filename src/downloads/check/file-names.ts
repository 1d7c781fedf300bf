/** At the end of the name of an archive, as browsers and computers unpack it. */
const ARCHIVE = /\.(zip|tar|gz|tgz|bz2|tbz2?|xz|txz|zst|z|7z|rar|cpio)$/;

/** The same, where a tar is inside: unpacking may stop there. */
const SHORT_TAR = /\.(tgz|tbz2?|txz)$/;

/** What browsers add to a name while they download, each in its own way. */
const PARTIAL = /\.(crdownload|part|partial|download|opdownload|filepart|tmp)$/;

/** What browsers and computers add when there is a file of that name: "app (1)", "app-1", "app 2", "app copy". */
const COPY = /[ _-]?\(\d+\)$|[ -]\d$| copy$/;

/** An app of a Mac is a folder. Safari and Chromium pack one that a customer chooses. */
const MAC_APP = /\.app(\.zip)?$/;

/** Whether a browser gives such a name to a download that has not ended. */
export const isPartialName = (name: string) => PARTIAL.test(simplify(name));

/**
 * Whether a file is named like what comes out of an archive: like the archive without its last extension, like nothing
 * that is packed, or like an app of a Mac.
 *
 * @param name - The name of the file.
 * @param archive - The name of what may be an archive.
 */
export function isUnpackedName(name: string, archive: string): boolean {
  const [own, packed] = [simplify(name), simplify(archive)];
  // Also one from a disk image.
  if (MAC_APP.test(own) && !MAC_APP.test(packed)) return true;
  if (!ARCHIVE.test(packed)) return false;
  if (!ARCHIVE.test(own)) return true;
  const content = nameContent(packed);
  return own === content || withoutCopy(own) === content;
}

/** The name of what comes out of an archive, where that is one itself: "app.tar" of "app.tar.gz". */
function nameContent(archive: string): string {
  const inner = archive.replace(ARCHIVE, '');
  return SHORT_TAR.test(archive) ? `${inner}.tar` : inner;
}

/** Without what tells copies apart, which stands before the extension. */
function withoutCopy(name: string): string {
  const [, stem = name, extension = ''] = /^(.*)(\.[^.]*)$/.exec(name) ?? [];
  return stem.replace(COPY, '') + extension;
}

/** Computers write the same letters in different ways, and do not tell capital letters apart. */
const simplify = (name: string) => name.normalize('NFC').toLowerCase();
