// Creates the <script> tag that loads the custom element from a CDN, with an integrity hash. Needs a built
// dist/.
//
//   node scripts/integrity.mjs           print the tag
//   node scripts/integrity.mjs --write   update version and hash in the pages that show the tag
//   node scripts/integrity.mjs --check   fail if those pages show a different version or hash
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = 'dist/polar-license-key.js';
const PAGES = ['README.md', 'docs/element.md'];
/** The URL and the hash in a page, in which the tag may have line breaks. */
const TAG = /(src="https:\/\/cdn\.jsdelivr\.net\/npm\/)[^"]*("\s+integrity=")[^"]*"/g;

/**
 * The `integrity` attribute for a file, with which a browser refuses any other content.
 * @param {string | Uint8Array} content
 */
export function getIntegrity(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @type {{ name: string, version: string }} */
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const path = `${name}@${version}/${FILE}`;
  const integrity = getIntegrity(readFileSync(FILE));
  process.stdout.write(
    `<script type="module" src="https://cdn.jsdelivr.net/npm/${path}" integrity="${integrity}" crossorigin="anonymous"></script>\n`,
  );
  for (const page of PAGES) {
    const text = readFileSync(page, 'utf8');
    const updated = text.replaceAll(TAG, `$1${path}$2${integrity}"`);
    if (process.argv.includes('--write')) writeFileSync(page, updated);
    if (process.argv.includes('--check') && updated !== text) {
      process.stderr.write(
        `${page} shows a different version or hash: run node scripts/integrity.mjs --write.\n`,
      );
      process.exitCode = 1;
    }
  }
}
