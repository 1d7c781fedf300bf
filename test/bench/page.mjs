// Writes the table into the documentation.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const PAGE = 'docs/benchmark.md';
const START = '<!-- bench -->\n';
const END = '<!-- /bench -->';

/**
 * @param {object} results
 * @param {string} results.table
 * @param {number} results.runs
 * @param {string} results.chromium - Its version.
 * @param {ReadonlyMap<string, string>} results.peers - The version of each peer.
 * @param {readonly string[]} results.missing - Peers that could not be installed.
 * @param {{ commit: string } | undefined} results.before
 */
export function describe({ table, runs, chromium, peers, missing, before }) {
  const versions = [
    `React ${getVersion('react')}`,
    `react-query ${getVersion('@tanstack/react-query')}`,
    `Chromium ${chromium}`,
    ...[...peers].map(([name, version]) => `${name} ${version}`),
  ];
  const lines = [
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${process.platform} with ${availableParallelism()} cores, medians of ${runs} interleaved runs: ${versions.join(', ')}.`,
    before && `“Before” is commit ${before.commit}.`,
    missing.length > 0 && `Not installed, and so not measured: ${missing.join(', ')}.`,
  ];
  return `${lines.filter(Boolean).join('\n')}\n\n${table}`;
}

/** @param {string} results */
export function writePage(results) {
  const page = readFileSync(PAGE, 'utf8');
  const start = page.indexOf(START) + START.length;
  const input = `${page.slice(0, start)}\n${results}\n${page.slice(page.indexOf(END))}`;
  const updated = execFileSync('npx', ['oxfmt', '--stdin-filepath', PAGE], {
    encoding: 'utf8',
    input,
  });
  writeFileSync(PAGE, updated);
}

/** @param {string} name */
function getVersion(name) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return version;
}
