// Creates the <script> tags that load the custom elements from a CDN, with an integrity hash each. Needs a built
// dist/.
//
//   node scripts/integrity.mjs           print the tags
//   node scripts/integrity.mjs --write   update version and hash in the pages that show a tag
//   node scripts/integrity.mjs --check   fail if those pages show a different version or hash
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TAGS } from './tags.mjs';

const PAGES = ['README.md', 'docs/element.md'];

/**
 * The URL and the hash of a file in a page, where the tag may have line breaks.
 * @param {string} file
 */
const findTag = (file) =>
  new RegExp(`(src="https://cdn\\.jsdelivr\\.net/npm/)[^"]*/${file}("\\s+integrity=")[^"]*"`, 'g');

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
  const scripts = TAGS.map((tag) => {
    const file = `dist/${tag}.js`;
    const path = `${name}@${version}/${file}`;
    const integrity = getIntegrity(readFileSync(file));
    process.stdout.write(
      `<script type="module" src="https://cdn.jsdelivr.net/npm/${path}" integrity="${integrity}" crossorigin="anonymous"></script>\n`,
    );
    return { file, path, integrity };
  });
  for (const page of PAGES) {
    const text = readFileSync(page, 'utf8');
    const updated = scripts.reduce(
      (before, { file, path, integrity }) =>
        before.replaceAll(findTag(file), `$1${path}$2${integrity}"`),
      text,
    );
    if (process.argv.includes('--write')) writeFileSync(page, updated);
    if (process.argv.includes('--check') && updated !== text) {
      process.stderr.write(
        `${page} shows a different version or hash: run node scripts/integrity.mjs --write.\n`,
      );
      process.exitCode = 1;
    }
  }
}
