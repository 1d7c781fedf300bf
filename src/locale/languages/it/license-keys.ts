import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { il } from './date.ts';

/** The Italian texts of license keys. */
export const itLicenseKeys: LicenseKeyMessages = {
  title: 'Chiave di licenza',
  loading: 'Caricamento della chiave di licenza…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, termina con ${end}` : title),
  licensedTo: (nameOrEmail) => `Licenza intestata a ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Attiva',
    expires_soon: 'Scade a breve',
    expired: 'Scaduta',
    disabled: 'Disabilitata',
    revoked: 'Revocata',
  },
  expiredOn: (date) => `Questa chiave è scaduta ${il(date)}.`,
  refused: 'Le app che controllano questa chiave la rifiuteranno.',

  renew: 'Rinnova',
  upgrade: 'Esegui l’upgrade',
  help: 'Richiedi assistenza',

  reveal: 'Mostra',
  hide: 'Nascondi',
  copy: 'Copia',
  copied: 'Copiata',
  hidden: (end) => (end ? `Nascosta, termina con ${end}` : 'Nascosta'),
  share: 'Condividi',
  keyRevealed: 'Visibile per 30 secondi',
  hiddenIn: (seconds, number) =>
    `Verrà nascosta di nuovo tra ${number(seconds)} ${plural('it', seconds, { one: 'secondo', many: 'di secondi', other: 'secondi' })}`,
  copyFailed: 'Copia non riuscita. Mostra la chiave e copiala a mano.',

  activations: 'Attivazioni',
  usage: 'Utilizzo',
  expires: 'Scadenza',
  noDate: 'Nessuna data fissata',

  inUse: (count, limit, number) => `${number(count)} di ${number(limit)} in uso.`,
  noneToShow: 'Ancora niente, oppure il venditore lo nasconde.',
  noneLeft: 'Niente in uso.',
  notAllShown: `Non è stato possibile mostrare tutto. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Per fare spazio, disattiva ciò che non usi più.'
      : `Per fare spazio, disattivane ${number(count)} che non usi più.`,
  unnamed: 'Senza nome',
  activatedOn: (date) => `Attivato ${il(date)}`,
  details: 'Dettagli',
  yes: 'Sì',
  no: 'No',

  validated: (count, last, number) =>
    count
      ? `Convalidata ${number(count)} ${plural('it', count, { one: 'volta', many: 'di volte', other: 'volte' })}${last ? `, l’ultima ${last}` : ''}`
      : 'Non ancora convalidata',
  issuedOn: (date) => `Emessa ${il(date)}`,

  deactivate: 'Disattiva',
  deactivateTitle: (label) => `Disattivare «${isolateRtl(label)}»?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} di ${number(limit)}` : number(left));
    return `Lì l’app smetterà di funzionare finché non la riattiverai. In uso ora: ${count(used)}. Dopo: ${count(used - 1)}.`;
  },
  deactivating: 'Disattivazione in corso…',
  deactivated: (label) => `«${isolateRtl(label)}» è stato disattivato.`,
  mayReturn:
    'L’hai perso? Sostituisci anche la chiave, altrimenti lì l’app potrebbe riattivarsi da sola.',
  notDeactivated: (label, reason) => `«${isolateRtl(label)}» non è stato disattivato: ${reason}.`,
  maybeDeactivated: (label) =>
    `«${isolateRtl(label)}» potrebbe essere stato disattivato: non è arrivata alcuna risposta di conferma. Non appena sarà possibile caricare di nuovo la chiave di licenza, vedrai qui se è stato disattivato.`,

  rotate: 'Sostituisci chiave',
  rotateTitle: 'Sostituire questa chiave di licenza?',
  rotateText:
    'Otterrai una nuova chiave; quella attuale smetterà subito di funzionare. Inserisci la nuova in ogni app che la usa.',
  rotating: 'Sostituzione in corso…',
  rotated: 'La tua chiave è stata sostituita. Inserisci la nuova in ogni app che la usa.',
  copyNew: 'Copia nuova chiave',
  notRotated: (reason) => `La tua chiave non è stata sostituita: ${reason}.`,
  maybeRotated:
    'La tua chiave potrebbe essere stata sostituita: non è arrivata alcuna risposta di conferma. Non appena sarà possibile caricarla di nuovo, vedrai qui quale chiave è valida.',

  unaffected: 'Questo non ha effetti sulla tua licenza.',
  failures: {
    unauthorized: ({ next }) => [
      'La tua sessione è terminata',
      `Per la tua sicurezza, l’accesso alle chiavi di licenza dura un’ora. ${next}`,
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
    order: 'Ordina per',
    orders: {
      oldest: 'Prima le meno recenti',
      newest: 'Prima le più recenti',
      working: 'Prima le valide',
    },
    onThisPage: 'Solo in questa pagina',
    copyFailed: 'Copia non riuscita. Apri la chiave di licenza e copiala da lì.',
    empty: [
      'Nessuna chiave di licenza da mostrare',
      'Se te ne aspettavi una, controlla con quale account hai effettuato l’accesso.',
    ],
  },
};
