import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findBundled, readReport } from '../../scripts/audit.mjs';

const read = (path: string) => readFileSync(path, 'utf8');

test('the audit finds each package in a bundle by its source map, in folders too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'elements'));
  const write = (path: string, sources: string[]) =>
    writeFileSync(join(folder, path), JSON.stringify({ sources }));
  write('index.js.map', ['../src/index.ts']);
  write('element.js.map', ['../src/element.ts', '../node_modules/preact/dist/preact.mjs']);
  write('elements/card.js.map', [
    '../../node_modules/preact/hooks/dist/hooks.mjs',
    '../../node_modules/@tanstack/query-core/build/modern/query.js',
    '../../node_modules/outer/node_modules/inner/index.js',
  ]);
  expect(findBundled(folder)).toEqual(['@tanstack/query-core', 'inner', 'preact']);
});

describe('what npm says of the audit', () => {
  const advisory = { title: 'It runs foreign code', url: 'https://github.com/advisories/GHSA-1' };
  const preact = { name: 'preact', severity: 'high', range: '<11.2.1', via: [advisory, 'htm'] };

  test.each([
    ['nothing was found', { vulnerabilities: {} }, 0, 'No known vulnerabilities.'],
    [
      'something was found',
      { vulnerabilities: { preact } },
      1,
      'preact <11.2.1: high. It runs foreign code https://github.com/advisories/GHSA-1; htm',
    ],
    [
      'the registry does not audit',
      { message: '405 Method Not Allowed', statusCode: 405 },
      2,
      'The registry did not audit: 405 Method Not Allowed',
    ],
  ])('is told apart by the exit code: %s', (_, report, status, message) => {
    expect(readReport(JSON.stringify(report))).toEqual({ status, message });
  });

  test('is no success when it is nothing', () => {
    expect(readReport('')).toEqual({ status: 2, message: 'The registry did not audit: no JSON.' });
  });
});

test('what ships is audited for each change and each week', () => {
  const workflow = read('.github/workflows/audit.yml');
  expect(workflow).toContain('npm run audit');
  for (const event of ['push:', 'pull_request:', 'schedule:']) expect(workflow).toContain(event);
  expect(read('.ci/run')).not.toContain('audit');
});
