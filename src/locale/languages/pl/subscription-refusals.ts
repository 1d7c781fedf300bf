import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';

/** The Polish texts of why a change of a subscription was refused. */
export const plSubscriptionRefusals: RefusalMessages = {
  isEnding:
    'Z subskrypcji już wcześniej zrezygnowano i kończy się tak, jak widać. Nic więcej nie zmieniono.',
  hasEnded: 'Subskrypcja już się zakończyła. Nic nie zmieniono.',
  cannotEndPaused:
    'Subskrypcja nie została zakończona: nie można zrezygnować ze wstrzymanej. Podczas wstrzymania za nic nie płacisz.',
  cannotEndUnpaid:
    'Subskrypcja nie została zakończona: nie można zrezygnować z takiej, która ma nieopłacone faktury. Kolejnych automatycznych prób płatności nie będzie.',
  cannotEndIncomplete:
    'Subskrypcja nie została zakończona: nie można zrezygnować z takiej, która czeka na pierwszą płatność. Bez tej płatności zniknie sama.',
  cannotChange: 'Subskrypcja nie została zmieniona: w obecnym stanie nie jest to możliwe.',
  notEnding: 'Zakończenie nie było zaplanowane. Subskrypcja trwa tak, jak widać.',
  needsPaymentMethod:
    'Nic nie zmieniono, bo nie ma zapisanej metody płatności. Dodaj ją, a potem spróbuj ponownie.',
  cardDeclined:
    'Nic nie zmieniono, bo Twoja karta została odrzucona. Zmień metodę płatności, a potem spróbuj ponownie.',
  paymentFailed:
    'Nic nie zmieniono, bo płatność się nie powiodła. Zmień metodę płatności, a potem spróbuj ponownie.',
  cannotPause: 'Subskrypcja nie została wstrzymana: w obecnym stanie nie jest to możliwe.',
  notPaused: 'Subskrypcja nie jest już wstrzymana. Nie pobrano za to żadnej opłaty.',
  noPlannedPause: 'Wstrzymanie nie było zaplanowane. Subskrypcja trwa tak, jak widać.',
  pauseNotAllowed: 'Nic nie zmieniono: sprzedawca nie pozwala tutaj na wstrzymanie.',
  resumeTooEarly:
    'Subskrypcja nie została wstrzymana: dzień wznowienia jest za wczesny. Wybierz późniejszy.',
  planNotAllowed: 'Nic nie zmieniono: sprzedawca nie pozwala tutaj na zmianę planu.',
  planUnavailable: 'Nic nie zmieniono: ten plan nie jest już dostępny. Wybierz inny.',
  seatsNotAllowed: 'Nic nie zmieniono: sprzedawca nie pozwala tutaj na zmianę liczby miejsc.',
  notBySeats: 'Nic nie zmieniono: ta subskrypcja nie ma miejsc.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Nic nie zmieniono: to za mało miejsc.'
      : `Nic nie zmieniono: najmniejsza możliwa liczba miejsc to ${number(min)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Nic nie zmieniono: to za dużo miejsc.'
      : `Nic nie zmieniono: największa możliwa liczba miejsc to ${number(max)}.`,
  seatsInUse: (assigned, number) =>
    `Nic nie zmieniono: ${assigned === undefined ? 'w użyciu jest więcej miejsc' : `liczba miejsc w użyciu to ${number(assigned)}`}. Najpierw odbierz niektóre z nich osobom w zespole.`,
  noPlannedChange: 'Nie było już zaplanowanej zmiany. Stan jest taki, jak widać.',
  cannotEndNow: 'Subskrypcja się nie zakończyła: nie można jej już zakończyć od razu.',
  busy: 'Nic nie zmieniono: trwa jeszcze inna zmiana. Spróbuj ponownie za chwilę.',
  notPermitted: 'Nic nie zmieniono: może to zrobić tylko właściciel zespołu.',
  notFound: 'Nic nie zmieniono: tej subskrypcji już tu nie ma.',
  refused:
    'Nic nie zmieniono: zmiana została odrzucona. Spróbuj ponownie później lub zapytaj sprzedawcę.',
};
