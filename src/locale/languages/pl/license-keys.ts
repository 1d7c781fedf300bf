import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { of } from './of.ts';

/** The Polish texts of license keys. */
export const plLicenseKeys: LicenseKeyMessages = {
  title: 'Klucz licencyjny',
  loading: 'Ładowanie klucza licencyjnego…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, kończy się na ${end}` : title),
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

  renew: 'Odnów',
  upgrade: 'Rozszerz licencję',
  help: 'Uzyskaj pomoc',

  reveal: 'Pokaż',
  hide: 'Ukryj',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  hidden: (end) => (end ? `Ukryty, kończy się na ${end}` : 'Ukryty'),
  share: 'Udostępnij',
  keyRevealed: 'Widoczny przez 30 sekund',
  hiddenIn: (seconds, number) =>
    `Zostanie ponownie ukryty za ${number(seconds)} ${plural('pl', seconds, { one: 'sekundę', few: 'sekundy', many: 'sekund', other: 'sekundy' })}`,
  copyFailed: 'Nie udało się skopiować. Pokaż klucz i skopiuj go ręcznie.',

  activations: 'Aktywacje',
  usage: 'Użycie',
  expires: 'Wygasa',
  noDate: 'Bez określonej daty',

  inUse: (count, limit, number) => `${number(count)} ${of(limit, number)} w użyciu.`,
  noneToShow: 'Na razie brak lub sprzedawca ich nie pokazuje.',
  noneLeft: 'Nic nie jest w użyciu.',
  notAllShown: `Nie udało się pokazać wszystkiego. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Aby zwolnić miejsce, dezaktywuj to, czego już nie używasz.'
      : `Aby zwolnić miejsce, dezaktywuj ${number(count)}, których już nie używasz.`,
  unnamed: 'Bez nazwy',
  activatedOn: (date) => `Aktywowano ${date}`,
  details: 'Szczegóły',
  yes: 'Tak',
  no: 'Nie',

  validated: (count, last, number) =>
    count
      ? `Zweryfikowano ${number(count)} ${plural('pl', count, { one: 'raz', few: 'razy', many: 'razy', other: 'razu' })}${last ? `, ostatnio ${last}` : ''}`
      : 'Jeszcze nie zweryfikowano',
  issuedOn: (date) => `Wydano ${date}`,

  deactivate: 'Dezaktywuj',
  deactivateTitle: (label) => `Dezaktywować „${isolateRtl(label)}”?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} ${of(limit, number)}` : number(left));
    return `Aplikacja nie będzie tam działać, dopóki ponownie jej nie aktywujesz. Teraz w użyciu: ${count(used)}. Potem: ${count(used - 1)}.`;
  },
  deactivating: 'Dezaktywowanie…',
  deactivated: (label) => `Dezaktywowano „${isolateRtl(label)}”.`,
  mayReturn:
    'Zgubione? Wymień też klucz, bo inaczej aplikacja może się tam sama ponownie aktywować.',
  notDeactivated: (label, reason) => `Nie dezaktywowano „${isolateRtl(label)}”: ${reason}.`,
  maybeDeactivated: (label) =>
    `Być może dezaktywowano „${isolateRtl(label)}”: nie nadeszła odpowiedź, która by to potwierdziła. Gdy tylko uda się ponownie wczytać klucz licencyjny, zobaczysz tutaj, czy tak się stało.`,

  rotate: 'Wymień klucz',
  rotateTitle: 'Wymienić ten klucz licencyjny?',
  rotateText:
    'Otrzymasz nowy klucz, a stary od razu przestanie działać. Wpisz nowy w każdej aplikacji, która używa klucza.',
  rotating: 'Wymienianie…',
  rotated: 'Twój klucz został wymieniony. Wpisz nowy w każdej aplikacji, która używa klucza.',
  copyNew: 'Kopiuj nowy klucz',
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
    order: 'Kolejność',
    orders: { oldest: 'Od najstarszych', newest: 'Od najnowszych', working: 'Najpierw działające' },
    onThisPage: 'Tylko na tej stronie',
    copyFailed: 'Nie udało się skopiować. Otwórz klucz licencyjny i skopiuj go tam.',
    empty: [
      'Brak kluczy licencyjnych do pokazania',
      'Jeśli spodziewasz się klucza, sprawdź, na jakim koncie jesteś.',
    ],
  },
};
