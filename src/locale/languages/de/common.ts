import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = 'Bitten Sie den Verkäufer um Hilfe.';
const WAIT = 'Warten Sie eine Minute und versuchen Sie es noch einmal.';
const CHECK_THE_CONNECTION = 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.';

/** The German texts that belong to no resource. */
export const deCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Erneut anmelden',
  tryAgain: 'Erneut versuchen',
  tryingAgain: 'Neuer Versuch…',
  outdated: 'Diese Angaben sind möglicherweise veraltet.',
  keep: 'Behalten',

  used: (count, limit, number) => `${number(count)} von ${number(limit)}`,
  upTo: (limit, number) => `Bis zu ${number(limit)}`,
  left: (count, number) => `Noch ${number(count)}`,
  over: (count, number) => `${number(count)} über dem Limit`,
  unlimited: 'Kein Limit',

  search: 'Suchen',
  found: (count, number) => `${number(count)} gefunden`,
  showMore: 'Mehr anzeigen',
  all: 'Alle',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Seiten',
  page: (page, pages, number) => `Seite ${number(page)} von ${number(pages)}`,
  turning: 'Wird geladen…',
  previous: 'Zurück',
  next: 'Weiter',

  failures: {
    unauthorized: [
      'Ihre Sitzung ist beendet',
      'Zu Ihrer Sicherheit dauert eine Sitzung eine Stunde. Melden Sie sich erneut an, um fortzufahren.',
    ],
    payment_required: ({ unaffected }) => [
      'Eine Zahlung fehlt',
      `${unaffected} Fragen Sie den Verkäufer, wie Sie bezahlen können.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} hat diese Anfrage abgelehnt`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Nicht gefunden',
      'Was Sie suchen, gehört vielleicht zu einem anderen Konto. Melden Sie sich mit dem Konto an, mit dem Sie es gekauft haben.',
    ],
    conflict: ({ unaffected }) => [
      'Gleichzeitig wurde etwas anderes geändert',
      `${unaffected} Laden Sie diese Seite neu, um den aktuellen Stand zu sehen, und versuchen Sie es dann noch einmal.`,
    ],
    gone: ({ unaffected }) => ['Dies ist nicht mehr verfügbar', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'Wir können dies nicht anzeigen',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `${platform} hat diese Anfrage abgelehnt`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Zu viele Anfragen', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform} kann gerade nicht antworten`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Wir können ${platform} gerade nicht erreichen`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Sie sind offline',
      `${unaffected} Sobald Sie online sind, versuchen wir es noch einmal.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} braucht zu lange, um zu antworten`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `Wir können die Antwort von ${platform} nicht lesen`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
