import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { plural } from '../../plural.ts';
import { seats } from './seats.ts';

const there = (count: number) =>
  plural('it', count, { one: 'c’è', many: 'ci sono', other: 'ci sono' });

/** The Italian texts of why a change of a subscription was refused. */
export const itSubscriptionRefusals: RefusalMessages = {
  isEnding:
    'L’abbonamento era già stato disdetto e termina come indicato. Non è cambiato nient’altro.',
  hasEnded: 'L’abbonamento era già terminato. Non è cambiato nulla.',
  cannotEndPaused:
    'L’abbonamento non è stato disdetto: durante la pausa non è possibile. Durante la pausa non viene addebitato nulla.',
  cannotEndUnpaid:
    'L’abbonamento non è stato disdetto: con fatture non pagate non è possibile. Non ci saranno altri tentativi di pagamento automatici.',
  cannotEndIncomplete:
    'L’abbonamento non è stato disdetto: finché il primo pagamento è in sospeso non è possibile. Se non viene fatto, l’abbonamento scompare da solo.',
  cannotChange: 'L’abbonamento non è stato modificato: così com’è ora, non è possibile.',
  notEnding: 'Non era prevista alcuna fine. L’abbonamento continua come indicato.',
  needsPaymentMethod:
    'Non è cambiato nulla, perché non è salvato alcun metodo di pagamento. Aggiungine uno e poi riprova.',
  cardDeclined:
    'Non è cambiato nulla, perché la tua carta è stata rifiutata. Aggiorna il metodo di pagamento e poi riprova.',
  paymentFailed:
    'Non è cambiato nulla, perché il pagamento non è riuscito. Aggiorna il metodo di pagamento e poi riprova.',
  cannotPause: 'L’abbonamento non è andato in pausa: così com’è ora, non è possibile.',
  notPaused: 'L’abbonamento non è più in pausa. Per questo non è stato addebitato nulla.',
  noPlannedPause: 'Non era prevista alcuna pausa. L’abbonamento continua come indicato.',
  pauseNotAllowed: 'Non è cambiato nulla: il venditore non permette pause da qui.',
  resumeTooEarly:
    'L’abbonamento non è andato in pausa: il giorno in cui riprende è troppo vicino. Scegline uno successivo.',
  planNotAllowed: 'Non è cambiato nulla: il venditore non permette di cambiare piano da qui.',
  planUnavailable: 'Non è cambiato nulla: quel piano non è più disponibile. Scegline un altro.',
  seatsNotAllowed:
    'Non è cambiato nulla: il venditore non permette di cambiare le postazioni da qui.',
  notBySeats: 'Non è cambiato nulla: questo abbonamento non ha postazioni.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Non è cambiato nulla: le postazioni sono troppo poche.'
      : `Non è cambiato nulla: il minimo è ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Non è cambiato nulla: le postazioni sono troppe.'
      : `Non è cambiato nulla: il massimo è ${seats(max, number)}.`,
  seatsInUse: (assigned, number) =>
    assigned === undefined
      ? 'Non è cambiato nulla: le postazioni in uso sono di più. Prima toglile ad alcune persone del tuo team.'
      : `Non è cambiato nulla: ${there(assigned)} ${seats(assigned, number)} in uso. Prima toglile ad alcune persone del tuo team.`,
  noPlannedChange: 'Non era più prevista alcuna modifica. L’abbonamento è come indicato.',
  cannotEndNow: 'L’abbonamento non è terminato: non può più terminare subito.',
  busy: 'Non è cambiato nulla: un’altra modifica è ancora in corso. Riprova tra poco.',
  notPermitted: 'Non è cambiato nulla: può farlo solo il proprietario del team.',
  notFound: 'Non è cambiato nulla: questo abbonamento non è più qui.',
  refused:
    'Non è cambiato nulla: la richiesta è stata rifiutata. Riprova più tardi o chiedi al venditore.',
};
