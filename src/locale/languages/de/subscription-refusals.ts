import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { plural } from '../../plural.ts';
import { seats } from './seats.ts';

const are = (count: number) => plural('de', count, { one: 'ist', other: 'sind' });

const OTHER_METHOD = 'Ändern Sie Ihre Zahlungsmethode und versuchen Sie es dann noch einmal.';

/** The German texts of why a change of a subscription was refused. */
export const deSubscriptionRefusals: RefusalMessages = {
  isEnding: 'Das Abo war schon gekündigt und endet wie angezeigt. Sonst wurde nichts geändert.',
  hasEnded: 'Das Abo war schon beendet. Nichts wurde geändert.',
  cannotEndPaused:
    'Das Abo wurde nicht gekündigt: Während der Pause geht das nicht. Solange es pausiert, wird nichts abgebucht.',
  cannotEndUnpaid:
    'Das Abo wurde nicht gekündigt: Mit unbezahlten Rechnungen geht das nicht. Von selbst wird keine weitere Zahlung versucht.',
  cannotEndIncomplete:
    'Das Abo wurde nicht gekündigt: Solange die erste Zahlung aussteht, geht das nicht. Bleibt sie aus, verschwindet es von selbst.',
  cannotChange: 'Das Abo wurde nicht geändert: In seinem jetzigen Zustand geht das nicht.',
  notEnding: 'Es war kein Ende geplant. Das Abo läuft weiter wie angezeigt.',
  needsPaymentMethod:
    'Nichts wurde geändert, weil keine Zahlungsmethode gespeichert ist. Fügen Sie eine hinzu und versuchen Sie es dann noch einmal.',
  cardDeclined: `Nichts wurde geändert, weil Ihre Karte abgelehnt wurde. ${OTHER_METHOD}`,
  paymentFailed: `Nichts wurde geändert, weil die Zahlung fehlgeschlagen ist. ${OTHER_METHOD}`,
  cannotPause: 'Das Abo wurde nicht pausiert: In seinem jetzigen Zustand geht das nicht.',
  notPaused: 'Das Abo pausiert nicht mehr. Hierfür wurde nichts abgebucht.',
  noPlannedPause: 'Es war keine Pause geplant. Das Abo läuft weiter wie angezeigt.',
  pauseNotAllowed: 'Nichts wurde geändert: Der Verkäufer erlaubt hier keine Pausen.',
  resumeTooEarly:
    'Das Abo wurde nicht pausiert: Der Tag, an dem es weiterläuft, ist zu früh. Wählen Sie einen späteren.',
  planNotAllowed: 'Nichts wurde geändert: Der Verkäufer erlaubt hier keinen Tarifwechsel.',
  planUnavailable:
    'Nichts wurde geändert: Diesen Tarif gibt es nicht mehr. Wählen Sie einen anderen.',
  seatsNotAllowed: 'Nichts wurde geändert: Der Verkäufer erlaubt hier nicht, die Plätze zu ändern.',
  notBySeats: 'Nichts wurde geändert: Dieses Abo hat keine Plätze.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Nichts wurde geändert: Das sind zu wenige Plätze.'
      : `Nichts wurde geändert: Sie brauchen mindestens ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Nichts wurde geändert: Das sind zu viele Plätze.'
      : `Nichts wurde geändert: Sie können höchstens ${seats(max, number)} haben.`,
  seatsInUse: (assigned, number) =>
    `Nichts wurde geändert: ${assigned === undefined ? 'Mehr Plätze sind' : `${seats(assigned, number)} ${are(assigned)}`} vergeben. Nehmen Sie zuerst welche von Personen in Ihrem Team zurück.`,
  noPlannedChange: 'Es war keine Änderung mehr geplant. Alles ist wie angezeigt.',
  cannotEndNow: 'Das Abo wurde nicht beendet: Es kann nicht mehr sofort enden.',
  busy: 'Nichts wurde geändert: Eine andere Änderung läuft noch. Versuchen Sie es gleich noch einmal.',
  notPermitted: 'Nichts wurde geändert: Das kann nur der Inhaber des Teams.',
  notFound: 'Nichts wurde geändert: Dieses Abo ist nicht mehr hier.',
  refused:
    'Nichts wurde geändert: Es wurde abgelehnt. Versuchen Sie es später noch einmal oder fragen Sie den Verkäufer.',
};
