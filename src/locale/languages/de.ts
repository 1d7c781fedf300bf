import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';

const SAFE = 'Ihre Lizenz ist davon nicht betroffen.';
const ASK_THE_SELLER = `${SAFE} Bitten Sie den Verkäufer um Hilfe.`;
const WAIT = `${SAFE} Warten Sie eine Minute und versuchen Sie es noch einmal.`;
const CHECK_THE_CONNECTION = `${SAFE} Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.`;

/** German. */
export const de: Language = {
  locale: 'de',
  dir: 'ltr',
  messages: {
    title: 'Lizenzschlüssel',
    loading: 'Lizenzschlüssel wird geladen…',
    licensedTo: (nameOrEmail) => `Lizenziert für ${isolateRtl(nameOrEmail)}`,

    status: {
      active: 'Aktiv',
      expires_soon: 'Läuft bald ab',
      expired: 'Abgelaufen',
      disabled: 'Gesperrt',
      revoked: 'Widerrufen',
    },
    expiredOn: (date) => `Dieser Schlüssel ist am ${date} abgelaufen.`,
    refused: 'Apps, die diesen Schlüssel prüfen, lehnen ihn ab.',

    reveal: 'Anzeigen',
    hide: 'Verbergen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    hidden: (end) => (end ? `Verborgen, endet auf ${end}` : 'Verborgen'),
    keyRevealed: '30 Sekunden lang sichtbar',
    copyFailed:
      'Das Kopieren ist fehlgeschlagen. Zeigen Sie den Schlüssel an und kopieren Sie ihn selbst.',

    activations: 'Aktivierungen',
    usage: 'Nutzung',
    expires: 'Läuft ab',
    used: (count, limit, number) => `${number(count)} von ${number(limit)}`,
    upTo: (limit, number) => `Bis zu ${number(limit)}`,
    left: (count, number) => `Noch ${number(count)}`,
    over: (count, number) => `${number(count)} über dem Limit`,
    unlimited: 'Kein Limit',
    unsupported: 'Nicht vorgesehen',
    noDate: 'Ohne festes Datum',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} von ${number(limit)} in Benutzung${count < limit ? '' : '.'}`
        : `${number(count)} in Benutzung`,
    noneToShow: 'Noch nichts vorhanden oder vom Verkäufer ausgeblendet.',
    makeRoom: 'Deaktivieren Sie, was Sie nicht mehr brauchen, um Platz zu schaffen.',
    unnamed: 'Ohne Namen',
    activatedOn: (date) => `Aktiviert am ${date}`,
    details: 'Details',
    search: 'Suchen',
    found: (count, number) => `${number(count)} gefunden`,
    showMore: 'Mehr anzeigen',

    validated: (count, last, number) =>
      count
        ? `${number(count)}-mal geprüft${last ? `, zuletzt ${last}` : ''}`
        : 'Noch nicht geprüft',
    issuedOn: (date) => `Ausgestellt am ${date}`,

    deactivate: 'Deaktivieren',
    deactivateTitle: (label) => `„${isolateRtl(label)}“ deaktivieren?`,
    deactivateText: 'Die App dort funktioniert erst wieder, wenn sie erneut aktiviert wird.',
    deactivating: 'Wird deaktiviert…',
    deactivated: (label) => `„${isolateRtl(label)}“ wurde deaktiviert.`,
    notDeactivated: (label, reason) => `„${isolateRtl(label)}“ wurde nicht deaktiviert: ${reason}.`,

    rotate: 'Schlüssel ersetzen',
    rotateTitle: 'Diesen Lizenzschlüssel ersetzen?',
    rotateText:
      'Ihr bisheriger Schlüssel funktioniert dann sofort nicht mehr. Geben Sie den neuen in jeder App ein.',
    rotating: 'Wird ersetzt…',
    rotated: 'Ihr Schlüssel wurde ersetzt. Geben Sie den neuen in jeder App ein.',
    notRotated: (reason) => `Ihr Schlüssel wurde nicht ersetzt: ${reason}.`,
    maybeRotated: 'Ihr Schlüssel wurde möglicherweise ersetzt.',
    keep: 'Behalten',

    signInAgain: 'Erneut anmelden',
    tryAgain: 'Erneut versuchen',
    tryingAgain: 'Neuer Versuch…',
    outdated: 'Diese Angaben sind möglicherweise veraltet.',
    failures: {
      unauthorized: [
        'Ihre Sitzung ist beendet',
        'Zu Ihrer Sicherheit gilt der Zugang zu Lizenzschlüsseln eine Stunde lang. Melden Sie sich erneut an, um diesen zu sehen.',
      ],
      forbidden: [
        'Sie können diesen Lizenzschlüssel nicht einsehen',
        `${SAFE} Bitten Sie den Verkäufer um Zugang.`,
      ],
      not_found: [
        'Lizenzschlüssel nicht gefunden',
        'Vielleicht gehört er zu einem anderen Konto. Melden Sie sich mit diesem an.',
      ],
      invalid_request: ['Wir können diesen Lizenzschlüssel nicht anzeigen', ASK_THE_SELLER],
      rejected: ['Polar hat diese Anfrage abgelehnt', ASK_THE_SELLER],
      rate_limited: ['Zu viele Anfragen', WAIT],
      server: ['Polar kann gerade nicht antworten', WAIT],
      network: ['Wir können Polar gerade nicht erreichen', CHECK_THE_CONNECTION],
      offline: [
        'Sie sind offline',
        `${SAFE} Sobald Sie online sind, versuchen wir es noch einmal.`,
      ],
      timeout: ['Polar antwortet nicht rechtzeitig', CHECK_THE_CONNECTION],
      invalid_response: ['Wir können die Antwort von Polar nicht lesen', ASK_THE_SELLER],
    },

    list: {
      title: 'Lizenzschlüssel',
      loading: 'Lizenzschlüssel werden geladen…',
      total: (count, number) => `${number(count)} Lizenzschlüssel`,
      status: 'Status',
      all: 'Alle',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Seiten',
      page: (page, pages, number) => `Seite ${number(page)} von ${number(pages)}`,
      turning: 'Wird geladen…',
      previous: 'Zurück',
      next: 'Weiter',
      empty: [
        'Keine Lizenzschlüssel vorhanden',
        'Falls Sie einen erwartet haben, prüfen Sie, mit welchem Konto Sie angemeldet sind.',
      ],
    },
  },
};
