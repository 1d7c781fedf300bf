import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = 'Kérjen segítséget az eladótól.';
const WAIT = 'Várjon egy percet, és próbálja újra.';
const CHECK_THE_CONNECTION = 'Ellenőrizze a kapcsolatot, és próbálja újra.';

/** The Hungarian texts that belong to no resource. */
export const huCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Bejelentkezés újra',
  tryAgain: 'Próbálja újra',
  reload: 'Újratöltés',
  tryingAgain: 'Újrapróbálkozás…',
  outdated: 'Ezek az adatok elavultak lehetnek.',
  nextSteps: {
    sign_in: 'A folytatáshoz jelentkezzen be újra.',
    reload: 'A folytatáshoz töltse be újra ezt az oldalt.',
    try_again: 'Próbálja újra, vagy töltse be újra ezt az oldalt.',
  },
  keep: 'Megtartás',

  used: (count, limit, number) => `${number(count)} / ${number(limit)}`,
  upTo: (limit, number) => `Legfeljebb ${number(limit)}`,
  left: (count, number) => `Még ${number(count)}`,
  over: (count, number) => `${number(count)} a korláton felül`,
  unlimited: 'Nincs korlát',

  search: 'Keresés',
  found: (count, number) => `${number(count)} találat`,
  showMore: 'Továbbiak megjelenítése',
  all: 'Összes',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Oldalak',
  page: (page, pages, number) => `${number(page)}. oldal / ${number(pages)}`,
  turning: 'Betöltés…',
  previous: 'Előző',
  next: 'Következő',

  address: {
    name: 'Név vagy cégnév',
    country: 'Ország',
    line1: 'Utca, házszám',
    line2: 'Lakás, emelet vagy épület',
    cities: {
      city: 'Város',
      district: 'Kerület',
      post_town: 'Település',
      suburb: 'Városrész',
    },
    states: {
      any: 'Állam, tartomány vagy régió',
      area: 'Terület',
      county: 'Megye',
      department: 'Megye',
      district: 'Körzet',
      do_si: 'Tartomány vagy város',
      emirate: 'Emírség',
      island: 'Sziget',
      oblast: 'Terület (oblaszty)',
      parish: 'Egyházközség',
      prefecture: 'Prefektúra',
      province: 'Tartomány',
      region: 'Régió',
      state: 'Állam',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'PIN-kód',
      postal: 'Irányítószám',
      zip: 'ZIP-kód',
    },
    vatId: 'Adószám (áfa)',
    taxId: 'Adóazonosító',
    optional: (label) => `${label} (nem kötelező)`,

    chooseCountry: 'Válasszon országot',
    chooseState: 'Válasszon államot',
    chooseProvince: 'Válasszon tartományt',
    notOffered: (name) => `${name} (nem érhető el)`,
    taxIdHint: (example) => `Például ${example}`,

    nameMissing: 'Adjon meg egy nevet vagy cégnevet.',
    nameKept: 'A név módosítható, de nem törölhető.',
    countryMissing: 'Válasszon országot.',
    countryRefused: 'Ez az ország nem fogadható el. Válasszon másikat.',
    stateRefused: 'Ez a fenti országhoz nem fogadható el. Válasszon másikat.',
    taxIdRefused: (country) => `Ez a szám a kiválasztott országhoz (${country}) nem fogadható el.`,
    taxIdForm: (example) => `Egy érvényes szám például: ${example}.`,
    taxIdMisfit: (country) =>
      `Ez a szám nem illik a kiválasztott országhoz (${country}). Adjon meg egy ottanit, vagy hagyja üresen a mezőt.`,
    saveWithoutTaxId: 'Mentés szám nélkül',
    refused: 'Ez nem fogadható el. Ellenőrizze, majd mentse újra.',
    refusedElsewhere: (label) => `Semmi sem lett mentve: „${label}” nem fogadható el.`,
    refusedUnknown:
      'Semmi sem lett mentve: valamelyik fenti adat nem fogadható el. Ellenőrizze őket, majd mentse újra.',

    unavailable: 'Az űrlapot nem sikerült betölteni. Ellenőrizze a kapcsolatot, és próbálja újra.',
    save: 'Mentés',
    saving: 'Mentés folyamatban…',
    cancel: 'Mégse',
  },

  failures: {
    signed_out: ({ next }) => [
      'Nincs bejelentkezve',
      `A vásárlásai csak bejelentkezve láthatók. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'A munkamenete véget ért',
      `Biztonsága érdekében egy munkamenet egy óráig tart. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'Hiányzik egy fizetés',
      `${unaffected} Kérdezze meg az eladót, hogyan fizethet.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `A szolgáltatás (${platform}) elutasította a kérést`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Nem található',
      'Lehet, hogy másik fiókhoz tartozik. Jelentkezzen be azzal a fiókkal, amellyel vásárolt.',
    ],
    conflict: ({ unaffected }) => [
      'Ezzel egy időben más is módosult',
      `${unaffected} Töltse be újra ezt az oldalt, hogy lássa a jelenlegi állapotot, majd próbálja újra.`,
    ],
    gone: ({ unaffected }) => ['Ez már nem érhető el', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'Ezt nem tudjuk megjeleníteni',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `A szolgáltatás (${platform}) elutasította a kérést`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Túl sok kérés', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `A szolgáltatás (${platform}) most nem tud válaszolni`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `A szolgáltatás (${platform}) most nem érhető el`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Nincs internetkapcsolat',
      `${unaffected} Újra megpróbáljuk, amint helyreáll a kapcsolat.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `A szolgáltatás (${platform}) túl lassan válaszol`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `Nem tudjuk értelmezni a szolgáltatás (${platform}) válaszát`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'Nem sikerült hozzáférni a fiókjához',
      `${unaffected} Lehet, hogy ki van jelentkezve. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'Az eladó webhelye most nem válaszol',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Ezzel a fiókkal nem történt vásárlás',
      'Ha számított rá, ellenőrizze, melyik fiókkal jelentkezett be.',
    ],
    unknown: ({ unaffected }) => ['Valami nem sikerült', `${unaffected} ${WAIT}`],
  },
};
