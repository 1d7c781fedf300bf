import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const root = new URL('../../src/', import.meta.url);

/** The text of each source file, by its path relative to `src`. */
export const sources = new Map(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const folder = entry.parentPath.replaceAll('\\', '/').split('/src')[1] ?? '';
      const path = posix.join(folder, entry.name).replace(/^\//, '');
      return [path, readFileSync(new URL(path, root), 'utf8')];
    }),
);

interface Import {
  from: string;
  path: string;
  isType: boolean;
}

/** All imports from one source file to another. */
export const imports: Import[] = [...sources].flatMap(([from, source]) =>
  [...source.matchAll(/^(?:import|export) (type )?[^;]*?'(\.[^'?]+)(?:\?\w+)?';$/gm)].map(
    ([, type, path = '']) => ({
      from,
      path: posix.join(posix.dirname(from), path),
      isType: type !== undefined,
    }),
  ),
);
