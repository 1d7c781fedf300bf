import type { LanguageMessages } from '../../core/resources.ts';
import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const ASK_THE_SELLER = 'Chiedi aiuto al venditore.';
const WAIT = 'Attendi un minuto e riprova.';
const CHECK_THE_CONNECTION = 'Controlla la connessione e riprova.';

const common: LanguageMessages['common'] = {
  platform: 'Polar',

  signInAgain: 'Accedi di nuovo',
  tryAgain: 'Riprova',
  tryingAgain: 'Nuovo tentativo…',
  outdated: 'Questi dati potrebbero non essere aggiornati.',
  keep: 'Mantieni',

  used: (count, limit, number) => `${number(count)} di ${number(limit)}`,
  upTo: (limit, number) => `Fino a ${number(limit)}`,
  left: (count, number) =>
    `Ne ${plural('it', count, { one: 'resta', many: 'restano', other: 'restano' })} ${number(count)}`,
  over: (count, number) => `${number(count)} oltre il limite`,
  unlimited: 'Nessun limite',

  search: 'Cerca',
  found: (count, number) =>
    `${number(count)} ${plural('it', count, { one: 'risultato', many: 'di risultati', other: 'risultati' })}`,
  showMore: 'Mostra altro',
  all: 'Tutto',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Pagine',
  page: (page, pages, number) => `Pagina ${number(page)} di ${number(pages)}`,
  turning: 'Caricamento…',
  previous: 'Precedente',
  next: 'Successiva',

  failures: {
    unauthorized: [
      'La tua sessione è terminata',
      'Per la tua sicurezza, una sessione dura un’ora. Accedi di nuovo per continuare.',
    ],
    payment_required: ({ unaffected }) => [
      'Manca un pagamento',
      `${unaffected} Chiedi al venditore come pagare.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} ha rifiutato questa richiesta`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Non trovato',
      'Potrebbe appartenere a un altro account. Accedi con l’account che hai usato per l’acquisto.',
    ],
    conflict: ({ unaffected }) => [
      'Nello stesso momento è stata fatta un’altra modifica',
      `${unaffected} Ricarica questa pagina per vedere lo stato attuale, poi riprova.`,
    ],
    gone: ({ unaffected }) => [
      'Questo contenuto non è più disponibile',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Non possiamo mostrare questo contenuto',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `${platform} ha rifiutato questa richiesta`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Troppe richieste', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform} non può rispondere in questo momento`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Non riusciamo a raggiungere ${platform} in questo momento`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Sei offline',
      `${unaffected} Riproveremo appena tornerai online.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} impiega troppo tempo a rispondere`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `Non riusciamo a leggere la risposta di ${platform}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};

const licenseKeys: LanguageMessages['licenseKeys'] = {
  title: 'Chiave di licenza',
  loading: 'Caricamento della chiave di licenza…',
  licensedTo: (nameOrEmail) => `Licenza intestata a ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Attiva',
    expires_soon: 'Scade a breve',
    expired: 'Scaduta',
    disabled: 'Disabilitata',
    revoked: 'Revocata',
  },
  expiredOn: (date) => `Questa chiave è scaduta il ${date}.`,
  refused: 'Le app che controllano questa chiave la rifiuteranno.',

  reveal: 'Mostra',
  hide: 'Nascondi',
  copy: 'Copia',
  copied: 'Copiata',
  hidden: (end) => (end ? `Nascosta, termina con ${end}` : 'Nascosta'),
  keyRevealed: 'Visibile per 30 secondi',
  copyFailed: 'Copia non riuscita. Mostra la chiave e copiala a mano.',

  activations: 'Attivazioni',
  usage: 'Utilizzo',
  expires: 'Scadenza',
  unsupported: 'Non previsto',
  noDate: 'Nessuna data fissata',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} di ${number(limit)} in uso${count < limit ? '' : '.'}`
      : `${number(count)} in uso`,
  noneToShow: 'Ancora niente, oppure il venditore lo nasconde.',
  makeRoom: 'Per fare spazio, disattiva ciò che non usi più.',
  unnamed: 'Senza nome',
  activatedOn: (date) => `Attivato il ${date}`,
  details: 'Dettagli',

  validated: (count, last, number) =>
    count
      ? `Convalidata ${number(count)} ${plural('it', count, { one: 'volta', many: 'di volte', other: 'volte' })}${last ? `, l’ultima ${last}` : ''}`
      : 'Non ancora convalidata',
  issuedOn: (date) => `Emessa il ${date}`,

  deactivate: 'Disattiva',
  deactivateTitle: (label) => `Disattivare «${isolateRtl(label)}»?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} di ${number(limit)}` : number(left));
    return `Lì l’app smetterà di funzionare finché non la riattiverai. In uso ora: ${count(used)}. Dopo: ${count(used - 1)}.`;
  },
  deactivating: 'Disattivazione in corso…',
  deactivated: (label) => `«${isolateRtl(label)}» è stato disattivato. Il suo posto è libero.`,
  notDeactivated: (label, reason) => `«${isolateRtl(label)}» non è stato disattivato: ${reason}.`,

  rotate: 'Sostituisci chiave',
  rotateTitle: 'Sostituire questa chiave di licenza?',
  rotateText:
    'Otterrai una nuova chiave; quella attuale smetterà subito di funzionare. Inserisci la nuova in ogni app che la usa.',
  rotating: 'Sostituzione in corso…',
  rotated: 'La tua chiave è stata sostituita. Inserisci la nuova in ogni app che la usa.',
  notRotated: (reason) => `La tua chiave non è stata sostituita: ${reason}.`,
  maybeRotated:
    'La tua chiave potrebbe essere stata sostituita: non è arrivata alcuna risposta di conferma. Ricarica questa pagina per vedere quale chiave è valida.',

  unaffected: 'Questo non ha effetti sulla tua licenza.',
  failures: {
    unauthorized: [
      'La tua sessione è terminata',
      'Per la tua sicurezza, l’accesso alle chiavi di licenza dura un’ora. Accedi di nuovo per vedere la tua.',
    ],
    not_found: [
      'Chiave di licenza non trovata',
      'Potrebbe appartenere a un altro account. Accedi con l’account che hai usato per acquistarla.',
    ],
    invalid_request: ({ unaffected }) => [
      'Non possiamo mostrare questa chiave di licenza',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Chiavi di licenza',
    loading: 'Caricamento delle chiavi di licenza…',
    total: (count, number) =>
      `${number(count)} ${plural('it', count, { one: 'chiave di licenza', many: 'di chiavi di licenza', other: 'chiavi di licenza' })}`,
    unreadable: (count, number) =>
      `Non è stato possibile mostrare ${number(count)} ${plural('it', count, { one: 'chiave di licenza', many: 'di chiavi di licenza', other: 'chiavi di licenza' })}. ${ASK_THE_SELLER}`,
    status: 'Stato',
    empty: [
      'Nessuna chiave di licenza da mostrare',
      'Se te ne aspettavi una, controlla con quale account hai effettuato l’accesso.',
    ],
  },
};

/** Italian. */
export const it: Language = {
  locale: 'it',
  dir: 'ltr',
  messages: { common, licenseKeys },
};
