import { fileURLToPath } from 'node:url';

/** What the element is built with in place of React and react-query: docs/decisions/009. */
export const elementAlias = [
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/compat/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  {
    find: '@tanstack/react-query',
    replacement: fileURLToPath(new URL('../src/elements/cache/react-query.ts', import.meta.url)),
  },
];
