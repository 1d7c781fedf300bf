import type { CommonMessages } from '../../common-messages.ts';
import { of } from './of.ts';

export const ASK_THE_SELLER = 'Poproś sprzedawcę o pomoc.';
const WAIT = 'Odczekaj minutę i spróbuj ponownie.';
const CHECK_THE_CONNECTION = 'Sprawdź połączenie i spróbuj ponownie.';

/** The Polish texts that belong to no resource. */
export const plCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Zaloguj się ponownie',
  tryAgain: 'Spróbuj ponownie',
  reload: 'Odśwież',
  tryingAgain: 'Ponawianie…',
  outdated: 'Te dane mogą być nieaktualne.',
  nextSteps: {
    sign_in: 'Zaloguj się ponownie, aby kontynuować.',
    reload: 'Odśwież tę stronę, aby kontynuować.',
    try_again: 'Spróbuj ponownie lub odśwież tę stronę.',
  },
  keep: 'Zachowaj',

  used: (count, limit, number) => `${number(count)} ${of(limit, number)}`,
  upTo: (limit, number) => `Do ${number(limit)}`,
  left: (count, number) => `Pozostało: ${number(count)}`,
  over: (count, number) => `${number(count)} ponad limit`,
  unlimited: 'Bez limitu',

  search: 'Szukaj',
  found: (count, number) => `Znaleziono: ${number(count)}`,
  showMore: 'Pokaż więcej',
  all: 'Wszystkie',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Strony',
  page: (page, pages, number) => `Strona ${number(page)} ${of(pages, number)}`,
  turning: 'Ładowanie…',
  previous: 'Poprzednia',
  next: 'Następna',

  address: {
    name: 'Imię i nazwisko lub firma',
    country: 'Kraj',
    line1: 'Ulica i numer',
    line2: 'Mieszkanie, piętro lub budynek',
    cities: {
      city: 'Miejscowość',
      district: 'Dzielnica',
      post_town: 'Miejscowość',
      suburb: 'Miejscowość lub dzielnica',
    },
    states: {
      any: 'Stan, prowincja lub region',
      area: 'Obszar',
      county: 'Hrabstwo',
      department: 'Departament',
      district: 'Dystrykt',
      do_si: 'Prowincja lub miasto',
      emirate: 'Emirat',
      island: 'Wyspa',
      oblast: 'Obwód',
      parish: 'Parafia',
      prefecture: 'Prefektura',
      province: 'Prowincja',
      region: 'Region',
      state: 'Stan',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'Kod PIN',
      postal: 'Kod pocztowy',
      zip: 'Kod ZIP',
    },
    vatId: 'NIP lub numer VAT',
    taxId: 'Numer podatkowy',
    optional: (label) => `${label} (opcjonalnie)`,

    chooseCountry: 'Wybierz kraj',
    chooseState: 'Wybierz stan',
    chooseProvince: 'Wybierz prowincję',
    notOffered: (name) => `${name} (niedostępne)`,
    taxIdHint: (example) => `Na przykład ${example}`,

    nameMissing: 'Wpisz imię i nazwisko lub firmę.',
    nameKept: 'Tę nazwę można zmienić, ale nie można jej usunąć.',
    countryMissing: 'Wybierz kraj.',
    countryRefused: 'Ten kraj nie jest akceptowany. Wybierz inny.',
    stateRefused: 'Ta wartość nie jest akceptowana dla kraju powyżej. Wybierz inną.',
    taxIdRefused: (country) => `Ten numer nie jest akceptowany dla wybranego kraju (${country}).`,
    taxIdForm: (example) => `Prawidłowy numer wygląda tak: ${example}.`,
    taxIdMisfit: (country) =>
      `Ten numer nie pasuje do wybranego kraju (${country}). Wpisz numer z tego kraju lub zostaw pole puste.`,
    saveWithoutTaxId: 'Zapisz bez numeru',
    refused: 'Ta wartość nie jest akceptowana. Sprawdź ją i zapisz ponownie.',
    refusedElsewhere: (label) =>
      `Nic nie zapisano: pole „${label}” zawiera wartość, która nie jest akceptowana.`,
    refusedUnknown:
      'Nic nie zapisano: coś powyżej nie jest akceptowane. Sprawdź dane i zapisz ponownie.',

    unavailable: 'Nie udało się wczytać formularza. Sprawdź połączenie i spróbuj ponownie.',
    save: 'Zapisz',
    saving: 'Zapisywanie…',
    cancel: 'Anuluj',
  },

  failures: {
    signed_out: ({ next }) => [
      'Nie zalogowano',
      `Twoje zakupy są widoczne tylko po zalogowaniu. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Twoja sesja się zakończyła',
      `Dla Twojego bezpieczeństwa sesja trwa godzinę. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'Brakuje płatności',
      `${unaffected} Zapytaj sprzedawcę, jak zapłacić.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `Serwis ${platform} odrzucił to żądanie`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Nie znaleziono',
      'Może należeć do innego konta. Zaloguj się na konto użyte przy zakupie.',
    ],
    conflict: ({ unaffected }) => [
      'W tym samym czasie zmieniono coś innego',
      `${unaffected} Odśwież tę stronę, aby zobaczyć aktualny stan, a potem spróbuj ponownie.`,
    ],
    gone: ({ unaffected }) => ['To nie jest już dostępne', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'Nie możemy tego pokazać',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `Serwis ${platform} odrzucił to żądanie`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Zbyt wiele żądań', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `Serwis ${platform} nie może teraz odpowiedzieć`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Nie możemy teraz połączyć się z serwisem ${platform}`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Brak połączenia z internetem',
      `${unaffected} Spróbujemy ponownie, gdy połączenie wróci.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `Serwis ${platform} zbyt długo nie odpowiada`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `Nie możemy odczytać odpowiedzi serwisu ${platform}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'Nie udało się uzyskać dostępu do Twojego konta',
      `${unaffected} Być może nastąpiło wylogowanie. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'Strona sprzedawcy teraz nie odpowiada',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Brak zakupów na tym koncie',
      'Jeśli spodziewasz się zakupu, sprawdź, na jakim koncie jesteś.',
    ],
    unknown: ({ unaffected }) => ['Coś poszło nie tak', `${unaffected} ${WAIT}`],
  },
};
