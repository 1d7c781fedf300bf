import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The German texts of license keys. */
export const deLicenseKeys: LicenseKeyMessages = {
  title: 'Lizenzschlüssel',
  loading: 'Lizenzschlüssel wird geladen…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, endet auf ${end}` : title),
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

  renew: 'Verlängern',
  upgrade: 'Upgraden',
  help: 'Hilfe erhalten',

  reveal: 'Anzeigen',
  hide: 'Verbergen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  hidden: (end) => (end ? `Verborgen, endet auf ${end}` : 'Verborgen'),
  share: 'Teilen',
  keyRevealed: '30 Sekunden lang sichtbar',
  hiddenIn: (seconds, number) =>
    `Wird in ${number(seconds)} ${plural('de', seconds, { one: 'Sekunde', other: 'Sekunden' })} wieder verborgen`,
  copyFailed:
    'Das Kopieren ist fehlgeschlagen. Zeigen Sie den Schlüssel an und kopieren Sie ihn selbst.',

  activations: 'Aktivierungen',
  usage: 'Nutzung',
  expires: 'Läuft ab',
  noDate: 'Ohne festes Datum',

  inUse: (count, limit, number) => `${number(count)} von ${number(limit)} in Benutzung.`,
  noneToShow: 'Noch nichts vorhanden oder vom Verkäufer ausgeblendet.',
  noneLeft: 'Nichts in Benutzung.',
  notAllShown: `Nicht alles konnte angezeigt werden. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Um Platz zu schaffen, deaktivieren Sie, was Sie nicht mehr brauchen.'
      : `Um Platz zu schaffen, deaktivieren Sie ${number(count)}, die Sie nicht mehr brauchen.`,
  unnamed: 'Ohne Namen',
  activatedOn: (date) => `Aktiviert am ${date}`,
  details: 'Details',
  yes: 'Ja',
  no: 'Nein',

  validated: (count, last, number) =>
    count ? `${number(count)}-mal geprüft${last ? `, zuletzt ${last}` : ''}` : 'Noch nicht geprüft',
  issuedOn: (date) => `Ausgestellt am ${date}`,

  deactivate: 'Deaktivieren',
  deactivateTitle: (label) => `„${isolateRtl(label)}“ deaktivieren?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} von ${number(limit)}` : number(left));
    return `Die App dort funktioniert nicht mehr, bis Sie sie erneut aktivieren. Jetzt in Benutzung: ${count(used)}. Danach: ${count(used - 1)}.`;
  },
  deactivating: 'Wird deaktiviert…',
  deactivated: (label) => `„${isolateRtl(label)}“ wurde deaktiviert.`,
  mayReturn:
    'Verloren? Ersetzen Sie auch den Schlüssel, sonst könnte sich die App dort selbst wieder aktivieren.',
  notDeactivated: (label, reason) => `„${isolateRtl(label)}“ wurde nicht deaktiviert: ${reason}.`,
  maybeDeactivated: (label) =>
    `„${isolateRtl(label)}“ wurde möglicherweise deaktiviert: Eine Bestätigung ist nicht angekommen. Sobald der Lizenzschlüssel wieder geladen werden kann, sehen Sie hier, ob es geklappt hat.`,

  rotate: 'Schlüssel ersetzen',
  rotateTitle: 'Diesen Lizenzschlüssel ersetzen?',
  rotateText:
    'Sie erhalten einen neuen Schlüssel; der alte funktioniert sofort nicht mehr. Geben Sie den neuen in jeder App ein, die den Schlüssel verwendet.',
  rotating: 'Wird ersetzt…',
  rotated:
    'Ihr Schlüssel wurde ersetzt. Geben Sie den neuen in jeder App ein, die den Schlüssel verwendet.',
  copyNew: 'Neuen Schlüssel kopieren',
  notRotated: (reason) => `Ihr Schlüssel wurde nicht ersetzt: ${reason}.`,
  maybeRotated:
    'Ihr Schlüssel wurde möglicherweise ersetzt: Eine Bestätigung ist nicht angekommen. Sobald er wieder geladen werden kann, sehen Sie hier, welcher Schlüssel gilt.',

  unaffected: 'Ihre Lizenz ist davon nicht betroffen.',
  failures: {
    unauthorized: ({ next }) => [
      'Ihre Sitzung ist beendet',
      `Zu Ihrer Sicherheit gilt der Zugang zu Lizenzschlüsseln eine Stunde lang. ${next}`,
    ],
    not_found: [
      'Lizenzschlüssel nicht gefunden',
      'Vielleicht gehört er zu einem anderen Konto. Melden Sie sich mit dem Konto an, mit dem Sie ihn gekauft haben.',
    ],
    invalid_request: ({ unaffected }) => [
      'Wir können diesen Lizenzschlüssel nicht anzeigen',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Lizenzschlüssel',
    loading: 'Lizenzschlüssel werden geladen…',
    total: (count, number) => `${number(count)} Lizenzschlüssel`,
    unreadable: (count, number) =>
      `${number(count)} Lizenzschlüssel ${plural('de', count, { one: 'konnte', other: 'konnten' })} nicht angezeigt werden. ${ASK_THE_SELLER}`,
    status: 'Status',
    order: 'Sortierung',
    orders: { oldest: 'Älteste zuerst', newest: 'Neueste zuerst', working: 'Gültige zuerst' },
    onThisPage: 'Nur auf dieser Seite',
    copyFailed:
      'Das Kopieren ist fehlgeschlagen. Öffnen Sie den Lizenzschlüssel und kopieren Sie ihn dort.',
    empty: [
      'Keine Lizenzschlüssel vorhanden',
      'Falls Sie einen erwartet haben, prüfen Sie, mit welchem Konto Sie angemeldet sind.',
    ],
  },
};
