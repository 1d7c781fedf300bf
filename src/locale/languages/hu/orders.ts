import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { end } from './date.ts';

/** The Hungarian texts of orders. */
export const huOrders: OrderMessages = {
  title: 'Rendelés',
  loading: 'A rendelés betöltése…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Segítség kérése',

  states: {
    pending: 'Fizetésre vár',
    payment_failed: 'Sikertelen fizetés',
    refunded: 'Visszatérítve',
    partially_refunded: 'Részben visszatérítve',
    draft: 'Piszkozat',
    void: 'Törölve',
  },
  refundedAmount: (amount) => `${amount} visszatérítve`,
  occasions: {
    purchase: 'Vásárlás',
    start: 'Új előfizetés',
    renewal: 'Megújítás',
    change: 'Csomagváltás',
    usage: 'Használat',
  },

  lines: {
    discount: 'Kedvezmény',
    tax: 'Adó',
    total: 'Összesen',
    credit_used: 'Felhasznált jóváírás',
    earlier_balance: 'Korábbi egyenleg',
    charged: 'Terhelve',
    refund: 'Visszatérítve',
  },
  item: 'Tétel',

  invoice: 'Számla',
  receipt: 'Nyugta',
  opening: 'Megnyitás…',
  preparing: 'Előkészítés…',
  checkAgain: 'Ellenőrzés újra',
  invoicePreparing:
    'A számlája készül. Ez általában tíz másodpercnél rövidebb ideig tart. Maradhat ezen az oldalon.',
  receiptPreparing:
    'A nyugtája készül. Ez általában fél percnél rövidebb ideig tart. Maradhat ezen az oldalon.',
  invoiceLate: 'A számlája a szokásosnál lassabban készül. Ellenőrizze újra néhány perc múlva.',
  receiptLate: 'A nyugtája a szokásosnál lassabban készül. Ellenőrizze újra néhány perc múlva.',
  invoiceReady: 'A számlája elkészült. A hivatkozás tíz percig működik.',
  receiptReady: 'A nyugtája elkészült. A hivatkozás tíz percig működik.',
  ifNothingOpened: 'Nem nyílt meg semmi? Ez a hivatkozás tíz percig működik.',
  openInvoice: 'Számla megnyitása',
  openReceipt: 'Nyugta megnyitása',
  openInNewTab: 'Megnyitás új lapon',
  invoiceNotOpened: (reason) => `A számlát nem sikerült megnyitni: ${reason}.`,
  receiptNotOpened: (reason) => `A nyugtát nem sikerült megnyitni: ${reason}.`,
  invoiceNotCreated: (reason) => `A számla nem készült el: ${reason}.`,
  maybeCreated:
    'Lehetséges, hogy a számla már készül: nem érkezett válasz, amely ezt megerősítené. Próbálja újra egy perc múlva.',
  noInvoice: 'Ehhez a rendeléshez nincs számla. Ha szüksége van rá, kérdezze meg az eladót.',
  noReceipt: 'Ehhez a rendeléshez nincs nyugta. Ha szüksége van rá, kérdezze meg az eladót.',

  formTitle: (date) => `Számla: ${date}`,
  formText: 'Név és cím kell rá.',
  formNote: 'A név és az utca később is javítható, az ország és az állam vagy régió nem.',
  taxIdNote:
    'Az adószám a számlán a vásárláskor megadott. Ha másik kell rá, kérdezze meg az eladót.',
  createInvoice: 'Számla készítése',
  creatingInvoice: 'Készítés…',

  correct: 'A számla adatainak javítása',
  correctTitle: (date) => `Számla javítása: ${date}`,
  correctText:
    'A nevet, az utcát, a várost és az irányítószámot módosíthatja. Az ország és az állam vagy régió változatlan marad.',
  saveCorrection: 'Mentés és új számla',
  correctionPreparing:
    'Az adatai mentve, a javított számla készül. Ez általában tíz másodpercnél rövidebb ideig tart.',
  corrected: 'A javított számlája elkészült. A hivatkozás tíz percig működik.',
  correctionFollows:
    'Az adatai mentve. A javított számla néhány perc múlva elkészül. Addig előfordulhat, hogy a régi adatokkal készültet kapja.',
  nothingToCorrect: 'Semmi sem változott: már ezek az adatok szerepelnek a számlán.',
  notCorrected: (reason) => `Az adatai nem lettek mentve: ${reason}.`,
  maybeCorrected:
    'Lehetséges, hogy az adatai mentése megtörtént: nem érkezett válasz, amely ezt megerősítené. Töltse be újra ezt az oldalt, hogy lássa az aktuális állapotot.',
  savedOnly: (reason) => `Az adatai mentve, de nem készült velük számla: ${reason}.`,
  placeFixed: 'Ezen a számlán ez már nem módosítható. Kérdezze meg az eladót.',

  // A date ends with a full stop of its own, a time does not.
  nextAttempt: (when) => end(`A következő próbálkozás: ${when}`),
  nextAttemptDue: 'A következő próbálkozás most esedékes.',
  worksUntilThen: 'Amit vásárolt, addig működik.',
  pausedUntilThen: 'Amit vásárolt, a fizetésig szünetel.',
  updatePayment: (platform) => `Fizetési mód módosítása (${platform})`,
  signInThere: (platform) =>
    `A szolgáltatás (${platform}) először arra kéri, hogy e-mailben jelentkezzen be.`,

  unaffected: 'A vásárlásait ez nem érinti.',
  failures: {
    unauthorized: ({ next }) => [
      'A munkamenete véget ért',
      `Biztonsága érdekében a rendelések egy óráig érhetők el. ${next}`,
    ],
    not_found: [
      'A rendelés nem található',
      'Lehet, hogy másik fiókhoz tartozik. Jelentkezzen be azzal a fiókkal, amellyel vásárolt.',
    ],
  },
  notForMembers: [
    'A rendeléseket a számlázási felelősök látják',
    'Kérjen számlát a csapat tulajdonosától vagy egyik számlázási felelősétől. Amit használ, azt ez nem érinti.',
  ],

  list: {
    title: 'Rendelések',
    loading: 'A rendelések betöltése…',
    shown: (count, number) => `${number(count)} rendelés látható`,
    unreadable: (count, number) =>
      `${number(count)} rendelést nem tudtunk megjeleníteni. ${ASK_THE_SELLER}`,
    product: 'Termék',
    allProducts: 'Minden termék',
    noneFound: 'Nincs ilyen rendelés. A keresés a termékek nevében keres.',
    empty: [
      'Nincs megjeleníthető rendelés',
      'Ha számított rá, ellenőrizze, melyik fiókkal jelentkezett be.',
    ],
  },
};
