import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { huDownloadCheck } from './download-check.ts';

/** The Hungarian texts of downloads. */
export const huDownloads: DownloadMessages = {
  title: 'Letöltések',
  subtitle: 'A vásárlásaihoz tartozó fájlok',
  loading: 'A letöltések betöltése…',
  total: (count, number) => `${number(count)} fájl`,
  help: 'Segítség kérése',

  otherFiles: 'További fájlok',
  unnamed: 'Névtelen fájl',
  version: (version) => `Verzió: ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone és iPad',
  },
  chips: {
    appleSilicon: 'Apple chip',
    intel: 'Intel',
    appleUniversal: 'Apple chip és Intel',
    arm64: 'ARM',
    x64: '64 bites',
    x86: '32 bites',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Ez a számítógép',
  whichOne: {
    macos:
      'Melyik való az Ön Mac gépére? Az Apple menü „A Mac névjegye” pontja mutatja, milyen chip van benne.',
    windows:
      'Melyik való az Ön számítógépére? A Gépház, Rendszer, Névjegy oldal mutatja, milyen a processzora: a legtöbb 64 bites, néhány ARM.',
    linux: 'Melyik való az Ön számítógépére? Az „uname -m” parancs mutatja, milyen a processzora.',
  },

  download: 'Letöltés',
  starting: 'Egy pillanat…',
  unavailable: 'Jelenleg nem érhető el',
  notStarted: (reason) => `A letöltés nem indult el. ${reason}.`,
  gone: (name) => `„${isolateRtl(name)}” már nem érhető el.`,
  refused: 'A letöltés nem indult el. Lehet, hogy a fájl már nem érhető el.',
  nothingHappens: 'Nem történik semmi? Lehet, hogy ez az oldal nem tölthet le fájlokat.',
  openInTab: 'Megnyitás új lapon',
  copyAddress: 'Hivatkozás másolása',

  details: 'Részletek',
  checksum: 'SHA-256 ellenőrző összeg',
  copy: 'Másolás',
  copied: 'Másolva',
  copyFailed: 'A másolás nem sikerült. Jelölje ki a szöveget, és másolja ki kézzel.',

  preparing: [
    'Előkészítés alatt',
    'Ezt éppen most vásárolta. A fájlok maguktól megjelennek itt, általában egy percen belül.',
  ],
  preparingLong: [
    'Még mindig előkészítés alatt',
    'A szokásosnál tovább tart. A vásárlása biztonságban van: nézze meg később újra, vagy kérjen segítséget az eladótól.',
  ],
  notPrepared: [
    'Ezeket a fájlokat nem sikerült előkészíteni',
    `A vásárlásait ez nem érinti. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Megnézem újra',
  ready: (name) => `${isolateRtl(name)}: a fájlok elkészültek`,

  unreadable: (count, number) =>
    `${number(count)} fájlt nem tudtunk megjeleníteni. ${ASK_THE_SELLER}`,
  empty: [
    'Még nincsenek fájlok',
    'Ha olyasmit vásárol, amihez fájlok tartoznak, itt találja meg őket.',
  ],

  unaffected: 'A vásárlásait ez nem érinti.',
  failures: {},

  check: huDownloadCheck,
};
