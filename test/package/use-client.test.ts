import { describe, expect, test } from 'vitest';
import { imports, sources } from './read-sources.ts';

// On the server, a framework with server components evaluates everything that an entry point imports,
// except modules that start with "use client": it only keeps references to those.
const isClient = (path: string) => sources.get(path)?.startsWith("'use client';\n") ?? false;

/** The modules that a server evaluates when it imports an entry point, and those that it only references. */
function reachFrom(entryPoint: string) {
  const reached = new Set([entryPoint]);
  for (const from of reached) {
    if (isClient(from)) continue;
    for (const { path } of imports.filter((found) => found.from === from && !found.isType)) {
      reached.add(path);
    }
  }
  const paths = [...reached];
  return {
    evaluated: paths.filter((path) => !isClient(path)),
    referenced: paths.filter(isClient),
  };
}

/** Imports that a server component must not evaluate. */
const CLIENT_ONLY = [
  /^import (?!type)[^;]* from 'react'/m,
  /^import (?!type)[^;]* from 'react-dom/m,
  /^import (?!type)[^;]*\b(use[A-Z]|QueryClientProvider)[^;]* from '@tanstack\/react-query'/m,
];

describe('"use client"', () => {
  test('is in every module that would fail in a server component without it', () => {
    const { evaluated } = reachFrom('index.ts');
    expect(evaluated).toContain('license-keys/queries.ts');
    const wrong = evaluated.filter((path) =>
      CLIENT_ONLY.some((pattern) => pattern.test(sources.get(path) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('is in no other module', () => {
    const { referenced } = reachFrom('index.ts');
    expect(referenced).toContain('license-keys/card/card.tsx');
    expect([...sources.keys()].filter(isClient).sort()).toEqual(referenced.sort());
  });

  test.each(['client.ts', 'mock.ts', 'server.ts'])(
    'is in no module that %s imports, because it has no components',
    (entryPoint) => {
      expect(reachFrom(entryPoint).referenced).toEqual([]);
    },
  );

  test('is not in the module that names the parts, so that a server component can render <LicenseKey.Root>', () => {
    expect(reachFrom('index.ts').evaluated).toContain('license-keys/parts.ts');
  });
});
