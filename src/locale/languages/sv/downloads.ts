import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { svDownloadCheck } from './download-check.ts';

/** The Swedish texts of downloads. */
export const svDownloads: DownloadMessages = {
  title: 'Nedladdningar',
  subtitle: 'Filer som ingår i dina köp',
  loading: 'Läser in nedladdningar…',
  total: (count, number) =>
    `${number(count)} ${plural('sv', count, { one: 'fil', other: 'filer' })}`,
  help: 'Få hjälp',

  otherFiles: 'Andra filer',
  unnamed: 'Fil utan namn',
  version: (version) => `Version ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone och iPad',
  },
  chips: {
    appleSilicon: 'Apple-chip',
    intel: 'Intel',
    appleUniversal: 'Apple-chip och Intel',
    arm64: 'ARM',
    x64: '64-bitars',
    x86: '32-bitars',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Den här datorn',
  whichOne: {
    macos: 'Vilken är för din Mac? ”Om den här datorn” i Apple-menyn visar vilket chip den har.',
    windows:
      'Vilken är för din dator? Inställningar, System, Om visar vilken processor den har: de flesta är 64-bitars, några få är ARM.',
    linux: 'Vilken är för din dator? Kommandot ”uname -m” visar vilken processor den har.',
  },

  download: 'Ladda ner',
  starting: 'Ett ögonblick…',
  unavailable: 'Inte tillgänglig just nu',
  notStarted: (reason) => `Nedladdningen startade inte. ${reason}.`,
  gone: (name) => `”${isolateRtl(name)}” är inte längre tillgänglig.`,
  refused: 'Nedladdningen startade inte. Filen kanske inte längre är tillgänglig.',
  nothingHappens: 'Händer ingenting? Den här sidan får kanske inte ladda ner filer.',
  openInTab: 'Öppna i en ny flik',
  copyAddress: 'Kopiera länk',

  details: 'Detaljer',
  checksum: 'SHA-256-kontrollsumma',
  copy: 'Kopiera',
  copied: 'Kopierat',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',

  preparing: [
    'Förbereds',
    'Du köpte det här alldeles nyss. Filerna visas här av sig själva, oftast inom en minut.',
  ],
  preparingLong: [
    'Förbereds fortfarande',
    'Det här tar längre tid än vanligt. Ditt köp är säkert: titta igen senare eller be säljaren om hjälp.',
  ],
  notPrepared: [
    'De här filerna kunde inte förberedas',
    `Det du har köpt påverkas inte. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Titta igen',
  ready: (name) => `${isolateRtl(name)}: filerna är klara`,

  unreadable: (count, number) =>
    `${number(count)} ${plural('sv', count, { one: 'fil', other: 'filer' })} kunde inte visas. ${ASK_THE_SELLER}`,
  empty: ['Inga filer än', 'När du köper något som det hör filer till hittar du dem här.'],

  unaffected: 'Det du har köpt påverkas inte.',
  failures: {},

  check: svDownloadCheck,
};
