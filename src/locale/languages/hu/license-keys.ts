import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Hungarian texts of license keys. */
export const huLicenseKeys: LicenseKeyMessages = {
  title: 'Licenckulcs',
  loading: 'A licenckulcs betöltése…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, a vége: ${end}` : title),
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

  renew: 'Megújítás',
  upgrade: 'Licenc bővítése',
  help: 'Segítség kérése',

  reveal: 'Mutatás',
  hide: 'Elrejtés',
  copy: 'Másolás',
  copied: 'Másolva',
  hidden: (end) => (end ? `Rejtve, a vége: ${end}` : 'Rejtve'),
  share: 'Megosztás',
  keyRevealed: '30 másodpercig látható',
  hiddenIn: (seconds, number) => `${number(seconds)} másodperc múlva újra rejtve`,
  copyFailed: 'A másolás nem sikerült. Mutassa meg a kulcsot, és másolja ki kézzel.',

  activations: 'Aktiválások',
  usage: 'Használat',
  expires: 'Lejárat',
  noDate: 'Nincs megadott dátum',

  inUse: (count, limit, number) => `${number(count)} / ${number(limit)} használatban.`,
  noneToShow: 'Még nincs, vagy az eladó elrejtette.',
  noneLeft: 'Egy sincs használatban.',
  notAllShown: `Nem tudtunk mindent megjeleníteni. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Ha helyre van szüksége, deaktiválja, amit már nem használ.'
      : `Ha helyre van szüksége, deaktiváljon ${number(count)} olyat, amelyet már nem használ.`,
  unnamed: 'Névtelen',
  activatedOn: (date) => `Aktiválva: ${date}`,
  details: 'Részletek',
  yes: 'Igen',
  no: 'Nem',

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
  deactivated: (label) => `„${isolateRtl(label)}” deaktiválva.`,
  mayReturn:
    'Elveszett? Cserélje le a kulcsot is, különben az ott futó alkalmazás újra aktiválhatja magát.',
  notDeactivated: (label, reason) => `„${isolateRtl(label)}” deaktiválása nem sikerült: ${reason}.`,
  maybeDeactivated: (label) =>
    `Lehetséges, hogy „${isolateRtl(label)}” deaktiválása megtörtént: nem érkezett válasz, amely ezt megerősítené. Amint a licenckulcs újra betölthető, itt látja, hogy megtörtént-e.`,

  rotate: 'Kulcs cseréje',
  rotateTitle: 'Lecseréli ezt a licenckulcsot?',
  rotateText:
    'Új kulcsot kap; a régi azonnal érvényét veszti. Adja meg az újat minden alkalmazásban, amely a kulcsot használja.',
  rotating: 'Csere folyamatban…',
  rotated: 'A kulcs lecserélve. Adja meg az újat minden alkalmazásban, amely a kulcsot használja.',
  copyNew: 'Új kulcs másolása',
  notRotated: (reason) => `A kulcs cseréje nem sikerült: ${reason}.`,
  maybeRotated:
    'Lehetséges, hogy a kulcs lecserélődött: nem érkezett válasz, amely ezt megerősítené. Amint újra betölthető, itt látja, melyik kulcs érvényes.',

  unaffected: 'A licencét ez nem érinti.',
  failures: {
    unauthorized: ({ next }) => [
      'A munkamenete véget ért',
      `Biztonsága érdekében a licenckulcsok egy óráig érhetők el. ${next}`,
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
    order: 'Sorrend',
    orders: { oldest: 'Legrégebbiek elöl', newest: 'Legújabbak elöl', working: 'Érvényesek elöl' },
    onThisPage: 'Csak ezen az oldalon',
    copyFailed: 'A másolás nem sikerült. Nyissa meg a licenckulcsot, és másolja ki ott.',
    empty: [
      'Nincs megjeleníthető licenckulcs',
      'Ha számított rá, ellenőrizze, melyik fiókkal jelentkezett be.',
    ],
  },
};
