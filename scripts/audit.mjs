// Asks npm for known vulnerabilities in what ships: the dependencies, and the packages inside the bundles of
// dist/, which `npm audit --omit=dev` misses, because they are development dependencies. Needs a built
// dist/, and a registry that audits. Exits with 1 if it finds any, with 2 if it could not find out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The names of the packages in bundles, according to their source maps.
 * @param {string} folder
 * @returns {string[]}
 */
export function findBundled(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.map'))
    .flatMap((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')).sources)
    .map((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? '');
  return [...new Set(names.filter(Boolean))].toSorted();
}

/**
 * What the output of `npm audit --json` means.
 * @param {string} output
 * @returns {{ status: number, message: string }} The exit code, and what to print.
 */
export function readReport(output) {
  const { vulnerabilities, message, error } = parse(output);
  if (!vulnerabilities) {
    return {
      status: 2,
      message: `The registry did not audit: ${message ?? error?.summary ?? 'no JSON.'}`,
    };
  }
  const found = Object.values(vulnerabilities).map(({ name, severity, range, via }) => {
    const titles = via.map((each) =>
      typeof each === 'string' ? each : `${each.title} ${each.url}`,
    );
    return `${name} ${range}: ${severity}. ${titles.join('; ')}`;
  });
  if (found.length > 0) return { status: 1, message: found.join('\n') };
  return { status: 0, message: 'No known vulnerabilities.' };
}

/**
 * @typedef {{ name: string, severity: string, range: string, via: (string | { title: string, url: string })[] }} Vulnerability
 * @param {string} output
 * @returns {{ vulnerabilities?: Record<string, Vulnerability>, message?: string, error?: { summary?: string } }}
 */
function parse(output) {
  try {
    return JSON.parse(output);
  } catch {
    return {};
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { dependencies } = readManifest('.');
  const names = [...new Set([...Object.keys(dependencies), ...findBundled('dist')])];
  const shipped = Object.fromEntries(
    names.map((name) => [name, readManifest(`node_modules/${name}`).version]),
  );
  process.stdout.write(`${JSON.stringify(shipped, null, 2)}\n`);

  // npm audits a lock file: one that has these packages alone.
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: shipped }));
  run('install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
  const { status, message } = readReport(run('audit', '--json', '--omit=peer'));
  rmSync(folder, { recursive: true });
  process.stdout.write(`${message}\n`);
  process.exitCode = status;

  /** @param {string[]} args */
  function run(...args) {
    const shell = process.platform === 'win32';
    return spawnSync('npm', args, { cwd: folder, shell, encoding: 'utf8' }).stdout;
  }
}

/**
 * @param {string} folder
 * @returns {{ version: string, dependencies: Record<string, string> }}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
