import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { plural } from '../../plural.ts';
import { seats } from './seats.ts';

/** The Dutch texts of why a change of a subscription was refused. */
export const nlSubscriptionRefusals: RefusalMessages = {
  isEnding: 'Het was al opgezegd en eindigt zoals aangegeven. Verder is er niets gewijzigd.',
  hasEnded: 'Het was al afgelopen. Er is niets gewijzigd.',
  cannotEndPaused:
    'Het is niet opgezegd: tijdens een pauze kan dat niet. Tijdens de pauze wordt er niets in rekening gebracht.',
  cannotEndUnpaid:
    'Het is niet opgezegd: met onbetaalde facturen kan dat niet. Er volgt vanzelf geen nieuwe betaalpoging.',
  cannotEndIncomplete:
    'Het is niet opgezegd: zolang de eerste betaling openstaat, kan dat niet. Zonder die betaling verdwijnt het vanzelf.',
  cannotChange: 'Het is niet gewijzigd: zoals het nu is, kan dat niet.',
  notEnding: 'Er was geen einde gepland. Het loopt door zoals aangegeven.',
  needsPaymentMethod:
    'Er is niets gewijzigd, want er is geen betaalmethode opgeslagen. Voeg er een toe en probeer het dan opnieuw.',
  cardDeclined:
    'Er is niets gewijzigd, want je kaart is geweigerd. Wijzig je betaalmethode en probeer het dan opnieuw.',
  paymentFailed:
    'Er is niets gewijzigd, want de betaling is mislukt. Wijzig je betaalmethode en probeer het dan opnieuw.',
  cannotPause: 'Het is niet gepauzeerd: zoals het nu is, kan dat niet.',
  notPaused: 'Het is niet meer gepauzeerd. Hiervoor is niets in rekening gebracht.',
  noPlannedPause: 'Er was geen pauze gepland. Het loopt door zoals aangegeven.',
  pauseNotAllowed: 'Er is niets gewijzigd: de verkoper staat pauzeren hier niet toe.',
  resumeTooEarly:
    'Het is niet gepauzeerd: de dag waarop het verdergaat, is te vroeg. Kies een latere dag.',
  planNotAllowed:
    'Er is niets gewijzigd: de verkoper staat overstappen naar een ander abonnement hier niet toe.',
  planUnavailable: 'Er is niets gewijzigd: dat abonnement is niet meer te krijgen. Kies een ander.',
  seatsNotAllowed:
    'Er is niets gewijzigd: de verkoper staat hier geen wijziging van de plaatsen toe.',
  notBySeats: 'Er is niets gewijzigd: dit abonnement heeft geen plaatsen.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Er is niets gewijzigd: dat zijn te weinig plaatsen.'
      : `Er is niets gewijzigd: het minimum is ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Er is niets gewijzigd: dat zijn te veel plaatsen.'
      : `Er is niets gewijzigd: het maximum is ${seats(max, number)}.`,
  seatsInUse: (assigned, number) =>
    assigned === undefined
      ? 'Er is niets gewijzigd: er zijn meer plaatsen in gebruik. Neem er eerst een paar terug van mensen in je team.'
      : `Er is niets gewijzigd: er ${plural('nl', assigned, { one: 'is', other: 'zijn' })} ${seats(assigned, number)} in gebruik. Neem er eerst een paar terug van mensen in je team.`,
  noPlannedChange: 'Er was geen wijziging meer gepland. Het is zoals aangegeven.',
  cannotEndNow: 'Het is niet beëindigd: het kan niet meer meteen eindigen.',
  busy: 'Er is niets gewijzigd: er wordt nog een andere wijziging uitgevoerd. Probeer het zo opnieuw.',
  notPermitted: 'Er is niets gewijzigd: alleen de eigenaar van het team kan dat.',
  notFound: 'Er is niets gewijzigd: dit abonnement is hier niet meer.',
  refused:
    'Er is niets gewijzigd: het is geweigerd. Probeer het later opnieuw of vraag het aan de verkoper.',
};
