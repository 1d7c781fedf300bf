import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { seats } from './seats.ts';

/** The Hungarian texts of why a change of a subscription was refused. */
export const huSubscriptionRefusals: RefusalMessages = {
  isEnding: 'Már korábban lemondták, és a jelzett módon ér véget. Más nem változott.',
  hasEnded: 'Már véget ért. Semmi sem változott.',
  cannotEndPaused:
    'Nem lett lemondva: szünetelés közben ez nem lehetséges. Amíg szünetel, nem kell fizetnie.',
  cannotEndUnpaid:
    'Nem lett lemondva: kifizetetlen számlákkal ez nem lehetséges. Magától nem lesz újabb fizetési próbálkozás.',
  cannotEndIncomplete:
    'Nem lett lemondva: amíg az első fizetés nem történt meg, ez nem lehetséges. Fizetés nélkül magától megszűnik.',
  cannotChange: 'Nem módosult: a jelenlegi állapotában ez nem lehetséges.',
  notEnding: 'Nem volt tervezve, hogy véget ér. A jelzett módon folytatódik.',
  needsPaymentMethod:
    'Semmi sem változott, mert nincs mentett fizetési mód. Adjon meg egyet, majd próbálja újra.',
  cardDeclined:
    'Semmi sem változott, mert a kártyáját elutasították. Módosítsa a fizetési módot, majd próbálja újra.',
  paymentFailed:
    'Semmi sem változott, mert a fizetés nem sikerült. Módosítsa a fizetési módot, majd próbálja újra.',
  cannotPause: 'Nem lett szüneteltetve: a jelenlegi állapotában ez nem lehetséges.',
  notPaused: 'Már nem szünetel. Ezért semmit sem vontak le.',
  noPlannedPause: 'Nem volt tervezett szünet. A jelzett módon folytatódik.',
  pauseNotAllowed: 'Semmi sem változott: az eladó itt nem engedi a szüneteltetést.',
  resumeTooEarly: 'Nem lett szüneteltetve: a folytatás napja túl korai. Válasszon egy későbbit.',
  planNotAllowed: 'Semmi sem változott: az eladó itt nem engedi a csomagváltást.',
  planUnavailable: 'Semmi sem változott: ez a csomag már nem érhető el. Válasszon másikat.',
  seatsNotAllowed: 'Semmi sem változott: az eladó itt nem engedi a helyek módosítását.',
  notBySeats: 'Semmi sem változott: ebben az előfizetésben nincsenek helyek.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Semmi sem változott: ez túl kevés hely.'
      : `Semmi sem változott: legalább ${seats(min, number)} szükséges.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Semmi sem változott: ez túl sok hely.'
      : `Semmi sem változott: legfeljebb ${seats(max, number)} lehet.`,
  seatsInUse: (assigned, number) =>
    assigned === undefined
      ? 'Semmi sem változott: ennél több hely van használatban. Előbb vegyen vissza néhányat a csapat tagjaitól.'
      : `Semmi sem változott: ${seats(assigned, number)} van használatban. Előbb vegyen vissza néhányat a csapat tagjaitól.`,
  noPlannedChange: 'Már nem volt tervezett módosítás. A jelzett állapot érvényes.',
  cannotEndNow: 'Nem ért véget: azonnal már nem érhet véget.',
  busy: 'Semmi sem változott: egy másik módosítás még folyamatban van. Próbálja újra kis idő múlva.',
  notPermitted: 'Semmi sem változott: ezt csak a csapat tulajdonosa teheti meg.',
  notFound: 'Semmi sem változott: ez az előfizetés már nincs itt.',
  refused:
    'Semmi sem változott: a kérést elutasították. Próbálja újra később, vagy kérdezze meg az eladót.',
};
