import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeNotices } from '../../scripts/licenses.mjs';

describe('writeNotices', () => {
  test('returns the license texts of this package and of each bundled package, once', () => {
    const notices = writeNotices([
      join(process.cwd(), 'src/define.ts'),
      join(process.cwd(), 'node_modules/preact/dist/preact.mjs'),
      join(process.cwd(), 'node_modules/preact/hooks/dist/hooks.mjs'),
      join(process.cwd(), 'node_modules/@tanstack/query-core/build/modern/query.js'),
    ]);
    expect(notices.match(/^[@\w/-]+ \d+\.\d+\.\d+$/gm)?.map((line) => line.split(' ')[0])).toEqual([
      'polar-customer-portal',
      '@tanstack/query-core',
      'preact',
    ]);
    expect(notices.match(/^Copyright \(c\) .+$/gm)).toHaveLength(3);
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(3);
  });

  test('names the source of the data on addresses where a bundle has it', () => {
    const data = join(process.cwd(), 'src/account/address/address-data.ts');
    expect(writeNotices([data])).toContain('CC BY 4.0');
    expect(writeNotices([join(process.cwd(), 'src/define.ts')])).not.toContain('CC BY');
  });

  test.each([
    ['has another license', { license: 'GPL-3.0-only' }, 'LICENSE', 'its license is GPL-3.0-only'],
    ['names no license', {}, 'LICENSE', 'its license is not named'],
    ['has no license text', { license: 'MIT' }, 'README.md', 'its text missing'],
  ])('throws when a bundled package %s', (_, manifest, file, reason) => {
    const root = mkdtempSync(join(tmpdir(), 'licenses-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const folder = join(root, 'node_modules/odd');
    mkdirSync(folder, { recursive: true });
    const content = { name: 'odd', version: '1.0.0', ...manifest };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(content));
    writeFileSync(join(folder, file), 'A text');
    const write = () => writeNotices([join(folder, 'index.js')]);
    expect(write).toThrow('odd cannot be bundled');
    expect(write).toThrow(reason);
  });
});
