import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { itDownloadCheck } from './download-check.ts';

/** The Italian texts of downloads. */
export const itDownloads: DownloadMessages = {
  title: 'Download',
  subtitle: 'I file inclusi nei tuoi acquisti',
  loading: 'Caricamento dei download…',
  total: (count, number) =>
    `${number(count)} ${plural('it', count, { one: 'file', many: 'di file', other: 'file' })}`,
  help: 'Richiedi assistenza',

  otherFiles: 'Altri file',
  unnamed: 'File senza nome',
  version: (version) => `Versione ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone e iPad',
  },
  chips: {
    appleSilicon: 'chip Apple',
    intel: 'Intel',
    appleUniversal: 'chip Apple e Intel',
    arm64: 'ARM',
    x64: '64 bit',
    x86: '32 bit',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Questo computer',
  whichOne: {
    macos:
      'Qual è quello per il tuo Mac? «Informazioni su questo Mac», nel menu Apple, indica il suo chip.',
    windows:
      'Qual è quello per il tuo computer? Impostazioni, Sistema, Informazioni indica il suo processore: la maggior parte è a 64 bit, pochi sono ARM.',
    linux: 'Qual è quello per il tuo computer? Il comando «uname -m» indica il suo processore.',
  },

  download: 'Scarica',
  starting: 'Un momento…',
  unavailable: 'Al momento non disponibile',
  notStarted: (reason) => `Il download non è iniziato. ${reason}.`,
  gone: (name) => `«${isolateRtl(name)}» non è più disponibile.`,
  refused: 'Il download non è iniziato. Il file potrebbe non essere più disponibile.',
  nothingHappens:
    'Non succede nulla? Questa pagina potrebbe non avere il permesso di scaricare file.',
  openInTab: 'Apri in un’altra scheda',
  copyAddress: 'Copia link',

  details: 'Dettagli',
  checksum: 'Somma di controllo SHA-256',
  copy: 'Copia',
  copied: 'Copiato',
  copyFailed: 'Copia non riuscita. Seleziona il testo e copialo a mano.',

  preparing: [
    'In preparazione',
    'Hai fatto questo acquisto da poco. I file compariranno qui da soli, di solito entro un minuto.',
  ],
  preparingLong: [
    'Ancora in preparazione',
    'Ci vuole più tempo del solito. Il tuo acquisto è al sicuro: torna a vedere più tardi o chiedi aiuto al venditore.',
  ],
  notPrepared: [
    'Non è stato possibile preparare questi file',
    `Questo non ha effetti sui tuoi acquisti. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Controlla di nuovo',
  ready: (name) => `${isolateRtl(name)}: i file sono pronti`,

  unreadable: (count, number) =>
    `Non è stato possibile mostrare ${number(count)} ${plural('it', count, { one: 'file', many: 'di file', other: 'file' })}. ${ASK_THE_SELLER}`,
  empty: [
    'Ancora nessun file',
    'Quando acquisterai qualcosa che include dei file, li troverai qui.',
  ],

  unaffected: 'Questo non ha effetti sui tuoi acquisti.',
  failures: {},

  check: itDownloadCheck,
};
