import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';

const SAFE = 'A licencét ez nem érinti.';
const ASK_THE_SELLER = `${SAFE} Kérjen segítséget az eladótól.`;
const WAIT = `${SAFE} Várjon egy percet, és próbálja újra.`;
const CHECK_THE_CONNECTION = `${SAFE} Ellenőrizze a kapcsolatot, és próbálja újra.`;

/** Hungarian. */
export const hu: Language = {
  locale: 'hu',
  dir: 'ltr',
  messages: {
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
    refused: 'Az ellenőrző alkalmazások ezt a kulcsot nem fogadják el.',

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
    used: (count, limit, number) => `${number(count)} / ${number(limit)}`,
    upTo: (limit, number) => `Legfeljebb ${number(limit)}`,
    left: (count, number) => `Még ${number(count)}`,
    over: (count, number) => `${number(count)} a korláton felül`,
    unlimited: 'Nincs korlát',
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
    search: 'Keresés',
    found: (count, number) => `${number(count)} találat`,
    showMore: 'Továbbiak megjelenítése',

    validated: (count, last, number) =>
      count
        ? `${number(count)} alkalommal érvényesítve${last ? `, utoljára ${last}` : ''}`
        : 'Még nem volt érvényesítve',
    issuedOn: (date) => `Kiállítva: ${date}`,

    deactivate: 'Deaktiválás',
    deactivateTitle: (label) => `Deaktiválja ezt: „${isolateRtl(label)}”?`,
    deactivateText: 'Az ott futó alkalmazás nem működik, amíg újra nem aktiválják.',
    deactivating: 'Deaktiválás folyamatban…',
    deactivated: (label) => `„${isolateRtl(label)}” deaktiválva.`,
    notDeactivated: (label, reason) =>
      `„${isolateRtl(label)}” deaktiválása nem sikerült: ${reason}.`,

    rotate: 'Kulcs cseréje',
    rotateTitle: 'Lecseréli ezt a licenckulcsot?',
    rotateText: 'A jelenlegi kulcs azonnal érvényét veszti. Adja meg az újat minden alkalmazásban.',
    rotating: 'Csere folyamatban…',
    rotated: 'A kulcs lecserélve. Adja meg az újat minden alkalmazásban.',
    notRotated: (reason) => `A kulcs cseréje nem sikerült: ${reason}.`,
    maybeRotated: 'Lehetséges, hogy a kulcs lecserélődött.',
    keep: 'Megtartás',

    signInAgain: 'Bejelentkezés újra',
    tryAgain: 'Próbálja újra',
    tryingAgain: 'Újrapróbálkozás…',
    outdated: 'Ezek az adatok elavultak lehetnek.',
    failures: {
      unauthorized: [
        'A munkamenete véget ért',
        'Biztonsága érdekében a licenckulcsok egy óráig érhetők el. Jelentkezzen be újra, hogy láthassa ezt.',
      ],
      forbidden: [
        'Nem tekintheti meg ezt a licenckulcsot',
        `${SAFE} Kérjen hozzáférést az eladótól.`,
      ],
      not_found: [
        'A licenckulcs nem található',
        'Lehet, hogy másik fiókhoz tartozik. Jelentkezzen be azzal.',
      ],
      invalid_request: ['Nem tudjuk megjeleníteni ezt a licenckulcsot', ASK_THE_SELLER],
      rejected: ['A Polar elutasította a kérést', ASK_THE_SELLER],
      rate_limited: ['Túl sok kérés', WAIT],
      server: ['A Polar most nem tud válaszolni', WAIT],
      network: ['A Polar most nem érhető el', CHECK_THE_CONNECTION],
      offline: [
        'Nincs internetkapcsolat',
        `${SAFE} Újra megpróbáljuk, amint helyreáll a kapcsolat.`,
      ],
      timeout: ['A Polar nem válaszolt időben', CHECK_THE_CONNECTION],
      invalid_response: ['Nem tudjuk értelmezni a Polar válaszát', ASK_THE_SELLER],
    },

    list: {
      title: 'Licenckulcsok',
      loading: 'A licenckulcsok betöltése…',
      total: (count, number) => `${number(count)} licenckulcs`,
      status: 'Állapot',
      all: 'Összes',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Oldalak',
      page: (page, pages, number) => `${number(page)}. oldal / ${number(pages)}`,
      turning: 'Betöltés…',
      previous: 'Előző',
      next: 'Következő',
      empty: [
        'Nincs megjeleníthető licenckulcs',
        'Ha számított rá, ellenőrizze, melyik fiókkal jelentkezett be.',
      ],
    },
  },
};
