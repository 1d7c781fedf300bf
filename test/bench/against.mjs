// Builds an older version of this package, to be measured beside the present one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * @param {string} ref - A commit, branch or tag.
 * @returns The folder of that version with a built `dist/`, its commit, and what removes the folder.
 */
export function buildVersion(ref) {
  const commit = git('rev-parse', '--short', `${ref}^{commit}`).trim();
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  const archive = join(root, 'package.tar');
  git('archive', '--output', archive, commit);
  execFileSync('tar', ['-xf', archive, '-C', root]);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' });
  return { root, commit, remove: () => rmSync(root, { recursive: true }) };
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' });
}
