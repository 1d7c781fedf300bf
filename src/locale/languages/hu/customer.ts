import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Hungarian texts of billing details. */
export const huCustomer: CustomerMessages = {
  title: 'Számlázási adatok',
  subtitle: 'A következő számláin',
  editing: 'Szerkesztés',
  loading: 'A számlázási adatok betöltése…',
  loaded: 'A számlázási adatok betöltve',
  help: 'Segítség kérése',

  name: 'Név vagy cégnév',
  email: 'E-mail-cím',
  address: 'Cím',
  none: 'Még nincs megadva',

  signedInAs: 'Bejelentkezve mint',
  roles: { owner: 'Tulajdonos', billing_manager: 'Számlázási felelős', member: 'Tag' },
  readOnly: 'Ezeket az adatokat csak a csapat tulajdonosa és számlázási felelősei módosíthatják.',

  edit: 'Szerkesztés',
  usedOn: 'A jövőbeli számlákon szerepel.',
  saved: 'Mentve. A következő számláin ezek az adatok szerepelnek.',
  notSaved: (reason) => `Semmi sem lett mentve: ${reason}. A beírt adatok megmaradtak.`,
  notAccepted: (platform) =>
    `A szolgáltatás (${platform}) nem fogadta el ezeket az adatokat, ezért semmi sem lett mentve. Ellenőrizze őket, és mentse újra.`,
  maybeSaved:
    'Lehetséges, hogy a módosítások mentése megtörtént: nem érkezett válasz, amely ezt megerősítené. Amint az adatok újra betölthetők, itt látja, hogy megtörtént-e.',
  notSavedAfterAll: 'A módosítások nem lettek mentve. Megmaradtak itt, így újra mentheti őket.',

  changeEmail: 'Módosítás',
  emailTitle: 'E-mail-cím módosítása',
  emailNow: (email) => `Jelenleg: ${isolateRtl(email)}`,
  newEmail: 'Új e-mail-cím',
  emailHint: (platform) =>
    `Erre a címre kap egy hivatkozást. 30 percig működik, és a szolgáltatás (${platform}) oldalán nyílik meg. Amíg meg nem nyitja, semmi sem változik.`,
  sendLink: 'Hivatkozás küldése',
  sendingLink: 'Küldés…',
  emailSent: (email) => `Elküldtünk egy hivatkozást erre a címre: ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `30 percig működik, és a szolgáltatás (${platform}) oldalán nyílik meg. Amíg meg nem nyitja, semmi sem változik.`,
  emailMaybeSent: (email) =>
    `Lehetséges, hogy úton van egy hivatkozás erre a címre: ${isolateRtl(email)}. Nem érkezett válasz, amely ezt megerősítené.`,
  emailSentAgain: (email) =>
    `Elküldtünk egy újabb hivatkozást erre a címre: ${isolateRtl(email)}. A korábbi már nem működik.`,
  emailSpam: 'Nem érkezett semmi? Nézze meg a levélszemét mappát.',
  sendAgain: 'Küldés újra',
  done: 'Kész',
  emailChanged: (email) => `Az Ön e-mail-címe most: ${isolateRtl(email)}.`,

  emailMissing: 'Adja meg az új e-mail-címét.',
  emailMalformed: 'Ez nem e-mail-cím. Egy e-mail-cím például: name@example.com.',
  emailSame: 'Már ez az e-mail-címe.',
  emailRefused: (platform) =>
    `A szolgáltatás (${platform}) nem tud levelet küldeni erre a címre. Ellenőrizze, helyesen írta-e.`,
  emailForbidden:
    'Az eladó nem engedi, hogy a vásárlók itt módosítsák az e-mail-címüket. Kérje meg az eladót, hogy módosítsa Ön helyett.',
  emailNotSent: (reason) => `Nem küldtünk hivatkozást: ${reason}.`,
  emailPaused: (when) =>
    `Egyelőre elég hivatkozást küldtünk. Újabbat ${when} küldhet; addig az utolsó működik.`,
  emailBlocked: (when, platform) =>
    `Túl sok hivatkozás: a szolgáltatás (${platform}) 15 percig minden kérését elutasítja, ezért az oldal más részei sem biztos, hogy működnek. Újra működik: ${when}.`,

  unaffected: 'A vásárlásait ez nem érinti.',
  failures: {
    unauthorized: ({ next }) => [
      'A munkamenete véget ért',
      `Biztonsága érdekében a számlázási adatok egy óráig érhetők el. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Nem tudjuk megjeleníteni a számlázási adatait',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
