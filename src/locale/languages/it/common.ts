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
