import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { al, dal, il } from './date.ts';
import { seats } from './seats.ts';
import { itSubscriptionChanges } from './subscription-changes.ts';

/** "al mese", or "ogni 3 mesi". */
const every =
  (one: string, many: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    count === 1 ? `${amount} ${one}` : `${amount} ogni ${number(count)} ${many}`;

/** "la chiave di licenza", or "le chiavi di licenza". */
const key = (count: number) => (count === 1 ? 'la chiave di licenza' : 'le chiavi di licenza');
const capitalKey = (count: number) =>
  count === 1 ? 'La chiave di licenza' : 'Le chiavi di licenza';
/** A verb of `key`. */
const works = (count: number) => (count === 1 ? 'funziona' : 'funzionano');

const units = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('it', count, { one: 'unità', many: 'di unità', other: 'unità' })}`;

const onDate = (date: string | undefined) => (date ? il(date) : 'a breve');

/** The Italian texts of subscriptions. */
export const itSubscriptions: SubscriptionMessages = {
  title: 'Abbonamento',
  loading: 'Caricamento dell’abbonamento…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Richiedi assistenza',

  states: {
    active: 'Attivo',
    trialing: 'In prova',
    trialUntil: (date) => `In prova fino ${al(date)}`,
    endsOn: (date) => `Termina ${il(date)}`,
    endsSoon: 'Termina a breve',
    pausesOn: (date) => `In pausa ${dal(date)}`,
    pausesSoon: 'In pausa a breve',
    paused: 'In pausa',
    pausedUntil: (date) => `In pausa fino ${al(date)}`,
    past_due: 'Pagamento non riuscito',
    unpaid: 'Non pagato',
    ended: 'Terminato',
    incomplete: 'Pagamento da completare',
    incomplete_expired: 'Mai iniziato',
  },

  price: {
    every: {
      day: every('al giorno', 'giorni'),
      week: every('a settimana', 'settimane'),
      month: every('al mese', 'mesi'),
      year: every('all’anno', 'anni'),
    },
    free: 'Gratis',
    usageOnly: 'A consumo',
    plusUsage: 'più il consumo',
    discounted: 'con sconto',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)} a ${amount}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `prossimo pagamento di ${amount} ${il(date)}` : `prossimo pagamento ${il(date)}`,
    nextPaymentSoFar: (date, amount) => `prossimo pagamento finora ${amount}, ${il(date)}`,
    firstPayment: (date, amount) =>
      amount ? `primo pagamento di ${amount} ${il(date)}` : `primo pagamento ${il(date)}`,
    lastPayment: (date, amount) =>
      amount ? `ultimo pagamento finora ${amount}, ${il(date)}` : `ultimo pagamento ${il(date)}`,
    nothingDue: (date) => `niente da pagare ${il(date)}`,
    paidFromCredit: (date) => `pagato con il tuo credito ${il(date)}`,
    credit: (date, amount) => `ricevi un credito di ${amount} ${il(date)}`,
  },

  notice: {
    endsOn: (date) => `L’abbonamento termina ${il(date)}.`,
    endsWithPeriod: 'L’abbonamento termina alla fine del periodo in corso.',
    untilEnd: {
      keys: (keys) =>
        `Fino ad allora ${key(keys)} ${works(keys)} come adesso. Dopo, le app ${keys === 1 ? 'la' : 'le'} rifiuteranno.`,
      files: () =>
        'Fino ad allora puoi scaricare i file come adesso. Dopo, qui non ci saranno più.',
      keysAndFiles: (keys) =>
        `Fino ad allora ${key(keys)} e i file funzionano come adesso. Dopo, le app rifiuteranno ${key(keys)} e i file qui non ci saranno più.`,
      other: () =>
        'Fino ad allora tutto funziona come adesso. Dopo, perdi ciò che l’abbonamento comprende.',
    },
    nothingCharged: 'Non verrà addebitato nulla.',

    pausesOn: (date) => `L’abbonamento va in pausa ${il(date)}.`,
    pausesWithPeriod: 'L’abbonamento va in pausa alla fine del periodo in corso.',
    whilePaused: {
      keys: (keys) =>
        `Durante la pausa non viene addebitato nulla e ${key(keys)} non ${works(keys)}.`,
      files: () => 'Durante la pausa non viene addebitato nulla e i file non si possono scaricare.',
      keysAndFiles: (keys) =>
        `Durante la pausa non viene addebitato nulla, ${key(keys)} non ${works(keys)} e i file non si possono scaricare.`,
      other: () =>
        'Durante la pausa non viene addebitato nulla e non puoi usare ciò che l’abbonamento comprende.',
    },
    paused: {
      keys: (keys) => `Durante la pausa ${key(keys)} non ${works(keys)}.`,
      files: () => 'Durante la pausa i file non si possono scaricare.',
      keysAndFiles: (keys) => `Durante la pausa ${key(keys)} e i file non funzionano.`,
      other: () => 'Durante la pausa non puoi usare ciò che l’abbonamento comprende.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Riprende da solo ${il(date)}, con un pagamento di ${amount}.`
        : `Riprende da solo ${il(date)}, e riprendono anche i pagamenti.`,
    resumesSoon: 'Riprende da solo a breve, e riprendono anche i pagamenti.',
    resumesOnRequest: 'Resta in pausa, senza addebiti, finché non viene ripreso.',
    endPaused: 'Per disdirlo durante la pausa, contatta il venditore.',

    declined: (method) => `${method}: addebito non riuscito.`,
    paymentFailed: 'L’ultimo pagamento non è riuscito.',
    nextAttempt: (date) => `Il prossimo tentativo è ${il(date)}.`,
    triedAgain: 'Ci sarà un altro tentativo di pagamento.',
    worksUntilThen: {
      keys: (keys) => `Fino ad allora ${key(keys)} ${works(keys)} come sempre.`,
      files: () => 'Fino ad allora puoi scaricare i file come sempre.',
      keysAndFiles: (keys) => `Fino ad allora ${key(keys)} e i file funzionano come sempre.`,
      other: () => 'Fino ad allora tutto funziona come sempre.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${capitalKey(keys)} non ${works(keys)} fino al pagamento.`,
      files: () => 'I file non si possono scaricare fino al pagamento.',
      keysAndFiles: (keys) => `${capitalKey(keys)} e i file non funzionano fino al pagamento.`,
      other: () => 'Non puoi usare ciò che l’abbonamento comprende fino al pagamento.',
    },
    endsUnpaidOn: (date) => `Se non viene pagato entro ${il(date)}, l’abbonamento termina.`,
    stopsThen: {
      keys: (keys) => `A quel punto ${key(keys)} non ${works(keys)} più.`,
      files: () => 'A quel punto i file qui non ci sono più.',
      keysAndFiles: (keys) =>
        `A quel punto ${key(keys)} non ${works(keys)} più e i file qui non ci sono più.`,
      other: () => 'A quel punto perdi ciò che l’abbonamento comprende.',
    },
    endsAnyway: (date) => `Pagato o no, termina ${il(date)}.`,
    askOwner:
      'Chiedi al proprietario del tuo team o a uno dei suoi responsabili fatturazione di aggiornare il metodo di pagamento.',

    unpaid: 'Il pagamento non è riuscito e non ci saranno altri tentativi.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} non ${works(keys)} più.`,
      files: () => 'I file non si possono più scaricare.',
      keysAndFiles: (keys) => `${capitalKey(keys)} e i file non funzionano più.`,
      other: () => 'Non puoi più usare ciò che l’abbonamento comprendeva.',
    },
    endUnpaid: 'Per pagare o disdire, contatta il venditore.',

    incomplete: 'Il primo pagamento non è ancora andato a buon fine.',
    incompleteText:
      'È quello con cui inizia l’abbonamento. Se hai appena pagato, ci vuole al massimo qualche minuto. Altrimenti, chiedi al venditore.',
    incompleteExpired: 'Il primo pagamento non è stato fatto in tempo.',
    incompleteExpiredText: 'L’abbonamento non è iniziato e non inizierà.',

    endedOn: (date) => `L’abbonamento è terminato ${il(date)}.`,
    hasEnded: 'L’abbonamento è terminato.',

    holdsForTeam: 'Questo vale per tutti i membri del team.',
  },

  usage: 'Consumo in questo periodo',
  usageCost: (amount) => `finora ${amount}`,

  benefits: 'Che cosa comprende',
  files: (count, number) =>
    `${number(count)} ${plural('it', count, { one: 'file', many: 'di file', other: 'file' })}`,
  showKey: 'Mostra chiave',
  showFiles: 'Mostra file',
  benefitPending: 'In preparazione',
  benefitFailed: 'Non disponibile. Chiedi al venditore',
  benefitsOfTeam: 'Ogni membro del team ha la propria parte. Qui vedi la tua.',
  benefitsForTeam: 'Ogni membro del team con una postazione ha la propria parte.',

  planned: {
    plan: (name, date) => `Passa a ${isolateRtl(name)} ${onDate(date)}`,
    otherPlan: (date) => `Passa a un altro piano ${onDate(date)}`,
    seats: (count, date, number) => `Passa a ${seats(count, number)} ${onDate(date)}`,
    units: (count, date, number) => `Passa a ${units(count, number)} ${onDate(date)}`,
  },

  since: (date) => `Iniziato ${il(date)}`,
  cancelledOn: (date) => `Disdetto ${il(date)}`,
  pausedSince: (date) => `In pausa ${dal(date)}`,
  unpaidSince: (date) => `Non pagato ${dal(date)}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} che termina con ${last4}`,
    card: 'Carta',
    other: 'Metodo di pagamento salvato',
    expired: (method) => `${method} ha superato la data di scadenza`,
    expiresSoon: (method, month) => `${method} scade a fine ${month}`,
    none: 'Nessun metodo di pagamento salvato',
  },
  updatePayment: (platform) => `Aggiorna il metodo di pagamento su ${platform}`,
  signInThere: (platform) => `${platform} ti chiederà prima di accedere via email.`,
  resubscribe: 'Abbonati di nuovo',
  readOnly: 'Solo il proprietario e i responsabili fatturazione del tuo team possono modificarlo.',

  unaffected: 'Questo non ha effetti sul tuo abbonamento.',
  failures: {
    unauthorized: ({ next }) => [
      'La tua sessione è terminata',
      `Per la tua sicurezza, l’accesso agli abbonamenti dura un’ora. ${next}`,
    ],
    not_found: [
      'Abbonamento non trovato',
      'Potrebbe appartenere a un altro account. Accedi con l’account che hai usato per acquistarlo.',
    ],
  },

  list: {
    title: 'Abbonamenti',
    loading: 'Caricamento degli abbonamenti…',
    total: (count, number) =>
      `${number(count)} ${plural('it', count, { one: 'abbonamento', many: 'di abbonamenti', other: 'abbonamenti' })}`,
    unreadable: (count, number) =>
      `Non è stato possibile mostrare ${number(count)} ${plural('it', count, { one: 'abbonamento', many: 'di abbonamenti', other: 'abbonamenti' })}. ${ASK_THE_SELLER}`,
    empty: [
      'Nessun abbonamento',
      'Se te ne aspettavi uno, controlla con quale account hai effettuato l’accesso.',
    ],
  },
  changes: itSubscriptionChanges,
};
