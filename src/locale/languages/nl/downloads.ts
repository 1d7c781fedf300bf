import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { nlDownloadCheck } from './download-check.ts';

/** The Dutch texts of downloads. */
export const nlDownloads: DownloadMessages = {
  title: 'Downloads',
  subtitle: 'Bestanden bij je aankopen',
  loading: 'Downloads laden…',
  total: (count, number) =>
    `${number(count)} ${plural('nl', count, { one: 'bestand', other: 'bestanden' })}`,
  help: 'Hulp vragen',

  otherFiles: 'Andere bestanden',
  unnamed: 'Bestand zonder naam',
  version: (version) => `Versie ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone en iPad',
  },
  chips: {
    appleSilicon: 'Apple-chip',
    intel: 'Intel',
    appleUniversal: 'Apple-chip en Intel',
    arm64: 'ARM',
    x64: '64-bits',
    x86: '32-bits',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Deze computer',
  whichOne: {
    macos: 'Welk bestand is voor jouw Mac? ‘Over deze Mac’ in het Apple-menu vermeldt de chip.',
    windows:
      'Welk bestand is voor jouw computer? Instellingen, Systeem, Info vermeldt de processor: de meeste zijn 64-bits, enkele zijn ARM.',
    linux: 'Welk bestand is voor jouw computer? Het commando ‘uname -m’ vermeldt de processor.',
  },

  download: 'Downloaden',
  starting: 'Een ogenblik…',
  unavailable: 'Nu niet beschikbaar',
  notStarted: (reason) => `De download is niet gestart. ${reason}.`,
  gone: (name) => `‘${isolateRtl(name)}’ is niet meer beschikbaar.`,
  refused: 'De download is niet gestart. Misschien is het bestand niet meer beschikbaar.',
  nothingHappens: 'Gebeurt er niets? Misschien mag deze pagina geen bestanden downloaden.',
  openInTab: 'Openen in nieuw tabblad',
  copyAddress: 'Link kopiëren',

  details: 'Details',
  checksum: 'SHA-256-controlegetal',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren is mislukt. Selecteer de tekst en kopieer die zelf.',

  preparing: [
    'Wordt voorbereid',
    'Je hebt dit net gekocht. De bestanden verschijnen hier vanzelf, meestal binnen een minuut.',
  ],
  preparingLong: [
    'Wordt nog voorbereid',
    'Dit duurt langer dan normaal. Je aankoop is veilig: kijk later nog eens of vraag de verkoper om hulp.',
  ],
  notPrepared: [
    'Deze bestanden konden niet worden voorbereid',
    `Dit heeft geen gevolgen voor wat je hebt gekocht. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Opnieuw kijken',
  ready: (name) => `${isolateRtl(name)}: de bestanden staan klaar`,

  unreadable: (count, number) =>
    `${number(count)} ${plural('nl', count, { one: 'bestand kon', other: 'bestanden konden' })} niet worden getoond. ${ASK_THE_SELLER}`,
  empty: ['Nog geen bestanden', 'Als je iets koopt waar bestanden bij horen, vind je ze hier.'],

  unaffected: 'Dit heeft geen gevolgen voor wat je hebt gekocht.',
  failures: {},

  check: nlDownloadCheck,
};
