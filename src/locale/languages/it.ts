import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'La tua licenza resta valida.';
const ASK_THE_SELLER = `${SAFE} Chiedi aiuto al venditore.`;
const WAIT = `${SAFE} Attendi un minuto e riprova.`;
const CHECK_THE_CONNECTION = `${SAFE} Controlla la connessione e riprova.`;

/** Italian. */
export const it: Language = {
  locale: 'it',
  dir: 'ltr',
  messages: {
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
    used: (count, limit, number) => `${number(count)} di ${number(limit)}`,
    upTo: (limit, number) => `Fino a ${number(limit)}`,
    left: (count, number) =>
      `Ne ${plural('it', count, { one: 'resta', many: 'restano', other: 'restano' })} ${number(count)}`,
    over: (count, number) => `${number(count)} oltre il limite`,
    unlimited: 'Nessun limite',
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
    search: 'Cerca',
    found: (count, number) =>
      `${number(count)} ${plural('it', count, { one: 'risultato', many: 'di risultati', other: 'risultati' })}`,
    showMore: 'Mostra altre',

    validated: (count, last, number) =>
      count
        ? `Convalidata ${number(count)} ${plural('it', count, { one: 'volta', many: 'di volte', other: 'volte' })}${last ? `, l’ultima ${last}` : ''}`
        : 'Non ancora convalidata',
    issuedOn: (date) => `Emessa il ${date}`,

    deactivate: 'Disattiva',
    deactivateTitle: (label) => `Disattivare «${isolateRtl(label)}»?`,
    deactivateText: 'L’app che la usa lì smette di funzionare finché non viene riattivata.',
    deactivating: 'Disattivazione in corso…',
    deactivated: (label) => `«${isolateRtl(label)}» è stato disattivato.`,
    notDeactivated: (label, reason) => `«${isolateRtl(label)}» non è stato disattivato: ${reason}.`,

    rotate: 'Sostituisci chiave',
    rotateTitle: 'Sostituire questa chiave di licenza?',
    rotateText:
      'La chiave attuale smette subito di funzionare. Inserisci quella nuova in ogni app.',
    rotating: 'Sostituzione in corso…',
    rotated: 'La tua chiave è stata sostituita. Inserisci quella nuova in ogni app.',
    notRotated: (reason) => `La tua chiave non è stata sostituita: ${reason}.`,
    maybeRotated: 'La tua chiave potrebbe essere stata sostituita.',
    keep: 'Mantieni',

    signInAgain: 'Accedi di nuovo',
    tryAgain: 'Riprova',
    tryingAgain: 'Nuovo tentativo…',
    outdated: 'Questi dati potrebbero non essere aggiornati.',
    failures: {
      unauthorized: [
        'La tua sessione è terminata',
        'Per la tua sicurezza, l’accesso alle chiavi di licenza dura un’ora. Accedi di nuovo per vedere questa.',
      ],
      forbidden: [
        'Non puoi vedere questa chiave di licenza',
        `${SAFE} Chiedi l’accesso al venditore.`,
      ],
      not_found: [
        'Chiave di licenza non trovata',
        'Potrebbe appartenere a un altro account. Accedi con quello.',
      ],
      invalid_request: ['Non possiamo mostrare questa chiave di licenza', ASK_THE_SELLER],
      rejected: ['Polar ha rifiutato questa richiesta', ASK_THE_SELLER],
      rate_limited: ['Troppe richieste', WAIT],
      server: ['Polar non può rispondere in questo momento', WAIT],
      network: ['Non riusciamo a raggiungere Polar in questo momento', CHECK_THE_CONNECTION],
      offline: ['Sei offline', `${SAFE} Riproveremo appena tornerai online.`],
      timeout: ['Polar non risponde in tempo', CHECK_THE_CONNECTION],
      invalid_response: ['Non riusciamo a leggere la risposta di Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'Chiavi di licenza',
      loading: 'Caricamento delle chiavi di licenza…',
      total: (count, number) =>
        `${number(count)} ${plural('it', count, { one: 'chiave di licenza', many: 'di chiavi di licenza', other: 'chiavi di licenza' })}`,
      status: 'Stato',
      all: 'Tutte',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Pagine',
      page: (page, pages, number) => `Pagina ${number(page)} di ${number(pages)}`,
      turning: 'Caricamento…',
      previous: 'Precedente',
      next: 'Successiva',
      empty: [
        'Nessuna chiave di licenza da mostrare',
        'Se te ne aspettavi una, controlla con quale account hai effettuato l’accesso.',
      ],
    },
  },
};
