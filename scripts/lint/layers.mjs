// A lint rule for the imports between the layers of src/. The table below is the only source of these rules;
// ARCHITECTURE.md explains them.
import { posix, sep } from 'node:path';

/** Add the name of a new resource here. */
const RESOURCES = ['license-keys', 'downloads', 'orders', 'subscriptions', 'customer'];

const CORE = ['core/http', 'core/query', 'core/react', 'locale'];
const BELOW_RESOURCES = [...CORE, 'ui', 'account'];

const REACT = ['react', '@tanstack/react-query'];

/**
 * Packages that one resource alone needs.
 * @type {Record<string, string[]>}
 */
const OWN_PACKAGES = { downloads: ['@noble/hashes'] };

/**
 * What each layer may import, apart from itself: anything from the layers in `any`, only types from those in
 * `types`, and packages. A layer is a folder of src/, or a single file that has rules of its own.
 * @type {Record<string, { any?: string[], types?: string[], packages?: string[] }>}
 */
const LAYERS = {
  // One rule for `server`, wherever it is passed.
  'core/http/server-url.ts': {},
  'core/http': { any: ['core/http/server-url.ts'], packages: ['valibot'] },
  'core/query': { any: ['core/http'], packages: ['@tanstack/react-query'] },
  // English is composed of the texts of all resources, so modules that use it are above the resources.
  'locale/languages/en.ts': { any: ['locale', ...RESOURCES] },
  'locale/languages': { any: ['locale'], types: RESOURCES },
  'locale/choose-language.ts': { any: ['locale', 'locale/languages/en.ts'] },
  locale: { types: ['core/http', 'core/resources.ts'] },
  'core/resources.ts': { types: ['core/http', 'locale', 'ui', ...RESOURCES] },
  'core/react': {
    any: ['core/http', 'core/query', 'locale'],
    types: ['core/resources.ts'],
    packages: ['react-dom', ...REACT],
  },
  ui: { any: CORE, types: ['core/resources.ts'], packages: REACT },
  account: {
    any: [...CORE, 'ui'],
    types: ['core/resources.ts'],
    packages: ['localized-address-format', 'valibot', ...REACT],
  },
  ...Object.fromEntries(
    RESOURCES.map((resource) => [
      resource,
      {
        any: BELOW_RESOURCES,
        types: ['core/resources.ts'],
        packages: ['valibot', ...REACT, ...(OWN_PACKAGES[resource] ?? [])],
      },
    ]),
  ),
  portal: {
    any: [...BELOW_RESOURCES, ...RESOURCES],
    types: ['core/resources.ts'],
    packages: REACT,
  },
  elements: {
    any: [...BELOW_RESOURCES, ...RESOURCES, 'portal', 'locale/choose-language.ts'],
    types: ['core/resources.ts'],
    packages: ['react-dom', 'preact', ...REACT],
  },
  mock: {
    any: ['core/http/server-url.ts'],
    types: ['core/http', 'account', ...RESOURCES],
    packages: ['msw', '@noble/hashes'],
  },
  server: { any: ['core/http', 'core/http/server-url.ts'], packages: ['valibot'] },
};

/** @param {string} path - The path of a module, relative to src/. */
function findLayer(path) {
  return Object.keys(LAYERS).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

/** @param {string} path - The path of a module, relative to src/. */
function isEntryPoint(path) {
  return !path.includes('/');
}

/**
 * Returns why a module must not import another, or `undefined` if it may.
 * @param {string} from - Relative to src/.
 * @param {string} to - Relative to src/.
 * @param {boolean} isType
 */
function findMistake(from, to, isType) {
  if (isEntryPoint(to)) {
    // Entry points may re-export each other; the layers must not import them.
    return isEntryPoint(from) ? undefined : 'Import the module itself, not an entry point.';
  }
  if (isEntryPoint(from)) return undefined;
  const [layer, target] = [findLayer(from), findLayer(to)];
  if (!layer || !target) {
    return `${layer ? to : from} is not in a layer: add its folder to scripts/lint/layers.mjs.`;
  }
  const { any = [], types = [] } = LAYERS[layer] ?? {};
  if (layer === target || any.includes(target)) return undefined;
  if (types.includes(target)) {
    return isType ? undefined : `${layer} may only import types from ${target}.`;
  }
  return `${layer} must not import ${target}. It may import from: ${[...any, ...types].join(', ') || 'itself'}.`;
}

/**
 * Returns why a module must not import a package, or `undefined` if it may.
 * @param {string} from - Relative to src/.
 * @param {string} path - As the module imports it, for example `react-dom/client`.
 */
function findForeignPackage(from, path) {
  const layer = findLayer(from);
  if (!layer || isEntryPoint(from)) return undefined;
  const { packages = [] } = LAYERS[layer] ?? {};
  const [name] = /^(@[^/]+\/)?[^/]+/.exec(path) ?? [path];
  if (packages.includes(name)) return undefined;
  return `${layer} must not import the package ${name}. It may import: ${packages.join(', ') || 'none'}.`;
}

/** The rule as an ESLint plugin, which oxlint can run. */
export default {
  meta: { name: 'layers' },
  rules: {
    imports: {
      /** @param {{ filename: string, report: (problem: object) => void }} context */
      create(context) {
        const [, from] = context.filename.split(sep).join('/').split('/src/');
        /** @param {{ source: { value?: unknown } | null, importKind?: string, exportKind?: string }} node */
        const check = (node) => {
          const path = node.source?.value;
          if (from === undefined || typeof path !== 'string') return;
          const isType = node.importKind === 'type' || node.exportKind === 'type';
          const message = path.startsWith('.')
            ? findMistake(from, posix.join(posix.dirname(from), path), isType)
            : findForeignPackage(from, path);
          if (message) context.report({ node, message });
        };
        return {
          ImportDeclaration: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          ImportExpression: check,
        };
      },
    },
  },
};
