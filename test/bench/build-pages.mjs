// Builds the page of each contestant.
import { buildPage, getSizeWithoutReact } from './build-page.mjs';
import { getName, showsData } from './contestants.mjs';

/** @typedef {import('./contestants.mjs').Contestant} Contestant */

/**
 * @param {readonly Contestant[]} contestants
 * @param {object} options
 * @param {(contestant: Contestant) => string} options.getRoot - The folder of its version of our package.
 * @param {boolean} options.isProfiled - Whether functions keep their names.
 * @param {ReturnType<typeof import('./table.mjs').createTable>} options.table - Gets the sizes.
 */
export async function buildPages(contestants, { getRoot, isProfiled, table }) {
  /** @type {Map<string, import('./build-page.mjs').Page>} */
  const pages = new Map();
  for (const contestant of contestants) {
    const { page, column, entry } = contestant;
    const path = `test/bench/${entry}`;
    const root = getRoot(contestant);
    const built = await buildPage(path, root, !isProfiled);
    pages.set(getName(contestant), built);
    if (!showsData(contestant)) continue;
    const bare = await getSizeWithoutReact(path, root);
    const sizes = [...new Set([bare, built.script])].map((size) => (size / 1000).toFixed(1));
    table.set(`${page}: script, gzipped, without React / with it, kB`, column, sizes.join(' / '));
  }
  return pages;
}
