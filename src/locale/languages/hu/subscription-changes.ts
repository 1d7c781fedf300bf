import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { end } from './date.ts';
import { seats } from './seats.ts';
import { huSubscriptionRefusals } from './subscription-refusals.ts';

/** "a licenckulcs", or "a licenckulcsok". */
const key = (count: number) => (count === 1 ? 'a licenckulcs' : 'a licenckulcsok');
const works = (count: number) => (count === 1 ? 'működik' : 'működnek');

/** When something changes: a sentence. */
const changes = (date: string | undefined) =>
  date ? end(`Ekkor módosul: ${date}`) : 'A jelenlegi időszak végén módosul.';

/** The Hungarian texts of the changes of a subscription. */
export const huSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Lemondás…',
  keep: 'Előfizetés megtartása',
  pause: 'Szüneteltetés…',
  dropPause: 'Ne szüneteljen',
  resume: 'Folytatás most…',
  changePlan: 'Csomagváltás…',
  changeSeats: 'Helyek módosítása…',
  dropChange: 'Módosítás elvetése',
  sending: 'Küldés…',

  cancelling: {
    title: (product) => `Lemondja ezt: „${isolateRtl(product)}”?`,
    nothingCharged: 'Ezután nem kell többet fizetnie.',
    trialNotCharged: 'A próbaidőszak a végéig tart, és akkor sem kell fizetnie.',
    onlyUsageCharged: 'Ezután nem kell többet fizetnie, kivéve azért, amit a végéig használ.',
    onlyOpenCharged:
      'Ezután nem kell többet fizetnie, kivéve azt, ami erre az időszakra még hátravan.',
    openAmount: (amount, date) =>
      `A jelenlegi időszak végén ér véget. ${end(`A kifizetetlen összeget${amount ? ` (${amount})` : ''} még levonhatják${date ? `, körülbelül eddig: ${date}` : ''}`)}`,
    endsNow: (amount) =>
      `Azonnal véget ér. A kifizetetlen összeget${amount ? ` (${amount})` : ''} elengedik, és már nem vonják le.`,
    asking: 'Megnézzük, mi lesz a kifizetetlen összeggel…',
    notNow:
      'Már nem érhet véget azonnal. Azt továbbra is választhatja, hogy a jelenlegi időszak végén érjen véget.',

    atStake: 'Mi marad meg, és meddig',
    licenseKeys: (count, number) => (count === 1 ? 'Licenckulcs' : `${number(count)} licenckulcs`),
    files: (count, number) => `${number(count)} fájl`,
    everythingElse: 'Minden más, amit tartalmaz',
    invoices: 'A számlái',
    // In Hungarian, what follows a number is singular.
    worksUntil: (date) => `működik eddig: ${date}`,
    until: (date) => `eddig: ${date}`,
    untilPeriodEnds: 'az időszak végéig',
    stopsNow: 'azonnal véget ér',
    stay: 'megmaradnak',
    team: 'Ez a csapat minden tagjára vonatkozik.',

    reason: 'Miért? Nem kell megadnia',
    noReason: 'Válasszon okot',
    reasons: {
      too_expensive: 'Túl drága',
      missing_features: 'Hiányzik valami, amire szükségem van',
      switched_service: 'Már mást használok',
      unused: 'Nem használom eleget',
      too_complex: 'Túl bonyolult',
      low_quality: 'Nem működik elég jól',
      customer_service: 'Nem vagyok elégedett az ügyfélszolgálattal',
      other: 'Más ok',
    },
    comment: 'Hozzáfűzne valamit? Nem kötelező',
    takeBack: (date) => end(`Visszavonhatja eddig: ${date}`),
    noWayBack: 'Ez nem vonható vissza.',

    stayButton: 'Megtartás',
    confirm: (date) => `Lemondás ekkor: ${date}`,
    confirmSoon: 'Lemondás az időszak végén',
    confirmNow: 'Lemondás most',
  },

  pausing: {
    title: (product) => `Szünetelteti ezt: „${isolateRtl(product)}”?`,
    begins: (date) =>
      `A már kifizetett időszak végéig${date ? ` (${date})` : ''} fut tovább, utána szünetel.`,
    meanwhile: {
      keys: (keys) => `Amíg szünetel, ${key(keys)} nem ${works(keys)}, és nem kell fizetnie.`,
      files: () => 'Amíg szünetel, nem töltheti le a fájlokat, és nem kell fizetnie.',
      keysAndFiles: (keys) =>
        `Amíg szünetel, ${key(keys)} nem ${works(keys)}, nem töltheti le a fájlokat, és nem kell fizetnie.`,
      other: () => 'Amíg szünetel, nem működik, amit tartalmaz, és nem kell fizetnie.',
    },
    until: 'Meddig',
    untilResumed: 'Amíg nem folytatom',
    untilDate: 'Egy megadott napig',
    date: 'Folytatás napja',
    earliest: (earliest) => `Legkorábban: ${earliest}`,
    invalidDate: (earliest) => end(`Adjon meg egy napot, legkorábban ezt: ${earliest}`),
    resumesOn: (date) =>
      `${end(`Magától folytatódik ekkor: ${date}`)} Aznap ki kell fizetnie a következő időszakot.`,
    resumesOnRequest:
      'Szünetel, amíg itt nem folytatja. A folytatáskor azonnal ki kell fizetnie egy új időszakot.',
    noEnd: 'Amíg szünetel, itt nem mondható le.',
    stayButton: 'Ne szüneteljen',
    confirm: (date) => `Szüneteltetés ekkor: ${date}`,
    confirmSoon: 'Szünet az időszak végétől',
  },

  resuming: {
    title: (product) => `Most folytatja ezt: „${isolateRtl(product)}”?`,
    charge: (amount, method) =>
      [
        amount ? `A most terhelt összeg: ${amount}.` : 'Most egy új időszak díját terheljük.',
        `Fizetési mód: ${method ?? 'az Ön mentett fizetési módja'}.`,
      ].join(' '),
    price: (price) => `Az ár: ${price}, plusz adók. A pontos összeg a számlán szerepel.`,
    newPeriod: 'Ma új időszak kezdődik.',
    worksAgain: {
      keys: (keys) => `Pillanatokon belül ${key(keys)} újra ${works(keys)}.`,
      files: () => 'Pillanatokon belül újra letöltheti a fájlokat.',
      keysAndFiles: (keys) =>
        `Pillanatokon belül ${key(keys)} újra ${works(keys)}, és letöltheti a fájlokat.`,
      other: () => 'Pillanatokon belül újra működik, amit tartalmaz.',
    },
    stayButton: 'Szüneteljen tovább',
    confirm: 'Folytatás',
    confirmAndPay: 'Folytatás és fizetés',
  },

  planning: {
    title: (product) => `Csomagváltás: ${isolateRtl(product)}`,
    plan: 'Új csomag',
    planned: (name) => `${isolateRtl(name)} (tervezett)`,
    loading: 'A csomagok betöltése…',
    none: 'Nincs másik csomag, amelyre ez az előfizetés átválthat.',
    failed: 'A csomagokat nem sikerült betölteni. Zárja be ezt, és próbálja újra kis idő múlva.',
    missing: 'Először válasszon csomagot.',
    contents:
      'A váltáskor nem működnek tovább azok a licenckulcsok és fájlok, amelyeket az új csomag nem tartalmaz. Az újak pillanatokon belül elérhetők.',
    stayButton: 'Maradok ennél',
    confirm: 'Csomagváltás',
    confirmAndPay: 'Csomagváltás és fizetés',
  },

  seating: {
    title: (product) => `Helyek módosítása: ${isolateRtl(product)}`,
    seats: 'Helyek száma',
    range: (min, max, number) =>
      max === undefined ? `Legalább ${number(min)}` : `${number(min)}–${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Adjon meg egy egész számot, legalább ennyit: ${number(min)}.`
        : `Adjon meg egy egész számot ebben a tartományban: ${number(min)}–${number(max)}.`,
    same: (count, number) => `Most is ${seats(count, number)} van. Adjon meg másik számot.`,
    fewer: 'A csapat tagjai által használt helyeket előbb vissza kell venni tőlük.',
    stayButton: 'A helyek maradjanak',
    confirm: (count, number) => `Módosítás: ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Módosítás és fizetés: ${seats(count, number)}`,
    confirmAny: 'Helyek módosítása',
  },

  cost: {
    asking: 'Megnézzük, mennyibe kerül…',
    endsTrial:
      'A próbaidőszaka ezzel a módosítással véget ér, és most a teljes árat kell fizetnie.',
    now: (amount, method) =>
      `A most terhelt összeg: ${amount}.${method ? ` Fizetési mód: ${method}.` : ''}`,
    nowUnknown: 'Lehet, hogy most fizetnie kell. A pontos összeg a számlán szerepel.',
    creditUsed: (amount) => `A jóváírását (${amount}) ebből már levontuk.`,
    debtIncluded: (amount) => `Ebből korábbi tartozás: ${amount}.`,
    credit: (amount) =>
      `Most nem kell fizetnie. Jóváírást kap, amelyet a következő fizetései használnak fel: ${amount}.`,
    nothingNow: 'Most nem kell fizetnie.',
    coveredByCredit: (amount) =>
      `Most nem kell fizetnie: a jóváírása fedezi. A felhasznált összeg: ${amount}.`,
    nextInvoice: (amount, date) =>
      `Most nem kell fizetnie. ${amount ? `Ez az összeg (${amount})` : 'A különbözet'} a következő számlájára${date ? ` (${date})` : ''} kerül.`,
    nextInvoiceCredit: (amount, date) =>
      `Most nem kell fizetnie. A jóváírást (${amount}) a következő számlájából${date ? ` (${date})` : ''} vonjuk le.`,
    periodEnd: (date) => `Most nem kell fizetnie. ${changes(date)} Attól kezdve az új ár érvényes.`,
    trialEnd: (date) =>
      `Most nem kell fizetnie. ${date ? end(`A próbaidőszak tovább tart, eddig: ${date}`) : 'A próbaidőszak tovább tart.'} Utána az új árat kell fizetnie.`,
    unknown: (amount) =>
      amount
        ? `A módosítás ára ${amount}, amelyet most vagy a következő számláján kell kifizetnie.`
        : 'A módosításért lehet, hogy fizetnie kell, most vagy a következő számláján. A pontos összeg a számlán szerepel.',
    appliesNow: 'Azonnal módosul.',
    newPeriod: 'Ezzel új időszak kezdődik.',
  },

  done: {
    cancel: (date) =>
      date
        ? end(`Lemondva. Az előfizetés ekkor ér véget: ${date}`)
        : 'Lemondva. Az előfizetés ennek az időszaknak a végén ér véget.',
    revoke: 'Az előfizetés véget ért. A kifizetetlen összeget már nem vonják le.',
    keep: 'Az előfizetése folytatódik, mint eddig.',
    pause: (date) =>
      date
        ? end(`Az előfizetés ettől kezdve szünetel: ${date}`)
        : 'Az előfizetés a jelenlegi időszak végétől szünetel.',
    dropPause: 'Az előfizetés nem szünetel, és folytatódik, mint eddig.',
    resume: 'Az előfizetés újra fut.',
    paymentAwaited: 'A fizetés folyamatban van. Ha nem sikerül, itt jelezzük.',
    paid: 'A fizetés sikerült.',
    paymentFailed:
      'A fizetés azonban nem sikerült. Módosítsa a fizetési módot, hogy újra lehessen próbálni.',
    changePlan: (name) => `Az Ön csomagja most: ${isolateRtl(name)}.`,
    changePlanLater: (name, date) => `${changes(date)} Az új csomag: ${isolateRtl(name)}.`,
    changeSeats: (count, number) => `Mostantól ${seats(count, number)} áll a rendelkezésére.`,
    changeSeatsLater: (count, date, number) =>
      `${changes(date)} Utána ${seats(count, number)} lesz.`,
    dropChange: 'A tervezett módosítás elvetve. Minden marad, ahogy van.',
  },

  refusals: huSubscriptionRefusals,
  notChanged: (reason) => `Semmi sem változott: ${reason}.`,
  maybeChanged:
    'Nem érkezett válasz, ezért nem tudjuk, hogy módosult-e. Magunktól nem küldjük el újra.',
  changedMeanwhile:
    'Nem érkezett válasz, és az előfizetés azóta megváltozott, ezért nem tudjuk, hogy ez a módosítás megtörtént-e. Nézze meg a jelenlegi állapotát, mielőtt újra megpróbálja.',
  lookAgain: 'Megnézem újra',
  looking: 'Ellenőrzés…',
  notChangedAfterAll: 'Nem módosult. Megpróbálhatja újra.',
};
