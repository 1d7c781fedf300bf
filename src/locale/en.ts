import type { Messages } from './messages.ts';

const SAFE = 'Your license is not affected.';
const ASK_THE_SELLER = `${SAFE} Ask the seller for help.`;
const CHECK_THE_CONNECTION = `${SAFE} Check your connection and try again.`;

/** English. */
export const en: Messages = {
  title: 'License key',
  loading: 'Loading the license key…',
  licensedTo: (nameOrEmail) => `Licensed to ${nameOrEmail}`,

  status: {
    active: 'Active',
    expires_soon: 'Expires soon',
    expired: 'Expired',
    disabled: 'Disabled',
    revoked: 'Revoked',
  },
  expiredOn: (date) => `This key expired on ${date}.`,
  refused: 'Apps will refuse this key.',

  reveal: 'Reveal',
  hide: 'Hide',
  copy: 'Copy',
  copied: 'Copied',
  hidden: (end) => (end ? `Hidden, ends with ${end}` : 'Hidden'),
  keyRevealed: 'Shown for 30 seconds',
  copyFailed: 'Copying failed. Reveal the key to copy it.',

  activations: 'Activations',
  usage: 'Usage',
  expires: 'Expires',
  used: (count, limit, number) => `${number(count)} of ${number(limit)}`,
  upTo: (limit, number) => `Up to ${number(limit)}`,
  left: (count, number) => `${number(count)} left`,
  over: (count, number) => `${number(count)} over the limit`,
  unlimited: 'No limit',
  unsupported: 'Not supported',
  noDate: 'No set date',

  inUse: (count, limit, number) => {
    if (!limit) return `${number(count)} in use`;
    if (count > limit) return `${number(count)} of ${number(limit)} in use.`;
    if (count === limit) return `All ${number(limit)} in use.`;
    return `${number(count)} of ${number(limit)} in use`;
  },
  noneToShow: 'None yet, or hidden by the seller.',
  makeRoom: 'Deactivate one to make room.',
  unnamed: 'Unnamed',
  activatedOn: (date) => `Activated ${date}`,
  details: 'Details',
  search: 'Search',
  found: (count, number) => `${number(count)} found`,
  showMore: 'Show more',

  validated: (count, last, number) =>
    count
      ? `Validated ${number(count)} ${count === 1 ? 'time' : 'times'}${last ? `, last ${last}` : ''}`
      : 'Not validated yet',
  issuedOn: (date) => `Issued ${date}`,

  deactivate: 'Deactivate',
  deactivateTitle: (label) => `Deactivate “${label}”?`,
  deactivateText: 'The app on it stops working at once.',
  deactivating: 'Deactivating…',
  deactivated: (label) => `“${label}” was deactivated.`,
  notDeactivated: (label, reason) => `“${label}” was not deactivated: ${reason}.`,

  rotate: 'Rotate key',
  rotateTitle: 'Rotate this license key?',
  rotateText: 'Your key stops working at once. Enter the new one in every app.',
  rotating: 'Rotating…',
  rotated: 'Your key was replaced. Enter the new one in every app.',
  notRotated: (reason) => `Your key was not replaced: ${reason}.`,
  maybeRotated: 'Your key may have been replaced.',
  keep: 'Keep it',

  signInAgain: 'Sign in again',
  tryAgain: 'Try again',
  tryingAgain: 'Trying again…',
  outdated: 'This may be outdated.',
  failures: {
    unauthorized: ['Your session has ended', 'Sign in again to see this license key.'],
    forbidden: ['Polar refused this request', ASK_THE_SELLER],
    not_found: ['License key not found', 'It may belong to another account.'],
    invalid_request: ['We can’t show this license key', ASK_THE_SELLER],
    rejected: ['Polar refused this request', ASK_THE_SELLER],
    rate_limited: ['Too many requests', `${SAFE} Wait a minute and try again.`],
    server: ['Polar can’t answer right now', `${SAFE} Wait a minute and try again.`],
    network: ['We can’t reach Polar right now', CHECK_THE_CONNECTION],
    offline: ['You are offline', `${SAFE} We try again once you are online.`],
    timeout: ['Polar can’t answer right now', CHECK_THE_CONNECTION],
    invalid_response: ['We can’t read Polar’s answer', ASK_THE_SELLER],
  },
};
