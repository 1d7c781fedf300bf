import type { LicenseKeyMessages } from './messages.ts';

/** The English texts of license keys. */
export const licenseKeyEnglish: LicenseKeyMessages = {
  title: 'License key',
  loading: 'Loading the license key…',
  loaded: (title, status) => `${title}: ${status}`,
  named: (title, end) => (end ? `${title}, ends with ${end}` : title),
  licensedTo: (nameOrEmail) => `Licensed to ${nameOrEmail}`,

  status: {
    active: 'Active',
    expires_soon: 'Expires soon',
    expired: 'Expired',
    disabled: 'Disabled',
    revoked: 'Revoked',
  },
  expiredOn: (date) => `This key expired on ${date}.`,
  refused: 'Apps that check this key refuse it.',

  renew: 'Renew',
  upgrade: 'Upgrade',
  help: 'Get help',

  reveal: 'Reveal',
  hide: 'Hide',
  copy: 'Copy',
  copied: 'Copied',
  hidden: (end) => (end ? `Hidden, ends with ${end}` : 'Hidden'),
  share: 'Share',
  keyRevealed: 'Shown for 30 seconds',
  hiddenIn: (seconds, number) =>
    `Hidden again in ${number(seconds)} ${seconds === 1 ? 'second' : 'seconds'}`,
  copyFailed: 'Copying failed. Reveal the key and copy it yourself.',

  activations: 'Activations',
  usage: 'Usage',
  expires: 'Expires',
  noDate: 'No set date',

  inUse: (count, limit, number) =>
    count > limit ? `${number(count)} of ${number(limit)} in use.` : `All ${number(limit)} in use.`,
  noneToShow: 'None yet, or hidden by the seller.',
  noneLeft: 'None in use.',
  notAllShown: 'Not all could be shown. Ask the seller for help.',
  makeRoom: (count, number) =>
    count === 1
      ? 'To make room, deactivate one that you no longer need.'
      : `To make room, deactivate ${number(count)} that you no longer need.`,
  unnamed: 'Unnamed',
  activatedOn: (date) => `Activated ${date}`,
  details: 'Details',
  yes: 'Yes',
  no: 'No',

  validated: (count, last, number) =>
    count
      ? `Validated ${number(count)} ${count === 1 ? 'time' : 'times'}${last ? `, last ${last}` : ''}`
      : 'Not validated yet',
  issuedOn: (date) => `Issued ${date}`,

  deactivate: 'Deactivate',
  deactivateTitle: (label) => `Deactivate “${label}”?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} of ${number(limit)}` : number(left));
    return `The app on that device stops working until you activate it again. In use now: ${count(used)}. Afterwards: ${count(used - 1)}.`;
  },
  deactivating: 'Deactivating…',
  deactivated: (label) => `“${label}” was deactivated.`,
  mayReturn: 'Lost it? Replace the key too, or the app there could activate itself again.',
  notDeactivated: (label, reason) => `“${label}” was not deactivated: ${reason}.`,
  maybeDeactivated: (label) =>
    `“${label}” may have been deactivated: no response came to confirm it. Once the license key can be loaded again, you will see here whether it was.`,

  rotate: 'Replace key',
  rotateTitle: 'Replace this license key?',
  rotateText:
    'You get a new key; the old one stops working at once. Enter the new key in every app that uses it.',
  rotating: 'Replacing…',
  rotated: 'Your key was replaced. Enter the new one in every app that uses it.',
  copyNew: 'Copy new key',
  notRotated: (reason) => `Your key was not replaced: ${reason}.`,
  maybeRotated:
    'Your key may have been replaced: no response came to confirm it. Once it can be loaded again, you will see here which key is valid.',

  unaffected: 'Your license is not affected.',
  failures: {
    unauthorized: ({ next }) => [
      'Your session has ended',
      `For your security, access to license keys lasts one hour. ${next}`,
    ],
    not_found: [
      'License key not found',
      'It may belong to another account. Sign in with the account that you used to buy it.',
    ],
    invalid_request: ({ unaffected }) => [
      'We can’t show this license key',
      `${unaffected} Ask the seller for help.`,
    ],
  },

  list: {
    title: 'License keys',
    loading: 'Loading license keys…',
    total: (count, number) => `${number(count)} license ${count === 1 ? 'key' : 'keys'}`,
    unreadable: (count, number) =>
      `${number(count)} license ${count === 1 ? 'key' : 'keys'} could not be shown. Ask the seller for help.`,
    status: 'Status',
    order: 'Sort by',
    orders: { oldest: 'Oldest first', newest: 'Newest first', working: 'Working first' },
    onThisPage: 'On this page only',
    copyFailed: 'Copying failed. Open the license key and copy it there.',
    empty: [
      'No license keys to show',
      'If you expected one, check which account you are signed in with.',
    ],
  },
};
