import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A page of documentation. */
export interface Page {
  /** Relative to the root of the repository. */
  path: string;
  text: string;
}

/** A fenced block of a page. */
export interface Snippet {
  page: string;
  /** The number of its first line, counted from 1. */
  line: number;
  /** The word after the fence: `tsx`, `css`, … */
  language: string;
  code: string;
}

const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('docs', path.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.md'));

/** Every page, including generated ones. */
export const pages: Page[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.changeset/README.md',
  ...inDocs,
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Source files that pages quote. They are compiled and run in their own place. */
const quoted = ['docs', 'test/consumers']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.[jt]sx?$/.test(path) && !path.includes('node_modules'))
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  );

/** A comment on the first line of a snippet, which gives the snippet a path. */
export const PATH_COMMENT = /^\/\/ ([\w./-]+\.[jt]sx?)\n/;

/** The code that readers may paste. Decision records describe the past, and the reference is generated. */
export const snippets: Snippet[] = pages
  .filter(({ path }) => /^(README|docs\/(?!decisions\/|reference\/))/.test(path))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/^( *)```(\w*)[^\n]*\n(.*?)^\1```$/gms)].map(
      ({ 1: indent = '', 2: language = '', 3: code = '', index }) => ({
        page: path,
        line: text.slice(0, index).split('\n').length + 1,
        language,
        code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }),
    ),
  )
  .filter(({ code }) => !quoted.some((file) => file.includes(code.replace(PATH_COMMENT, ''))));

/** A link or a picture of a page. */
interface Target {
  /** As the page writes it. */
  target: string;
  isPicture: boolean;
}

/** What a page links to or shows, outside of code. */
export function getTargets({ text }: Page): Target[] {
  const prose = text.replaceAll(/^( *)```.*?^\1```$/gms, '').replaceAll(/`[^`\n]*`/g, '');
  const start = String.raw`!?\[[^\]]*\]\(|^\[[^\]]+\]: |\b(?:src|srcset|href)="`;
  return [...prose.matchAll(new RegExp(`(${start})([^)"\\s]+)`, 'gm'))].map(
    ([, start = '', target = '']) => ({ target, isPicture: /^(!|src)/.test(start) }),
  );
}

/** The address of a file of the repository, as it is written where a relative one leads nowhere. */
const IN_REPOSITORY = /^https:\/\/github\.com\/OWNER\/polar-customer-portal\/(?:blob|raw)\/main\//;

/** The files that a page links to, with the heading if the link has one. */
export function getLinks(page: Page): { to: string; heading: string }[] {
  return getTargets(page)
    .filter(({ target }) => IN_REPOSITORY.test(target) || !/^(https?|mailto):/.test(target))
    .map(({ target }) => {
      const [file = '', heading = ''] = target.replace(IN_REPOSITORY, '').split('#');
      const folder = IN_REPOSITORY.test(target) ? '' : dirname(page.path);
      return { to: file ? posix.join(folder, file) : page.path, heading };
    });
}

/** The anchors of a page: those that GitHub creates for headings, and those written as HTML. */
export function getAnchors(text: string): string[] {
  const prose = text.replaceAll(/^( *)```.*?^\1```$/gms, '');
  const seen = new Map<string, number>();
  const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => {
    const anchor = title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times ? `${anchor}-${times}` : anchor;
  });
  return [...headings, ...[...prose.matchAll(/<a id="([^"]+)"/g)].map(([, id = '']) => id)];
}
