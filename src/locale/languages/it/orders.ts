import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { del } from './date.ts';

/** The Italian texts of orders. */
export const itOrders: OrderMessages = {
  title: 'Ordine',
  loading: 'Caricamento dell’ordine…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Richiedi assistenza',

  states: {
    pending: 'Pagamento in sospeso',
    payment_failed: 'Pagamento non riuscito',
    refunded: 'Rimborsato',
    partially_refunded: 'Rimborsato in parte',
    draft: 'Bozza',
    void: 'Annullato',
  },
  refundedAmount: (amount) => `Rimborso di ${amount}`,
  occasions: {
    purchase: 'Acquisto',
    start: 'Nuovo abbonamento',
    renewal: 'Rinnovo',
    change: 'Cambio di piano',
    usage: 'Utilizzo',
  },

  lines: {
    discount: 'Sconto',
    tax: 'Imposte',
    total: 'Totale',
    credit_used: 'Credito utilizzato',
    earlier_balance: 'Saldo precedente',
    charged: 'Importo addebitato',
    refund: 'Rimborso',
  },
  item: 'Articolo',

  invoice: 'Fattura',
  receipt: 'Ricevuta',
  opening: 'Apertura…',
  preparing: 'Preparazione…',
  checkAgain: 'Controlla di nuovo',
  invoicePreparing:
    'La tua fattura è in preparazione. Di solito ci vogliono meno di dieci secondi. Puoi restare su questa pagina.',
  receiptPreparing:
    'La tua ricevuta è in preparazione. Di solito ci vuole meno di mezzo minuto. Puoi restare su questa pagina.',
  invoiceLate:
    'Per la tua fattura ci vuole più tempo del solito. Controlla di nuovo tra qualche minuto.',
  receiptLate:
    'Per la tua ricevuta ci vuole più tempo del solito. Controlla di nuovo tra qualche minuto.',
  invoiceReady: 'La tua fattura è pronta. Il link funziona per dieci minuti.',
  receiptReady: 'La tua ricevuta è pronta. Il link funziona per dieci minuti.',
  ifNothingOpened: 'Non si è aperto nulla? Questo link funziona per dieci minuti.',
  openInvoice: 'Apri la fattura',
  openReceipt: 'Apri la ricevuta',
  openInNewTab: 'Apri in un’altra scheda',
  invoiceNotOpened: (reason) => `Non è stato possibile aprire la fattura: ${reason}.`,
  receiptNotOpened: (reason) => `Non è stato possibile aprire la ricevuta: ${reason}.`,
  invoiceNotCreated: (reason) => `La fattura non è stata creata: ${reason}.`,
  maybeCreated:
    'La fattura potrebbe essere in arrivo: non è arrivata alcuna risposta di conferma. Riprova tra un minuto.',
  noInvoice: 'Per questo ordine non c’è una fattura. Se te ne serve una, chiedi al venditore.',
  noReceipt: 'Per questo ordine non c’è una ricevuta. Se te ne serve una, chiedi al venditore.',

  formTitle: (date) => `Fattura ${del(date)}`,
  formText: 'Servono un nome e un indirizzo.',
  formNote:
    'Il nome e la via si possono correggere in seguito; il Paese e lo stato o la provincia no.',
  taxIdNote:
    'Il codice fiscale o la partita IVA sulla fattura è quello dell’acquisto. Se ne serve un altro, chiedi al venditore.',
  createInvoice: 'Crea fattura',
  creatingInvoice: 'Creazione…',

  correct: 'Correggi i dati sulla fattura',
  correctTitle: (date) => `Correggi la fattura ${del(date)}`,
  correctText:
    'Puoi modificare il nome, la via, la città e il codice postale. Il Paese e lo stato o la provincia restano come sono.',
  saveCorrection: 'Salva e rifai la fattura',
  correctionPreparing:
    'I tuoi dati sono salvati e la fattura corretta è in preparazione. Di solito ci vogliono meno di dieci secondi.',
  corrected: 'La tua fattura corretta è pronta. Il link funziona per dieci minuti.',
  correctionFollows:
    'I tuoi dati sono salvati. La fattura corretta arriverà tra qualche minuto. Fino ad allora potresti ricevere quella con i dati precedenti.',
  nothingToCorrect: 'Non è stato cambiato nulla: questi dati sono già sulla fattura.',
  notCorrected: (reason) => `I tuoi dati non sono stati salvati: ${reason}.`,
  maybeCorrected:
    'I tuoi dati potrebbero essere stati salvati: non è arrivata alcuna risposta di conferma. Ricarica questa pagina per vedere lo stato attuale.',
  savedOnly: (reason) =>
    `I tuoi dati sono salvati, ma non è stata creata alcuna fattura con questi dati: ${reason}.`,
  placeFixed: 'Su questa fattura non si può più cambiare. Chiedi al venditore.',

  nextAttempt: (when) => `Prossimo tentativo: ${when}.`,
  nextAttemptDue: 'Il prossimo tentativo è previsto adesso.',
  worksUntilThen: 'Quello che hai acquistato funziona fino ad allora.',
  pausedUntilThen: 'Quello che hai acquistato è sospeso fino al pagamento.',
  updatePayment: (platform) => `Aggiorna il metodo di pagamento su ${platform}`,
  signInThere: (platform) => `${platform} ti chiederà prima di accedere via email.`,

  unaffected: 'Questo non ha effetti sui tuoi acquisti.',
  failures: {
    unauthorized: ({ next }) => [
      'La tua sessione è terminata',
      `Per la tua sicurezza, l’accesso agli ordini dura un’ora. ${next}`,
    ],
    not_found: [
      'Ordine non trovato',
      'Potrebbe appartenere a un altro account. Accedi con l’account che hai usato per l’acquisto.',
    ],
  },
  notForMembers: [
    'Gli ordini sono visibili ai responsabili fatturazione',
    'Chiedi una fattura al proprietario del tuo team o a uno dei suoi responsabili fatturazione. Questo non ha effetti su quello che usi.',
  ],

  list: {
    title: 'Ordini',
    loading: 'Caricamento degli ordini…',
    shown: (count, number) =>
      `${number(count)} ${plural('it', count, { one: 'ordine mostrato', many: 'di ordini mostrati', other: 'ordini mostrati' })}`,
    unreadable: (count, number) =>
      `Non è stato possibile mostrare ${number(count)} ${plural('it', count, { one: 'ordine', many: 'di ordini', other: 'ordini' })}. ${ASK_THE_SELLER}`,
    product: 'Prodotto',
    allProducts: 'Tutti i prodotti',
    noneFound: 'Nessun ordine trovato. La ricerca riguarda i nomi dei prodotti.',
    empty: [
      'Nessun ordine da mostrare',
      'Se te ne aspettavi uno, controlla con quale account hai effettuato l’accesso.',
    ],
  },
};
