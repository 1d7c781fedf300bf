import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { end } from './date.ts';
import { seats } from './seats.ts';
import { huSubscriptionChanges } from './subscription-changes.ts';

/** "/ hó" for each, or "/ 3 hónap" for several. */
const every =
  (one: string, several: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    count === 1 ? `${amount} / ${one}` : `${amount} / ${number(count)} ${several}`;

/** "a licenckulcs", or "a licenckulcsok". */
const key = (count: number) => (count === 1 ? 'a licenckulcs' : 'a licenckulcsok');
const capitalKey = (count: number) => (count === 1 ? 'A licenckulcs' : 'A licenckulcsok');
/** A verb of `key`. */
const works = (count: number) => (count === 1 ? 'működik' : 'működnek');

const units = (count: number, number: (value: number) => string) => `${number(count)} egység`;

const changesTo = (to: string, date: string | undefined) =>
  date ? `Módosul erre: ${to} (${date})` : `Hamarosan módosul erre: ${to}`;

/** The Hungarian texts of subscriptions. No date has a suffix: what it means stands before it. */
export const huSubscriptions: SubscriptionMessages = {
  title: 'Előfizetés',
  loading: 'Az előfizetés betöltése…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Segítség kérése',

  states: {
    active: 'Aktív',
    trialing: 'Próbaidőszak',
    trialUntil: (date) => `Próbaidőszak eddig: ${date}`,
    endsOn: (date) => `Véget ér: ${date}`,
    endsSoon: 'Hamarosan véget ér',
    pausesOn: (date) => `Szünetel ettől: ${date}`,
    pausesSoon: 'Hamarosan szünetel',
    paused: 'Szünetel',
    pausedUntil: (date) => `Szünetel eddig: ${date}`,
    past_due: 'Sikertelen fizetés',
    unpaid: 'Kifizetetlen',
    ended: 'Véget ért',
    incomplete: 'Fizetésre vár',
    incomplete_expired: 'Nem indult el',
  },

  price: {
    every: {
      day: every('nap', 'nap'),
      week: every('hét', 'hét'),
      month: every('hó', 'hónap'),
      year: every('év', 'év'),
    },
    free: 'Ingyenes',
    usageOnly: 'Fizetés használat szerint',
    plusUsage: 'plusz használat',
    discounted: 'kedvezménnyel',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)}, egyenként ${amount}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `következő fizetés: ${amount} (${date})` : `következő fizetés: ${date}`,
    nextPaymentSoFar: (date, amount) => `következő fizetés: eddig ${amount} (${date})`,
    firstPayment: (date, amount) =>
      amount ? `első fizetés: ${amount} (${date})` : `első fizetés: ${date}`,
    lastPayment: (date, amount) =>
      amount ? `utolsó fizetés: eddig ${amount} (${date})` : `utolsó fizetés: ${date}`,
    nothingDue: (date) => `nincs fizetnivaló (${date})`,
    paidFromCredit: (date) => `fizetés a jóváírásából (${date})`,
    credit: (date, amount) => `jóváírás Önnek: ${amount} (${date})`,
  },

  notice: {
    endsOn: (date) => end(`Az előfizetés ekkor ér véget: ${date}`),
    endsWithPeriod: 'Az előfizetés a jelenlegi időszak végén ér véget.',
    untilEnd: {
      keys: (keys) =>
        `Addig ${key(keys)} ugyanúgy ${works(keys)}, mint most. Utána az alkalmazások nem fogadják el${keys === 1 ? '' : ' őket'}.`,
      files: () =>
        'Addig ugyanúgy letöltheti a fájlokat, mint most. Utána már nem lesznek itt elérhetők.',
      keysAndFiles: (keys) =>
        `Addig ${key(keys)} és a fájlok ugyanúgy működnek, mint most. Utána az alkalmazások nem fogadják el ${keys === 1 ? 'a licenckulcsot' : 'a licenckulcsokat'}, és a fájlok már nem lesznek itt elérhetők.`,
      other: () =>
        'Addig minden ugyanúgy működik, mint most. Utána elveszíti, amit az előfizetés tartalmaz.',
    },
    nothingCharged: 'Nem kell fizetnie érte.',

    pausesOn: (date) => end(`Az előfizetés ettől kezdve szünetel: ${date}`),
    pausesWithPeriod: 'Az előfizetés a jelenlegi időszak végétől szünetel.',
    whilePaused: {
      keys: (keys) => `Amíg szünetel, nem kell fizetnie, és ${key(keys)} nem ${works(keys)}.`,
      files: () => 'Amíg szünetel, nem kell fizetnie, és a fájlok nem tölthetők le.',
      keysAndFiles: (keys) =>
        `Amíg szünetel, nem kell fizetnie, ${key(keys)} nem ${works(keys)}, és a fájlok nem tölthetők le.`,
      other: () =>
        'Amíg szünetel, nem kell fizetnie, és nem használhatja, amit az előfizetés tartalmaz.',
    },
    paused: {
      keys: (keys) => `Amíg szünetel, ${key(keys)} nem ${works(keys)}.`,
      files: () => 'Amíg szünetel, a fájlok nem tölthetők le.',
      keysAndFiles: (keys) => `Amíg szünetel, ${key(keys)} és a fájlok nem működnek.`,
      other: () => 'Amíg szünetel, nem használhatja, amit az előfizetés tartalmaz.',
    },
    resumesOn: (date, amount) =>
      `${end(`Magától folytatódik ekkor: ${date}`)} ${amount ? `Az akkor fizetendő összeg: ${amount}.` : 'A fizetések is folytatódnak.'}`,
    resumesSoon: 'Hamarosan magától folytatódik, és a fizetések is.',
    resumesOnRequest: 'Szünetel, és nem kell fizetnie, amíg nem folytatják.',
    endPaused: 'Ha szünetelés közben szeretné lemondani, forduljon az eladóhoz.',

    declined: (method) => `A fizetés nem sikerült ezzel: ${method}.`,
    paymentFailed: 'Az utolsó fizetés nem sikerült.',
    nextAttempt: (date) => end(`A következő próbálkozás: ${date}`),
    triedAgain: 'A rendszer újra megpróbálja a fizetést.',
    worksUntilThen: {
      keys: (keys) => `Addig ${key(keys)} a szokásos módon ${works(keys)}.`,
      files: () => 'Addig a szokásos módon letöltheti a fájlokat.',
      keysAndFiles: (keys) => `Addig ${key(keys)} és a fájlok a szokásos módon működnek.`,
      other: () => 'Addig minden a szokásos módon működik.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${capitalKey(keys)} a fizetésig nem ${works(keys)}.`,
      files: () => 'A fájlok a fizetésig nem tölthetők le.',
      keysAndFiles: (keys) => `${capitalKey(keys)} és a fájlok a fizetésig nem működnek.`,
      other: () => 'A fizetésig nem használhatja, amit az előfizetés tartalmaz.',
    },
    endsUnpaidOn: (date) =>
      end(`Ha addig nem történik meg a fizetés, az előfizetés ekkor ér véget: ${date}`),
    stopsThen: {
      keys: (keys) => `Akkor ${key(keys)} már nem ${works(keys)} tovább.`,
      files: () => 'Akkor a fájlok már nem lesznek itt elérhetők.',
      keysAndFiles: (keys) =>
        `Akkor ${key(keys)} már nem ${works(keys)} tovább, és a fájlok már nem lesznek itt elérhetők.`,
      other: () => 'Akkor elveszíti, amit az előfizetés tartalmaz.',
    },
    endsAnyway: (date) => end(`A fizetéstől függetlenül ekkor ér véget: ${date}`),
    askOwner:
      'Kérje meg a csapat tulajdonosát vagy egyik számlázási felelősét, hogy módosítsa a fizetési módot.',

    unpaid: 'A fizetés nem sikerült, és nem lesz újabb próbálkozás.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} már nem ${works(keys)}.`,
      files: () => 'A fájlok már nem tölthetők le.',
      keysAndFiles: (keys) => `${capitalKey(keys)} és a fájlok már nem működnek.`,
      other: () => 'Már nem használhatja, amit az előfizetés tartalmazott.',
    },
    endUnpaid: 'Ha fizetni szeretne, vagy lemondani, forduljon az eladóhoz.',

    incomplete: 'Az első fizetés még nem történt meg.',
    incompleteText:
      'Az előfizetés azzal kezdődik. Ha most fizetett, ez legfeljebb néhány percig tart. Ha nem, kérdezze meg az eladót.',
    incompleteExpired: 'Az első fizetés nem történt meg időben.',
    incompleteExpiredText: 'Az előfizetés nem indult el, és már nem is fog.',

    endedOn: (date) => end(`Az előfizetés ekkor ért véget: ${date}`),
    hasEnded: 'Az előfizetés véget ért.',

    holdsForTeam: 'Ez a csapat minden tagjára vonatkozik.',
  },

  usage: 'Használat ebben az időszakban',
  usageCost: (amount) => `eddig ${amount}`,

  benefits: 'Mit tartalmaz',
  files: (count, number) => `${number(count)} fájl`,
  showKey: 'Kulcs mutatása',
  showFiles: 'Fájlok mutatása',
  benefitPending: 'Előkészítés alatt',
  benefitFailed: 'Nem érhető el. Kérdezze meg az eladót',
  benefitsOfTeam: 'A csapat minden tagjának megvan a sajátja. Itt az Önét látja.',
  benefitsForTeam: 'A csapat minden olyan tagjának megvan a sajátja, akinek van helye.',

  planned: {
    plan: (name, date) => changesTo(isolateRtl(name), date),
    otherPlan: (date) => changesTo('másik csomag', date),
    seats: (count, date, number) => changesTo(seats(count, number), date),
    units: (count, date, number) => changesTo(units(count, number), date),
  },

  since: (date) => `Kezdete: ${date}`,
  cancelledOn: (date) => `Lemondva: ${date}`,
  pausedSince: (date) => `Szünetel ettől: ${date}`,
  unpaidSince: (date) => `Kifizetetlen ettől: ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} (a vége: ${last4})`,
    card: 'Kártya',
    other: 'Mentett fizetési mód',
    expired: (method) => `${method}: lejárt`,
    expiresSoon: (method, month) => `${method}: lejár a hónap végén (${month})`,
    none: 'Nincs mentett fizetési mód',
  },
  updatePayment: (platform) => `Fizetési mód módosítása (${platform})`,
  signInThere: (platform) =>
    `A szolgáltatás (${platform}) először arra kéri, hogy e-mailben jelentkezzen be.`,
  resubscribe: 'Előfizetés újra',
  readOnly: 'Ezt csak a csapat tulajdonosa és számlázási felelősei módosíthatják.',

  unaffected: 'Az előfizetését ez nem érinti.',
  failures: {
    unauthorized: ({ next }) => [
      'A munkamenete véget ért',
      `Biztonsága érdekében az előfizetések egy óráig érhetők el. ${next}`,
    ],
    not_found: [
      'Az előfizetés nem található',
      'Lehet, hogy másik fiókhoz tartozik. Jelentkezzen be azzal a fiókkal, amellyel vásárolta.',
    ],
  },

  list: {
    title: 'Előfizetések',
    loading: 'Az előfizetések betöltése…',
    total: (count, number) => `${number(count)} előfizetés`,
    unreadable: (count, number) =>
      `${number(count)} előfizetést nem tudtunk megjeleníteni. ${ASK_THE_SELLER}`,
    empty: ['Nincs előfizetés', 'Ha számított rá, ellenőrizze, melyik fiókkal jelentkezett be.'],
  },
  changes: huSubscriptionChanges,
};
