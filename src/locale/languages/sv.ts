import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'Din licens påverkas inte.';
const ASK_THE_SELLER = `${SAFE} Be säljaren om hjälp.`;
const WAIT = `${SAFE} Vänta en minut och försök igen.`;
const CHECK_THE_CONNECTION = `${SAFE} Kontrollera din anslutning och försök igen.`;

/** Swedish. */
export const sv: Language = {
  locale: 'sv',
  dir: 'ltr',
  messages: {
    title: 'Licensnyckel',
    loading: 'Läser in licensnyckeln…',
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

    reveal: 'Visa',
    hide: 'Dölj',
    copy: 'Kopiera',
    copied: 'Kopierad',
    hidden: (end) => (end ? `Dold, slutar på ${end}` : 'Dold'),
    keyRevealed: 'Visas i 30 sekunder',
    copyFailed: 'Det gick inte att kopiera. Visa nyckeln och kopiera den själv.',

    activations: 'Aktiveringar',
    usage: 'Användning',
    expires: 'Går ut',
    used: (count, limit, number) => `${number(count)} av ${number(limit)}`,
    upTo: (limit, number) => `Högst ${number(limit)}`,
    left: (count, number) => `${number(count)} kvar`,
    over: (count, number) => `${number(count)} över gränsen`,
    unlimited: 'Ingen gräns',
    unsupported: 'Stöds inte',
    noDate: 'Inget fast datum',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} av ${number(limit)} används${count < limit ? '' : '.'}`
        : `${number(count)} används`,
    noneToShow: 'Inga än, eller dolda av säljaren.',
    makeRoom: 'Avaktivera en för att frigöra plats.',
    unnamed: 'Utan namn',
    activatedOn: (date) => `Aktiverad ${date}`,
    details: 'Detaljer',
    search: 'Sök',
    found: (count, number) =>
      `${number(count)} ${plural('sv', count, { one: 'hittad', other: 'hittade' })}`,
    showMore: 'Visa fler',

    validated: (count, last, number) =>
      count
        ? `Validerad ${number(count)} ${plural('sv', count, { one: 'gång', other: 'gånger' })}${last ? `, senast ${last}` : ''}`
        : 'Inte validerad än',
    issuedOn: (date) => `Utfärdad ${date}`,

    deactivate: 'Avaktivera',
    deactivateTitle: (label) => `Avaktivera ”${isolateRtl(label)}”?`,
    deactivateText: 'Appen där slutar fungera tills den aktiveras igen.',
    deactivating: 'Avaktiverar…',
    deactivated: (label) => `”${isolateRtl(label)}” har avaktiverats.`,
    notDeactivated: (label, reason) => `”${isolateRtl(label)}” avaktiverades inte: ${reason}.`,

    rotate: 'Byt nyckel',
    rotateTitle: 'Vill du byta den här licensnyckeln?',
    rotateText: 'Din nuvarande nyckel slutar fungera direkt. Ange den nya i varje app.',
    rotating: 'Byter…',
    rotated: 'Din nyckel har bytts ut. Ange den nya i varje app.',
    notRotated: (reason) => `Din nyckel byttes inte ut: ${reason}.`,
    maybeRotated: 'Din nyckel kan ha bytts ut.',
    keep: 'Behåll',

    signInAgain: 'Logga in igen',
    tryAgain: 'Försök igen',
    tryingAgain: 'Försöker igen…',
    outdated: 'Uppgifterna kan vara inaktuella.',
    failures: {
      unauthorized: [
        'Din session har avslutats',
        'För din säkerhet varar åtkomsten till licensnycklar i en timme. Logga in igen för att se den här.',
      ],
      forbidden: ['Du kan inte se den här licensnyckeln', `${SAFE} Be säljaren om åtkomst.`],
      not_found: [
        'Licensnyckeln hittades inte',
        'Den kan höra till ett annat konto. Logga in med det.',
      ],
      invalid_request: ['Vi kan inte visa den här licensnyckeln', ASK_THE_SELLER],
      rejected: ['Polar avvisade begäran', ASK_THE_SELLER],
      rate_limited: ['För många förfrågningar', WAIT],
      server: ['Polar kan inte svara just nu', WAIT],
      network: ['Vi når inte Polar just nu', CHECK_THE_CONNECTION],
      offline: ['Du är offline', `${SAFE} Vi försöker igen när du är online.`],
      timeout: ['Polar svarar inte i tid', CHECK_THE_CONNECTION],
      invalid_response: ['Vi kan inte läsa svaret från Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'Licensnycklar',
      loading: 'Läser in licensnycklar…',
      total: (count, number) =>
        `${number(count)} ${plural('sv', count, { one: 'licensnyckel', other: 'licensnycklar' })}`,
      status: 'Status',
      all: 'Alla',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Sidor',
      page: (page, pages, number) => `Sida ${number(page)} av ${number(pages)}`,
      turning: 'Läser in…',
      previous: 'Föregående',
      next: 'Nästa',
      empty: [
        'Det finns inga licensnycklar att visa',
        'Om du väntade dig en, kontrollera vilket konto du är inloggad med.',
      ],
    },
  },
};
