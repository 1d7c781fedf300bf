import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { deDownloadCheck } from './download-check.ts';

/** The German texts of downloads. */
export const deDownloads: DownloadMessages = {
  title: 'Downloads',
  subtitle: 'Dateien zu Ihren Käufen',
  loading: 'Downloads werden geladen…',
  total: (count, number) =>
    `${number(count)} ${plural('de', count, { one: 'Datei', other: 'Dateien' })}`,
  help: 'Hilfe erhalten',

  otherFiles: 'Weitere Dateien',
  unnamed: 'Datei ohne Namen',
  version: (version) => `Version ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone und iPad',
  },
  chips: {
    appleSilicon: 'Apple Chip',
    intel: 'Intel',
    appleUniversal: 'Apple Chip und Intel',
    arm64: 'ARM',
    x64: '64 Bit',
    x86: '32 Bit',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Dieser Computer',
  whichOne: {
    macos: 'Welche ist für Ihren Mac? „Über diesen Mac“ im Apple-Menü zeigt, welchen Chip er hat.',
    windows:
      'Welche ist für Ihren Computer? In den Einstellungen steht unter „System“ und „Info“, welchen Prozessor er hat: Die meisten haben 64 Bit, einige wenige ARM.',
    linux: 'Welche ist für Ihren Computer? Der Befehl „uname -m“ zeigt, welchen Prozessor er hat.',
  },

  download: 'Herunterladen',
  starting: 'Einen Moment…',
  unavailable: 'Derzeit nicht verfügbar',
  notStarted: (reason) => `Der Download wurde nicht gestartet. ${reason}.`,
  gone: (name) => `„${isolateRtl(name)}“ ist nicht mehr verfügbar.`,
  refused: 'Der Download wurde nicht gestartet. Möglicherweise ist die Datei nicht mehr verfügbar.',
  nothingHappens: 'Nichts passiert? Möglicherweise darf diese Seite keine Dateien herunterladen.',
  openInTab: 'In neuem Tab öffnen',
  copyAddress: 'Link kopieren',

  details: 'Details',
  checksum: 'SHA-256-Prüfsumme',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Das Kopieren ist fehlgeschlagen. Markieren Sie den Text und kopieren Sie ihn selbst.',

  preparing: [
    'Wird vorbereitet',
    'Das haben Sie gerade erst gekauft. Die Dateien erscheinen hier von selbst, meist innerhalb einer Minute.',
  ],
  preparingLong: [
    'Wird noch vorbereitet',
    'Das dauert länger als üblich. Ihr Kauf ist sicher: Sehen Sie später noch einmal nach oder bitten Sie den Verkäufer um Hilfe.',
  ],
  notPrepared: [
    'Diese Dateien konnten nicht vorbereitet werden',
    `Was Sie gekauft haben, ist davon nicht betroffen. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Erneut nachsehen',
  ready: (name) => `${isolateRtl(name)}: Die Dateien sind da`,

  unreadable: (count, number) =>
    `${number(count)} ${plural('de', count, { one: 'Datei konnte', other: 'Dateien konnten' })} nicht angezeigt werden. ${ASK_THE_SELLER}`,
  empty: [
    'Noch keine Dateien',
    'Wenn Sie etwas kaufen, zu dem Dateien gehören, finden Sie sie hier.',
  ],

  unaffected: 'Was Sie gekauft haben, ist davon nicht betroffen.',
  failures: {},

  check: deDownloadCheck,
};
