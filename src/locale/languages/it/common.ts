import type { CommonMessages } from '../../common-messages.ts';
import { plural } from '../../plural.ts';

export const ASK_THE_SELLER = 'Chiedi aiuto al venditore.';
const WAIT = 'Attendi un minuto e riprova.';
const CHECK_THE_CONNECTION = 'Controlla la connessione e riprova.';

/** The Italian texts that belong to no resource. */
export const itCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Accedi di nuovo',
  tryAgain: 'Riprova',
  reload: 'Ricarica',
  tryingAgain: 'Nuovo tentativo…',
  outdated: 'Questi dati potrebbero non essere aggiornati.',
  nextSteps: {
    sign_in: 'Accedi di nuovo per continuare.',
    reload: 'Ricarica questa pagina per continuare.',
    try_again: 'Riprova o ricarica questa pagina.',
  },
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

  address: {
    name: 'Nome o azienda',
    country: 'Paese',
    line1: 'Via e numero civico',
    line2: 'Interno, piano o edificio',
    cities: {
      city: 'Città',
      district: 'Distretto',
      post_town: 'Località',
      suburb: 'Località o sobborgo',
    },
    states: {
      any: 'Stato, provincia o regione',
      area: 'Zona',
      county: 'Contea',
      department: 'Dipartimento',
      district: 'Distretto',
      do_si: 'Provincia o città',
      emirate: 'Emirato',
      island: 'Isola',
      oblast: 'Oblast',
      parish: 'Parrocchia',
      prefecture: 'Prefettura',
      province: 'Provincia',
      region: 'Regione',
      state: 'Stato',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'Codice PIN',
      postal: 'CAP',
      zip: 'Codice ZIP',
    },
    vatId: 'Partita IVA',
    taxId: 'Codice fiscale',
    optional: (label) => `${label} (facoltativo)`,

    chooseCountry: 'Scegli un Paese',
    chooseState: 'Scegli uno Stato',
    chooseProvince: 'Scegli una provincia',
    notOffered: (name) => `${name} (non disponibile)`,
    taxIdHint: (example) => `Per esempio ${example}`,

    nameMissing: 'Inserisci un nome o un’azienda.',
    nameKept: 'Il nome si può cambiare, ma non rimuovere.',
    countryMissing: 'Scegli un Paese.',
    countryRefused: 'Questo Paese non è accettato. Scegline un altro.',
    stateRefused: 'Questa scelta non è accettata per il Paese qui sopra. Scegline un’altra.',
    taxIdRefused: (country) => `Questo numero non è accettato per il Paese scelto (${country}).`,
    taxIdForm: (example) => `Un numero valido è per esempio ${example}.`,
    taxIdMisfit: (country) =>
      `Questo numero non corrisponde al Paese scelto (${country}). Inserisci un numero di quel Paese o lascia vuoto il campo.`,
    saveWithoutTaxId: 'Salva senza numero',
    refused: 'Questo dato non è accettato. Controllalo, poi salva di nuovo.',
    refusedElsewhere: (label) => `Non è stato salvato nulla: «${label}» non è accettato.`,
    refusedUnknown:
      'Non è stato salvato nulla: un dato qui sopra non è accettato. Controlla i dati, poi salva di nuovo.',

    unavailable: 'Non è stato possibile caricare il modulo. Controlla la connessione e riprova.',
    save: 'Salva',
    saving: 'Salvataggio…',
    cancel: 'Annulla',
  },

  failures: {
    signed_out: ({ next }) => [
      'Non hai effettuato l’accesso',
      `I tuoi acquisti sono visibili solo dopo l’accesso. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'La tua sessione è terminata',
      `Per la tua sicurezza, una sessione dura un’ora. ${next}`,
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
    no_session: ({ unaffected, next }) => [
      'Non siamo riusciti ad accedere al tuo account',
      `${unaffected} Potresti non aver effettuato l’accesso. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'Il sito del venditore non risponde in questo momento',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Nessun acquisto con questo account',
      'Se te ne aspettavi uno, controlla con quale account hai effettuato l’accesso.',
    ],
    unknown: ({ unaffected }) => ['Qualcosa è andato storto', `${unaffected} ${WAIT}`],
  },
};
