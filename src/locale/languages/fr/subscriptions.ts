import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { frSubscriptionChanges } from './subscription-changes.ts';
import { seats } from './seats.ts';

/** "par mois", or "tous les 3 mois". */
const every =
  (one: string, other: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    count === 1 ? `${amount} par ${one}` : `${amount} ${other.replace('#', number(count))}`;

const units = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('fr', count, { one: 'unité', many: 'd’unités', other: 'unités' })}`;

const key = (count: number) => (count === 1 ? 'la clé de licence' : 'les clés de licence');
const capitalKey = (count: number) => (count === 1 ? 'La clé de licence' : 'Les clés de licence');
/** A verb of `key`: `count` chooses between "fonctionne" and "fonctionnent". */
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);
const works = (count: number) => `${key(count)} ${verb(count, 'fonctionne', 'fonctionnent')}`;
const doNotWork = (count: number) => `ne ${verb(count, 'fonctionne', 'fonctionnent')} pas`;

const onDate = (date: string | undefined) => (date ? `Le ${date}` : 'Bientôt');

/** The French texts of subscriptions. */
export const frSubscriptions: SubscriptionMessages = {
  title: 'Abonnement',
  loading: 'Chargement de l’abonnement…',
  loaded: (title, state) => `${isolateRtl(title)}\u00a0: ${state}`,
  help: 'Obtenir de l’aide',

  states: {
    active: 'Actif',
    trialing: 'Période d’essai',
    trialUntil: (date) => `Essai jusqu’au ${date}`,
    endsOn: (date) => `Prend fin le ${date}`,
    endsSoon: 'Prend bientôt fin',
    pausesOn: (date) => `En pause dès le ${date}`,
    pausesSoon: 'Bientôt en pause',
    paused: 'En pause',
    pausedUntil: (date) => `En pause jusqu’au ${date}`,
    past_due: 'Échec du paiement',
    unpaid: 'Impayé',
    ended: 'Terminé',
    incomplete: 'Paiement en attente',
    incomplete_expired: 'Jamais commencé',
  },

  price: {
    every: {
      day: every('jour', 'tous les # jours'),
      week: every('semaine', 'toutes les # semaines'),
      month: every('mois', 'tous les # mois'),
      year: every('an', 'tous les # ans'),
    },
    free: 'Gratuit',
    usageOnly: 'Selon la consommation',
    plusUsage: 'plus la consommation',
    discounted: 'avec une remise',
    seats,
    seatsAt: (count, amount, number) =>
      `${seats(count, number)} à ${amount}${count === 1 ? '' : ' chacune'}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `prochain paiement de ${amount} le ${date}` : `prochain paiement le ${date}`,
    nextPaymentSoFar: (date, amount) => `prochain paiement de ${amount} à ce jour, le ${date}`,
    firstPayment: (date, amount) =>
      amount ? `premier paiement de ${amount} le ${date}` : `premier paiement le ${date}`,
    lastPayment: (date, amount) =>
      amount
        ? `dernier paiement de ${amount} à ce jour, le ${date}`
        : `dernier paiement le ${date}`,
    nothingDue: (date) => `rien à payer le ${date}`,
    paidFromCredit: (date) => `réglé par votre avoir le ${date}`,
    credit: (date, amount) => `avoir de ${amount} le ${date}`,
  },

  notice: {
    endsOn: (date) => `L’abonnement prend fin le ${date}.`,
    endsWithPeriod: 'L’abonnement prend fin avec la période en cours.',
    untilEnd: {
      keys: (keys) =>
        `D’ici là, ${works(keys)} comme maintenant. Ensuite, les applications ${verb(keys, 'la', 'les')} refuseront.`,
      files: () =>
        'D’ici là, vous pouvez télécharger les fichiers comme maintenant. Ensuite, ils ne seront plus ici.',
      keysAndFiles: (keys) =>
        `D’ici là, ${key(keys)} et les fichiers fonctionnent comme maintenant. Ensuite, les applications refuseront ${key(keys)}, et les fichiers ne seront plus ici.`,
      other: () =>
        'D’ici là, tout fonctionne comme maintenant. Ensuite, vous perdrez ce que comprend l’abonnement.',
    },
    nothingCharged: 'Rien n’est prélevé pour cet abonnement.',

    pausesOn: (date) => `L’abonnement est mis en pause le ${date}.`,
    pausesWithPeriod: 'L’abonnement est mis en pause à la fin de la période en cours.',
    whilePaused: {
      keys: (keys) => `Pendant la pause, rien n’est prélevé, et ${key(keys)} ${doNotWork(keys)}.`,
      files: () =>
        'Pendant la pause, rien n’est prélevé, et les fichiers ne peuvent pas être téléchargés.',
      keysAndFiles: (keys) =>
        `Pendant la pause, rien n’est prélevé, ${key(keys)} ${doNotWork(keys)}, et les fichiers ne peuvent pas être téléchargés.`,
      other: () =>
        'Pendant la pause, rien n’est prélevé, et vous ne pouvez pas utiliser ce que comprend l’abonnement.',
    },
    paused: {
      keys: (keys) => `${capitalKey(keys)} ${doNotWork(keys)} pendant la pause.`,
      files: () => 'Les fichiers ne peuvent pas être téléchargés pendant la pause.',
      keysAndFiles: (keys) =>
        `${capitalKey(keys)} et les fichiers ne fonctionnent pas pendant la pause.`,
      other: () => 'Vous ne pouvez pas utiliser ce que comprend l’abonnement pendant la pause.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Il reprend de lui-même le ${date}, avec un paiement de ${amount}.`
        : `Il reprend de lui-même le ${date}, et les paiements aussi.`,
    resumesSoon: 'Il reprendra bientôt de lui-même, et les paiements aussi.',
    resumesOnRequest: 'Il reste en pause, et rien n’est prélevé, tant qu’il n’est pas repris.',
    endPaused: 'Pour le résilier pendant la pause, contactez le vendeur.',

    declined: (method) => `${method}\u00a0: le paiement n’a pas abouti.`,
    paymentFailed: 'Le dernier paiement a échoué.',
    nextAttempt: (date) => `La prochaine tentative aura lieu le ${date}.`,
    triedAgain: 'Une nouvelle tentative de paiement aura lieu.',
    worksUntilThen: {
      keys: (keys) => `D’ici là, ${works(keys)} comme d’habitude.`,
      files: () => 'D’ici là, vous pouvez télécharger les fichiers comme d’habitude.',
      keysAndFiles: (keys) =>
        `D’ici là, ${key(keys)} et les fichiers fonctionnent comme d’habitude.`,
      other: () => 'D’ici là, tout fonctionne comme d’habitude.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${capitalKey(keys)} ${doNotWork(keys)} tant que le paiement n’est pas fait.`,
      files: () =>
        'Les fichiers ne peuvent pas être téléchargés tant que le paiement n’est pas fait.',
      keysAndFiles: (keys) =>
        `${capitalKey(keys)} et les fichiers ne fonctionnent pas tant que le paiement n’est pas fait.`,
      other: () =>
        'Vous ne pouvez pas utiliser ce que comprend l’abonnement tant que le paiement n’est pas fait.',
    },
    endsUnpaidOn: (date) => `S’il n’est pas payé d’ici au ${date}, l’abonnement prend fin.`,
    stopsThen: {
      keys: (keys) =>
        `Alors, ${key(keys)} ne ${verb(keys, 'fonctionnera', 'fonctionneront')} plus.`,
      files: () => 'Alors, les fichiers ne seront plus ici.',
      keysAndFiles: (keys) =>
        `Alors, ${key(keys)} ne ${verb(keys, 'fonctionnera', 'fonctionneront')} plus, et les fichiers ne seront plus ici.`,
      other: () => 'Alors, vous perdrez ce que comprend l’abonnement.',
    },
    endsAnyway: (date) => `Payé ou non, il prend fin le ${date}.`,
    askOwner:
      'Demandez au propriétaire de votre équipe ou à l’un de ses responsables facturation de modifier le moyen de paiement.',

    unpaid: 'Le paiement a échoué, et aucune autre tentative n’aura lieu.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} ne ${verb(keys, 'fonctionne', 'fonctionnent')} plus.`,
      files: () => 'Les fichiers ne peuvent plus être téléchargés.',
      keysAndFiles: (keys) => `${capitalKey(keys)} et les fichiers ne fonctionnent plus.`,
      other: () => 'Vous ne pouvez plus utiliser ce que comprenait l’abonnement.',
    },
    endUnpaid: 'Pour le payer ou le résilier, contactez le vendeur.',

    incomplete: 'Le premier paiement n’a pas encore abouti.',
    incompleteText:
      'L’abonnement commence avec lui. Si vous venez de payer, cela prend quelques minutes au plus. Sinon, demandez au vendeur.',
    incompleteExpired: 'Le premier paiement n’a pas été fait à temps.',
    incompleteExpiredText: 'L’abonnement n’a pas commencé, et ne commencera pas.',

    endedOn: (date) => `L’abonnement a pris fin le ${date}.`,
    hasEnded: 'L’abonnement a pris fin.',

    holdsForTeam: 'Cela vaut pour toute l’équipe.',
  },

  usage: 'Consommation de cette période',
  usageCost: (amount) => `${amount} à ce jour`,

  benefits: 'Inclus dans l’abonnement',
  files: (count, number) =>
    `${number(count)} ${plural('fr', count, { one: 'fichier', many: 'de fichiers', other: 'fichiers' })}`,
  showKey: 'Afficher la clé',
  showFiles: 'Afficher les fichiers',
  benefitPending: 'En préparation',
  benefitFailed: 'Non disponible. Demandez au vendeur',
  benefitsOfTeam: 'Dans l’équipe, chacun a les siens. Voici les vôtres.',
  benefitsForTeam: 'Dans l’équipe, chaque personne qui a une place a les siens.',

  planned: {
    plan: (name, date) => `${onDate(date)}, passage à ${isolateRtl(name)}`,
    otherPlan: (date) => `${onDate(date)}, passage à une autre formule`,
    seats: (count, date, number) => `${onDate(date)}, passage à ${seats(count, number)}`,
    units: (count, date, number) => `${onDate(date)}, passage à ${units(count, number)}`,
  },

  since: (date) => `Depuis le ${date}`,
  cancelledOn: (date) => `Résiliation demandée le ${date}`,
  pausedSince: (date) => `En pause depuis le ${date}`,
  unpaidSince: (date) => `Impayé depuis le ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} se terminant par ${last4}`,
    card: 'Carte',
    other: 'Moyen de paiement enregistré',
    expired: (method) => `${method} a expiré`,
    expiresSoon: (method, month) => `${method} expire fin ${month}`,
    none: 'Aucun moyen de paiement enregistré',
  },
  updatePayment: (platform) => `Modifier le moyen de paiement sur ${platform}`,
  signInThere: (platform) => `${platform} vous demandera d’abord de vous connecter par e-mail.`,
  resubscribe: 'Se réabonner',
  readOnly:
    'Seuls le propriétaire et les responsables facturation de votre équipe peuvent le modifier.',

  unaffected: 'Votre abonnement n’est pas affecté.',
  failures: {
    unauthorized: ({ next }) => [
      'Votre session a expiré',
      `Pour votre sécurité, l’accès aux abonnements dure une heure. ${next}`,
    ],
    not_found: [
      'Abonnement introuvable',
      'Il appartient peut-être à un autre compte. Connectez-vous avec le compte qui a servi à l’achat.',
    ],
  },

  list: {
    title: 'Abonnements',
    loading: 'Chargement des abonnements…',
    total: (count, number) =>
      `${number(count)} ${plural('fr', count, { one: 'abonnement', many: 'd’abonnements', other: 'abonnements' })}`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('fr', count, { one: 'abonnement n’a pas pu être affiché', many: 'd’abonnements n’ont pas pu être affichés', other: 'abonnements n’ont pas pu être affichés' })}. ${ASK_THE_SELLER}`,
    empty: [
      'Aucun abonnement à afficher',
      'Si vous en attendiez un, vérifiez avec quel compte vous êtes connecté.',
    ],
  },
  changes: frSubscriptionChanges,
};
