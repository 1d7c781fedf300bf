import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Polish texts of orders. */
export const plOrders: OrderMessages = {
  title: 'Zamówienie',
  loading: 'Ładowanie zamówienia…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Uzyskaj pomoc',

  states: {
    pending: 'Oczekuje na płatność',
    payment_failed: 'Płatność nieudana',
    refunded: 'Zwrócono pieniądze',
    partially_refunded: 'Zwrócono część',
    draft: 'Szkic',
    void: 'Anulowane',
  },
  refundedAmount: (amount) => `Zwrócono ${amount}`,
  occasions: {
    purchase: 'Zakup',
    start: 'Nowa subskrypcja',
    renewal: 'Odnowienie',
    change: 'Zmiana planu',
    usage: 'Zużycie',
  },

  lines: {
    discount: 'Rabat',
    tax: 'Podatek',
    total: 'Razem',
    credit_used: 'Wykorzystane środki',
    earlier_balance: 'Wcześniejsza należność',
    charged: 'Pobrano',
    refund: 'Zwrócono',
  },
  item: 'Pozycja',

  invoice: 'Faktura',
  receipt: 'Potwierdzenie',
  opening: 'Otwieranie…',
  preparing: 'Przygotowywanie…',
  checkAgain: 'Sprawdź ponownie',
  invoicePreparing:
    'Twoja faktura jest przygotowywana. Zwykle trwa to mniej niż dziesięć sekund. Możesz zostać na tej stronie.',
  receiptPreparing:
    'Twoje potwierdzenie zapłaty jest przygotowywane. Zwykle trwa to mniej niż pół minuty. Możesz zostać na tej stronie.',
  invoiceLate: 'Przygotowanie faktury trwa dłużej niż zwykle. Sprawdź ponownie za kilka minut.',
  receiptLate:
    'Przygotowanie potwierdzenia zapłaty trwa dłużej niż zwykle. Sprawdź ponownie za kilka minut.',
  invoiceReady: 'Twoja faktura jest gotowa. Link działa przez dziesięć minut.',
  receiptReady: 'Twoje potwierdzenie zapłaty jest gotowe. Link działa przez dziesięć minut.',
  ifNothingOpened: 'Nic się nie otworzyło? Ten link działa przez dziesięć minut.',
  openInvoice: 'Otwórz fakturę',
  openReceipt: 'Otwórz potwierdzenie',
  openInNewTab: 'Otwórz w nowej karcie',
  invoiceNotOpened: (reason) => `Nie udało się otworzyć faktury: ${reason}.`,
  receiptNotOpened: (reason) => `Nie udało się otworzyć potwierdzenia zapłaty: ${reason}.`,
  invoiceNotCreated: (reason) => `Nie utworzono faktury: ${reason}.`,
  maybeCreated:
    'Być może faktura jest już w drodze: nie nadeszła odpowiedź, która by to potwierdziła. Spróbuj ponownie za minutę.',
  noInvoice: 'Do tego zamówienia nie ma faktury. Jeśli jej potrzebujesz, poproś o nią sprzedawcę.',
  noReceipt:
    'Do tego zamówienia nie ma potwierdzenia zapłaty. Jeśli go potrzebujesz, poproś o nie sprzedawcę.',

  formTitle: (date) => `Faktura z ${date}`,
  formText: 'Potrzebne są do niej nazwa i adres.',
  formNote: 'Nazwę i ulicę można później poprawić, a kraju i stanu lub regionu nie.',
  taxIdNote:
    'Numer podatkowy (na przykład NIP) na fakturze pochodzi z zakupu. Jeśli ma być inny, zapytaj sprzedawcę.',
  createInvoice: 'Utwórz fakturę',
  creatingInvoice: 'Tworzenie…',

  correct: 'Popraw dane na fakturze',
  correctTitle: (date) => `Popraw fakturę z ${date}`,
  correctText:
    'Możesz zmienić nazwę, ulicę, miejscowość i kod pocztowy. Kraj i stan lub region pozostają bez zmian.',
  saveCorrection: 'Zapisz i odnów fakturę',
  correctionPreparing:
    'Twoje dane są zapisane, a poprawiona faktura jest przygotowywana. Zwykle trwa to mniej niż dziesięć sekund.',
  corrected: 'Twoja poprawiona faktura jest gotowa. Link działa przez dziesięć minut.',
  correctionFollows:
    'Twoje dane są zapisane. Poprawiona faktura będzie gotowa za kilka minut. Do tego czasu może otwierać się ta ze starymi danymi.',
  nothingToCorrect: 'Nic nie zmieniono: te dane są już na fakturze.',
  notCorrected: (reason) => `Twoje dane nie zostały zapisane: ${reason}.`,
  maybeCorrected:
    'Być może zapisano Twoje dane: nie nadeszła odpowiedź, która by to potwierdziła. Odśwież tę stronę, aby zobaczyć aktualny stan.',
  savedOnly: (reason) => `Twoje dane są zapisane, ale nie utworzono z nimi faktury: ${reason}.`,
  placeFixed: 'Na tej fakturze nie można już tego zmienić. Zapytaj sprzedawcę.',

  nextAttempt: (when) => `Następna próba: ${when}.`,
  nextAttemptDue: 'Następna próba powinna nastąpić teraz.',
  worksUntilThen: 'Do tego czasu Twoje zakupy działają.',
  pausedUntilThen: 'Do czasu zapłaty Twój zakup jest wstrzymany.',
  updatePayment: (platform) => `Zmień metodę płatności w serwisie ${platform}`,
  signInThere: (platform) => `Serwis ${platform} poprosi najpierw o zalogowanie się przez e-mail.`,

  unaffected: 'Nie ma to wpływu na Twoje zakupy.',
  failures: {
    unauthorized: ({ next }) => [
      'Twoja sesja się zakończyła',
      `Dla Twojego bezpieczeństwa dostęp do zamówień trwa godzinę. ${next}`,
    ],
    not_found: [
      'Nie znaleziono zamówienia',
      'Może należeć do innego konta. Zaloguj się na konto użyte przy zakupie.',
    ],
  },
  notForMembers: [
    'Zamówienia widzą osoby od rozliczeń',
    'Poproś o fakturę właściciela swojego zespołu lub jedną z osób od rozliczeń. Nie ma to wpływu na to, czego używasz.',
  ],

  list: {
    title: 'Zamówienia',
    loading: 'Ładowanie zamówień…',
    shown: (count, number) =>
      `Widoczne: ${number(count)} ${plural('pl', count, { one: 'zamówienie', few: 'zamówienia', many: 'zamówień', other: 'zamówienia' })}`,
    unreadable: (count, number) =>
      `Nie udało się pokazać ${number(count)} ${plural('pl', count, { one: 'zamówienia', few: 'zamówień', many: 'zamówień', other: 'zamówienia' })}. ${ASK_THE_SELLER}`,
    product: 'Produkt',
    allProducts: 'Wszystkie produkty',
    noneFound: 'Nie znaleziono zamówienia. Wyszukiwane są nazwy produktów.',
    empty: [
      'Brak zamówień do pokazania',
      'Jeśli spodziewasz się zamówienia, sprawdź, na jakim koncie jesteś.',
    ],
  },
};
