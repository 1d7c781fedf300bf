import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { seats } from './seats.ts';

/** The Swedish texts of why a change of a subscription was refused. */
export const svSubscriptionRefusals: RefusalMessages = {
  isEnding: 'Prenumerationen är redan uppsagd och avslutas så som det visas. Inget annat ändrades.',
  hasEnded: 'Prenumerationen är redan avslutad. Inget ändrades.',
  cannotEndPaused:
    'Prenumerationen sades inte upp: det går inte medan den är pausad. Inget debiteras under pausen.',
  cannotEndUnpaid:
    'Prenumerationen sades inte upp: det går inte när det finns obetalda fakturor. Inga fler betalningsförsök görs automatiskt.',
  cannotEndIncomplete:
    'Prenumerationen sades inte upp: det går inte innan den första betalningen är gjord. Uteblir den försvinner prenumerationen av sig själv.',
  cannotChange: 'Prenumerationen ändrades inte: som den är nu går det inte.',
  notEnding: 'Inget slut var planerat. Prenumerationen fortsätter så som det visas.',
  needsPaymentMethod:
    'Inget ändrades, eftersom ingen betalningsmetod är sparad. Lägg till en och försök sedan igen.',
  cardDeclined:
    'Inget ändrades, eftersom ditt kort nekades. Uppdatera din betalningsmetod och försök sedan igen.',
  paymentFailed:
    'Inget ändrades, eftersom betalningen misslyckades. Uppdatera din betalningsmetod och försök sedan igen.',
  cannotPause: 'Prenumerationen pausades inte: som den är nu går det inte.',
  notPaused: 'Prenumerationen är inte längre pausad. Inget debiterades för det här.',
  noPlannedPause: 'Ingen paus var planerad. Prenumerationen fortsätter så som det visas.',
  pauseNotAllowed: 'Inget ändrades: säljaren tillåter inte pauser här.',
  resumeTooEarly:
    'Prenumerationen pausades inte: dagen då den återupptas är för tidig. Välj en senare.',
  planNotAllowed: 'Inget ändrades: säljaren tillåter inte byte av abonnemang här.',
  planUnavailable: 'Inget ändrades: det abonnemanget finns inte längre att få. Välj ett annat.',
  seatsNotAllowed: 'Inget ändrades: säljaren tillåter inte ändring av platserna här.',
  notBySeats: 'Inget ändrades: den här prenumerationen har inga platser.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Inget ändrades: det är för få platser.'
      : `Inget ändrades: det måste vara minst ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Inget ändrades: det är för många platser.'
      : `Inget ändrades: det kan vara högst ${seats(max, number)}.`,
  seatsInUse: (assigned, number) =>
    `Inget ändrades: ${assigned === undefined ? 'fler platser' : seats(assigned, number)} används. Ta först tillbaka några från personer i ditt team.`,
  noPlannedChange: 'Det fanns inte längre någon planerad ändring. Det som visas gäller.',
  cannotEndNow: 'Prenumerationen avslutades inte: den kan inte längre avslutas direkt.',
  busy: 'Inget ändrades: en annan ändring pågår fortfarande. Försök igen om en liten stund.',
  notPermitted: 'Inget ändrades: bara ägaren till teamet kan göra det.',
  notFound: 'Inget ändrades: den här prenumerationen finns inte längre här.',
  refused: 'Inget ändrades: ändringen avvisades. Försök igen senare eller fråga säljaren.',
};
