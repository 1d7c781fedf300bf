import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { seats } from './seats.ts';

const OTHER_METHOD = 'Modifiez votre moyen de paiement, puis réessayez.';

/** The French texts of why a change of a subscription was refused. */
export const frSubscriptionRefusals: RefusalMessages = {
  isEnding:
    'L’abonnement était déjà résilié et prend fin comme indiqué. Rien d’autre n’a été modifié.',
  hasEnded: 'L’abonnement avait déjà pris fin. Rien n’a été modifié.',
  cannotEndPaused:
    'L’abonnement n’a pas été résilié\u00a0: c’est impossible pendant la pause. Rien n’est prélevé tant qu’elle dure.',
  cannotEndUnpaid:
    'L’abonnement n’a pas été résilié\u00a0: c’est impossible avec des factures impayées. Aucune autre tentative de paiement automatique n’aura lieu.',
  cannotEndIncomplete:
    'L’abonnement n’a pas été résilié\u00a0: c’est impossible tant que le premier paiement est en attente. S’il n’est pas fait, l’abonnement disparaît de lui-même.',
  cannotChange: 'L’abonnement n’a pas été modifié\u00a0: c’est impossible dans son état actuel.',
  notEnding: 'Aucune fin n’était prévue. L’abonnement continue comme indiqué.',
  needsPaymentMethod:
    'Rien n’a été modifié, car aucun moyen de paiement n’est enregistré. Ajoutez-en un, puis réessayez.',
  cardDeclined: `Rien n’a été modifié, car votre carte a été refusée. ${OTHER_METHOD}`,
  paymentFailed: `Rien n’a été modifié, car le paiement a échoué. ${OTHER_METHOD}`,
  cannotPause:
    'L’abonnement n’a pas été mis en pause\u00a0: c’est impossible dans son état actuel.',
  notPaused: 'L’abonnement n’est plus en pause. Rien n’a été prélevé pour cela.',
  noPlannedPause: 'Aucune pause n’était prévue. L’abonnement continue comme indiqué.',
  pauseNotAllowed: 'Rien n’a été modifié\u00a0: le vendeur ne permet pas de mettre en pause ici.',
  resumeTooEarly:
    'L’abonnement n’a pas été mis en pause\u00a0: le jour de la reprise est trop proche. Choisissez-en un plus tardif.',
  planNotAllowed: 'Rien n’a été modifié\u00a0: le vendeur ne permet pas de changer de formule ici.',
  planUnavailable:
    'Rien n’a été modifié\u00a0: cette formule n’est plus proposée. Choisissez-en une autre.',
  seatsNotAllowed:
    'Rien n’a été modifié\u00a0: le vendeur ne permet pas de changer les places ici.',
  notBySeats: 'Rien n’a été modifié\u00a0: cet abonnement n’a pas de places.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Rien n’a été modifié\u00a0: il y a trop peu de places.'
      : `Rien n’a été modifié\u00a0: il faut au moins ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Rien n’a été modifié\u00a0: il y a trop de places.'
      : `Rien n’a été modifié\u00a0: il peut y avoir au plus ${seats(max, number)}.`,
  seatsInUse: (assigned, number) =>
    `Rien n’a été modifié\u00a0: ${assigned === undefined ? 'davantage de places sont utilisées' : `il y a ${seats(assigned, number)} en service`}. Retirez-en d’abord à des personnes de votre équipe.`,
  noPlannedChange: 'Aucun changement n’était plus prévu. Tout est comme indiqué.',
  cannotEndNow: 'L’abonnement n’a pas pris fin\u00a0: il ne peut plus prendre fin immédiatement.',
  busy: 'Rien n’a été modifié\u00a0: un autre changement est encore en cours. Réessayez dans un instant.',
  notPermitted: 'Rien n’a été modifié\u00a0: seul le propriétaire de l’équipe peut le faire.',
  notFound: 'Rien n’a été modifié\u00a0: cet abonnement n’est plus ici.',
  refused:
    'Rien n’a été modifié\u00a0: la demande a été refusée. Réessayez plus tard ou demandez au vendeur.',
};
