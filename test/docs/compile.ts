import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PATH_COMMENT, type Snippet } from './read-docs.ts';

/** What snippets may use without importing it: values of the host app. */
const CONTEXT = `
import type { SessionToken } from 'polar-customer-portal';

declare global {
  /** The id of a license key. */
  const id: string;
  /** The user who is signed in. */
  const user: { id: string };
  /** The host app's authentication. */
  function getUser(request: Request): Promise<{ id: string } | null>;
  const sessionToken: SessionToken;
  /** The name of each product, by the id of its benefit. */
  const products: Record<string, string>;
}
`;

const CONFIG = {
  extends: '../tsconfig.json',
  include: [],
  compilerOptions: {
    module: 'ESNext',
    // The setting that host apps with a bundler use.
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
    noImplicitAny: true,
  },
};

/**
 * Compiles snippets, each as a module. A comment with a path on the first line places a snippet at that
 * path, where other snippets of its page can import it. A snippet that starts with an element gets its
 * imports added.
 *
 * @returns The compiler errors of each snippet.
 */
export function compile(snippets: readonly Snippet[]): Map<Snippet, string[]> {
  // Inside the repository, so that the compiler finds its packages.
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
    const errors = new Map(snippets.map((snippet) => [snippet, [] as string[]]));
    const otherErrors: string[] = [];
    for (const message of stdout.split(/\n(?! )/).filter(Boolean)) {
      const [, file = '', text = message] = /^(.+?)\(\d+,\d+\): (.*)/s.exec(message) ?? [];
      const snippet = files.get(relative(folder, file).replaceAll('\\', '/'));
      (snippet ? errors.get(snippet) : otherErrors)?.push(text);
    }
    if (otherErrors.length > 0 || (status && !stdout)) throw new Error(otherErrors.join('\n'));
    return errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The path of a snippet: a folder for its page, and in it the path from its first line. */
function toPath({ page, line, language, code }: Snippet): string {
  const ownPath = PATH_COMMENT.exec(code)?.[1];
  return `${page.replaceAll(/\W/g, '-')}/${ownPath ?? `line-${line}.${language}`}`;
}

function toModule(code: string): string {
  if (code.startsWith('<')) {
    const names = new Set([...code.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name));
    return `import { ${[...names].join(', ')} } from 'polar-customer-portal';\nexport const shown = (<>${code}</>);`;
  }
  return `${code}\nexport {};\n`;
}
