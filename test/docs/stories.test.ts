import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('docs/testing.md shows the files of docs/stories, which a test runs, unchanged', () => {
  const page = readFileSync('docs/testing.md', 'utf8');
  const names = readdirSync('docs/stories');
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    expect(page).toContain(`// ${name}\n${readFileSync(`docs/stories/${name}`, 'utf8')}\`\`\``);
  }
});
