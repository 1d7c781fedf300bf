import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { seats } from './seats.ts';
import { nlSubscriptionChanges } from './subscription-changes.ts';

/** "per maand", or "per 3 maanden". */
const every =
  (one: string, other: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    count === 1 ? `${amount} per ${one}` : `${amount} per ${number(count)} ${other}`;

/** "de licentiesleutel", or "de licentiesleutels". */
const key = (count: number) => (count === 1 ? 'de licentiesleutel' : 'de licentiesleutels');
const capitalKey = (count: number) => (count === 1 ? 'De licentiesleutel' : 'De licentiesleutels');
/** A verb of `key`. */
const works = (count: number) => (count === 1 ? 'werkt' : 'werken');

const units = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('nl', count, { one: 'eenheid', other: 'eenheden' })}`;

const changes = (date: string | undefined) =>
  date ? `Verandert op ${date}` : 'Verandert binnenkort';

/** The Dutch texts of subscriptions. */
export const nlSubscriptions: SubscriptionMessages = {
  title: 'Abonnement',
  loading: 'Abonnement laden…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Hulp vragen',

  states: {
    active: 'Actief',
    trialing: 'Proefperiode',
    trialUntil: (date) => `Proefperiode tot ${date}`,
    endsOn: (date) => `Eindigt ${date}`,
    endsSoon: 'Eindigt binnenkort',
    pausesOn: (date) => `Pauze vanaf ${date}`,
    pausesSoon: 'Binnenkort gepauzeerd',
    paused: 'Gepauzeerd',
    pausedUntil: (date) => `Gepauzeerd tot ${date}`,
    past_due: 'Betaling mislukt',
    unpaid: 'Niet betaald',
    ended: 'Afgelopen',
    incomplete: 'Betaling open',
    incomplete_expired: 'Nooit gestart',
  },

  price: {
    every: {
      day: every('dag', 'dagen'),
      week: every('week', 'weken'),
      month: every('maand', 'maanden'),
      year: every('jaar', 'jaar'),
    },
    free: 'Gratis',
    usageOnly: 'Betaling naar verbruik',
    plusUsage: 'plus verbruik',
    discounted: 'met korting',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)} à ${amount}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `volgende betaling ${amount} op ${date}` : `volgende betaling op ${date}`,
    nextPaymentSoFar: (date, amount) => `volgende betaling tot nu toe ${amount}, op ${date}`,
    firstPayment: (date, amount) =>
      amount ? `eerste betaling ${amount} op ${date}` : `eerste betaling op ${date}`,
    lastPayment: (date, amount) =>
      amount ? `laatste betaling tot nu toe ${amount}, op ${date}` : `laatste betaling op ${date}`,
    nothingDue: (date) => `niets te betalen op ${date}`,
    paidFromCredit: (date) => `op ${date} betaald uit je tegoed`,
    credit: (date, amount) => `op ${date} krijg je ${amount} tegoed`,
  },

  notice: {
    endsOn: (date) => `Het abonnement eindigt op ${date}.`,
    endsWithPeriod: 'Het abonnement eindigt na de huidige periode.',
    untilEnd: {
      keys: (keys) =>
        `Tot dan ${works(keys)} ${key(keys)} zoals nu. Daarna weigeren apps ${keys === 1 ? 'hem' : 'ze'}.`,
      files: () =>
        'Tot dan kun je de bestanden downloaden zoals nu. Daarna staan ze hier niet meer.',
      keysAndFiles: (keys) =>
        `Tot dan werken ${key(keys)} en de bestanden zoals nu. Daarna weigeren apps ${key(keys)} en staan de bestanden hier niet meer.`,
      other: () => 'Tot dan werkt alles zoals nu. Daarna raak je kwijt wat erbij hoort.',
    },
    nothingCharged: 'Er wordt niets voor in rekening gebracht.',

    pausesOn: (date) => `Het abonnement pauzeert op ${date}.`,
    pausesWithPeriod: 'Het abonnement pauzeert na de huidige periode.',
    whilePaused: {
      keys: (keys) => `Tijdens de pauze betaal je niets en ${works(keys)} ${key(keys)} niet.`,
      files: () => 'Tijdens de pauze betaal je niets en kun je de bestanden niet downloaden.',
      keysAndFiles: (keys) =>
        `Tijdens de pauze betaal je niets, ${works(keys)} ${key(keys)} niet en kun je de bestanden niet downloaden.`,
      other: () => 'Tijdens de pauze betaal je niets en kun je niet gebruiken wat erbij hoort.',
    },
    paused: {
      keys: (keys) => `${capitalKey(keys)} ${works(keys)} niet tijdens de pauze.`,
      files: () => 'De bestanden kunnen tijdens de pauze niet worden gedownload.',
      keysAndFiles: (keys) => `${capitalKey(keys)} en de bestanden werken niet tijdens de pauze.`,
      other: () => 'Tijdens de pauze kun je niet gebruiken wat erbij hoort.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Het gaat op ${date} vanzelf verder, met een betaling van ${amount}.`
        : `Het gaat op ${date} vanzelf verder, en de betalingen ook.`,
    resumesSoon: 'Het gaat binnenkort vanzelf verder, en de betalingen ook.',
    resumesOnRequest: 'Het blijft gepauzeerd, zonder kosten, tot het wordt hervat.',
    endPaused: 'Wil je het tijdens de pauze opzeggen, neem dan contact op met de verkoper.',

    declined: (method) => `${method} kon niet worden belast.`,
    paymentFailed: 'De laatste betaling is mislukt.',
    nextAttempt: (date) => `De volgende poging is op ${date}.`,
    triedAgain: 'De betaling wordt opnieuw geprobeerd.',
    worksUntilThen: {
      keys: (keys) => `Tot dan ${works(keys)} ${key(keys)} zoals gewoonlijk.`,
      files: () => 'Tot dan kun je de bestanden downloaden zoals gewoonlijk.',
      keysAndFiles: (keys) => `Tot dan werken ${key(keys)} en de bestanden zoals gewoonlijk.`,
      other: () => 'Tot dan werkt alles zoals gewoonlijk.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${capitalKey(keys)} ${works(keys)} niet totdat er is betaald.`,
      files: () => 'De bestanden kunnen niet worden gedownload totdat er is betaald.',
      keysAndFiles: (keys) =>
        `${capitalKey(keys)} en de bestanden werken niet totdat er is betaald.`,
      other: () => 'Je kunt niet gebruiken wat erbij hoort totdat er is betaald.',
    },
    endsUnpaidOn: (date) => `Is er op ${date} nog niet betaald, dan eindigt het abonnement.`,
    stopsThen: {
      keys: (keys) => `Dan ${works(keys)} ${key(keys)} niet meer.`,
      files: () => 'Dan staan de bestanden hier niet meer.',
      keysAndFiles: (keys) =>
        `Dan ${works(keys)} ${key(keys)} niet meer en staan de bestanden hier niet meer.`,
      other: () => 'Dan raak je kwijt wat erbij hoort.',
    },
    endsAnyway: (date) => `Betaald of niet, het eindigt op ${date}.`,
    askOwner:
      'Vraag de eigenaar of een van de factuurbeheerders van je team om de betaalmethode te wijzigen.',

    unpaid: 'De betaling is mislukt en wordt niet opnieuw geprobeerd.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} ${works(keys)} niet meer.`,
      files: () => 'De bestanden kunnen niet meer worden gedownload.',
      keysAndFiles: (keys) => `${capitalKey(keys)} en de bestanden werken niet meer.`,
      other: () => 'Je kunt niet meer gebruiken wat erbij hoorde.',
    },
    endUnpaid: 'Wil je betalen of opzeggen, neem dan contact op met de verkoper.',

    incomplete: 'De eerste betaling is nog niet gelukt.',
    incompleteText:
      'Daarmee begint het abonnement. Heb je net betaald, dan duurt dit hooguit een paar minuten. Vraag het anders aan de verkoper.',
    incompleteExpired: 'De eerste betaling is niet op tijd gedaan.',
    incompleteExpiredText: 'Het abonnement is niet begonnen en begint ook niet meer.',

    endedOn: (date) => `Het abonnement is geëindigd op ${date}.`,
    hasEnded: 'Het abonnement is afgelopen.',

    holdsForTeam: 'Dit geldt voor iedereen in het team.',
  },

  usage: 'Verbruik in deze periode',
  usageCost: (amount) => `${amount} tot nu toe`,

  benefits: 'Inbegrepen',
  files: (count, number) =>
    `${number(count)} ${plural('nl', count, { one: 'bestand', other: 'bestanden' })}`,
  showKey: 'Sleutel tonen',
  showFiles: 'Bestanden tonen',
  benefitPending: 'Wordt voorbereid',
  benefitFailed: 'Niet beschikbaar. Vraag de verkoper',
  benefitsOfTeam: 'Iedereen in het team heeft zijn eigen deel. Hier zie je het jouwe.',
  benefitsForTeam: 'Iedereen in het team met een plaats heeft zijn eigen deel.',

  planned: {
    plan: (name, date) => `${changes(date)} in ${isolateRtl(name)}`,
    otherPlan: (date) => `${changes(date)} in een ander abonnement`,
    seats: (count, date, number) => `${changes(date)} naar ${seats(count, number)}`,
    units: (count, date, number) => `${changes(date)} naar ${units(count, number)}`,
  },

  since: (date) => `Sinds ${date}`,
  cancelledOn: (date) => `Opgezegd op ${date}`,
  pausedSince: (date) => `Gepauzeerd sinds ${date}`,
  unpaidSince: (date) => `Niet betaald sinds ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} eindigend op ${last4}`,
    card: 'Kaart',
    other: 'Opgeslagen betaalmethode',
    expired: (method) => `${method} is verlopen`,
    expiresSoon: (method, month) => `${method} verloopt eind ${month}`,
    none: 'Geen betaalmethode opgeslagen',
  },
  updatePayment: (platform) => `Betaalmethode wijzigen bij ${platform}`,
  signInThere: (platform) => `${platform} vraagt je eerst om via e-mail in te loggen.`,
  resubscribe: 'Opnieuw abonneren',
  readOnly: 'Alleen de eigenaar en de factuurbeheerders van je team kunnen dit wijzigen.',

  unaffected: 'Dit heeft geen gevolgen voor je abonnement.',
  failures: {
    unauthorized: ({ next }) => [
      'Je sessie is afgelopen',
      `Voor je veiligheid duurt de toegang tot abonnementen een uur. ${next}`,
    ],
    not_found: [
      'Abonnement niet gevonden',
      'Misschien hoort het bij een ander account. Log in met het account waarmee je het hebt gekocht.',
    ],
  },

  list: {
    title: 'Abonnementen',
    loading: 'Abonnementen laden…',
    total: (count, number) =>
      `${number(count)} ${plural('nl', count, { one: 'abonnement', other: 'abonnementen' })}`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('nl', count, { one: 'abonnement kon', other: 'abonnementen konden' })} niet worden getoond. ${ASK_THE_SELLER}`,
    empty: [
      'Geen abonnementen',
      'Had je er een verwacht? Controleer dan met welk account je bent ingelogd.',
    ],
  },
  changes: nlSubscriptionChanges,
};
