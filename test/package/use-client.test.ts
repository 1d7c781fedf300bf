// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { imports, sources } from './read-sources.ts';

// A framework with server components evaluates on the server what an entry point imports, up to modules
// that begin with "use client": of these it only keeps a reference.
const isClient = (path: string) => sources.get(path)?.startsWith("'use client';\n") ?? false;

/** What is evaluated on the server when it imports an entry point, and what is only referred to. */
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
    referred: paths.filter(isClient),
  };
}

/** What exists in browsers only, or in the client's React only. */
const CLIENT_ONLY = [
  /^import (?!type)[^;]* from 'react'/m,
  /^import (?!type)[^;]* from 'react-dom/m,
  /^import (?!type)[^;]*\b(use[A-Z]|QueryClientProvider)[^;]* from '@tanstack\/react-query'/m,
];

describe('"use client"', () => {
  test('begins every module that would fail in a server component without it', () => {
    const { evaluated } = reachFrom('index.ts');
    expect(evaluated).toContain('license-keys/queries.ts');
    const wrong = evaluated.filter((path) =>
      CLIENT_ONLY.some((pattern) => pattern.test(sources.get(path) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('begins no other module', () => {
    const { referred } = reachFrom('index.ts');
    expect(referred).toContain('license-keys/card/card.tsx');
    expect([...sources.keys()].filter(isClient).sort()).toEqual(referred.sort());
  });

  test.each(['client.ts', 'mock.ts', 'server.ts'])(
    'is in nothing that %s imports, which has no component',
    (entryPoint) => {
      expect(reachFrom(entryPoint).referred).toEqual([]);
    },
  );

  test('is not in the namespace of the parts, so that a server component can write <LicenseKey.Root>', () => {
    expect(reachFrom('index.ts').evaluated).toContain('license-keys/parts.ts');
  });
});
