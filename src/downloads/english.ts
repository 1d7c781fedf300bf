import { downloadCheckEnglish } from './check/english.ts';
import type { DownloadMessages } from './messages.ts';

/** The English texts of downloads. */
export const downloadEnglish: DownloadMessages = {
  title: 'Downloads',
  subtitle: 'Files that came with your purchases',
  loading: 'Loading downloads…',
  total: (count, number) => `${number(count)} ${count === 1 ? 'file' : 'files'}`,
  help: 'Get help',

  otherFiles: 'Other files',
  unnamed: 'Unnamed file',
  version: (version) => `Version ${version}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone and iPad',
  },
  chips: {
    appleSilicon: 'Apple silicon',
    intel: 'Intel',
    appleUniversal: 'Apple silicon and Intel',
    arm64: 'ARM',
    x64: '64-bit',
    x86: '32-bit',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'This computer',
  whichOne: {
    macos: 'Which one is for your Mac? About This Mac, in the Apple menu, names its chip.',
    windows:
      'Which one is for your computer? Settings, System, About names its processor: most have 64-bit, a few have ARM.',
    linux: 'Which one is for your computer? The command “uname -m” names its processor.',
  },

  download: 'Download',
  starting: 'One moment…',
  unavailable: 'Not available right now',
  notStarted: (reason) => `The download did not start. ${reason}.`,
  gone: (name) => `${name} is no longer available.`,
  refused: 'The download did not start. The file may no longer be available.',
  nothingHappens: 'Nothing happens? This page may not be allowed to download files.',
  openInTab: 'Open in a new tab',
  copyAddress: 'Copy link',

  details: 'Details',
  checksum: 'SHA-256 checksum',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the text and copy it yourself.',

  preparing: [
    'Being prepared',
    'You bought this a moment ago. The files appear here by themselves, usually within a minute.',
  ],
  preparingLong: [
    'Still being prepared',
    'This takes longer than usual. Your purchase is safe: look again later, or ask the seller for help.',
  ],
  notPrepared: [
    'These files could not be prepared',
    'What you bought is not affected. Ask the seller for help.',
  ],
  lookAgain: 'Look again',
  ready: (name) => `${name}: the files are ready`,

  unreadable: (count, number) =>
    `${number(count)} ${count === 1 ? 'file' : 'files'} could not be shown. Ask the seller for help.`,
  empty: ['No files yet', 'When you buy something that comes with files, you find them here.'],

  unaffected: 'What you bought is not affected.',
  failures: {},

  check: downloadCheckEnglish,
};
