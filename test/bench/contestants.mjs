// Who is measured: our package, floors written by hand, and peers. Each has a column of the table.

/** Each column, and its title. */
export const COLUMNS = {
  ours: 'ours',
  started: 'ours, session started',
  before: 'ours, before',
  reactQuery: 'React + react-query',
  react: 'plain React',
  html: 'innerHTML',
  valibot: 'plain valibot',
  zuplo: 'Zuplo',
  zuploSession: 'Zuplo, session asked for',
  workos: 'WorkOS',
  betterAuth: 'better-auth-ui',
  schematic: 'Schematic',
};

/**
 * @typedef {object} Contestant
 * @property {keyof typeof COLUMNS} column
 * @property {'card' | 'list' | 'element' | 'in-page' | 'renders' | 'check'} page - What it shows.
 * @property {string} entry - The module of its page, relative to this folder.
 * @property {string} [peer] - The npm package of a peer.
 */

/** @type {Contestant[]} */
const PRESENT = [
  { column: 'ours', page: 'card', entry: 'pages/card.tsx' },
  { column: 'started', page: 'card', entry: 'pages/card-started.tsx' },
  { column: 'reactQuery', page: 'card', entry: 'pages/card-react-query.tsx' },
  { column: 'react', page: 'card', entry: 'pages/card-react.tsx' },
  { column: 'html', page: 'card', entry: 'pages/card-html.ts' },
  { column: 'ours', page: 'element', entry: 'pages/element.ts' },
  { column: 'ours', page: 'list', entry: 'pages/list.tsx' },
  { column: 'started', page: 'list', entry: 'pages/list-started.tsx' },
  { column: 'reactQuery', page: 'list', entry: 'pages/list-react-query.tsx' },
  { column: 'react', page: 'list', entry: 'pages/list-react.tsx' },
  { column: 'html', page: 'list', entry: 'pages/list-html.ts' },
  ...toPeer('zuplo', 'peers/zuplo.tsx', '@zuplo/react-api-key-manager'),
  ...toPeer('zuploSession', 'peers/zuplo-session.tsx', '@zuplo/react-api-key-manager'),
  ...toPeer('workos', 'peers/workos.tsx', '@workos-inc/widgets'),
  ...toPeer('betterAuth', 'peers/better-auth.tsx', '@daveyplate/better-auth-ui'),
  ...toPeer('schematic', 'peers/schematic.tsx', '@schematichq/schematic-components'),
  { column: 'ours', page: 'in-page', entry: 'pages/in-page.tsx' },
  { column: 'react', page: 'in-page', entry: 'pages/in-page-react.tsx' },
  { column: 'html', page: 'in-page', entry: 'pages/in-page-html.ts' },
  { column: 'valibot', page: 'in-page', entry: 'pages/in-page-valibot.ts' },
  { column: 'ours', page: 'renders', entry: 'pages/renders.tsx' },
  { column: 'ours', page: 'check', entry: 'pages/check.tsx' },
];

/** With those of ours once more, for an older version of the package, which may have no downloads. */
export const CONTESTANTS = PRESENT.flatMap((contestant) =>
  contestant.column === 'ours' && contestant.page !== 'check'
    ? [contestant, toBefore(contestant)]
    : contestant,
);

/** The name of a contestant in addresses, and for `--only`. */
export const getName = (/** @type {Contestant} */ { page, column }) => `${page}-${column}`;

/** Whether its page loads and shows data by itself. The others wait until they are told what to do. */
export const showsData = (/** @type {Contestant} */ { page }) =>
  page !== 'in-page' && page !== 'renders' && page !== 'check';

/**
 * @param {Contestant['column']} column
 * @param {string} entry
 * @param {string} peer
 * @returns {Contestant[]}
 */
function toPeer(column, entry, peer) {
  return [{ column, page: 'list', entry, peer }];
}

/**
 * @param {Contestant} contestant
 * @returns {Contestant}
 */
function toBefore(contestant) {
  return { ...contestant, column: 'before' };
}
