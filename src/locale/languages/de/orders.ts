import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The German texts of orders. */
export const deOrders: OrderMessages = {
  title: 'Bestellung',
  loading: 'Bestellung wird geladen…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Hilfe erhalten',

  states: {
    pending: 'Zahlung ausstehend',
    payment_failed: 'Zahlung fehlgeschlagen',
    refunded: 'Erstattet',
    partially_refunded: 'Teilweise erstattet',
    draft: 'Entwurf',
    void: 'Storniert',
  },
  refundedAmount: (amount) => `${amount} erstattet`,
  occasions: {
    purchase: 'Kauf',
    start: 'Neues Abo',
    renewal: 'Verlängerung',
    change: 'Tarifwechsel',
    usage: 'Nutzung',
  },

  lines: {
    discount: 'Rabatt',
    tax: 'Steuer',
    total: 'Gesamt',
    credit_used: 'Verrechnetes Guthaben',
    earlier_balance: 'Offen von früher',
    charged: 'Berechnet',
    refund: 'Erstattet',
  },
  item: 'Position',

  invoice: 'Rechnung',
  receipt: 'Beleg',
  opening: 'Wird geöffnet…',
  preparing: 'Wird erstellt…',
  checkAgain: 'Erneut prüfen',
  invoicePreparing:
    'Ihre Rechnung wird erstellt. Das dauert meist weniger als zehn Sekunden. Sie können auf dieser Seite bleiben.',
  receiptPreparing:
    'Ihr Beleg wird erstellt. Das dauert meist weniger als eine halbe Minute. Sie können auf dieser Seite bleiben.',
  invoiceLate:
    'Ihre Rechnung braucht länger als üblich. Prüfen Sie es in ein paar Minuten noch einmal.',
  receiptLate:
    'Ihr Beleg braucht länger als üblich. Prüfen Sie es in ein paar Minuten noch einmal.',
  invoiceReady: 'Ihre Rechnung ist fertig. Der Link gilt zehn Minuten lang.',
  receiptReady: 'Ihr Beleg ist fertig. Der Link gilt zehn Minuten lang.',
  ifNothingOpened: 'Hat sich nichts geöffnet? Dieser Link gilt zehn Minuten lang.',
  openInvoice: 'Rechnung öffnen',
  openReceipt: 'Beleg öffnen',
  openInNewTab: 'In neuem Tab öffnen',
  invoiceNotOpened: (reason) => `Die Rechnung konnte nicht geöffnet werden: ${reason}.`,
  receiptNotOpened: (reason) => `Der Beleg konnte nicht geöffnet werden: ${reason}.`,
  invoiceNotCreated: (reason) => `Die Rechnung wurde nicht erstellt: ${reason}.`,
  maybeCreated:
    'Die Rechnung ist vielleicht schon in Arbeit: Eine Bestätigung ist nicht angekommen. Versuchen Sie es in einer Minute noch einmal.',
  noInvoice:
    'Zu dieser Bestellung gibt es keine Rechnung. Fragen Sie den Verkäufer, wenn Sie eine brauchen.',
  noReceipt:
    'Zu dieser Bestellung gibt es keinen Beleg. Fragen Sie den Verkäufer, wenn Sie einen brauchen.',

  formTitle: (date) => `Rechnung vom ${date}`,
  formText: 'Sie braucht einen Namen und eine Adresse.',
  formNote:
    'Name und Straße lassen sich später korrigieren, Land und Bundesland oder Region nicht.',
  taxIdNote:
    'Als Steuernummer steht darauf die vom Kauf. Wenn Sie eine andere brauchen, fragen Sie den Verkäufer.',
  createInvoice: 'Rechnung erstellen',
  creatingInvoice: 'Wird erstellt…',

  correct: 'Daten auf der Rechnung korrigieren',
  correctTitle: (date) => `Rechnung vom ${date} korrigieren`,
  correctText:
    'Sie können Name, Straße, Ort und Postleitzahl ändern. Land und Bundesland oder Region bleiben, wie sie sind.',
  saveCorrection: 'Speichern und erneuern',
  correctionPreparing:
    'Ihre Daten sind gespeichert, die korrigierte Rechnung wird erstellt. Das dauert meist weniger als zehn Sekunden.',
  corrected: 'Ihre korrigierte Rechnung ist fertig. Der Link gilt zehn Minuten lang.',
  correctionFollows:
    'Ihre Daten sind gespeichert. Die korrigierte Rechnung folgt in ein paar Minuten. Bis dahin erhalten Sie möglicherweise noch die mit den alten Daten.',
  nothingToCorrect: 'Nichts wurde geändert: Diese Daten stehen bereits auf der Rechnung.',
  notCorrected: (reason) => `Ihre Daten wurden nicht gespeichert: ${reason}.`,
  maybeCorrected:
    'Ihre Daten wurden möglicherweise gespeichert: Eine Bestätigung ist nicht angekommen. Laden Sie diese Seite neu, um den aktuellen Stand zu sehen.',
  savedOnly: (reason) =>
    `Ihre Daten sind gespeichert, aber es wurde keine Rechnung damit erstellt: ${reason}.`,
  placeFixed: 'Auf dieser Rechnung lässt sich das nicht mehr ändern. Fragen Sie den Verkäufer.',

  nextAttempt: (when) => `Der nächste Versuch ist am ${when}.`,
  nextAttemptDue: 'Der nächste Versuch steht jetzt an.',
  worksUntilThen: 'Bis dahin funktioniert, was Sie gekauft haben.',
  pausedUntilThen: 'Was Sie gekauft haben, ist angehalten, bis es bezahlt ist.',
  updatePayment: (platform) => `Zahlungsmethode bei ${platform} ändern`,
  signInThere: (platform) => `${platform} bittet Sie, sich zuerst per E-Mail anzumelden.`,

  unaffected: 'Was Sie gekauft haben, ist davon nicht betroffen.',
  failures: {
    unauthorized: ({ next }) => [
      'Ihre Sitzung ist beendet',
      `Zu Ihrer Sicherheit gilt der Zugang zu Bestellungen eine Stunde lang. ${next}`,
    ],
    not_found: [
      'Bestellung nicht gefunden',
      'Vielleicht gehört sie zu einem anderen Konto. Melden Sie sich mit dem Konto an, mit dem Sie gekauft haben.',
    ],
  },
  notForMembers: [
    'Bestellungen sind für Rechnungsverwalter sichtbar',
    'Bitten Sie den Inhaber oder einen Rechnungsverwalter Ihres Teams um eine Rechnung. Was Sie nutzen, ist davon nicht betroffen.',
  ],

  list: {
    title: 'Bestellungen',
    loading: 'Bestellungen werden geladen…',
    shown: (count, number) =>
      `${number(count)} ${plural('de', count, { one: 'Bestellung', other: 'Bestellungen' })} angezeigt`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('de', count, { one: 'Bestellung konnte', other: 'Bestellungen konnten' })} nicht angezeigt werden. ${ASK_THE_SELLER}`,
    product: 'Produkt',
    allProducts: 'Alle Produkte',
    noneFound: 'Keine Bestellung gefunden. Gesucht wird nach Produktnamen.',
    empty: [
      'Keine Bestellungen vorhanden',
      'Falls Sie eine erwartet haben, prüfen Sie, mit welchem Konto Sie angemeldet sind.',
    ],
  },
};
