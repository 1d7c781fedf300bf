import { expect, test } from 'vitest';
import layers from '../../scripts/lint/layers.mjs';

/** What the lint rule says of an import. */
function lint(from: string, path: string, importKind = 'value'): string[] {
  const messages: string[] = [];
  const filename = `/repository/src/${from}`;
  const report = (problem: object) => void messages.push((problem as { message: string }).message);
  const { ImportDeclaration } = layers.rules.imports.create({ filename, report });
  ImportDeclaration({ source: { value: path }, importKind });
  return messages;
}

test.each([
  ['ui/panel.tsx', '../core/react/portal.ts', 'value'],
  ['license-keys/hooks.ts', '../ui/scope.ts', 'value'],
  ['core/react/provider.tsx', '../resources.ts', 'type'],
  ['core/http/parse.ts', 'valibot', 'value'],
  ['index.ts', './client.ts', 'value'],
])('the lint rule lets %s import %s (%s)', (from, path, kind) => {
  expect(lint(from, path, kind)).toEqual([]);
});

test.each([
  ['ui/panel.tsx', '../license-keys/schema.ts', 'type', 'ui must not import license-keys'],
  ['core/react/provider.tsx', '../resources.ts', 'value', 'may only import types'],
  ['core/http/parse.ts', 'react', 'type', 'core/http must not import the package react'],
  ['license-keys/hooks.ts', '../index.ts', 'value', 'not an entry point'],
  ['wallets/api.ts', '../core/http/parse.ts', 'value', 'not in a layer'],
])('the lint rule keeps %s from importing %s (%s)', (from, path, kind, message) => {
  expect(lint(from, path, kind)).toEqual([expect.stringContaining(message)]);
});
