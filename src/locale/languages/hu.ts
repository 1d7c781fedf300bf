import type { LanguageMessages } from '../../core/resources.ts';
import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';

const ASK_THE_SELLER = 'Kérjen segítséget az eladótól.';
const WAIT = 'Várjon egy percet, és próbálja újra.';
const CHECK_THE_CONNECTION = 'Ellenőrizze a kapcsolatot, és próbálja újra.';

const common: LanguageMessages['common'] = {
  platform: 'Polar',

  signInAgain: 'Bejelentkezés újra',
  tryAgain: 'Próbálja újra',
  tryingAgain: 'Újrapróbálkozás…',
  outdated: 'Ezek az adatok elavultak lehetnek.',
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

  failures: {
    unauthorized: [
      'A munkamenete véget ért',
      'Biztonsága érdekében egy munkamenet egy óráig tart. A folytatáshoz jelentkezzen be újra.',
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
  },
};

const licenseKeys: LanguageMessages['licenseKeys'] = {
  title: 'Licenckulcs',
  loading: 'A licenckulcs betöltése…',
  licensedTo: (nameOrEmail) => `A licenc tulajdonosa: ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Aktív',
    expires_soon: 'Hamarosan lejár',
    expired: 'Lejárt',
    disabled: 'Letiltva',
    revoked: 'Visszavonva',
  },
  // Its dates end with a full stop of their own.
  expiredOn: (date) => `Ez a kulcs lejárt: ${date}`,
  refused: 'Azok az alkalmazások, amelyek ellenőrzik ezt a kulcsot, nem fogadják el.',

  reveal: 'Mutatás',
  hide: 'Elrejtés',
  copy: 'Másolás',
  copied: 'Másolva',
  hidden: (end) => (end ? `Rejtve, a vége: ${end}` : 'Rejtve'),
  keyRevealed: '30 másodpercig látható',
  copyFailed: 'A másolás nem sikerült. Mutassa meg a kulcsot, és másolja ki kézzel.',

  activations: 'Aktiválások',
  usage: 'Használat',
  expires: 'Lejárat',
  unsupported: 'Nem támogatott',
  noDate: 'Nincs megadott dátum',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} / ${number(limit)} használatban${count < limit ? '' : '.'}`
      : `${number(count)} használatban`,
  noneToShow: 'Még nincs, vagy az eladó elrejtette.',
  makeRoom: 'Ha helyre van szüksége, deaktiválja, amit már nem használ.',
  unnamed: 'Névtelen',
  activatedOn: (date) => `Aktiválva: ${date}`,
  details: 'Részletek',

  validated: (count, last, number) =>
    count
      ? `${number(count)} alkalommal érvényesítve${last ? `, utoljára ${last}` : ''}`
      : 'Még nem volt érvényesítve',
  issuedOn: (date) => `Kiállítva: ${date}`,

  deactivate: 'Deaktiválás',
  deactivateTitle: (label) => `Deaktiválja ezt: „${isolateRtl(label)}”?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} / ${number(limit)}` : number(left));
    return `Az ott futó alkalmazás nem fog működni, amíg újra nem aktiválja. Most használatban: ${count(used)}. Utána: ${count(used - 1)}.`;
  },
  deactivating: 'Deaktiválás folyamatban…',
  deactivated: (label) => `„${isolateRtl(label)}” deaktiválva. A helye felszabadult.`,
  notDeactivated: (label, reason) => `„${isolateRtl(label)}” deaktiválása nem sikerült: ${reason}.`,

  rotate: 'Kulcs cseréje',
  rotateTitle: 'Lecseréli ezt a licenckulcsot?',
  rotateText:
    'Új kulcsot kap; a régi azonnal érvényét veszti. Adja meg az újat minden alkalmazásban, amely a kulcsot használja.',
  rotating: 'Csere folyamatban…',
  rotated: 'A kulcs lecserélve. Adja meg az újat minden alkalmazásban, amely a kulcsot használja.',
  notRotated: (reason) => `A kulcs cseréje nem sikerült: ${reason}.`,
  maybeRotated:
    'Lehetséges, hogy a kulcs lecserélődött: nem érkezett válasz, amely ezt megerősítené. Töltse be újra ezt az oldalt, hogy lássa, melyik kulcs érvényes.',

  unaffected: 'A licencét ez nem érinti.',
  failures: {
    unauthorized: [
      'A munkamenete véget ért',
      'Biztonsága érdekében a licenckulcsok egy óráig érhetők el. Jelentkezzen be újra, hogy láthassa a sajátját.',
    ],
    not_found: [
      'A licenckulcs nem található',
      'Lehet, hogy másik fiókhoz tartozik. Jelentkezzen be azzal a fiókkal, amellyel vásárolta.',
    ],
    invalid_request: ({ unaffected }) => [
      'Nem tudjuk megjeleníteni ezt a licenckulcsot',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Licenckulcsok',
    loading: 'A licenckulcsok betöltése…',
    total: (count, number) => `${number(count)} licenckulcs`,
    unreadable: (count, number) =>
      `${number(count)} licenckulcsot nem tudtunk megjeleníteni. ${ASK_THE_SELLER}`,
    status: 'Állapot',
    empty: [
      'Nincs megjeleníthető licenckulcs',
      'Ha számított rá, ellenőrizze, melyik fiókkal jelentkezett be.',
    ],
  },
};

/** Hungarian. */
export const hu: Language = {
  locale: 'hu',
  dir: 'ltr',
  messages: { common, licenseKeys },
};
