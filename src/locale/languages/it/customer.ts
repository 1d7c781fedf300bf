import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Italian texts of billing details. */
export const itCustomer: CustomerMessages = {
  title: 'Dati di fatturazione',
  subtitle: 'Sulle tue prossime fatture',
  editing: 'Modifica in corso',
  loading: 'Caricamento dei dati di fatturazione…',
  loaded: 'Dati di fatturazione caricati',
  help: 'Richiedi assistenza',

  name: 'Nome o azienda',
  email: 'Email',
  address: 'Indirizzo',
  none: 'Non ancora indicato',

  signedInAs: 'Accesso effettuato come',
  roles: {
    owner: 'Proprietario',
    billing_manager: 'Responsabile fatturazione',
    member: 'Membro',
  },
  readOnly:
    'Solo il proprietario e i responsabili fatturazione del tuo team possono modificare questi dati.',

  edit: 'Modifica',
  usedOn: 'Per le prossime fatture.',
  saved: 'Salvato. Le tue prossime fatture riporteranno questi dati.',
  notSaved: (reason) =>
    `Non è stato salvato nulla: ${reason}. Quello che hai scritto è ancora qui.`,
  notAccepted: (platform) =>
    `${platform} non ha accettato questi dati, quindi non è stato salvato nulla. Controllali e salva di nuovo.`,
  maybeSaved:
    'Le tue modifiche potrebbero essere state salvate: non è arrivata alcuna risposta di conferma. Non appena sarà possibile caricare di nuovo i dati, vedrai qui se sono state salvate.',
  notSavedAfterAll:
    'Le tue modifiche non sono state salvate. Sono ancora qui, quindi puoi salvare di nuovo.',

  changeEmail: 'Cambia',
  emailTitle: 'Cambia la tua email',
  emailNow: (email) => `Ora: ${isolateRtl(email)}`,
  newEmail: 'Nuova email',
  emailHint: (platform) =>
    `Riceverai un link a questo indirizzo. Funziona per 30 minuti e si apre su ${platform}. Finché non lo segui, non cambia nulla.`,
  sendLink: 'Invia link',
  sendingLink: 'Invio…',
  emailSent: (email) => `Abbiamo inviato un link a ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `Funziona per 30 minuti e si apre su ${platform}. Finché non lo segui, non cambia nulla.`,
  emailMaybeSent: (email) =>
    `Un link potrebbe essere in arrivo a ${isolateRtl(email)}: non è arrivata alcuna risposta di conferma.`,
  emailSentAgain: (email) =>
    `Abbiamo inviato un altro link a ${isolateRtl(email)}. Quello precedente non funziona più.`,
  emailSpam: 'Non è arrivato nulla? Guarda nella cartella dello spam.',
  sendAgain: 'Invia di nuovo',
  done: 'Fine',
  emailChanged: (email) => `La tua email ora è ${isolateRtl(email)}.`,

  emailMissing: 'Inserisci il tuo nuovo indirizzo email.',
  emailMalformed: 'Questo non è un indirizzo email. Un indirizzo è per esempio name@example.com.',
  emailSame: 'Questo è già il tuo indirizzo email.',
  emailRefused: (platform) =>
    `${platform} non può inviare email a questo indirizzo. Controlla come è scritto.`,
  emailForbidden:
    'Il venditore non permette ai clienti di cambiare qui la propria email. Chiedigli di cambiarla per te.',
  emailNotSent: (reason) => `Non è stato inviato alcun link: ${reason}.`,
  emailPaused: (when) =>
    `Per ora i link bastano. Potrai inviarne un altro ${when}; nel frattempo l’ultimo funziona.`,
  emailBlocked: (when, platform) =>
    `Troppi link: per 15 minuti ${platform} rifiuta tutto ciò che arriva da te, quindi anche altre parti di questa pagina potrebbero non funzionare. Tutto funzionerà di nuovo ${when}.`,

  unaffected: 'Questo non ha effetti sui tuoi acquisti.',
  failures: {
    unauthorized: ({ next }) => [
      'La tua sessione è terminata',
      `Per la tua sicurezza, l’accesso ai dati di fatturazione dura un’ora. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Non possiamo mostrare i tuoi dati di fatturazione',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
