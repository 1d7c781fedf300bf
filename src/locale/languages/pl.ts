import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'Nie ma to wpływu na Twoją licencję.';
const ASK_THE_SELLER = `${SAFE} Poproś sprzedawcę o pomoc.`;
const WAIT = `${SAFE} Odczekaj minutę i spróbuj ponownie.`;
const CHECK_THE_CONNECTION = `${SAFE} Sprawdź połączenie i spróbuj ponownie.`;

/** Polish. */
export const pl: Language = {
  locale: 'pl',
  dir: 'ltr',
  messages: {
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
    used: (count, limit, number) => `${number(count)} z ${number(limit)}`,
    upTo: (limit, number) => `Do ${number(limit)}`,
    left: (count, number) => `Pozostało: ${number(count)}`,
    over: (count, number) => `${number(count)} ponad limit`,
    unlimited: 'Bez limitu',
    unsupported: 'Nieobsługiwane',
    noDate: 'Bez określonej daty',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} z ${number(limit)} w użyciu${count < limit ? '' : '.'}`
        : `${number(count)} w użyciu`,
    noneToShow: 'Na razie brak lub sprzedawca ich nie pokazuje.',
    makeRoom: 'Aby zwolnić miejsce, dezaktywuj to, czego już nie używasz.',
    unnamed: 'Bez nazwy',
    activatedOn: (date) => `Aktywowano ${date}`,
    details: 'Szczegóły',
    search: 'Szukaj',
    found: (count, number) => `Znaleziono: ${number(count)}`,
    showMore: 'Pokaż więcej',

    validated: (count, last, number) =>
      count
        ? `Zweryfikowano ${number(count)} ${plural('pl', count, { one: 'raz', few: 'razy', many: 'razy', other: 'razu' })}${last ? `, ostatnio ${last}` : ''}`
        : 'Jeszcze nie zweryfikowano',
    issuedOn: (date) => `Wydano ${date}`,

    deactivate: 'Dezaktywuj',
    deactivateTitle: (label) => `Dezaktywować „${isolateRtl(label)}”?`,
    deactivateText: 'Aplikacja tam przestanie działać, dopóki nie zostanie ponownie aktywowana.',
    deactivating: 'Dezaktywowanie…',
    deactivated: (label) => `Dezaktywowano „${isolateRtl(label)}”.`,
    notDeactivated: (label, reason) => `Nie dezaktywowano „${isolateRtl(label)}”: ${reason}.`,

    rotate: 'Wymień klucz',
    rotateTitle: 'Wymienić ten klucz licencyjny?',
    rotateText: 'Dotychczasowy klucz od razu przestanie działać. Wpisz nowy w każdej aplikacji.',
    rotating: 'Wymienianie…',
    rotated: 'Twój klucz został wymieniony. Wpisz nowy w każdej aplikacji.',
    notRotated: (reason) => `Twój klucz nie został wymieniony: ${reason}.`,
    maybeRotated: 'Twój klucz mógł zostać wymieniony.',
    keep: 'Zachowaj',

    signInAgain: 'Zaloguj się ponownie',
    tryAgain: 'Spróbuj ponownie',
    tryingAgain: 'Ponawianie…',
    outdated: 'Te dane mogą być nieaktualne.',
    failures: {
      unauthorized: [
        'Twoja sesja się zakończyła',
        'Dla Twojego bezpieczeństwa dostęp do kluczy licencyjnych trwa godzinę. Zaloguj się ponownie, aby zobaczyć ten klucz.',
      ],
      forbidden: [
        'Nie możesz zobaczyć tego klucza licencyjnego',
        `${SAFE} Poproś sprzedawcę o dostęp.`,
      ],
      not_found: [
        'Nie znaleziono klucza licencyjnego',
        'Może należeć do innego konta. Zaloguj się na tamto konto.',
      ],
      invalid_request: ['Nie możemy pokazać tego klucza licencyjnego', ASK_THE_SELLER],
      rejected: ['Polar odrzucił to żądanie', ASK_THE_SELLER],
      rate_limited: ['Zbyt wiele żądań', WAIT],
      server: ['Polar nie może teraz odpowiedzieć', WAIT],
      network: ['Nie możemy teraz połączyć się z Polar', CHECK_THE_CONNECTION],
      offline: [
        'Brak połączenia z internetem',
        `${SAFE} Spróbujemy ponownie, gdy połączenie wróci.`,
      ],
      timeout: ['Polar nie odpowiada na czas', CHECK_THE_CONNECTION],
      invalid_response: ['Nie możemy odczytać odpowiedzi Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'Klucze licencyjne',
      loading: 'Ładowanie kluczy licencyjnych…',
      total: (count, number) =>
        `${number(count)} ${plural('pl', count, { one: 'klucz licencyjny', few: 'klucze licencyjne', many: 'kluczy licencyjnych', other: 'klucza licencyjnego' })}`,
      status: 'Stan',
      all: 'Wszystkie',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Strony',
      page: (page, pages, number) => `Strona ${number(page)} z ${number(pages)}`,
      turning: 'Ładowanie…',
      previous: 'Poprzednia',
      next: 'Następna',
      empty: [
        'Brak kluczy licencyjnych do pokazania',
        'Jeśli spodziewasz się klucza, sprawdź, na jakim koncie jesteś.',
      ],
    },
  },
};
