import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { frSubscriptionRefusals } from './subscription-refusals.ts';
import { seats } from './seats.ts';

const key = (count: number) => (count === 1 ? 'la clé de licence' : 'les clés de licence');
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);

const PERIOD_OVER = 'à la fin de la période en cours';
const NOTHING_NOW = 'Rien n’est prélevé maintenant.';
const EXACT_SUM = 'Le montant exact figure sur la facture.';

/** The French texts of the changes of a subscription. */
export const frSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Résilier…',
  keep: 'Conserver mon abonnement',
  pause: 'Mettre en pause…',
  dropPause: 'Laisser l’abonnement actif',
  resume: 'Reprendre maintenant…',
  changePlan: 'Changer de formule…',
  changeSeats: 'Changer les places…',
  dropChange: 'Abandonner ce changement',
  sending: 'Envoi…',

  cancelling: {
    title: (product) => `Résilier ${isolateRtl(product)}\u202f?`,
    nothingCharged: 'Plus rien n’est prélevé.',
    trialNotCharged: 'L’essai continue jusqu’à sa fin, et rien n’est prélevé à ce moment-là.',
    onlyUsageCharged:
      'Plus rien n’est prélevé, sauf ce que vous consommez d’ici la fin de l’abonnement.',
    onlyOpenCharged: 'Plus rien n’est prélevé, sauf ce qui reste dû pour cette période.',
    openAmount: (amount, date) =>
      `L’abonnement prend fin avec la période en cours. Le montant impayé${amount ? ` de ${amount}` : ''} peut encore être prélevé${date ? `, jusqu’au ${date} environ` : ''}.`,
    endsNow: (amount) =>
      `L’abonnement prend fin immédiatement. Le montant impayé${amount ? ` de ${amount}` : ''} est annulé et ne sera plus prélevé.`,
    asking: 'Vérification de ce que devient le montant impayé…',
    notNow:
      'L’abonnement ne peut plus prendre fin immédiatement. Vous pouvez encore le laisser se terminer avec la période en cours.',

    atStake: 'Ce que vous conservez, et jusqu’à quand',
    licenseKeys: (count, number) =>
      count === 1
        ? 'Clé de licence'
        : `${number(count)} ${plural('fr', count, { one: 'clé de licence', many: 'de clés de licence', other: 'clés de licence' })}`,
    files: (count, number) =>
      `${number(count)} ${plural('fr', count, { one: 'fichier', many: 'de fichiers', other: 'fichiers' })}`,
    everythingElse: 'Tout le reste de l’abonnement',
    invoices: 'Vos factures',
    worksUntil: (date, count) => `${verb(count, 'fonctionne', 'fonctionnent')} jusqu’au ${date}`,
    until: (date) => `jusqu’au ${date}`,
    untilPeriodEnds: 'jusqu’à la fin de la période',
    stopsNow: 'prend fin immédiatement',
    stay: 'restent',
    team: 'Cela vaut pour toute votre équipe.',

    reason: 'Pourquoi\u202f? Facultatif',
    noReason: 'Choisir une raison',
    reasons: {
      too_expensive: 'C’est trop cher',
      missing_features: 'Il manque quelque chose dont j’ai besoin',
      switched_service: 'J’utilise autre chose maintenant',
      unused: 'Je ne l’utilise pas assez',
      too_complex: 'C’est trop compliqué',
      low_quality: 'Cela ne fonctionne pas assez bien',
      customer_service: 'L’assistance ne me convient pas',
      other: 'Une autre raison',
    },
    comment: 'Quelque chose à ajouter\u202f? Facultatif',
    takeBack: (date) => `Vous pouvez revenir en arrière jusqu’au ${date}.`,
    noWayBack: 'Il n’est pas possible de revenir en arrière.',

    stayButton: 'Conserver',
    confirm: (date) => `Résilier le ${date}`,
    confirmSoon: 'Résilier en fin de période',
    confirmNow: 'Résilier maintenant',
  },

  pausing: {
    title: (product) => `Mettre ${isolateRtl(product)} en pause\u202f?`,
    begins: (date) =>
      date
        ? `L’abonnement continue jusqu’au ${date}, car il est payé jusque-là, puis il est mis en pause.`
        : 'L’abonnement continue jusqu’à la fin de la période que vous avez payée, puis il est mis en pause.',
    meanwhile: {
      keys: (keys) =>
        `Pendant la pause, ${key(keys)} ne ${verb(keys, 'fonctionne', 'fonctionnent')} pas, et rien n’est prélevé.`,
      files: () =>
        'Pendant la pause, vous ne pouvez pas télécharger les fichiers, et rien n’est prélevé.',
      keysAndFiles: (keys) =>
        `Pendant la pause, ${key(keys)} ne ${verb(keys, 'fonctionne', 'fonctionnent')} pas, vous ne pouvez pas télécharger les fichiers, et rien n’est prélevé.`,
      other: () =>
        'Pendant la pause, ce que comprend l’abonnement ne fonctionne pas, et rien n’est prélevé.',
    },
    until: 'Combien de temps',
    untilResumed: 'Jusqu’à ce que je le reprenne',
    untilDate: 'Jusqu’à une date',
    date: 'Reprendre le',
    earliest: (earliest) => `${earliest} ou plus tard`,
    invalidDate: (earliest) => `Saisissez le ${earliest} ou un jour ultérieur.`,
    resumesOn: (date) =>
      `Il reprend de lui-même le ${date}, et la période suivante est prélevée ce jour-là.`,
    resumesOnRequest:
      'Il reste en pause jusqu’à ce que vous le repreniez ici. Une nouvelle période est alors prélevée immédiatement.',
    noEnd: 'Pendant la pause, il ne peut pas être résilié ici.',
    stayButton: 'Ne pas mettre en pause',
    confirm: (date) => `Mettre en pause le ${date}`,
    confirmSoon: 'Pause en fin de période',
  },

  resuming: {
    title: (product) => `Reprendre ${isolateRtl(product)} maintenant\u202f?`,
    charge: (amount, method) =>
      `Prélèvement immédiat ${amount ? `de ${amount}` : 'pour une nouvelle période'} ${method ? `(${method})` : 'sur votre moyen de paiement'}.`,
    price: (price) => `Prix\u00a0: ${price}, plus les taxes. ${EXACT_SUM}`,
    newPeriod: 'Une nouvelle période commence aujourd’hui.',
    worksAgain: {
      keys: (keys) =>
        `Un instant après, ${key(keys)} ${verb(keys, 'fonctionne', 'fonctionnent')} de nouveau.`,
      files: () => 'Un instant après, vous pouvez de nouveau télécharger les fichiers.',
      keysAndFiles: (keys) =>
        `Un instant après, ${key(keys)} ${verb(keys, 'fonctionne', 'fonctionnent')} de nouveau, et vous pouvez télécharger les fichiers.`,
      other: () => 'Un instant après, ce que comprend l’abonnement fonctionne de nouveau.',
    },
    stayButton: 'Laisser en pause',
    confirm: 'Reprendre',
    confirmAndPay: 'Reprendre et payer',
  },

  planning: {
    title: (product) => `Changer la formule de ${isolateRtl(product)}`,
    plan: 'Nouvelle formule',
    planned: (name) => `${isolateRtl(name)} (prévue)`,
    loading: 'Chargement des formules…',
    none: 'Cet abonnement ne peut passer à aucune autre formule.',
    failed:
      'Les formules n’ont pas pu être chargées. Fermez cette fenêtre, puis réessayez dans un instant.',
    missing: 'Choisissez d’abord une formule.',
    contents:
      'Les clés de licence et les fichiers que la nouvelle formule ne comprend pas cessent de fonctionner lors du changement. Les nouveaux arrivent un instant après.',
    stayButton: 'Garder cette formule',
    confirm: 'Changer de formule',
    confirmAndPay: 'Changer de formule et payer',
  },

  seating: {
    title: (product) => `Changer les places de ${isolateRtl(product)}`,
    seats: 'Nombre de places',
    range: (min, max, number) =>
      max === undefined ? `Au moins ${number(min)}` : `De ${number(min)} à ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Saisissez un nombre entier, au moins ${number(min)}.`
        : `Saisissez un nombre entier de ${number(min)} à ${number(max)}.`,
    same: (count, number) =>
      `Il y a déjà ${seats(count, number)} actuellement. Saisissez un autre nombre.`,
    fewer:
      'Les places utilisées par des personnes de votre équipe doivent d’abord leur être retirées.',
    stayButton: 'Garder les places',
    confirm: (count, number) => `Passer à ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Passer à ${seats(count, number)} et payer`,
    confirmAny: 'Changer les places',
  },

  cost: {
    asking: 'Calcul du coût…',
    endsTrial:
      'Votre essai prend fin avec ce changement, et le prix complet est prélevé maintenant.',
    now: (amount, method) => `Prélèvement immédiat de ${amount}${method ? ` (${method})` : ''}.`,
    nowUnknown: `Un prélèvement immédiat est possible. ${EXACT_SUM}`,
    creditUsed: (amount) => `Votre avoir de ${amount} est déjà déduit.`,
    debtIncluded: (amount) => `Ce montant comprend ${amount} que vous deviez déjà.`,
    credit: (amount) =>
      `${NOTHING_NOW} Vous recevez un avoir de ${amount}, déduit de vos prochains paiements.`,
    nothingNow: NOTHING_NOW,
    coveredByCredit: (amount) =>
      `Rien n’est prélevé maintenant\u00a0: le paiement se fait avec ${amount} de votre avoir.`,
    nextInvoice: (amount, date) =>
      `${NOTHING_NOW} ${amount ? `${amount} s’ajoutent` : 'La différence s’ajoute'} à votre prochaine facture${date ? ` du ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `${NOTHING_NOW} Un avoir de ${amount} est déduit de votre prochaine facture${date ? ` du ${date}` : ''}.`,
    periodEnd: (date) =>
      `${NOTHING_NOW} Le changement a lieu ${date ? `le ${date}` : PERIOD_OVER}, et le nouveau prix s’applique dès lors.`,
    trialEnd: (date) =>
      `${NOTHING_NOW} L’essai continue${date ? ` jusqu’au ${date}` : ''}, et le nouveau prix est prélevé ensuite.`,
    unknown: (amount) =>
      amount
        ? `Le changement coûte ${amount}, maintenant ou sur votre prochaine facture.`
        : `Le changement peut coûter quelque chose, maintenant ou sur votre prochaine facture. ${EXACT_SUM}`,
    appliesNow: 'Le changement est immédiat.',
    newPeriod: 'Une nouvelle période commence avec lui.',
  },

  done: {
    cancel: (date) =>
      `L’abonnement est résilié et prend fin ${date ? `le ${date}` : 'avec cette période'}.`,
    revoke: 'L’abonnement a pris fin. Le montant impayé ne sera plus prélevé.',
    keep: 'Votre abonnement continue comme avant.',
    pause: (date) => `L’abonnement est mis en pause ${date ? `le ${date}` : PERIOD_OVER}.`,
    dropPause: 'L’abonnement n’est pas mis en pause et continue comme avant.',
    resume: 'L’abonnement a repris.',
    paymentAwaited: 'Le paiement est en cours. S’il échoue, nous le dirons ici.',
    paid: 'Le paiement a été effectué.',
    paymentFailed:
      'Mais le paiement a échoué. Modifiez votre moyen de paiement pour qu’une nouvelle tentative puisse avoir lieu.',
    changePlan: (name) => `Votre formule est maintenant ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `L’abonnement passe à ${isolateRtl(name)} ${date ? `le ${date}` : PERIOD_OVER}.`,
    changeSeats: (count, number) => `Vous avez maintenant ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `L’abonnement passe à ${seats(count, number)} ${date ? `le ${date}` : PERIOD_OVER}.`,
    dropChange: 'Le changement prévu est abandonné. Tout reste tel quel.',
  },

  refusals: frSubscriptionRefusals,
  notChanged: (reason) => `Rien n’a été modifié\u00a0: ${reason}.`,
  maybeChanged:
    'La réponse s’est perdue, nous ne savons donc pas si le changement a été fait. Nous ne l’envoyons pas de nouveau de nous-mêmes.',
  changedMeanwhile:
    'La réponse s’est perdue et l’abonnement a été modifié entre-temps, nous ne savons donc pas si ce changement a été fait. Vérifiez son état actuel avant de réessayer.',
  lookAgain: 'Vérifier à nouveau',
  looking: 'Vérification…',
  notChangedAfterAll: 'Le changement n’a pas été fait. Vous pouvez réessayer.',
};
