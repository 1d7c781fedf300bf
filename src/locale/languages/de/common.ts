import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = 'Bitten Sie den Verkäufer um Hilfe.';
const WAIT = 'Warten Sie eine Minute und versuchen Sie es noch einmal.';
const CHECK_THE_CONNECTION = 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.';

/** The German texts that belong to no resource. */
export const deCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Erneut anmelden',
  tryAgain: 'Erneut versuchen',
  reload: 'Neu laden',
  tryingAgain: 'Neuer Versuch…',
  outdated: 'Diese Angaben sind möglicherweise veraltet.',
  nextSteps: {
    sign_in: 'Melden Sie sich erneut an, um fortzufahren.',
    reload: 'Laden Sie diese Seite neu, um fortzufahren.',
    try_again: 'Versuchen Sie es noch einmal oder laden Sie diese Seite neu.',
  },
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

  address: {
    name: 'Name oder Firma',
    country: 'Land',
    line1: 'Straße und Hausnummer',
    line2: 'Wohnung, Etage oder Gebäude',
    cities: {
      city: 'Ort',
      district: 'Bezirk',
      post_town: 'Ort',
      suburb: 'Ort oder Vorort',
    },
    states: {
      any: 'Bundesland, Provinz oder Region',
      area: 'Gebiet',
      county: 'Grafschaft',
      department: 'Departement',
      district: 'Distrikt',
      do_si: 'Provinz oder Stadt',
      emirate: 'Emirat',
      island: 'Insel',
      oblast: 'Oblast',
      parish: 'Gemeinde',
      prefecture: 'Präfektur',
      province: 'Provinz',
      region: 'Region',
      state: 'Bundesstaat',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'PIN-Code',
      postal: 'Postleitzahl',
      zip: 'ZIP-Code',
    },
    vatId: 'USt-IdNr.',
    taxId: 'Steuernummer',
    optional: (label) => `${label} (optional)`,

    chooseCountry: 'Land auswählen',
    chooseState: 'Bundesstaat auswählen',
    chooseProvince: 'Provinz auswählen',
    notOffered: (name) => `${name} (nicht verfügbar)`,
    taxIdHint: (example) => `Zum Beispiel ${example}`,

    nameMissing: 'Geben Sie einen Namen oder eine Firma ein.',
    nameKept: 'Der Name lässt sich ändern, aber nicht entfernen.',
    countryMissing: 'Wählen Sie ein Land aus.',
    countryRefused: 'Dieses Land wird nicht akzeptiert. Wählen Sie ein anderes aus.',
    stateRefused:
      'Diese Angabe wird für das Land oben nicht akzeptiert. Wählen Sie eine andere aus.',
    taxIdRefused: (country) =>
      `Diese Nummer wird für das gewählte Land (${country}) nicht akzeptiert.`,
    taxIdForm: (example) => `Eine gültige Nummer sieht so aus: ${example}.`,
    taxIdMisfit: (country) =>
      `Diese Nummer passt nicht zum gewählten Land (${country}). Geben Sie eine von dort ein oder lassen Sie das Feld leer.`,
    saveWithoutTaxId: 'Ohne Nummer speichern',
    refused: 'Diese Angabe wird nicht akzeptiert. Prüfen Sie sie und speichern Sie noch einmal.',
    refusedElsewhere: (label) => `Nichts wurde gespeichert: „${label}“ wird nicht akzeptiert.`,
    refusedUnknown:
      'Nichts wurde gespeichert: Eine Angabe oben wird nicht akzeptiert. Prüfen Sie Ihre Angaben und speichern Sie noch einmal.',

    unavailable:
      'Das Formular konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    save: 'Speichern',
    saving: 'Wird gespeichert…',
    cancel: 'Abbrechen',
  },

  failures: {
    signed_out: ({ next }) => [
      'Sie sind nicht angemeldet',
      `Was Sie gekauft haben, ist nur zu sehen, solange Sie angemeldet sind. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Ihre Sitzung ist beendet',
      `Zu Ihrer Sicherheit dauert eine Sitzung eine Stunde. ${next}`,
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
    no_session: ({ unaffected, next }) => [
      'Wir haben keinen Zugang zu Ihrem Konto erhalten',
      `${unaffected} Möglicherweise sind Sie abgemeldet. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'Die Website des Verkäufers antwortet gerade nicht',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Mit diesem Konto wurde nichts gekauft',
      'Falls Sie einen Kauf erwartet haben, prüfen Sie, mit welchem Konto Sie angemeldet sind.',
    ],
    unknown: ({ unaffected }) => ['Etwas ist schiefgegangen', `${unaffected} ${WAIT}`],
  },
};
