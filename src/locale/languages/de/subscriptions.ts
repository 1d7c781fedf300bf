import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { deSubscriptionChanges } from './subscription-changes.ts';
import { seats } from './seats.ts';

/** "pro Monat", or "alle 3 Monate". */
const every =
  (one: string, other: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    count === 1 ? `${amount} pro ${one}` : `${amount} alle ${number(count)} ${other}`;

const units = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('de', count, { one: 'Einheit', other: 'Einheiten' })}`;

/** A verb, and the license keys, whose word is the same in the plural. */
const works = (count: number) =>
  count === 1 ? 'funktioniert der Lizenzschlüssel' : 'funktionieren die Lizenzschlüssel';
const theyWork = (count: number) =>
  count === 1 ? 'der Lizenzschlüssel funktioniert' : 'die Lizenzschlüssel funktionieren';
const worksFirst = (count: number) =>
  count === 1 ? 'Der Lizenzschlüssel funktioniert' : 'Die Lizenzschlüssel funktionieren';
const them = (count: number) => (count === 1 ? 'den Lizenzschlüssel' : 'die Lizenzschlüssel');
const capitalThem = (count: number) =>
  count === 1 ? 'Den Lizenzschlüssel' : 'Die Lizenzschlüssel';

const onDate = (date: string | undefined) => (date ? `Wechselt am ${date}` : 'Wechselt bald');
const fromDate = (date: string | undefined) => (date ? `Ab dem ${date}` : 'Bald');

/** The German texts of subscriptions. */
export const deSubscriptions: SubscriptionMessages = {
  title: 'Abo',
  loading: 'Abo wird geladen…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Hilfe erhalten',

  states: {
    active: 'Aktiv',
    trialing: 'Testphase',
    trialUntil: (date) => `Testphase bis ${date}`,
    endsOn: (date) => `Endet am ${date}`,
    endsSoon: 'Endet bald',
    pausesOn: (date) => `Pausiert ab ${date}`,
    pausesSoon: 'Pausiert bald',
    paused: 'Pausiert',
    pausedUntil: (date) => `Pausiert bis ${date}`,
    past_due: 'Zahlung fehlgeschlagen',
    unpaid: 'Unbezahlt',
    ended: 'Beendet',
    incomplete: 'Zahlung ausstehend',
    incomplete_expired: 'Nie begonnen',
  },

  price: {
    every: {
      day: every('Tag', 'Tage'),
      week: every('Woche', 'Wochen'),
      month: every('Monat', 'Monate'),
      year: every('Jahr', 'Jahre'),
    },
    free: 'Kostenlos',
    usageOnly: 'Nach Nutzung',
    plusUsage: 'plus Nutzung',
    discounted: 'mit Rabatt',
    seats,
    seatsAt: (count, amount, number) =>
      `${seats(count, number)} ${count === 1 ? 'zu' : 'zu je'} ${amount}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `nächste Zahlung ${amount} am ${date}` : `nächste Zahlung am ${date}`,
    nextPaymentSoFar: (date, amount) => `nächste Zahlung bisher ${amount}, am ${date}`,
    firstPayment: (date, amount) =>
      amount ? `erste Zahlung ${amount} am ${date}` : `erste Zahlung am ${date}`,
    lastPayment: (date, amount) =>
      amount ? `letzte Zahlung bisher ${amount}, am ${date}` : `letzte Zahlung am ${date}`,
    nothingDue: (date) => `am ${date} nichts zu zahlen`,
    paidFromCredit: (date) => `am ${date} aus Ihrem Guthaben bezahlt`,
    credit: (date, amount) => `${amount} Gutschrift am ${date}`,
  },

  notice: {
    endsOn: (date) => `Das Abo endet am ${date}.`,
    endsWithPeriod: 'Das Abo endet mit dem laufenden Abrechnungszeitraum.',
    untilEnd: {
      keys: (keys) =>
        `Bis dahin ${works(keys)} wie bisher. Danach lehnen Apps ${keys === 1 ? 'ihn' : 'sie'} ab.`,
      files: () =>
        'Bis dahin können Sie die Dateien wie bisher herunterladen. Danach finden Sie sie hier nicht mehr.',
      keysAndFiles: (keys) =>
        `Bis dahin können Sie ${them(keys)} und die Dateien wie bisher nutzen. Danach lehnen Apps ${them(keys)} ab, und die Dateien finden Sie hier nicht mehr.`,
      other: () =>
        'Bis dahin funktioniert alles wie bisher. Danach verlieren Sie, was im Abo enthalten ist.',
    },
    nothingCharged: 'Dafür wird nichts abgebucht.',

    pausesOn: (date) => `Das Abo pausiert ab dem ${date}.`,
    pausesWithPeriod: 'Das Abo pausiert, sobald der laufende Abrechnungszeitraum vorbei ist.',
    whilePaused: {
      keys: (keys) => `Während der Pause wird nichts abgebucht, und ${theyWork(keys)} nicht.`,
      files: () =>
        'Während der Pause wird nichts abgebucht, und die Dateien lassen sich nicht herunterladen.',
      keysAndFiles: (keys) =>
        `Während der Pause wird nichts abgebucht, ${theyWork(keys)} nicht, und die Dateien lassen sich nicht herunterladen.`,
      other: () =>
        'Während der Pause wird nichts abgebucht, und Sie können nicht nutzen, was im Abo enthalten ist.',
    },
    paused: {
      keys: (keys) => `${worksFirst(keys)} während der Pause nicht.`,
      files: () => 'Die Dateien lassen sich während der Pause nicht herunterladen.',
      keysAndFiles: (keys) =>
        `${capitalThem(keys)} und die Dateien können Sie während der Pause nicht nutzen.`,
      other: () => 'Was im Abo enthalten ist, können Sie während der Pause nicht nutzen.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Am ${date} läuft es von selbst weiter, mit einer Zahlung von ${amount}.`
        : `Am ${date} laufen das Abo und die Zahlungen von selbst weiter.`,
    resumesSoon: 'Bald laufen das Abo und die Zahlungen von selbst weiter.',
    resumesOnRequest: 'Es bleibt pausiert, und es wird nichts abgebucht, bis es fortgesetzt wird.',
    endPaused: 'Um es während der Pause zu kündigen, wenden Sie sich an den Verkäufer.',

    declined: (method) => `${method} konnte nicht belastet werden.`,
    paymentFailed: 'Die letzte Zahlung ist fehlgeschlagen.',
    nextAttempt: (date) => `Der nächste Versuch ist am ${date}.`,
    triedAgain: 'Die Zahlung wird noch einmal versucht.',
    worksUntilThen: {
      keys: (keys) => `Bis dahin ${works(keys)} wie gewohnt.`,
      files: () => 'Bis dahin können Sie die Dateien wie gewohnt herunterladen.',
      keysAndFiles: (keys) =>
        `Bis dahin können Sie ${them(keys)} und die Dateien wie gewohnt nutzen.`,
      other: () => 'Bis dahin funktioniert alles wie gewohnt.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${worksFirst(keys)} erst wieder, wenn bezahlt ist.`,
      files: () => 'Die Dateien lassen sich erst wieder herunterladen, wenn bezahlt ist.',
      keysAndFiles: (keys) =>
        `${capitalThem(keys)} und die Dateien können Sie erst wieder nutzen, wenn bezahlt ist.`,
      other: () => 'Was im Abo enthalten ist, können Sie erst wieder nutzen, wenn bezahlt ist.',
    },
    endsUnpaidOn: (date) => `Wenn bis zum ${date} nicht bezahlt ist, endet das Abo.`,
    stopsThen: {
      keys: (keys) => `Dann ${works(keys)} nicht mehr.`,
      files: () => 'Dann finden Sie die Dateien hier nicht mehr.',
      keysAndFiles: (keys) =>
        `Dann ${works(keys)} nicht mehr, und die Dateien finden Sie hier nicht mehr.`,
      other: () => 'Dann verlieren Sie, was im Abo enthalten ist.',
    },
    endsAnyway: (date) => `Bezahlt oder nicht: Das Abo endet am ${date}.`,
    askOwner:
      'Bitten Sie den Inhaber oder einen Rechnungsverwalter Ihres Teams, die Zahlungsmethode zu ändern.',

    unpaid: 'Die Zahlung ist fehlgeschlagen und wird nicht noch einmal versucht.',
    stopped: {
      keys: (keys) => `${worksFirst(keys)} nicht mehr.`,
      files: () => 'Die Dateien lassen sich nicht mehr herunterladen.',
      keysAndFiles: (keys) => `${capitalThem(keys)} und die Dateien können Sie nicht mehr nutzen.`,
      other: () => 'Was im Abo enthalten war, können Sie nicht mehr nutzen.',
    },
    endUnpaid: 'Um zu bezahlen oder zu kündigen, wenden Sie sich an den Verkäufer.',

    incomplete: 'Die erste Zahlung ist noch nicht erfolgt.',
    incompleteText:
      'Mit ihr beginnt das Abo. Wenn Sie gerade bezahlt haben, dauert das höchstens ein paar Minuten. Fragen Sie sonst den Verkäufer.',
    incompleteExpired: 'Die erste Zahlung ist nicht rechtzeitig erfolgt.',
    incompleteExpiredText: 'Das Abo hat nicht begonnen und wird auch nicht mehr beginnen.',

    endedOn: (date) => `Das Abo endete am ${date}.`,
    hasEnded: 'Das Abo ist beendet.',

    holdsForTeam: 'Das gilt für alle im Team.',
  },

  usage: 'Nutzung in diesem Zeitraum',
  usageCost: (amount) => `bisher ${amount}`,

  benefits: 'Im Abo enthalten',
  files: (count, number) =>
    `${number(count)} ${plural('de', count, { one: 'Datei', other: 'Dateien' })}`,
  showKey: 'Schlüssel anzeigen',
  showFiles: 'Dateien anzeigen',
  benefitPending: 'Wird vorbereitet',
  benefitFailed: 'Nicht verfügbar. Fragen Sie den Verkäufer',
  benefitsOfTeam:
    'Alle im Team erhalten das jeweils für sich. Hier sehen Sie, was für Sie bestimmt ist.',
  benefitsForTeam: 'Alle im Team, die einen Platz haben, erhalten das jeweils für sich.',

  planned: {
    plan: (name, date) => `${onDate(date)} zu ${isolateRtl(name)}`,
    otherPlan: (date) => `${onDate(date)} zu einem anderen Tarif`,
    seats: (count, date, number) => `${fromDate(date)}: ${seats(count, number)}`,
    units: (count, date, number) => `${fromDate(date)}: ${units(count, number)}`,
  },

  since: (date) => `Seit ${date}`,
  cancelledOn: (date) => `Gekündigt am ${date}`,
  pausedSince: (date) => `Pausiert seit ${date}`,
  unpaidSince: (date) => `Unbezahlt seit ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} mit Endziffern ${last4}`,
    card: 'Karte',
    other: 'Gespeicherte Zahlungsmethode',
    expired: (method) => `${method} ist abgelaufen`,
    expiresSoon: (method, month) => `${method} läuft Ende ${month} ab`,
    none: 'Keine Zahlungsmethode gespeichert',
  },
  updatePayment: (platform) => `Zahlungsmethode bei ${platform} ändern`,
  signInThere: (platform) => `${platform} bittet Sie, sich zuerst per E-Mail anzumelden.`,
  resubscribe: 'Erneut abonnieren',
  readOnly: 'Nur der Inhaber und die Rechnungsverwalter Ihres Teams können das Abo ändern.',

  unaffected: 'Ihr Abo ist davon nicht betroffen.',
  failures: {
    unauthorized: ({ next }) => [
      'Ihre Sitzung ist beendet',
      `Zu Ihrer Sicherheit gilt der Zugang zu Abos eine Stunde lang. ${next}`,
    ],
    not_found: [
      'Abo nicht gefunden',
      'Vielleicht gehört es zu einem anderen Konto. Melden Sie sich mit dem Konto an, mit dem Sie es gekauft haben.',
    ],
  },

  list: {
    title: 'Abos',
    loading: 'Abos werden geladen…',
    total: (count, number) =>
      `${number(count)} ${plural('de', count, { one: 'Abo', other: 'Abos' })}`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('de', count, { one: 'Abo konnte', other: 'Abos konnten' })} nicht angezeigt werden. ${ASK_THE_SELLER}`,
    empty: [
      'Keine Abos vorhanden',
      'Falls Sie eines erwartet haben, prüfen Sie, mit welchem Konto Sie angemeldet sind.',
    ],
  },
  changes: deSubscriptionChanges,
};
