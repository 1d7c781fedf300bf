import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import type { NumberFormat } from '../../format.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural, type PluralForms } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { svSubscriptionChanges } from './subscription-changes.ts';
import { seats } from './seats.ts';

/** "per månad", or "per 3 månader". */
const every = (forms: PluralForms) => (amount: string, count: number, number: NumberFormat) =>
  count === 1
    ? `${amount} per ${forms.one}`
    : `${amount} per ${number(count)} ${plural('sv', count, forms)}`;

/** "the license key", or "the license keys". */
const keyOf = (count: number) => (count === 1 ? 'licensnyckeln' : 'licensnycklarna');
const capitalKey = (count: number) => (count === 1 ? 'Licensnyckeln' : 'Licensnycklarna');

const units = (count: number, number: NumberFormat) =>
  `${number(count)} ${plural('sv', count, { one: 'enhet', other: 'enheter' })}`;

const onDate = (date: string | undefined) => (date ? ` den ${date}` : ' snart');

/** The Swedish texts of subscriptions. */
export const svSubscriptions: SubscriptionMessages = {
  title: 'Prenumeration',
  loading: 'Läser in prenumerationen…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Få hjälp',

  states: {
    active: 'Aktiv',
    trialing: 'Provperiod',
    trialUntil: (date) => `Provperiod till ${date}`,
    endsOn: (date) => `Avslutas ${date}`,
    endsSoon: 'Avslutas snart',
    pausesOn: (date) => `Pausas ${date}`,
    pausesSoon: 'Pausas snart',
    paused: 'Pausad',
    pausedUntil: (date) => `Pausad till ${date}`,
    past_due: 'Betalningen misslyckades',
    unpaid: 'Obetald',
    ended: 'Avslutad',
    incomplete: 'Väntar på betalning',
    incomplete_expired: 'Aldrig påbörjad',
  },

  price: {
    every: {
      day: every({ one: 'dag', other: 'dagar' }),
      week: every({ one: 'vecka', other: 'veckor' }),
      month: every({ one: 'månad', other: 'månader' }),
      year: every({ one: 'år', other: 'år' }),
    },
    free: 'Gratis',
    usageOnly: 'Betalas efter förbrukning',
    plusUsage: 'plus förbrukning',
    discounted: 'med rabatt',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)} à ${amount}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `nästa betalning ${amount} den ${date}` : `nästa betalning den ${date}`,
    nextPaymentSoFar: (date, amount) => `nästa betalning ${amount} hittills, den ${date}`,
    firstPayment: (date, amount) =>
      amount ? `första betalningen ${amount} den ${date}` : `första betalningen den ${date}`,
    lastPayment: (date, amount) =>
      amount
        ? `sista betalningen ${amount} hittills, den ${date}`
        : `sista betalningen den ${date}`,
    nothingDue: (date) => `inget att betala den ${date}`,
    paidFromCredit: (date) => `betalas med ditt tillgodohavande den ${date}`,
    credit: (date, amount) => `du får ${amount} till godo den ${date}`,
  },

  notice: {
    endsOn: (date) => `Prenumerationen avslutas den ${date}.`,
    endsWithPeriod: 'Prenumerationen avslutas när den här perioden är slut.',
    untilEnd: {
      keys: (keys) =>
        `Till dess fungerar ${keyOf(keys)} som nu. Därefter godtar appar ${keys === 1 ? 'den' : 'dem'} inte.`,
      files: () => 'Till dess kan du ladda ner filerna som nu. Därefter finns de inte kvar här.',
      keysAndFiles: (keys) =>
        `Till dess fungerar ${keyOf(keys)} och filerna som nu. Därefter godtar appar inte ${keyOf(keys)}, och filerna finns inte kvar här.`,
      other: () => 'Till dess fungerar allt som nu. Därefter förlorar du det som ingår.',
    },
    nothingCharged: 'Inget debiteras för den.',

    pausesOn: (date) => `Prenumerationen pausas den ${date}.`,
    pausesWithPeriod: 'Prenumerationen pausas när den här perioden är slut.',
    whilePaused: {
      keys: (keys) => `Under pausen debiteras inget, och ${keyOf(keys)} fungerar inte.`,
      files: () => 'Under pausen debiteras inget, och filerna kan inte laddas ner.',
      keysAndFiles: (keys) =>
        `Under pausen debiteras inget, ${keyOf(keys)} fungerar inte och filerna kan inte laddas ner.`,
      other: () => 'Under pausen debiteras inget, och du kan inte använda det som ingår.',
    },
    paused: {
      keys: (keys) => `${capitalKey(keys)} fungerar inte under pausen.`,
      files: () => 'Filerna kan inte laddas ner under pausen.',
      keysAndFiles: (keys) => `${capitalKey(keys)} och filerna fungerar inte under pausen.`,
      other: () => 'Du kan inte använda det som ingår under pausen.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Den återupptas automatiskt den ${date}, med en betalning på ${amount}.`
        : `Den återupptas automatiskt den ${date}, och det gör även betalningarna.`,
    resumesSoon: 'Den återupptas snart automatiskt, och det gör även betalningarna.',
    resumesOnRequest: 'Den är pausad, och inget debiteras, tills den återupptas.',
    endPaused: 'Kontakta säljaren om du vill avsluta den under pausen.',

    declined: (method) => `${method} kunde inte debiteras.`,
    paymentFailed: 'Den senaste betalningen misslyckades.',
    nextAttempt: (date) => `Nästa försök görs den ${date}.`,
    triedAgain: 'Ett nytt betalningsförsök kommer att göras.',
    worksUntilThen: {
      keys: (keys) => `Till dess fungerar ${keyOf(keys)} som vanligt.`,
      files: () => 'Till dess kan du ladda ner filerna som vanligt.',
      keysAndFiles: (keys) => `Till dess fungerar ${keyOf(keys)} och filerna som vanligt.`,
      other: () => 'Till dess fungerar allt som vanligt.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${capitalKey(keys)} fungerar inte förrän det är betalt.`,
      files: () => 'Filerna kan inte laddas ner förrän det är betalt.',
      keysAndFiles: (keys) => `${capitalKey(keys)} och filerna fungerar inte förrän det är betalt.`,
      other: () => 'Du kan inte använda det som ingår förrän det är betalt.',
    },
    endsUnpaidOn: (date) => `Om det inte är betalt senast den ${date} avslutas prenumerationen.`,
    stopsThen: {
      keys: (keys) => `Då slutar ${keyOf(keys)} att fungera.`,
      files: () => 'Då finns filerna inte kvar här.',
      keysAndFiles: (keys) =>
        `Då slutar ${keyOf(keys)} att fungera, och filerna finns inte kvar här.`,
      other: () => 'Då förlorar du det som ingår.',
    },
    endsAnyway: (date) => `Oavsett om den betalas avslutas prenumerationen den ${date}.`,
    askOwner:
      'Be ägaren eller någon av de faktureringsansvariga i ditt team att uppdatera betalningsmetoden.',

    unpaid: 'Betalningen misslyckades, och inget nytt försök görs.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} fungerar inte längre.`,
      files: () => 'Filerna kan inte längre laddas ner.',
      keysAndFiles: (keys) => `${capitalKey(keys)} och filerna fungerar inte längre.`,
      other: () => 'Du kan inte längre använda det som ingick.',
    },
    endUnpaid: 'Kontakta säljaren om du vill betala eller avsluta den.',

    incomplete: 'Den första betalningen har inte gått igenom än.',
    incompleteText:
      'Prenumerationen börjar med den. Om du just har betalat tar det högst några minuter. Fråga annars säljaren.',
    incompleteExpired: 'Den första betalningen gjordes inte i tid.',
    incompleteExpiredText: 'Prenumerationen har inte börjat och kommer inte att göra det.',

    endedOn: (date) => `Prenumerationen avslutades den ${date}.`,
    hasEnded: 'Prenumerationen har avslutats.',

    holdsForTeam: 'Det här gäller alla i teamet.',
  },

  usage: 'Förbrukning under perioden',
  usageCost: (amount) => `${amount} hittills`,

  benefits: 'Det här ingår',
  files: (count, number) =>
    `${number(count)} ${plural('sv', count, { one: 'fil', other: 'filer' })}`,
  showKey: 'Visa nyckel',
  showFiles: 'Visa filer',
  benefitPending: 'Förbereds',
  benefitFailed: 'Inte tillgängligt. Fråga säljaren',
  benefitsOfTeam: 'Alla i teamet har sitt eget. Här ser du ditt.',
  benefitsForTeam: 'Alla i teamet som har en plats har sitt eget.',

  planned: {
    plan: (name, date) => `Byts till ${isolateRtl(name)}${onDate(date)}`,
    otherPlan: (date) => `Byts till ett annat abonnemang${onDate(date)}`,
    seats: (count, date, number) => `Ändras till ${seats(count, number)}${onDate(date)}`,
    units: (count, date, number) => `Ändras till ${units(count, number)}${onDate(date)}`,
  },

  since: (date) => `Sedan ${date}`,
  cancelledOn: (date) => `Uppsagd ${date}`,
  pausedSince: (date) => `Pausad sedan ${date}`,
  unpaidSince: (date) => `Obetald sedan ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} som slutar på ${last4}`,
    card: 'Kort',
    other: 'Sparad betalningsmetod',
    expired: (method) => `${method} har gått ut`,
    expiresSoon: (method, month) => `${method} går ut i slutet av ${month}`,
    none: 'Ingen betalningsmetod är sparad',
  },
  updatePayment: (platform) => `Uppdatera betalningen hos ${platform}`,
  signInThere: (platform) => `${platform} ber dig först att logga in via e-post.`,
  resubscribe: 'Prenumerera igen',
  readOnly: 'Bara ägaren och de faktureringsansvariga i ditt team kan ändra den.',

  unaffected: 'Din prenumeration påverkas inte.',
  failures: {
    unauthorized: ({ next }) => [
      'Din session har avslutats',
      `För din säkerhet varar åtkomsten till prenumerationer i en timme. ${next}`,
    ],
    not_found: [
      'Prenumerationen hittades inte',
      'Den kan höra till ett annat konto. Logga in med det konto som du köpte den med.',
    ],
  },

  list: {
    title: 'Prenumerationer',
    loading: 'Läser in prenumerationer…',
    total: (count, number) =>
      `${number(count)} ${plural('sv', count, { one: 'prenumeration', other: 'prenumerationer' })}`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('sv', count, { one: 'prenumeration', other: 'prenumerationer' })} kunde inte visas. ${ASK_THE_SELLER}`,
    empty: [
      'Inga prenumerationer',
      'Om du väntade dig en, kontrollera vilket konto du är inloggad med.',
    ],
  },
  changes: svSubscriptionChanges,
};
