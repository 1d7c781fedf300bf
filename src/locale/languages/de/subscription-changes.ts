import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { deSubscriptionRefusals } from './subscription-refusals.ts';
import { seats } from './seats.ts';

const works = (count: number) =>
  count === 1 ? 'funktioniert der Lizenzschlüssel' : 'funktionieren die Lizenzschlüssel';
const are = (count: number) => plural('de', count, { one: 'ist', other: 'sind' });

const PERIOD_OVER = 'wenn der laufende Abrechnungszeitraum vorbei ist';
const NOTHING_NOW = 'Jetzt wird nichts abgebucht.';
const EXACT_SUM = 'Der genaue Betrag steht auf der Rechnung.';

/** The German texts of the changes of a subscription. */
export const deSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Kündigen…',
  keep: 'Abo behalten',
  pause: 'Pausieren…',
  dropPause: 'Weiterlaufen lassen',
  resume: 'Jetzt fortsetzen…',
  changePlan: 'Tarif wechseln…',
  changeSeats: 'Plätze ändern…',
  dropChange: 'Änderung verwerfen',
  sending: 'Wird gesendet…',

  cancelling: {
    title: (product) => `${isolateRtl(product)} kündigen?`,
    nothingCharged: 'Es wird nichts mehr abgebucht.',
    trialNotCharged:
      'Die Testphase läuft bis zu ihrem Ende weiter, und dann wird nichts abgebucht.',
    onlyUsageCharged:
      'Es wird nichts mehr abgebucht, außer für das, was Sie bis zum Ende noch nutzen.',
    onlyOpenCharged:
      'Es wird nichts mehr abgebucht, außer dem, was für diesen Abrechnungszeitraum noch offen ist.',
    openAmount: (amount, date) =>
      `Das Abo endet mit dem laufenden Abrechnungszeitraum. Der offene Betrag${amount ? ` von ${amount}` : ''} wird möglicherweise noch eingezogen${date ? `, etwa bis zum ${date}` : ''}.`,
    endsNow: (amount) =>
      `Das Abo endet sofort. Der offene Betrag${amount ? ` von ${amount}` : ''} entfällt und wird nicht mehr eingezogen.`,
    asking: 'Es wird geprüft, was aus dem offenen Betrag wird…',
    notNow:
      'Das Abo kann nicht mehr sofort enden. Sie können es aber noch zum Ende des laufenden Abrechnungszeitraums kündigen.',

    atStake: 'Was Sie behalten, und bis wann',
    licenseKeys: (count, number) =>
      count === 1 ? 'Lizenzschlüssel' : `${number(count)} Lizenzschlüssel`,
    files: (count, number) =>
      `${number(count)} ${plural('de', count, { one: 'Datei', other: 'Dateien' })}`,
    everythingElse: 'Alles andere, was im Abo enthalten ist',
    invoices: 'Ihre Rechnungen',
    worksUntil: (date, count) => `${count === 1 ? 'funktioniert' : 'funktionieren'} bis ${date}`,
    until: (date) => `bis ${date}`,
    untilPeriodEnds: 'bis der Zeitraum endet',
    stopsNow: 'endet sofort',
    stay: 'bleiben',
    team: 'Das gilt für alle in Ihrem Team.',

    reason: 'Warum? Freiwillige Angabe',
    noReason: 'Grund auswählen',
    reasons: {
      too_expensive: 'Es kostet zu viel',
      missing_features: 'Mir fehlt etwas, das ich brauche',
      switched_service: 'Ich nutze jetzt etwas anderes',
      unused: 'Ich nutze es zu wenig',
      too_complex: 'Es ist zu kompliziert',
      low_quality: 'Es funktioniert nicht gut genug',
      customer_service: 'Ich bin mit dem Support nicht zufrieden',
      other: 'Ein anderer Grund',
    },
    comment: 'Noch etwas? Freiwillige Angabe',
    takeBack: (date) => `Bis zum ${date} können Sie das zurücknehmen.`,
    noWayBack: 'Das lässt sich nicht zurücknehmen.',

    stayButton: 'Behalten',
    confirm: (date) => `Zum ${date} kündigen`,
    confirmSoon: 'Zum Ende des Zeitraums kündigen',
    confirmNow: 'Jetzt beenden',
  },

  pausing: {
    title: (product) => `${isolateRtl(product)} pausieren?`,
    begins: (date) =>
      date
        ? `Bis zum ${date} haben Sie bezahlt: So lange läuft das Abo weiter, dann pausiert es.`
        : 'Das Abo läuft weiter, bis der bezahlte Zeitraum vorbei ist, und pausiert dann.',
    meanwhile: {
      keys: (keys) => `Während der Pause ${works(keys)} nicht, und es wird nichts abgebucht.`,
      files: () =>
        'Während der Pause können Sie die Dateien nicht herunterladen, und es wird nichts abgebucht.',
      keysAndFiles: (keys) =>
        `Während der Pause ${works(keys)} nicht, Sie können die Dateien nicht herunterladen, und es wird nichts abgebucht.`,
      other: () =>
        'Während der Pause funktioniert nicht, was im Abo enthalten ist, und es wird nichts abgebucht.',
    },
    until: 'Wie lange',
    untilResumed: 'Bis ich es fortsetze',
    untilDate: 'Bis zu einem Datum',
    date: 'Fortsetzen am',
    earliest: (earliest) => `${earliest} oder später`,
    invalidDate: (earliest) => `Geben Sie den ${earliest} oder einen späteren Tag ein.`,
    resumesOn: (date) =>
      `Am ${date} läuft das Abo von selbst weiter, und an diesem Tag wird der nächste Zeitraum abgebucht.`,
    resumesOnRequest:
      'Das Abo bleibt pausiert, bis Sie es hier fortsetzen. Dann wird sofort ein neuer Zeitraum abgebucht.',
    noEnd: 'Während der Pause lässt es sich hier nicht kündigen.',
    stayButton: 'Nicht pausieren',
    confirm: (date) => `Ab ${date} pausieren`,
    confirmSoon: 'Ab Ende des Zeitraums pausieren',
  },

  resuming: {
    title: (product) => `${isolateRtl(product)} jetzt fortsetzen?`,
    charge: (amount, method) =>
      `${method ?? 'Ihre Zahlungsmethode'} wird jetzt ${amount ? `mit ${amount}` : 'für einen neuen Zeitraum'} belastet.`,
    price: (price) => `Preis: ${price}, zuzüglich Steuern. ${EXACT_SUM}`,
    newPeriod: 'Heute beginnt ein neuer Zeitraum.',
    worksAgain: {
      keys: (keys) => `Einen Moment später ${works(keys)} wieder.`,
      files: () => 'Einen Moment später können Sie die Dateien wieder herunterladen.',
      keysAndFiles: (keys) =>
        `Einen Moment später ${works(keys)} wieder, und Sie können die Dateien herunterladen.`,
      other: () => 'Einen Moment später funktioniert wieder, was im Abo enthalten ist.',
    },
    stayButton: 'Pausiert lassen',
    confirm: 'Fortsetzen',
    confirmAndPay: 'Fortsetzen und bezahlen',
  },

  planning: {
    title: (product) => `Tarif von ${isolateRtl(product)} wechseln`,
    plan: 'Neuer Tarif',
    planned: (name) => `${isolateRtl(name)} (geplant)`,
    loading: 'Tarife werden geladen…',
    none: 'Es gibt keinen anderen Tarif, zu dem dieses Abo wechseln kann.',
    failed:
      'Die Tarife konnten nicht geladen werden. Schließen Sie dieses Fenster und versuchen Sie es gleich noch einmal.',
    missing: 'Wählen Sie zuerst einen Tarif aus.',
    contents:
      'Lizenzschlüssel und Dateien, die der neue Tarif nicht enthält, funktionieren ab dem Wechsel nicht mehr. Neue sind einen Moment später da.',
    stayButton: 'Tarif behalten',
    confirm: 'Tarif wechseln',
    confirmAndPay: 'Wechseln und bezahlen',
  },

  seating: {
    title: (product) => `Plätze von ${isolateRtl(product)} ändern`,
    seats: 'Anzahl der Plätze',
    range: (min, max, number) =>
      max === undefined ? `Mindestens ${number(min)}` : `Von ${number(min)} bis ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Geben Sie eine ganze Zahl ein, mindestens ${number(min)}.`
        : `Geben Sie eine ganze Zahl von ${number(min)} bis ${number(max)} ein.`,
    same: (count, number) =>
      `Es ${are(count)} schon ${seats(count, number)}. Geben Sie eine andere Zahl ein.`,
    fewer: 'Plätze, die in Ihrem Team vergeben sind, müssen vorher zurückgenommen werden.',
    stayButton: 'Plätze behalten',
    confirm: (count, number) => `Auf ${seats(count, number)} ändern`,
    confirmAndPay: (count, number) => `Auf ${seats(count, number)} ändern und bezahlen`,
    confirmAny: 'Plätze ändern',
  },

  cost: {
    asking: 'Die Kosten werden ermittelt…',
    endsTrial:
      'Mit dieser Änderung endet Ihre Testphase, und der volle Preis wird jetzt abgebucht.',
    now: (amount, method) =>
      method ? `${method} wird jetzt mit ${amount} belastet.` : `Jetzt werden ${amount} abgebucht.`,
    nowUnknown: `Möglicherweise wird jetzt etwas abgebucht. ${EXACT_SUM}`,
    creditUsed: (amount) => `Ihr Guthaben von ${amount} ist schon abgezogen.`,
    debtIncluded: (amount) => `Davon sind ${amount} noch von früher offen.`,
    credit: (amount) =>
      `${NOTHING_NOW} Sie erhalten ein Guthaben von ${amount}, das mit Ihren nächsten Zahlungen verrechnet wird.`,
    nothingNow: NOTHING_NOW,
    coveredByCredit: (amount) =>
      `Jetzt wird nichts abgebucht: Es wird mit ${amount} aus Ihrem Guthaben bezahlt.`,
    nextInvoice: (amount, date) =>
      `${NOTHING_NOW} ${amount ? `${amount} kommen` : 'Der Unterschied kommt'} auf Ihre nächste Rechnung${date ? ` am ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `${NOTHING_NOW} Ein Guthaben von ${amount} wird von Ihrer nächsten Rechnung${date ? ` am ${date}` : ''} abgezogen.`,
    periodEnd: (date) =>
      `${NOTHING_NOW} Die Änderung erfolgt${date ? ` am ${date}` : `, ${PERIOD_OVER}`}, und ab dann gilt der neue Preis.`,
    trialEnd: (date) =>
      `${NOTHING_NOW} Die Testphase läuft${date ? ` bis zum ${date}` : ''} weiter, und danach wird der neue Preis abgebucht.`,
    unknown: (amount) =>
      amount
        ? `Die Änderung kostet ${amount}, jetzt oder auf Ihrer nächsten Rechnung.`
        : `Die Änderung kostet möglicherweise etwas, jetzt oder auf Ihrer nächsten Rechnung. ${EXACT_SUM}`,
    appliesNow: 'Die Änderung gilt sofort.',
    newPeriod: 'Damit beginnt ein neuer Zeitraum.',
  },

  done: {
    cancel: (date) =>
      `Das Abo ist gekündigt und endet ${date ? `am ${date}` : 'mit diesem Zeitraum'}.`,
    revoke: 'Das Abo ist beendet. Der offene Betrag wird nicht mehr eingezogen.',
    keep: 'Ihr Abo läuft weiter wie bisher.',
    pause: (date) =>
      date ? `Das Abo pausiert ab dem ${date}.` : `Das Abo pausiert, ${PERIOD_OVER}.`,
    dropPause: 'Das Abo pausiert nicht und läuft weiter wie bisher.',
    resume: 'Das Abo läuft wieder.',
    paymentAwaited: 'Die Zahlung wird verarbeitet. Falls sie fehlschlägt, sagen wir es hier.',
    paid: 'Die Zahlung war erfolgreich.',
    paymentFailed:
      'Aber die Zahlung ist fehlgeschlagen. Ändern Sie Ihre Zahlungsmethode, damit es noch einmal versucht werden kann.',
    changePlan: (name) => `Ihr Tarif ist jetzt ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      date
        ? `Das Abo wechselt am ${date} zu ${isolateRtl(name)}.`
        : `Das Abo wechselt zu ${isolateRtl(name)}, ${PERIOD_OVER}.`,
    changeSeats: (count, number) => `Sie haben jetzt ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      date
        ? `Ab dem ${date} ${are(count)} es ${seats(count, number)}.`
        : `Es ${are(count)} ${seats(count, number)}, ${PERIOD_OVER}.`,
    dropChange: 'Die geplante Änderung ist verworfen. Alles bleibt, wie es ist.',
  },

  refusals: deSubscriptionRefusals,
  notChanged: (reason) => `Nichts wurde geändert: ${reason}.`,
  maybeChanged:
    'Die Antwort ging verloren, daher wissen wir nicht, ob es geändert wurde. Wir senden es nicht von selbst noch einmal.',
  changedMeanwhile:
    'Die Antwort ging verloren, und inzwischen hat sich das Abo geändert. Daher wissen wir nicht, ob dies ausgeführt wurde. Sehen Sie sich den jetzigen Stand an, bevor Sie es noch einmal versuchen.',
  lookAgain: 'Erneut prüfen',
  looking: 'Wird geprüft…',
  notChangedAfterAll: 'Es wurde nicht geändert. Sie können es noch einmal versuchen.',
};
