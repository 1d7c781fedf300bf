import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Polish texts of license keys. */
export const plLicenseKeys: LicenseKeyMessages = {
  title: 'Klucz licencyjny',
  loading: 'Ładowanie klucza licencyjnego…',
  licensedTo: (nameOrEmail) => `Licencja dla: ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Aktywny',
    expires_soon: 'Wkrótce wygasa',
    expired: 'Wygasł',
    disabled: 'Wyłączony',
    revoked: 'Unieważniony',
  },
  expiredOn: (date) => `Ten klucz wygasł ${date}.`,
  refused: 'Aplikacje, które sprawdzają ten klucz, odrzucą go.',

  reveal: 'Pokaż',
  hide: 'Ukryj',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  hidden: (end) => (end ? `Ukryty, kończy się na ${end}` : 'Ukryty'),
  keyRevealed: 'Widoczny przez 30 sekund',
  copyFailed: 'Nie udało się skopiować. Pokaż klucz i skopiuj go ręcznie.',

  activations: 'Aktywacje',
  usage: 'Użycie',
  expires: 'Wygasa',
  unsupported: 'Nieobsługiwane',
  noDate: 'Bez określonej daty',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} z ${number(limit)} w użyciu${count < limit ? '' : '.'}`
      : `${number(count)} w użyciu`,
  noneToShow: 'Na razie brak lub sprzedawca ich nie pokazuje.',
  notAllShown: `Nie udało się pokazać wszystkiego. ${ASK_THE_SELLER}`,
  makeRoom: 'Aby zwolnić miejsce, dezaktywuj to, czego już nie używasz.',
  unnamed: 'Bez nazwy',
  activatedOn: (date) => `Aktywowano ${date}`,
  details: 'Szczegóły',

  validated: (count, last, number) =>
    count
      ? `Zweryfikowano ${number(count)} ${plural('pl', count, { one: 'raz', few: 'razy', many: 'razy', other: 'razu' })}${last ? `, ostatnio ${last}` : ''}`
      : 'Jeszcze nie zweryfikowano',
  issuedOn: (date) => `Wydano ${date}`,

  deactivate: 'Dezaktywuj',
  deactivateTitle: (label) => `Dezaktywować „${isolateRtl(label)}”?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} z ${number(limit)}` : number(left));
    return `Aplikacja nie będzie tam działać, dopóki ponownie jej nie aktywujesz. Teraz w użyciu: ${count(used)}. Potem: ${count(used - 1)}.`;
  },
  deactivating: 'Dezaktywowanie…',
  deactivated: (label) => `Dezaktywowano „${isolateRtl(label)}”. Zwolniło się jedno miejsce.`,
  notDeactivated: (label, reason) => `Nie dezaktywowano „${isolateRtl(label)}”: ${reason}.`,
  maybeDeactivated: (label) =>
    `Być może dezaktywowano „${isolateRtl(label)}”: nie nadeszła odpowiedź, która by to potwierdziła. Gdy tylko uda się ponownie wczytać klucz licencyjny, zobaczysz tutaj, czy tak się stało.`,

  rotate: 'Wymień klucz',
  rotateTitle: 'Wymienić ten klucz licencyjny?',
  rotateText:
    'Otrzymasz nowy klucz, a stary od razu przestanie działać. Wpisz nowy w każdej aplikacji, która używa klucza.',
  rotating: 'Wymienianie…',
  rotated: 'Twój klucz został wymieniony. Wpisz nowy w każdej aplikacji, która używa klucza.',
  notRotated: (reason) => `Twój klucz nie został wymieniony: ${reason}.`,
  maybeRotated:
    'Twój klucz mógł zostać wymieniony: nie nadeszła odpowiedź, która by to potwierdziła. Gdy tylko uda się go ponownie wczytać, zobaczysz tutaj, który klucz jest ważny.',

  unaffected: 'Nie ma to wpływu na Twoją licencję.',
  failures: {
    unauthorized: ({ next }) => [
      'Twoja sesja się zakończyła',
      `Dla Twojego bezpieczeństwa dostęp do kluczy licencyjnych trwa godzinę. ${next}`,
    ],
    not_found: [
      'Nie znaleziono klucza licencyjnego',
      'Może należeć do innego konta. Zaloguj się na konto użyte przy zakupie.',
    ],
    invalid_request: ({ unaffected }) => [
      'Nie możemy pokazać tego klucza licencyjnego',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Klucze licencyjne',
    loading: 'Ładowanie kluczy licencyjnych…',
    total: (count, number) =>
      `${number(count)} ${plural('pl', count, { one: 'klucz licencyjny', few: 'klucze licencyjne', many: 'kluczy licencyjnych', other: 'klucza licencyjnego' })}`,
    unreadable: (count, number) =>
      `Nie udało się pokazać ${number(count)} ${plural('pl', count, { one: 'klucza licencyjnego', few: 'kluczy licencyjnych', many: 'kluczy licencyjnych', other: 'klucza licencyjnego' })}. ${ASK_THE_SELLER}`,
    status: 'Stan',
    empty: [
      'Brak kluczy licencyjnych do pokazania',
      'Jeśli spodziewasz się klucza, sprawdź, na jakim koncie jesteś.',
    ],
  },
};
