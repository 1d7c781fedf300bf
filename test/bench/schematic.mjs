// What Schematic's server answers: the design of a component, and what it shows.
import { deflateSync } from 'node:zlib';

/** How many features its component shows before "see all". */
const VISIBLE = 4;

/** @param {import('./data.mjs').Data} data */
export function toSchematic({ items }) {
  const now = new Date().toISOString();
  const lists = items.flatMap((_, index) =>
    index % VISIBLE === 0 ? [items.slice(index, index + VISIBLE).map(({ id }) => id)] : [],
  );
  return {
    params: {},
    data: {
      active_add_ons: [],
      active_plans: [],
      active_usage_based_entitlements: [],
      add_on_compatibilities: [],
      checkout_settings: {},
      component: {
        ast: [...deflateSync(JSON.stringify(toDesign(lists)))],
        created_at: now,
        id: 'component',
        name: 'Keys',
        state: 'published',
        type: 'entitlement',
        updated_at: now,
      },
      credit_bundles: [],
      credit_grants: [],
      custom_checkout_fields: [],
      display_settings: {},
      feature_usage: { features: items.map((item) => toFeature(item, now)) },
    },
  };
}

/**
 * A page of lists, since each shows only a few features at first.
 * @param {string[][]} lists - The ids of their features.
 */
function toDesign(lists) {
  const nodes = lists.map((visibleFeatures, index) => [
    `list-${index}`,
    {
      type: { resolvedName: 'IncludedFeatures' },
      parent: 'ROOT',
      props: {
        header: { text: 'License keys' },
        visibleFeatures,
      },
    },
  ]);
  const card = { padding: 16, borderRadius: 8, hasShadow: true, background: '#ffffff' };
  const theme = {
    numberOfColumns: 1,
    sectionLayout: 'merged',
    primary: '#3355dd',
    secondary: '#194BFB',
    card,
    colorMode: 'light',
    typography: Object.fromEntries(
      ['heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'heading6', 'text', 'link'].map(
        (name) => [
          name,
          { fontFamily: 'sans-serif', fontSize: 16, fontWeight: 400, color: '#000000' },
        ],
      ),
    ),
  };
  return {
    ROOT: {
      type: { resolvedName: 'Viewport' },
      parent: null,
      props: {
        settings: { theme, mode: 'edit', badge: { alignment: 'start', visibility: 'hidden' } },
      },
    },
    ...Object.fromEntries(nodes),
  };
}

/**
 * @param {import('./data.mjs').Data['items'][number]} item
 * @param {string} now
 */
function toFeature({ id, name, key }, now) {
  return {
    access: true,
    allocation: 20,
    allocation_type: 'numeric',
    entitlement_id: id,
    entitlement_type: 'plan_entitlement',
    usage: 10,
    feature: {
      id,
      name,
      description: `••••${key.slice(-6)}`,
      feature_type: 'trait',
      flags: [],
      icon: 'key',
      plans: [],
      created_at: now,
      updated_at: now,
    },
  };
}
