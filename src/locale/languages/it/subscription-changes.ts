import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { al, dal, il } from './date.ts';
import { seats } from './seats.ts';
import { itSubscriptionRefusals } from './subscription-refusals.ts';

/** "la chiave di licenza", or "le chiavi di licenza". */
const key = (count: number) => (count === 1 ? 'la chiave di licenza' : 'le chiavi di licenza');
const works = (count: number) => (count === 1 ? 'funziona' : 'funzionano');

/** The Italian texts of the changes of a subscription. */
export const itSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Disdici…',
  keep: 'Mantieni l’abbonamento',
  pause: 'Metti in pausa…',
  dropPause: 'Continua senza pausa',
  resume: 'Riprendi ora…',
  changePlan: 'Cambia piano…',
  changeSeats: 'Cambia postazioni…',
  dropChange: 'Annulla modifica',
  sending: 'Invio…',

  cancelling: {
    title: (product) => `Disdire ${isolateRtl(product)}?`,
    nothingCharged: 'Non verrà più addebitato nulla.',
    trialNotCharged: 'La prova continua fino alla fine, e a quel punto non verrà addebitato nulla.',
    onlyUsageCharged: 'Non verrà più addebitato nulla, tranne quello che consumi fino alla fine.',
    onlyOpenCharged:
      'Non verrà più addebitato nulla, tranne ciò che resta da pagare per questo periodo.',
    openAmount: (amount, date) =>
      `Termina con il periodo in corso. L’importo non pagato${amount ? ` di ${amount}` : ''} può ancora essere riscosso${date ? `, all’incirca fino ${al(date)}` : ''}.`,
    endsNow: (amount) =>
      `Termina subito. L’importo non pagato${amount ? ` di ${amount}` : ''} decade e non verrà più riscosso.`,
    asking: 'Stiamo verificando che cosa succede all’importo non pagato…',
    notNow: 'Non può più terminare subito. Puoi ancora farlo terminare con il periodo in corso.',

    atStake: 'Che cosa ti resta, e fino a quando',
    licenseKeys: (count, number) =>
      count === 1
        ? 'Chiave di licenza'
        : `${number(count)} ${plural('it', count, { one: 'chiave di licenza', many: 'di chiavi di licenza', other: 'chiavi di licenza' })}`,
    files: (count, number) =>
      `${number(count)} ${plural('it', count, { one: 'file', many: 'di file', other: 'file' })}`,
    everythingElse: 'Tutto il resto che comprende',
    invoices: 'Le tue fatture',
    worksUntil: (date, count) => `${works(count)} fino ${al(date)}`,
    until: (date) => `fino ${al(date)}`,
    untilPeriodEnds: 'fino alla fine del periodo',
    stopsNow: 'fine immediata',
    stay: 'restano',
    team: 'Questo vale per tutti i membri del tuo team.',

    reason: 'Perché? Puoi anche non dirlo',
    noReason: 'Scegli un motivo',
    reasons: {
      too_expensive: 'Costa troppo',
      missing_features: 'Manca qualcosa che mi serve',
      switched_service: 'Ora uso qualcos’altro',
      unused: 'Non lo uso abbastanza',
      too_complex: 'È troppo complicato',
      low_quality: 'Non funziona abbastanza bene',
      customer_service: 'L’assistenza non mi soddisfa',
      other: 'Un altro motivo',
    },
    comment: 'Vuoi aggiungere qualcosa? È facoltativo',
    takeBack: (date) => `Puoi ripensarci fino ${al(date)}.`,
    noWayBack: 'Non si può tornare indietro.',

    stayButton: 'Mantieni',
    confirm: (date) => `Disdici ${dal(date)}`,
    confirmSoon: 'Disdici a fine periodo',
    confirmNow: 'Disdici subito',
  },

  pausing: {
    title: (product) => `Mettere in pausa ${isolateRtl(product)}?`,
    begins: (date) =>
      date
        ? `Continua fino ${al(date)}, perché fino ad allora hai già pagato, e poi va in pausa.`
        : 'Continua fino alla fine del periodo che hai già pagato, e poi va in pausa.',
    meanwhile: {
      keys: (keys) =>
        `Durante la pausa ${key(keys)} non ${works(keys)} e non viene addebitato nulla.`,
      files: () => 'Durante la pausa non puoi scaricare i file e non viene addebitato nulla.',
      keysAndFiles: (keys) =>
        `Durante la pausa ${key(keys)} non ${works(keys)}, non puoi scaricare i file e non viene addebitato nulla.`,
      other: () =>
        'Durante la pausa ciò che l’abbonamento comprende non funziona e non viene addebitato nulla.',
    },
    until: 'Per quanto tempo',
    untilResumed: 'Finché non lo riprendo',
    untilDate: 'Fino a una data',
    date: 'Data di ripresa',
    earliest: (earliest) => `A partire ${dal(earliest)}`,
    invalidDate: (earliest) => `Inserisci ${il(earliest)} o un giorno successivo.`,
    resumesOn: (date) =>
      `Riprende da solo ${il(date)}, e quel giorno viene addebitato il periodo successivo.`,
    resumesOnRequest:
      'Resta in pausa finché non lo riprendi qui. A quel punto viene subito addebitato un nuovo periodo.',
    noEnd: 'Durante la pausa non si può disdire da qui.',
    stayButton: 'Non mettere in pausa',
    confirm: (date) => `Pausa ${il(date)}`,
    confirmSoon: 'Pausa a fine periodo',
  },

  resuming: {
    title: (product) => `Riprendere ora ${isolateRtl(product)}?`,
    charge: (amount, method) =>
      `${method ?? 'Il tuo metodo di pagamento'}: ora ${amount ? `vengono addebitati ${amount}` : 'viene addebitato un nuovo periodo'}.`,
    price: (price) => `Il prezzo è ${price}, più imposte. L’importo esatto è sulla fattura.`,
    newPeriod: 'Oggi inizia un nuovo periodo.',
    worksAgain: {
      keys: (keys) => `Poco dopo ${key(keys)} ${works(keys)} di nuovo.`,
      files: () => 'Poco dopo puoi scaricare di nuovo i file.',
      keysAndFiles: (keys) =>
        `Poco dopo ${key(keys)} ${works(keys)} di nuovo e puoi scaricare i file.`,
      other: () => 'Poco dopo ciò che l’abbonamento comprende funziona di nuovo.',
    },
    stayButton: 'Lascia in pausa',
    confirm: 'Riprendi',
    confirmAndPay: 'Riprendi e paga',
  },

  planning: {
    title: (product) => `Cambia il piano di ${isolateRtl(product)}`,
    plan: 'Nuovo piano',
    planned: (name) => `${isolateRtl(name)} (previsto)`,
    loading: 'Caricamento dei piani…',
    none: 'Non c’è nessun altro piano a cui questo abbonamento può passare.',
    failed: 'Non è stato possibile caricare i piani. Chiudi e riprova tra poco.',
    missing: 'Prima scegli un piano.',
    contents:
      'Le chiavi di licenza e i file che il nuovo piano non comprende smettono di funzionare al momento del cambio. Quelli nuovi arrivano poco dopo.',
    stayButton: 'Mantieni questo piano',
    confirm: 'Cambia piano',
    confirmAndPay: 'Cambia piano e paga',
  },

  seating: {
    title: (product) => `Cambia le postazioni di ${isolateRtl(product)}`,
    seats: 'Numero di postazioni',
    range: (min, max, number) =>
      max === undefined ? `Almeno ${number(min)}` : `Da ${number(min)} a ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Inserisci un numero intero, almeno ${number(min)}.`
        : `Inserisci un numero intero da ${number(min)} a ${number(max)}.`,
    same: (count, number) => `Ora hai ${seats(count, number)}. Inserisci un altro numero.`,
    fewer: 'Le postazioni usate da persone del tuo team vanno prima liberate.',
    stayButton: 'Mantieni le postazioni',
    confirm: (count, number) => `Passa a ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Passa a ${seats(count, number)} e paga`,
    confirmAny: 'Cambia postazioni',
  },

  cost: {
    asking: 'Stiamo verificando il costo…',
    endsTrial: 'Con questa modifica la prova termina e viene addebitato ora il prezzo intero.',
    now: (amount, method) =>
      method ? `${method}: ora vengono addebitati ${amount}.` : `Ora vengono addebitati ${amount}.`,
    nowUnknown: 'Potrebbe esserci un addebito ora. L’importo esatto è sulla fattura.',
    creditUsed: (amount) => `Il tuo credito di ${amount} è già stato detratto.`,
    debtIncluded: (amount) => `Comprende ${amount} che dovevi già da prima.`,
    credit: (amount) =>
      `Ora non viene addebitato nulla. Ricevi un credito di ${amount}, che verrà usato per i tuoi prossimi pagamenti.`,
    nothingNow: 'Ora non viene addebitato nulla.',
    coveredByCredit: (amount) =>
      `Ora non viene addebitato nulla: lo coprono ${amount} del tuo credito.`,
    nextInvoice: (amount, date) =>
      `Ora non viene addebitato nulla. Sulla tua prossima fattura${date ? `, ${il(date)},` : ''} ${amount ? `verranno aggiunti ${amount}` : 'verrà aggiunta la differenza'}.`,
    nextInvoiceCredit: (amount, date) =>
      `Ora non viene addebitato nulla. Dalla tua prossima fattura${date ? `, ${il(date)},` : ''} verrà detratto un credito di ${amount}.`,
    periodEnd: (date) =>
      `Ora non viene addebitato nulla. La modifica avviene ${date ? il(date) : 'alla fine del periodo in corso'}, e da quel momento vale il nuovo prezzo.`,
    trialEnd: (date) =>
      `Ora non viene addebitato nulla. La prova continua${date ? ` fino ${al(date)}` : ''}, e poi viene addebitato il nuovo prezzo.`,
    unknown: (amount) =>
      amount
        ? `La modifica costa ${amount}, ora o sulla tua prossima fattura.`
        : 'La modifica potrebbe costare qualcosa, ora o sulla tua prossima fattura. L’importo esatto è sulla fattura.',
    appliesNow: 'La modifica è immediata.',
    newPeriod: 'Con essa inizia un nuovo periodo.',
  },

  done: {
    cancel: (date) =>
      date
        ? `L’abbonamento è stato disdetto e termina ${il(date)}.`
        : 'L’abbonamento è stato disdetto e termina con questo periodo.',
    revoke: 'L’abbonamento è terminato. L’importo non pagato non verrà più riscosso.',
    keep: 'Il tuo abbonamento continua come prima.',
    pause: (date) =>
      date
        ? `L’abbonamento va in pausa ${il(date)}.`
        : 'L’abbonamento va in pausa alla fine del periodo in corso.',
    dropPause: 'L’abbonamento non va in pausa e continua come prima.',
    resume: 'L’abbonamento è di nuovo attivo.',
    paymentAwaited: 'Il pagamento è in corso. Se non riesce, lo scriviamo qui.',
    paid: 'Il pagamento è andato a buon fine.',
    paymentFailed:
      'Ma il pagamento non è riuscito. Aggiorna il metodo di pagamento, così si potrà riprovare.',
    changePlan: (name) => `Ora il tuo piano è ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `Il piano passa a ${isolateRtl(name)} ${date ? il(date) : 'alla fine del periodo in corso'}.`,
    changeSeats: (count, number) => `Ora hai ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `Si passa a ${seats(count, number)} ${date ? il(date) : 'alla fine del periodo in corso'}.`,
    dropChange: 'La modifica prevista è annullata. Tutto resta com’è.',
  },

  refusals: itSubscriptionRefusals,
  notChanged: (reason) => `Non è cambiato nulla: ${reason}.`,
  maybeChanged:
    'La risposta non è arrivata, quindi non sappiamo se la modifica è avvenuta. Non la inviamo di nuovo automaticamente.',
  changedMeanwhile:
    'La risposta non è arrivata e nel frattempo l’abbonamento è cambiato, quindi non sappiamo se questa modifica è avvenuta. Controlla com’è adesso prima di riprovare.',
  lookAgain: 'Controlla di nuovo',
  looking: 'Controllo…',
  notChangedAfterAll: 'La modifica non è avvenuta. Puoi riprovare.',
};
