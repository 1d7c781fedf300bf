// The one table of all results.
import { COLUMNS } from './contestants.mjs';

/** @typedef {keyof typeof COLUMNS} Column */

export function createTable() {
  /** @type {Map<string, Map<Column, string>>} */
  const rows = new Map();
  return {
    /**
     * @param {string} row
     * @param {Column} column
     * @param {string} value
     */
    set(row, column, value) {
      const cells = rows.get(row) ?? new Map();
      rows.set(row, cells.set(column, value));
    },
    /** In Markdown, without the columns that have nothing to show. */
    toString() {
      const used = Object.entries(COLUMNS).filter(([column]) =>
        [...rows.values()].some((cells) => cells.has(/** @type {Column} */ (column))),
      );
      const lines = [...rows].map(([row, cells]) =>
        toLine([row, ...used.map(([column]) => cells.get(/** @type {Column} */ (column)) ?? '')]),
      );
      return (
        toLine(['', ...used.map(([, title]) => title)]) +
        toLine(['---', ...used.map(() => '---:')]) +
        lines.join('')
      );
    },
  };
}

const toLine = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |\n`;
