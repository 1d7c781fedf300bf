import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Dutch texts of orders. */
export const nlOrders: OrderMessages = {
  title: 'Bestelling',
  loading: 'Bestelling laden…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Hulp vragen',

  states: {
    pending: 'Betaling in behandeling',
    payment_failed: 'Betaling mislukt',
    refunded: 'Terugbetaald',
    partially_refunded: 'Deels terugbetaald',
    draft: 'Concept',
    void: 'Geannuleerd',
  },
  refundedAmount: (amount) => `${amount} terugbetaald`,
  occasions: {
    purchase: 'Aankoop',
    start: 'Nieuw abonnement',
    renewal: 'Verlenging',
    change: 'Ander abonnement',
    usage: 'Verbruik',
  },

  lines: {
    discount: 'Korting',
    tax: 'Belasting',
    total: 'Totaal',
    credit_used: 'Gebruikt tegoed',
    earlier_balance: 'Eerder openstaand',
    charged: 'In rekening gebracht',
    refund: 'Terugbetaald',
  },
  item: 'Artikel',

  invoice: 'Factuur',
  receipt: 'Betaalbewijs',
  opening: 'Bezig met openen…',
  preparing: 'Wordt gemaakt…',
  checkAgain: 'Opnieuw kijken',
  invoicePreparing:
    'Je factuur wordt gemaakt. Dit duurt meestal minder dan tien seconden. Je kunt op deze pagina blijven.',
  receiptPreparing:
    'Je betaalbewijs wordt gemaakt. Dit duurt meestal minder dan een halve minuut. Je kunt op deze pagina blijven.',
  invoiceLate: 'Je factuur duurt langer dan normaal. Kijk over een paar minuten opnieuw.',
  receiptLate: 'Je betaalbewijs duurt langer dan normaal. Kijk over een paar minuten opnieuw.',
  invoiceReady: 'Je factuur is klaar. De link werkt tien minuten.',
  receiptReady: 'Je betaalbewijs is klaar. De link werkt tien minuten.',
  ifNothingOpened: 'Is er niets geopend? Deze link werkt tien minuten.',
  openInvoice: 'Factuur openen',
  openReceipt: 'Betaalbewijs openen',
  openInNewTab: 'Openen in nieuw tabblad',
  invoiceNotOpened: (reason) => `De factuur kon niet worden geopend: ${reason}.`,
  receiptNotOpened: (reason) => `Het betaalbewijs kon niet worden geopend: ${reason}.`,
  invoiceNotCreated: (reason) => `De factuur is niet gemaakt: ${reason}.`,
  maybeCreated:
    'De factuur is misschien onderweg: er kwam geen antwoord dat dit bevestigt. Probeer het over een minuut opnieuw.',
  noInvoice:
    'Er is geen factuur voor deze bestelling. Heb je er een nodig, vraag het dan aan de verkoper.',
  noReceipt:
    'Er is geen betaalbewijs voor deze bestelling. Heb je er een nodig, vraag het dan aan de verkoper.',

  formTitle: (date) => `Factuur van ${date}`,
  formText: 'Er moeten een naam en een adres op staan.',
  formNote: 'Naam en straat kun je later nog corrigeren, land en staat of provincie niet.',
  taxIdNote:
    'Het belastingnummer op de factuur is dat van de aankoop. Moet er een ander op staan, vraag het dan aan de verkoper.',
  createInvoice: 'Factuur maken',
  creatingInvoice: 'Wordt gemaakt…',

  correct: 'Gegevens op de factuur corrigeren',
  correctTitle: (date) => `Factuur van ${date} corrigeren`,
  correctText:
    'Je kunt de naam, de straat, de plaats en de postcode wijzigen. Land en staat of provincie blijven zoals ze zijn.',
  saveCorrection: 'Opslaan en vernieuwen',
  correctionPreparing:
    'Je gegevens zijn opgeslagen en de gecorrigeerde factuur wordt gemaakt. Dit duurt meestal minder dan tien seconden.',
  corrected: 'Je gecorrigeerde factuur is klaar. De link werkt tien minuten.',
  correctionFollows:
    'Je gegevens zijn opgeslagen. De gecorrigeerde factuur volgt over een paar minuten. Tot dan krijg je misschien nog die met de oude gegevens.',
  nothingToCorrect: 'Er is niets gewijzigd: deze gegevens staan al op de factuur.',
  notCorrected: (reason) => `Je gegevens zijn niet opgeslagen: ${reason}.`,
  maybeCorrected:
    'Je gegevens zijn misschien opgeslagen: er kwam geen antwoord dat dit bevestigt. Laad deze pagina opnieuw om de huidige stand te zien.',
  savedOnly: (reason) =>
    `Je gegevens zijn opgeslagen, maar er is geen factuur mee gemaakt: ${reason}.`,
  placeFixed: 'Op deze factuur kan dit niet meer worden gewijzigd. Vraag het aan de verkoper.',

  nextAttempt: (when) => `De volgende poging is op ${when}.`,
  nextAttemptDue: 'De volgende poging staat nu gepland.',
  worksUntilThen: 'Wat je hebt gekocht, werkt tot dan.',
  pausedUntilThen: 'Wat je hebt gekocht, is gepauzeerd tot het is betaald.',
  updatePayment: (platform) => `Betaalmethode wijzigen bij ${platform}`,
  signInThere: (platform) => `${platform} vraagt je eerst om via e-mail in te loggen.`,

  unaffected: 'Dit heeft geen gevolgen voor wat je hebt gekocht.',
  failures: {
    unauthorized: ({ next }) => [
      'Je sessie is afgelopen',
      `Voor je veiligheid duurt de toegang tot bestellingen een uur. ${next}`,
    ],
    not_found: [
      'Bestelling niet gevonden',
      'Misschien hoort die bij een ander account. Log in met het account waarmee je hebt gekocht.',
    ],
  },
  notForMembers: [
    'Bestellingen zijn zichtbaar voor factuurbeheerders',
    'Vraag de eigenaar of een van de factuurbeheerders van je team om een factuur. Dit heeft geen gevolgen voor wat je gebruikt.',
  ],

  list: {
    title: 'Bestellingen',
    loading: 'Bestellingen laden…',
    shown: (count, number) =>
      `${number(count)} ${plural('nl', count, { one: 'bestelling', other: 'bestellingen' })} getoond`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('nl', count, { one: 'bestelling kon', other: 'bestellingen konden' })} niet worden getoond. ${ASK_THE_SELLER}`,
    product: 'Product',
    allProducts: 'Alle producten',
    noneFound: 'Geen bestelling gevonden. Er wordt gezocht in productnamen.',
    empty: [
      'Geen bestellingen om te tonen',
      'Had je er een verwacht? Controleer dan met welk account je bent ingelogd.',
    ],
  },
};
