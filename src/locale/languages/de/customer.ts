import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The German texts of billing details. */
export const deCustomer: CustomerMessages = {
  title: 'Rechnungsdaten',
  subtitle: 'Auf Ihren nächsten Rechnungen',
  editing: 'In Bearbeitung',
  loading: 'Rechnungsdaten werden geladen…',
  loaded: 'Rechnungsdaten geladen',
  help: 'Hilfe erhalten',

  name: 'Name oder Firma',
  email: 'E-Mail',
  address: 'Adresse',
  none: 'Noch nicht angegeben',

  signedInAs: 'Angemeldet als',
  roles: { owner: 'Inhaber', billing_manager: 'Rechnungsverwalter', member: 'Mitglied' },
  readOnly: 'Nur der Inhaber und die Rechnungsverwalter Ihres Teams können diese Daten ändern.',

  edit: 'Bearbeiten',
  usedOn: 'Gilt für künftige Rechnungen.',
  saved: 'Gespeichert. Diese Daten stehen auf Ihren nächsten Rechnungen.',
  notSaved: (reason) => `Nichts wurde gespeichert: ${reason}. Ihre Eingaben sind noch da.`,
  notAccepted: (platform) =>
    `${platform} hat diese Daten nicht akzeptiert, daher wurde nichts gespeichert. Prüfen Sie sie und speichern Sie noch einmal.`,
  maybeSaved:
    'Ihre Änderungen wurden möglicherweise gespeichert: Eine Bestätigung ist nicht angekommen. Sobald die Daten wieder geladen werden können, sehen Sie hier, ob es geklappt hat.',
  notSavedAfterAll:
    'Ihre Änderungen wurden nicht gespeichert. Sie sind noch da, Sie können also noch einmal speichern.',

  changeEmail: 'Ändern',
  emailTitle: 'E-Mail-Adresse ändern',
  emailNow: (email) => `Derzeit ${isolateRtl(email)}`,
  newEmail: 'Neue E-Mail-Adresse',
  emailHint: (platform) =>
    `Sie erhalten an dieser Adresse einen Link. Er gilt 30 Minuten lang und öffnet sich bei ${platform}. Solange Sie ihn nicht öffnen, ändert sich nichts.`,
  sendLink: 'Link senden',
  sendingLink: 'Wird gesendet…',
  emailSent: (email) => `Wir haben einen Link an ${isolateRtl(email)} gesendet.`,
  emailNext: (platform) =>
    `Er gilt 30 Minuten lang und öffnet sich bei ${platform}. Solange Sie ihn nicht öffnen, ändert sich nichts.`,
  emailMaybeSent: (email) =>
    `Vielleicht ist ein Link an ${isolateRtl(email)} unterwegs: Eine Bestätigung ist nicht angekommen.`,
  emailSentAgain: (email) =>
    `Wir haben einen weiteren Link an ${isolateRtl(email)} gesendet. Der vorige funktioniert nicht mehr.`,
  emailSpam: 'Nichts angekommen? Sehen Sie im Spam-Ordner nach.',
  sendAgain: 'Erneut senden',
  done: 'Fertig',
  emailChanged: (email) => `Ihre E-Mail-Adresse ist jetzt ${isolateRtl(email)}.`,

  emailMissing: 'Geben Sie Ihre neue E-Mail-Adresse ein.',
  emailMalformed: 'Das ist keine E-Mail-Adresse. Richtig wäre zum Beispiel name@example.com.',
  emailSame: 'Das ist bereits Ihre E-Mail-Adresse.',
  emailRefused: (platform) =>
    `${platform} kann an diese Adresse keine E-Mails senden. Prüfen Sie die Schreibweise.`,
  emailForbidden:
    'Der Verkäufer lässt nicht zu, dass Kunden ihre E-Mail-Adresse hier ändern. Bitten Sie ihn, sie für Sie zu ändern.',
  emailNotSent: (reason) => `Es wurde kein Link gesendet: ${reason}.`,
  emailPaused: (when) =>
    `Das waren vorerst genug Links. Sie können ${when} einen weiteren senden; bis dahin funktioniert der letzte.`,
  emailBlocked: (when, platform) =>
    `Zu viele Links: ${platform} lehnt 15 Minuten lang alles von Ihnen ab, daher können auch andere Teile dieser Seite fehlschlagen. Es geht ${when} wieder.`,

  unaffected: 'Was Sie gekauft haben, ist davon nicht betroffen.',
  failures: {
    unauthorized: ({ next }) => [
      'Ihre Sitzung ist beendet',
      `Zu Ihrer Sicherheit gilt der Zugang zu den Rechnungsdaten eine Stunde lang. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Wir können Ihre Rechnungsdaten nicht anzeigen',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
