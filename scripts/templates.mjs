// Apps as a new user makes them: fresh from the template, with what the README says, word for word.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FIXTURE = 'test/consumers/next/app';

/**
 * The templates, at versions that are bumped by hand: a new one must not fail a change that has nothing to
 * do with it.
 *
 * @type {Record<string, { create: string[], follow: (app: App) => void }>}
 */
export const TEMPLATES = {
  'create-vite': {
    create: ['create-vite@9.3.0', 'create-vite', '--template', 'react-ts', '--no-interactive'],
    follow: followInVite,
  },
  'create-next-app': {
    create: [
      'create-next-app@16.4.3',
      'create-next-app',
      '--yes',
      '--skip-install',
      '--disable-git',
    ],
    follow: followInNext,
  },
};

/**
 * The files of an app.
 *
 * @typedef {ReturnType<typeof openApp>} App
 */

/** @param {string} root */
export function openApp(root) {
  /** @type {(path: string) => string} */
  const read = (path) => readFileSync(join(root, path), 'utf8');
  /** @type {(path: string, text: string) => void} */
  function write(path, text) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  /**
   * Replaces a text that must be there: a template that has changed must not go unnoticed.
   * @type {(path: string, from: string | RegExp, to: string) => void}
   */
  function replace(path, from, to) {
    const text = read(path);
    const replaced = text.replace(from, () => to);
    if (replaced === text) throw new Error(`${path} has no ${from}:\n${text}`);
    write(path, replaced);
  }
  return { root, read, write, replace };
}

/** @type {(pattern: RegExp, path?: string) => string} */
function quote(pattern, path = 'README.md') {
  const [, text] = pattern.exec(readFileSync(path, 'utf8')) ?? [];
  if (text === undefined) throw new Error(`${path} has no ${pattern}.`);
  return text;
}

/** The license key of the pages: the id that the README uses. */
export const LICENSE_KEY_ID = quote(/license-key-id="([^"]+)"/);

/** What the README says that an app needs. Its page is in a column, which a template's own page has too. */
const steps = () => ({
  route: quote(/```ts\n\/\/ app\/polar\/session\/route\.ts\n(.*?)```/s),
  component: quote(/```tsx\n\/\/ app\/license\.tsx\n(.*?)```/s),
  content: quote(/`(<License id="[^"]+" \/>)`/),
  theme: `${quote(/```css\n(.*?)```/s)}\n${quote(/```css\n(\.account .*?)```/s, 'docs/theming.md')}`,
  proxy: quote(/`(server: \{ proxy: .*? \} \})`/s).replaceAll(/\s+/g, ' '),
});

/** What the docs' pages about files, orders, subscriptions and billing details begin with, and a component that shows all. */
const account = () => ({
  'downloads.tsx': quote(/```tsx\n\/\/ app\/downloads\.tsx\n(.*?)```/s, 'docs/downloads.md'),
  'orders.tsx': quote(/```tsx\n\/\/ app\/orders\.tsx\n(.*?)```/s, 'docs/orders.md'),
  'subscriptions.tsx': quote(
    /```tsx\n\/\/ app\/subscriptions\.tsx\n(.*?)```/s,
    'docs/subscriptions.md',
  ),
  'billing.tsx': quote(/```tsx\n\/\/ app\/billing\.tsx\n(.*?)```/s, 'docs/billing-details.md'),
  'account.tsx': `import { Billing } from './billing';
import { Downloads } from './downloads';
import { Orders } from './orders';
import { Subscriptions } from './subscriptions';

export const Account = () => (
  <div className="account">
    <Downloads />
    <Orders />
    <Subscriptions />
    <Billing />
  </div>
);
`,
});

/** @type {(app: App, folder: string) => void} */
function addAccount({ write }, folder) {
  for (const [path, code] of Object.entries(account())) write(`${folder}/${path}`, code);
}

/** @param {App} app */
function followInVite(app) {
  const { read, write, replace } = app;
  const { component, content, theme, proxy } = steps();
  addAccount(app, 'src');
  write('src/license.tsx', component);
  write('src/index.css', `${read('src/index.css')}\n${theme}`);
  write(
    'src/App.tsx',
    `import { Account } from './account';
import { License } from './license';

export default function App() {
  return (
    <div style={{ maxWidth: 640, margin: '40px auto' }}>
      {location.pathname === '/account' ? <Account /> : ${content}}
    </div>
  );
}
`,
  );
  replace('vite.config.ts', 'plugins: [react()],', `plugins: [react()],\n  ${proxy},`);
  // The build does not use it.
  replace('package.json', /\n *"oxlint": .*,/, '');
  // The port is another one in each run.
  replace('vite.config.ts', "'http://localhost:3000'", 'process.env.VENDOR_URL');
}

/** @param {App} app */
function followInNext(app) {
  const { root, read, write, replace } = app;
  const { route, component, content, theme } = steps();
  addAccount(app, 'app');
  write('app/license.tsx', component);
  write('app/globals.css', `${read('app/globals.css')}\n${theme}`);
  write(
    'app/page.tsx',
    `import { License } from './license';

export default function Page() {
  return (
    <main className="mx-auto max-w-2xl">
      ${content}
    </main>
  );
}
`,
  );
  write(
    'app/account/page.tsx',
    `import { Account } from '../account';

export default function Page() {
  return (
    <main className="mx-auto max-w-2xl">
      <Account />
    </main>
  );
}
`,
  );
  write('app/polar/session/route.ts', route);
  replace('app/polar/session/route.ts', "'sandbox'", 'process.env.POLAR_SERVER');
  // The page of docs/server-rendering.md that reads the license key on the server.
  for (const path of ['customer.ts', 'portal.tsx', 'prefetched']) {
    cpSync(join(FIXTURE, path), join(root, 'app', path), { recursive: true });
  }
  // The build would download the fonts.
  replace(
    'app/layout.tsx',
    'import { Geist, Geist_Mono } from "next/font/google";',
    'const Geist = (_: object) => ({ variable: "" });\nconst Geist_Mono = Geist;',
  );
  // Most of what would be installed, and the build does not use it.
  replace('package.json', /\n *"eslint": .*,\n *"eslint-config-next": .*,/, '');
}
