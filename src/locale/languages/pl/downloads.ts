import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { plDownloadCheck } from './download-check.ts';

/** The Polish texts of downloads. */
export const plDownloads: DownloadMessages = {
  title: 'Pliki do pobrania',
  subtitle: 'Pliki dołączone do Twoich zakupów',
  loading: 'Ładowanie plików do pobrania…',
  total: (count, number) =>
    `${number(count)} ${plural('pl', count, { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' })}`,
  help: 'Uzyskaj pomoc',

  otherFiles: 'Inne pliki',
  unnamed: 'Plik bez nazwy',
  version: (version) => `Wersja ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone i iPad',
  },
  chips: {
    appleSilicon: 'czip Apple',
    intel: 'Intel',
    appleUniversal: 'czip Apple i Intel',
    arm64: 'ARM',
    x64: '64-bitowy',
    x86: '32-bitowy',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Ten komputer',
  whichOne: {
    macos: 'Który plik jest dla Twojego Maca? „Ten Mac” w menu Apple pokazuje, jaki ma czip.',
    windows:
      'Który plik jest dla Twojego komputera? Ustawienia, System, Informacje pokazują, jaki ma procesor: większość ma 64-bitowy, nieliczne ARM.',
    linux:
      'Który plik jest dla Twojego komputera? Polecenie „uname -m” pokazuje, jaki ma procesor.',
  },

  download: 'Pobierz',
  starting: 'Chwileczkę…',
  unavailable: 'Teraz niedostępny',
  notStarted: (reason) => `Pobieranie się nie rozpoczęło. ${reason}.`,
  gone: (name) => `„${isolateRtl(name)}” nie jest już dostępny.`,
  refused: 'Pobieranie się nie rozpoczęło. Być może plik nie jest już dostępny.',
  nothingHappens: 'Nic się nie dzieje? Być może tej stronie nie wolno pobierać plików.',
  openInTab: 'Otwórz w nowej karcie',
  copyAddress: 'Kopiuj link',

  details: 'Szczegóły',
  checksum: 'Suma kontrolna SHA-256',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  copyFailed: 'Nie udało się skopiować. Zaznacz tekst i skopiuj go ręcznie.',

  preparing: [
    'W przygotowaniu',
    'To całkiem nowy zakup. Pliki pojawią się tutaj same, zwykle w ciągu minuty.',
  ],
  preparingLong: [
    'Nadal w przygotowaniu',
    'Trwa to dłużej niż zwykle. Twój zakup jest bezpieczny: zajrzyj tu później lub poproś sprzedawcę o pomoc.',
  ],
  notPrepared: [
    'Nie udało się przygotować tych plików',
    `Nie ma to wpływu na Twoje zakupy. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Sprawdź ponownie',
  ready: (name) => `${isolateRtl(name)}: pliki są gotowe`,

  unreadable: (count, number) =>
    `Nie udało się pokazać ${number(count)} ${plural('pl', count, { one: 'pliku', few: 'plików', many: 'plików', other: 'pliku' })}. ${ASK_THE_SELLER}`,
  empty: ['Nie ma jeszcze plików', 'Gdy kupisz coś, do czego należą pliki, znajdziesz je tutaj.'],

  unaffected: 'Nie ma to wpływu na Twoje zakupy.',
  failures: {},

  check: plDownloadCheck,
};
