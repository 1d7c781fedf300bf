import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { seats } from './seats.ts';
import { plSubscriptionRefusals } from './subscription-refusals.ts';

const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);
/** "the license key works", or "the license keys work". */
const keysDo = (count: number, one: string, other: string) =>
  verb(count, `klucz licencyjny ${one}`, `klucze licencyjne ${other}`);

/** The Polish texts of the changes of a subscription. */
export const plSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Zrezygnuj…',
  keep: 'Zachowaj subskrypcję',
  pause: 'Wstrzymaj…',
  dropPause: 'Nie wstrzymuj',
  resume: 'Wznów teraz…',
  changePlan: 'Zmień plan…',
  changeSeats: 'Zmień liczbę miejsc…',
  dropChange: 'Wycofaj tę zmianę',
  sending: 'Wysyłanie…',

  cancelling: {
    title: (product) => `Zrezygnować z subskrypcji „${isolateRtl(product)}”?`,
    nothingCharged: 'Nic więcej nie zapłacisz.',
    trialNotCharged: 'Okres próbny trwa do końca, a potem nic nie zapłacisz.',
    onlyUsageCharged:
      'Nic więcej nie zapłacisz, oprócz opłaty za to, co zużyjesz do końca subskrypcji.',
    onlyOpenCharged: 'Nic więcej nie zapłacisz, oprócz tego, co pozostało do zapłaty za ten okres.',
    openAmount: (amount, date) =>
      `Subskrypcja kończy się wraz z bieżącym okresem. Zaległa kwota${amount ? ` (${amount})` : ''} może jeszcze zostać pobrana${date ? `, mniej więcej do ${date}` : ''}.`,
    endsNow: (amount) =>
      `Subskrypcja kończy się od razu. Zaległa kwota${amount ? ` (${amount})` : ''} zostaje umorzona i nie będzie już pobierana.`,
    asking: 'Sprawdzanie, co stanie się z zaległą kwotą…',
    notNow:
      'Subskrypcji nie można już zakończyć od razu. Nadal może zakończyć się wraz z bieżącym okresem.',

    atStake: 'Co zachowasz i do kiedy',
    licenseKeys: (count, number) =>
      count === 1
        ? 'Klucz licencyjny'
        : `${number(count)} ${plural('pl', count, { one: 'klucz licencyjny', few: 'klucze licencyjne', many: 'kluczy licencyjnych', other: 'klucza licencyjnego' })}`,
    files: (count, number) =>
      `${number(count)} ${plural('pl', count, { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' })}`,
    everythingElse: 'Wszystko inne, co obejmuje',
    invoices: 'Twoje faktury',
    worksUntil: (date, count) => `${verb(count, 'działa', 'działają')} do ${date}`,
    until: (date) => `do ${date}`,
    untilPeriodEnds: 'do końca okresu',
    stopsNow: 'koniec od razu',
    stay: 'zostają',
    team: 'Dotyczy to wszystkich osób w Twoim zespole.',

    reason: 'Dlaczego? Nie musisz odpowiadać',
    noReason: 'Wybierz powód',
    reasons: {
      too_expensive: 'Kosztuje za dużo',
      missing_features: 'Brakuje czegoś, czego potrzebuję',
      switched_service: 'Używam teraz czegoś innego',
      unused: 'Za rzadko korzystam',
      too_complex: 'To zbyt skomplikowane',
      low_quality: 'Nie działa wystarczająco dobrze',
      customer_service: 'Obsługa klienta mi nie odpowiada',
      other: 'Inny powód',
    },
    comment: 'Chcesz coś dodać? Nie musisz',
    takeBack: (date) => `Możesz to cofnąć do ${date}.`,
    noWayBack: 'Tego nie można cofnąć.',

    stayButton: 'Zachowaj',
    confirm: (date) => `Zrezygnuj z dniem ${date}`,
    confirmSoon: 'Zrezygnuj z końcem okresu',
    confirmNow: 'Zakończ teraz',
  },

  pausing: {
    title: (product) => `Wstrzymać subskrypcję „${isolateRtl(product)}”?`,
    begins: (date) =>
      date
        ? `Subskrypcja trwa do ${date}, bo ten czas jest opłacony, a potem zostaje wstrzymana.`
        : 'Subskrypcja trwa do końca opłaconego okresu, a potem zostaje wstrzymana.',
    meanwhile: {
      keys: (keys) =>
        `Podczas wstrzymania ${keysDo(keys, 'nie działa', 'nie działają')}, a Ty za nic nie płacisz.`,
      files: () => 'Podczas wstrzymania nie można pobierać plików, a Ty za nic nie płacisz.',
      keysAndFiles: (keys) =>
        `Podczas wstrzymania ${keysDo(keys, 'nie działa', 'nie działają')}, nie można pobierać plików, a Ty za nic nie płacisz.`,
      other: () =>
        'Podczas wstrzymania to, co obejmuje subskrypcja, nie działa, a Ty za nic nie płacisz.',
    },
    until: 'Na jak długo',
    untilResumed: 'Dopóki jej nie wznowię',
    untilDate: 'Do określonego dnia',
    date: 'Dzień wznowienia',
    earliest: (earliest) => `${earliest} lub później`,
    invalidDate: (earliest) => `Wpisz dzień: ${earliest} lub późniejszy.`,
    resumesOn: (date) =>
      `Wznowi się automatycznie ${date} i tego dnia zostanie pobrana opłata za następny okres.`,
    resumesOnRequest:
      'Pozostanie wstrzymana, dopóki jej tutaj nie wznowisz; wtedy od razu zostanie pobrana opłata za nowy okres.',
    noEnd: 'Podczas wstrzymania nie można tutaj z niej zrezygnować.',
    stayButton: 'Nie wstrzymuj',
    confirm: (date) => `Wstrzymaj ${date}`,
    confirmSoon: 'Wstrzymaj z końcem okresu',
  },

  resuming: {
    title: (product) => `Wznowić teraz subskrypcję „${isolateRtl(product)}”?`,
    charge: (amount, method) =>
      `${amount ? `Teraz zostanie pobrana kwota ${amount}` : 'Teraz zostanie pobrana opłata za nowy okres'}. Metoda płatności: ${method ?? 'Twoja obecna'}.`,
    price: (price) => `Cena: ${price}, plus podatek. Dokładna kwota jest na fakturze.`,
    newPeriod: 'Dzisiaj zaczyna się nowy okres.',
    worksAgain: {
      keys: (keys) => `Chwilę później ${keysDo(keys, 'znowu działa', 'znowu działają')}.`,
      files: () => 'Chwilę później możesz znowu pobierać pliki.',
      keysAndFiles: (keys) =>
        `Chwilę później ${keysDo(keys, 'znowu działa', 'znowu działają')} i możesz pobierać pliki.`,
      other: () => 'Chwilę później to, co obejmuje subskrypcja, znowu działa.',
    },
    stayButton: 'Zostaw wstrzymaną',
    confirm: 'Wznów',
    confirmAndPay: 'Wznów i zapłać',
  },

  planning: {
    title: (product) => `Zmień plan subskrypcji „${isolateRtl(product)}”`,
    plan: 'Nowy plan',
    planned: (name) => `${isolateRtl(name)} (zaplanowany)`,
    loading: 'Wczytywanie planów…',
    none: 'Nie ma innego planu, na który można zmienić tę subskrypcję.',
    failed: 'Nie udało się wczytać planów. Zamknij to okno i spróbuj ponownie za chwilę.',
    missing: 'Najpierw wybierz plan.',
    contents:
      'Klucze licencyjne i pliki, których nowy plan nie obejmuje, przestaną działać w chwili zmiany. Nowe pojawią się chwilę później.',
    stayButton: 'Zachowaj ten plan',
    confirm: 'Zmień plan',
    confirmAndPay: 'Zmień plan i zapłać',
  },

  seating: {
    title: (product) => `Zmień liczbę miejsc subskrypcji „${isolateRtl(product)}”`,
    seats: 'Liczba miejsc',
    range: (min, max, number) =>
      max === undefined ? `Co najmniej ${number(min)}` : `Od ${number(min)} do ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Wpisz liczbę całkowitą, co najmniej ${number(min)}.`
        : `Wpisz liczbę całkowitą od ${number(min)} do ${number(max)}.`,
    same: (count, number) => `Liczba miejsc to już ${number(count)}. Wpisz inną.`,
    fewer: 'Miejsca, których używają osoby w Twoim zespole, trzeba im najpierw odebrać.',
    stayButton: 'Zachowaj miejsca',
    confirm: (count, number) => `Zmień na ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Zmień na ${seats(count, number)} i zapłać`,
    confirmAny: 'Zmień liczbę miejsc',
  },

  cost: {
    asking: 'Sprawdzanie, ile to kosztuje…',
    endsTrial: 'Wraz z tą zmianą kończy się okres próbny i od razu zostanie pobrana pełna opłata.',
    now: (amount, method) =>
      `Teraz zostanie pobrana kwota ${amount}${method ? `. Metoda płatności: ${method}` : ''}.`,
    nowUnknown: 'Być może teraz zostanie pobrana opłata. Dokładna kwota będzie na fakturze.',
    creditUsed: (amount) => `Twoje środki (${amount}) są już odliczone.`,
    debtIncluded: (amount) => `${amount} z tej kwoty to wcześniejsza należność.`,
    credit: (amount) =>
      `Teraz nic nie płacisz. Do Twoich środków zostanie dopisane ${amount} na poczet następnych płatności.`,
    nothingNow: 'Teraz nic nie płacisz.',
    coveredByCredit: (amount) => `Teraz nic nie płacisz: koszt pokryją Twoje środki (${amount}).`,
    nextInvoice: (amount, date) =>
      `Teraz nic nie płacisz. ${amount ? `Kwota ${amount}` : 'Różnica'} znajdzie się na następnej fakturze${date ? ` (${date})` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `Teraz nic nie płacisz. Następna faktura${date ? ` (${date})` : ''} będzie niższa o ${amount}.`,
    periodEnd: (date) =>
      `Teraz nic nie płacisz. Zmiana nastąpi ${date ?? 'z końcem bieżącego okresu'} i odtąd obowiązuje nowa cena.`,
    trialEnd: (date) =>
      `Teraz nic nie płacisz. Okres próbny trwa dalej${date ? ` do ${date}` : ''}, a po nim zapłacisz nową cenę.`,
    unknown: (amount) =>
      amount
        ? `Zmiana kosztuje ${amount}, teraz lub na następnej fakturze.`
        : 'Zmiana może coś kosztować, teraz lub na następnej fakturze. Dokładna kwota będzie na fakturze.',
    appliesNow: 'Zmiana nastąpi od razu.',
    newPeriod: 'Wraz z nią zaczyna się nowy okres.',
  },

  done: {
    cancel: (date) =>
      date
        ? `Zrezygnowano z subskrypcji. Kończy się ${date}.`
        : 'Zrezygnowano z subskrypcji. Kończy się wraz z tym okresem.',
    revoke: 'Subskrypcja się zakończyła. Zaległa kwota nie będzie już pobierana.',
    keep: 'Twoja subskrypcja trwa dalej bez zmian.',
    pause: (date) => `Subskrypcja zostanie wstrzymana ${date ?? 'z końcem bieżącego okresu'}.`,
    dropPause: 'Subskrypcja nie zostanie wstrzymana i trwa dalej bez zmian.',
    resume: 'Subskrypcja znowu działa.',
    paymentAwaited: 'Płatność jest w toku. Jeśli się nie powiedzie, napiszemy o tym tutaj.',
    paid: 'Płatność się powiodła.',
    paymentFailed:
      'Płatność się jednak nie powiodła. Zmień metodę płatności, aby można było spróbować ponownie.',
    changePlan: (name) => `Twój plan to teraz „${isolateRtl(name)}”.`,
    changePlanLater: (name, date) =>
      `Plan zmieni się na „${isolateRtl(name)}” ${date ?? 'z końcem bieżącego okresu'}.`,
    changeSeats: (count, number) => `Masz teraz ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `Zmiana na ${seats(count, number)} nastąpi ${date ?? 'z końcem bieżącego okresu'}.`,
    dropChange: 'Zaplanowana zmiana została wycofana. Wszystko pozostaje bez zmian.',
  },

  refusals: plSubscriptionRefusals,
  notChanged: (reason) => `Nic nie zmieniono: ${reason}.`,
  maybeChanged:
    'Odpowiedź nie dotarła, więc nie wiemy, czy zmiana nastąpiła. Sami nie wyślemy jej ponownie.',
  changedMeanwhile:
    'Odpowiedź nie dotarła, a subskrypcja zmieniła się od tego czasu, więc nie wiemy, czy ta zmiana nastąpiła. Sprawdź jej obecny stan, zanim spróbujesz ponownie.',
  lookAgain: 'Sprawdź ponownie',
  looking: 'Sprawdzanie…',
  notChangedAfterAll: 'Zmiana nie nastąpiła. Możesz spróbować ponownie.',
};
