import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Swedish texts of license keys. */
export const svLicenseKeys: LicenseKeyMessages = {
  title: 'Licensnyckel',
  loading: 'Läser in licensnyckeln…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, slutar på ${end}` : title),
  licensedTo: (nameOrEmail) => `Licensierad till ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Aktiv',
    expires_soon: 'Går snart ut',
    expired: 'Utgången',
    disabled: 'Inaktiverad',
    revoked: 'Återkallad',
  },
  expiredOn: (date) => `Den här nyckeln gick ut den ${date}.`,
  refused: 'Appar som kontrollerar nyckeln godtar den inte.',

  renew: 'Förnya',
  upgrade: 'Uppgradera',
  help: 'Få hjälp',

  reveal: 'Visa',
  hide: 'Dölj',
  copy: 'Kopiera',
  copied: 'Kopierad',
  hidden: (end) => (end ? `Dold, slutar på ${end}` : 'Dold'),
  share: 'Dela',
  keyRevealed: 'Visas i 30 sekunder',
  hiddenIn: (seconds, number) =>
    `Döljs igen om ${number(seconds)} ${plural('sv', seconds, { one: 'sekund', other: 'sekunder' })}`,
  copyFailed: 'Det gick inte att kopiera. Visa nyckeln och kopiera den själv.',

  activations: 'Aktiveringar',
  usage: 'Användning',
  expires: 'Går ut',
  noDate: 'Inget fast datum',

  inUse: (count, limit, number) => `${number(count)} av ${number(limit)} används.`,
  noneToShow: 'Inga än, eller dolda av säljaren.',
  noneLeft: 'Inga används.',
  notAllShown: `Allt kunde inte visas. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Avaktivera något som du inte längre behöver, så blir en plats ledig.'
      : `Avaktivera ${number(count)} som du inte längre behöver, så blir en plats ledig.`,
  unnamed: 'Utan namn',
  activatedOn: (date) => `Aktiverad ${date}`,
  details: 'Detaljer',
  yes: 'Ja',
  no: 'Nej',

  validated: (count, last, number) =>
    count
      ? `Validerad ${number(count)} ${plural('sv', count, { one: 'gång', other: 'gånger' })}${last ? `, senast ${last}` : ''}`
      : 'Inte validerad än',
  issuedOn: (date) => `Utfärdad ${date}`,

  deactivate: 'Avaktivera',
  deactivateTitle: (label) => `Avaktivera ”${isolateRtl(label)}”?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} av ${number(limit)}` : number(left));
    return `Appen där slutar fungera tills du aktiverar den igen. Används nu: ${count(used)}. Efteråt: ${count(used - 1)}.`;
  },
  deactivating: 'Avaktiverar…',
  deactivated: (label) => `”${isolateRtl(label)}” har avaktiverats.`,
  mayReturn:
    'Har du tappat bort den? Byt ut nyckeln också, annars kan appen där aktivera sig själv igen.',
  notDeactivated: (label, reason) => `”${isolateRtl(label)}” avaktiverades inte: ${reason}.`,
  maybeDeactivated: (label) =>
    `”${isolateRtl(label)}” kan ha avaktiverats: det kom inget svar som bekräftar det. Så snart licensnyckeln kan läsas in igen ser du här om det skedde.`,

  rotate: 'Byt ut nyckeln',
  rotateTitle: 'Vill du byta ut den här licensnyckeln?',
  rotateText:
    'Du får en ny nyckel; den gamla slutar fungera direkt. Ange den nya i varje app som använder nyckeln.',
  rotating: 'Byter ut…',
  rotated: 'Din nyckel har bytts ut. Ange den nya i varje app som använder nyckeln.',
  copyNew: 'Kopiera nya nyckeln',
  notRotated: (reason) => `Din nyckel byttes inte ut: ${reason}.`,
  maybeRotated:
    'Din nyckel kan ha bytts ut: det kom inget svar som bekräftar det. Så snart den kan läsas in igen ser du här vilken nyckel som gäller.',

  unaffected: 'Din licens påverkas inte.',
  failures: {
    unauthorized: ({ next }) => [
      'Din session har avslutats',
      `För din säkerhet varar åtkomsten till licensnycklar i en timme. ${next}`,
    ],
    not_found: [
      'Licensnyckeln hittades inte',
      'Den kan höra till ett annat konto. Logga in med det konto som du köpte den med.',
    ],
    invalid_request: ({ unaffected }) => [
      'Vi kan inte visa den här licensnyckeln',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Licensnycklar',
    loading: 'Läser in licensnycklar…',
    total: (count, number) =>
      `${number(count)} ${plural('sv', count, { one: 'licensnyckel', other: 'licensnycklar' })}`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('sv', count, { one: 'licensnyckel', other: 'licensnycklar' })} kunde inte visas. ${ASK_THE_SELLER}`,
    status: 'Status',
    order: 'Sortering',
    orders: { oldest: 'Äldst först', newest: 'Nyast först', working: 'Giltiga först' },
    onThisPage: 'Bara på den här sidan',
    copyFailed: 'Det gick inte att kopiera. Öppna licensnyckeln och kopiera den där.',
    empty: [
      'Det finns inga licensnycklar att visa',
      'Om du väntade dig en, kontrollera vilket konto du är inloggad med.',
    ],
  },
};
