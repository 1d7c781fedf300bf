import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import type { NumberFormat } from '../../format.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural, type PluralForms } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { plSubscriptionChanges } from './subscription-changes.ts';
import { seats } from './seats.ts';

/** "miesięcznie", or "co 3 miesiące". */
const every =
  (one: string, forms: PluralForms) => (amount: string, count: number, number: NumberFormat) =>
    count === 1
      ? `${amount} ${one}`
      : `${amount} co ${number(count)} ${plural('pl', count, forms)}`;

/** "the license key", or "the license keys". */
const keyOf = (count: number) => (count === 1 ? 'klucz licencyjny' : 'klucze licencyjne');
const capitalKey = (count: number) => (count === 1 ? 'Klucz licencyjny' : 'Klucze licencyjne');
/** The same with a verb: "the license key works", or "the license keys work". */
const keysDo = (count: number, one: string, other: string) =>
  `${keyOf(count)} ${count === 1 ? one : other}`;
const capitalKeysDo = (count: number, one: string, other: string) =>
  `${capitalKey(count)} ${count === 1 ? one : other}`;

const units = (count: number, number: NumberFormat) =>
  `${number(count)} ${plural('pl', count, { one: 'jednostka', few: 'jednostki', many: 'jednostek', other: 'jednostki' })}`;

const onDate = (date: string | undefined) => (date ? ` dnia ${date}` : ' wkrótce');

/** The Polish texts of subscriptions. */
export const plSubscriptions: SubscriptionMessages = {
  title: 'Subskrypcja',
  loading: 'Ładowanie subskrypcji…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Uzyskaj pomoc',

  states: {
    active: 'Aktywna',
    trialing: 'Okres próbny',
    trialUntil: (date) => `Okres próbny do ${date}`,
    endsOn: (date) => `Kończy się ${date}`,
    endsSoon: 'Wkrótce się kończy',
    pausesOn: (date) => `Wstrzymanie ${date}`,
    pausesSoon: 'Wkrótce wstrzymanie',
    paused: 'Wstrzymana',
    pausedUntil: (date) => `Wstrzymana do ${date}`,
    past_due: 'Płatność nieudana',
    unpaid: 'Nieopłacona',
    ended: 'Zakończona',
    incomplete: 'Czeka na płatność',
    incomplete_expired: 'Nierozpoczęta',
  },

  price: {
    every: {
      day: every('dziennie', { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' }),
      week: every('tygodniowo', {
        one: 'tydzień',
        few: 'tygodnie',
        many: 'tygodni',
        other: 'tygodnia',
      }),
      month: every('miesięcznie', {
        one: 'miesiąc',
        few: 'miesiące',
        many: 'miesięcy',
        other: 'miesiąca',
      }),
      year: every('rocznie', { one: 'rok', few: 'lata', many: 'lat', other: 'roku' }),
    },
    free: 'Bezpłatna',
    usageOnly: 'Opłata według zużycia',
    plusUsage: 'plus zużycie',
    discounted: 'z rabatem',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)} po ${amount}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `następna płatność: ${amount}, ${date}` : `następna płatność: ${date}`,
    nextPaymentSoFar: (date, amount) => `następna płatność: dotychczas ${amount}, ${date}`,
    firstPayment: (date, amount) =>
      amount ? `pierwsza płatność: ${amount}, ${date}` : `pierwsza płatność: ${date}`,
    lastPayment: (date, amount) =>
      amount ? `ostatnia płatność: dotychczas ${amount}, ${date}` : `ostatnia płatność: ${date}`,
    nothingDue: (date) => `nic do zapłaty ${date}`,
    paidFromCredit: (date) => `płatność z Twoich środków ${date}`,
    credit: (date, amount) => `${amount} dopisane do Twoich środków ${date}`,
  },

  notice: {
    endsOn: (date) => `Subskrypcja kończy się ${date}.`,
    endsWithPeriod: 'Subskrypcja kończy się wraz z bieżącym okresem.',
    untilEnd: {
      keys: (keys) =>
        `Do tego czasu ${keysDo(keys, 'działa', 'działają')} tak jak teraz. Potem aplikacje będą ${keys === 1 ? 'go' : 'je'} odrzucać.`,
      files: () => 'Do tego czasu możesz pobierać pliki tak jak teraz. Potem znikną stąd.',
      keysAndFiles: (keys) =>
        `Do tego czasu ${keyOf(keys)} i pliki działają tak jak teraz. Potem aplikacje będą odrzucać ${keyOf(keys)}, a pliki znikną stąd.`,
      other: () =>
        'Do tego czasu wszystko działa tak jak teraz. Potem stracisz to, co obejmuje subskrypcja.',
    },
    nothingCharged: 'Nic za nią nie zapłacisz.',

    pausesOn: (date) => `Subskrypcja zostanie wstrzymana ${date}.`,
    pausesWithPeriod: 'Subskrypcja zostanie wstrzymana z końcem bieżącego okresu.',
    whilePaused: {
      keys: (keys) =>
        `Podczas wstrzymania za nic nie płacisz, a ${keysDo(keys, 'nie działa', 'nie działają')}.`,
      files: () => 'Podczas wstrzymania za nic nie płacisz, a plików nie można pobierać.',
      keysAndFiles: (keys) =>
        `Podczas wstrzymania za nic nie płacisz, ${keysDo(keys, 'nie działa', 'nie działają')}, a plików nie można pobierać.`,
      other: () =>
        'Podczas wstrzymania za nic nie płacisz i nie możesz korzystać z tego, co obejmuje subskrypcja.',
    },
    paused: {
      keys: (keys) => `${capitalKeysDo(keys, 'nie działa', 'nie działają')} podczas wstrzymania.`,
      files: () => 'Podczas wstrzymania nie można pobierać plików.',
      keysAndFiles: (keys) => `${capitalKey(keys)} i pliki nie działają podczas wstrzymania.`,
      other: () => 'Podczas wstrzymania nie możesz korzystać z tego, co obejmuje subskrypcja.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Wznowi się automatycznie ${date}; zostanie wtedy pobrana kwota ${amount}.`
        : `Wznowi się automatycznie ${date}, a wraz z nią płatności.`,
    resumesSoon: 'Wkrótce wznowi się automatycznie, a wraz z nią płatności.',
    resumesOnRequest:
      'Pozostaje wstrzymana, a Ty za nic nie płacisz, dopóki nie zostanie wznowiona.',
    endPaused: 'Aby ją zakończyć podczas wstrzymania, zwróć się do sprzedawcy.',

    declined: (method) => `Nie udało się pobrać płatności (${method}).`,
    paymentFailed: 'Ostatnia płatność się nie powiodła.',
    nextAttempt: (date) => `Następna próba: ${date}.`,
    triedAgain: 'Nastąpi ponowna próba płatności.',
    worksUntilThen: {
      keys: (keys) => `Do tego czasu ${keysDo(keys, 'działa', 'działają')} jak zwykle.`,
      files: () => 'Do tego czasu możesz pobierać pliki jak zwykle.',
      keysAndFiles: (keys) => `Do tego czasu ${keyOf(keys)} i pliki działają jak zwykle.`,
      other: () => 'Do tego czasu wszystko działa jak zwykle.',
    },
    stopsUntilPaid: {
      keys: (keys) => `Do czasu zapłaty ${keysDo(keys, 'nie działa', 'nie działają')}.`,
      files: () => 'Do czasu zapłaty nie można pobierać plików.',
      keysAndFiles: (keys) => `Do czasu zapłaty ${keyOf(keys)} i pliki nie działają.`,
      other: () => 'Do czasu zapłaty nie możesz korzystać z tego, co obejmuje subskrypcja.',
    },
    endsUnpaidOn: (date) => `Bez zapłaty do ${date} subskrypcja się zakończy.`,
    stopsThen: {
      keys: (keys) => `Wtedy ${keysDo(keys, 'przestanie', 'przestaną')} działać.`,
      files: () => 'Wtedy pliki znikną stąd.',
      keysAndFiles: (keys) =>
        `Wtedy ${keysDo(keys, 'przestanie', 'przestaną')} działać, a pliki znikną stąd.`,
      other: () => 'Wtedy stracisz to, co obejmuje.',
    },
    endsAnyway: (date) => `Niezależnie od zapłaty kończy się ${date}.`,
    askOwner:
      'Poproś właściciela swojego zespołu lub jedną z osób od rozliczeń o zmianę metody płatności.',

    unpaid: 'Płatność się nie powiodła i nie będzie ponownych prób.',
    stopped: {
      keys: (keys) => `${capitalKeysDo(keys, 'już nie działa', 'już nie działają')}.`,
      files: () => 'Nie można już pobierać plików.',
      keysAndFiles: (keys) => `${capitalKey(keys)} i pliki już nie działają.`,
      other: () => 'Nie możesz już korzystać z tego, co obejmowała subskrypcja.',
    },
    endUnpaid: 'Aby zapłacić lub ją zakończyć, zwróć się do sprzedawcy.',

    incomplete: 'Nie dokonano jeszcze pierwszej płatności.',
    incompleteText:
      'Od niej zaczyna się subskrypcja. Jeśli zapłata nastąpiła przed chwilą, potrwa to najwyżej kilka minut. W przeciwnym razie zapytaj sprzedawcę.',
    incompleteExpired: 'Pierwszej płatności nie dokonano na czas.',
    incompleteExpiredText: 'Subskrypcja się nie rozpoczęła i już się nie rozpocznie.',

    endedOn: (date) => `Subskrypcja zakończyła się ${date}.`,
    hasEnded: 'Subskrypcja się zakończyła.',

    holdsForTeam: 'Dotyczy to wszystkich osób w zespole.',
  },

  usage: 'Zużycie w tym okresie',
  usageCost: (amount) => `dotychczas ${amount}`,

  benefits: 'Co obejmuje',
  files: (count, number) =>
    `${number(count)} ${plural('pl', count, { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' })}`,
  showKey: 'Pokaż klucz',
  showFiles: 'Pokaż pliki',
  benefitPending: 'W przygotowaniu',
  benefitFailed: 'Niedostępne. Zapytaj sprzedawcę',
  benefitsOfTeam: 'Każda osoba w zespole ma własne. Tutaj widzisz swoje.',
  benefitsForTeam: 'Każda osoba w zespole, która ma miejsce, ma własne.',

  planned: {
    plan: (name, date) => `Zmiana na „${isolateRtl(name)}”${onDate(date)}`,
    otherPlan: (date) => `Zmiana na inny plan${onDate(date)}`,
    seats: (count, date, number) => `Zmiana na ${seats(count, number)}${onDate(date)}`,
    units: (count, date, number) => `Zmiana liczby jednostek na ${number(count)}${onDate(date)}`,
  },

  since: (date) => `Od ${date}`,
  cancelledOn: (date) => `Zrezygnowano ${date}`,
  pausedSince: (date) => `Wstrzymana od ${date}`,
  unpaidSince: (date) => `Nieopłacona od ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} z końcówką ${last4}`,
    card: 'Karta',
    other: 'Zapisana metoda płatności',
    expired: (method) => `${method}: termin ważności minął`,
    expiresSoon: (method, month) => `${method}: ważność kończy się z końcem ${month}`,
    none: 'Brak zapisanej metody płatności',
  },
  updatePayment: (platform) => `Zmień metodę płatności w serwisie ${platform}`,
  signInThere: (platform) => `Serwis ${platform} poprosi najpierw o zalogowanie się przez e-mail.`,
  resubscribe: 'Kup subskrypcję ponownie',
  readOnly: 'Mogą ją zmieniać tylko właściciel i osoby od rozliczeń w Twoim zespole.',

  unaffected: 'Nie ma to wpływu na Twoją subskrypcję.',
  failures: {
    unauthorized: ({ next }) => [
      'Twoja sesja się zakończyła',
      `Dla Twojego bezpieczeństwa dostęp do subskrypcji trwa godzinę. ${next}`,
    ],
    not_found: [
      'Nie znaleziono subskrypcji',
      'Może należeć do innego konta. Zaloguj się na konto użyte przy zakupie.',
    ],
  },

  list: {
    title: 'Subskrypcje',
    loading: 'Ładowanie subskrypcji…',
    total: (count, number) =>
      `${number(count)} ${plural('pl', count, { one: 'subskrypcja', few: 'subskrypcje', many: 'subskrypcji', other: 'subskrypcji' })}`,
    unreadable: (count, number) =>
      `Nie udało się pokazać ${number(count)} subskrypcji. ${ASK_THE_SELLER}`,
    empty: [
      'Brak subskrypcji',
      'Jeśli spodziewasz się subskrypcji, sprawdź, na jakim koncie jesteś.',
    ],
  },
  changes: plSubscriptionChanges,
};
