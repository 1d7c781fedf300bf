// The <script> that loads the custom element from a CDN, with the hash that lets a browser refuse any
// other file. Needs a built dist/.
//
//   node scripts/integrity.mjs           print it
//   node scripts/integrity.mjs --write   put version and hash into the pages that show it
//   node scripts/integrity.mjs --check   fail when those pages show another version or hash
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = 'dist/polar-license-key.js';
const PAGES = ['README.md', 'docs/element.md'];
/** The address and the hash, wherever a page breaks the lines of the tag. */
const SHOWN = /(src="https:\/\/cdn\.jsdelivr\.net\/npm\/)[^"]*("\s+integrity=")[^"]*"/g;

/**
 * What `integrity` has to be for a browser to run this file and no other.
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
    const updated = text.replaceAll(SHOWN, `$1${path}$2${integrity}"`);
    if (process.argv.includes('--write')) writeFileSync(page, updated);
    if (process.argv.includes('--check') && updated !== text) {
      process.stderr.write(`${page} shows another version or hash: run this with --write.\n`);
      process.exitCode = 1;
    }
  }
}
