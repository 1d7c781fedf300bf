// A lint rule: which layer of src/ may import which. The table below is the only place that says so;
// ARCHITECTURE.md explains it.
import { posix, sep } from 'node:path';

/** A new resource is one more name here. */
const RESOURCES = ['license-keys'];

const CORE = ['core/http', 'core/query', 'core/react', 'locale'];
const BELOW_RESOURCES = [...CORE, 'ui', 'account'];

/**
 * What each layer may import besides itself: anything of the layers in `any`, types alone of those in
 * `types`. A layer is a folder of src/, or one file that joins what others keep apart.
 * @type {Record<string, { any?: string[], types?: string[] }>}
 */
const LAYERS = {
  'core/http': {},
  'core/query': { any: ['core/http'] },
  // English has its texts from the resources, so what falls back on it is above them too.
  'locale/languages/en.ts': { any: ['locale', ...RESOURCES] },
  'locale/choose-language.ts': { any: ['locale', 'locale/languages/en.ts'] },
  locale: { types: ['core/http', 'core/resources.ts'] },
  'core/resources.ts': { types: ['core/http', 'locale', 'ui', ...RESOURCES] },
  'core/react': { any: ['core/http', 'core/query', 'locale'], types: ['core/resources.ts'] },
  ui: { any: CORE, types: ['core/resources.ts'] },
  account: { any: [...CORE, 'ui'], types: ['core/resources.ts'] },
  ...Object.fromEntries(
    RESOURCES.map((resource) => [resource, { any: BELOW_RESOURCES, types: ['core/resources.ts'] }]),
  ),
  portal: { any: [...BELOW_RESOURCES, ...RESOURCES], types: ['core/resources.ts'] },
  elements: {
    any: [...BELOW_RESOURCES, ...RESOURCES, 'portal', 'locale/choose-language.ts'],
    types: ['core/resources.ts'],
  },
  mock: { types: ['core/http', 'account', ...RESOURCES] },
  server: { any: ['core/http'] },
};

/** @param {string} path - Of a module, from src/ on. */
function findLayer(path) {
  return Object.keys(LAYERS).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

/** @param {string} path - Of a module, from src/ on. */
function isEntryPoint(path) {
  return !path.includes('/');
}

/**
 * Why a module may not import another, if it may not.
 * @param {string} from - From src/ on, like the next one.
 * @param {string} to
 * @param {boolean} isType
 */
function findMistake(from, to, isType) {
  if (isEntryPoint(to)) {
    // One entry point may contain another; the layers do not know of them.
    return isEntryPoint(from) ? undefined : 'Import the module itself in place of an entry point.';
  }
  if (isEntryPoint(from)) return undefined;
  const [layer, target] = [findLayer(from), findLayer(to)];
  if (!layer || !target) {
    return `${layer ? to : from} is in no layer: name its folder in scripts/lint/layers.mjs.`;
  }
  const { any = [], types = [] } = LAYERS[layer] ?? {};
  if (layer === target || any.includes(target)) return undefined;
  if (types.includes(target)) {
    return isType ? undefined : `${layer} may import types of ${target} and nothing else.`;
  }
  return `${layer} must not import ${target}. Its imports may be of: ${[...any, ...types].join(', ') || 'itself'}.`;
}

/** The rule, as an ESLint plugin, which oxlint runs. */
export default {
  meta: { name: 'layers' },
  rules: {
    imports: {
      /** @param {{ filename: string, report: (problem: object) => void }} context */
      create(context) {
        const [, from] = context.filename.split(sep).join('/').split('/src/');
        /** @param {{ source: { value: string } | null, importKind?: string, exportKind?: string }} node */
        const check = (node) => {
          const path = node.source?.value;
          if (from === undefined || !path?.startsWith('.')) return;
          const to = posix.join(posix.dirname(from), path);
          const isType = node.importKind === 'type' || node.exportKind === 'type';
          const message = findMistake(from, to, isType);
          if (message) context.report({ node, message });
        };
        return {
          ImportDeclaration: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
        };
      },
    },
  },
};
