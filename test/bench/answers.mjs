// What the stubs of Polar and of the peers' servers answer.
import { toSchematic } from './schematic.mjs';

/**
 * @param {import('./data.mjs').Data} data
 * @returns {import('./serve.mjs').Answer}
 */
export function createAnswer(data) {
  /** @type {[path: RegExp, answer: unknown][]} */
  const routes = [
    [/^\/v1\/customer-portal\/license-keys\/(\?|$)/, data.list],
    [/^\/v1\/customer-portal\/license-keys\//, data.card],
    [/^\/v1\/customer-portal\/benefit-grants\//, data.grants],
    [/^\/zuplo\/consumers\/my$/, toZuplo(data)],
    [/^\/_widgets\/ApiKeys\/organization-api-keys/, toWorkOs(data)],
    [/^\/_widgets\/ApiKeys\/permissions/, { data: [], listMetadata: {} }],
    [/^\/schematic\/components\/component\/hydrate$/, toSchematic(data)],
    [/^\/api\/auth\/get-session/, BETTER_AUTH_SESSION],
    [/^\/api\/auth\/api-key\/list/, toBetterAuth(data)],
  ];
  return ({ path }) => routes.find(([route]) => route.test(path))?.[1];
}

/**
 * One consumer with all keys.
 * @param {import('./data.mjs').Data} data
 */
function toZuplo({ items }) {
  return {
    data: [
      {
        name: 'consumer',
        createdOn: items[0]?.createdAt,
        description: 'Noor Haddad',
        apiKeys: items.map(({ id, name, key, createdAt }) => ({
          id,
          description: name,
          createdOn: createdAt,
          updatedOn: createdAt,
          expiresOn: null,
          key,
        })),
      },
    ],
  };
}

/** @param {import('./data.mjs').Data} data */
function toWorkOs({ items }) {
  return {
    data: items.map(({ id, name, key, createdAt }) => ({
      id,
      name,
      obfuscatedValue: `••••${key.slice(-6)}`,
      permissions: [],
      createdAt,
      updatedAt: createdAt,
      lastUsedAt: null,
      expiresAt: null,
      state: 'active',
      createdBy: null,
    })),
    listMetadata: { before: null, after: null },
  };
}

const BETTER_AUTH_SESSION = {
  session: { id: 'session', userId: 'user', expiresAt: '2099-01-01T00:00:00.000Z' },
  user: { id: 'user', name: 'Noor Haddad', email: 'noor@example.com' },
};

/** @param {import('./data.mjs').Data} data */
function toBetterAuth({ items }) {
  return {
    apiKeys: items.map(({ id, name, key, createdAt }) => ({
      id,
      name,
      start: key.slice(-6),
      createdAt,
      updatedAt: createdAt,
      expiresAt: null,
    })),
    total: items.length,
  };
}
