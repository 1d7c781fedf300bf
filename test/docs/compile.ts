import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PLACE, type Snippet } from './read-docs.ts';

/** What snippets may use without an import: things of the host app. */
const CONTEXT = `
import type { SessionToken } from 'polar-customer-portal';

declare global {
  /** The id of a license key. */
  const id: string;
  /** Who is signed in. */
  const user: { id: string };
  /** The host app's authentication. */
  function getUser(request: Request): Promise<{ id: string } | null>;
  const sessionToken: SessionToken;
  /** The names of the products, by benefit. */
  const products: Record<string, string>;
}
`;

const CONFIG = {
  extends: '../tsconfig.json',
  include: [],
  compilerOptions: {
    module: 'ESNext',
    // Like the bundlers of host apps.
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
    noImplicitAny: true,
  },
};

/**
 * Compiles snippets, each as a module. If the first line is a comment with a path, the snippet is at that
 * path, and others of its page can import it. If it begins with an element, its imports are added.
 *
 * @returns The messages of the compiler, by snippet.
 */
export function compile(snippets: readonly Snippet[]): Map<Snippet, string[]> {
  // Inside the repository, so that packages are found as usual.
  const folder = mkdtempSync('.snippets-');
  try {
    const files = new Map(snippets.map((snippet) => [toPath(snippet), snippet]));
    const config = { ...CONFIG, files: ['context.ts', ...files.keys()] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'context.ts'), CONTEXT);
    for (const [path, { code }] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), toModule(code));
    }
    const { stdout, status } = spawnSync('npx', ['tsc', '--project', folder, '--pretty', 'false'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const found = new Map(snippets.map((snippet) => [snippet, [] as string[]]));
    const unplaced: string[] = [];
    for (const message of stdout.split(/\n(?! )/).filter(Boolean)) {
      const [, file = '', text = message] = /^(.+?)\(\d+,\d+\): (.*)/s.exec(message) ?? [];
      const snippet = files.get(relative(folder, file).replaceAll('\\', '/'));
      (snippet ? found.get(snippet) : unplaced)?.push(text);
    }
    if (unplaced.length > 0 || (status && !stdout)) throw new Error(unplaced.join('\n'));
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder for each page, and in it the path that the snippet names. */
function toPath({ page, line, language, code }: Snippet): string {
  const own = PLACE.exec(code)?.[1];
  return `${page.replaceAll(/\W/g, '-')}/${own ?? `line-${line}.${language}`}`;
}

function toModule(code: string): string {
  if (code.startsWith('<')) {
    const names = new Set([...code.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name));
    return `import { ${[...names].join(', ')} } from 'polar-customer-portal';\nexport const shown = (<>${code}</>);`;
  }
  return `${code}\nexport {};\n`;
}
