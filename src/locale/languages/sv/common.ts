import type { CommonMessages } from '../../common-messages.ts';
import { plural } from '../../plural.ts';

export const ASK_THE_SELLER = 'Be säljaren om hjälp.';
const WAIT = 'Vänta en minut och försök igen.';
const CHECK_THE_CONNECTION = 'Kontrollera din anslutning och försök igen.';

/** The Swedish texts that belong to no resource. */
export const svCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Logga in igen',
  tryAgain: 'Försök igen',
  reload: 'Läs in på nytt',
  tryingAgain: 'Försöker igen…',
  outdated: 'Uppgifterna kan vara inaktuella.',
  nextSteps: {
    sign_in: 'Logga in igen för att fortsätta.',
    reload: 'Läs in sidan på nytt för att fortsätta.',
    try_again: 'Försök igen eller läs in sidan på nytt.',
  },
  keep: 'Behåll',

  used: (count, limit, number) => `${number(count)} av ${number(limit)}`,
  upTo: (limit, number) => `Högst ${number(limit)}`,
  left: (count, number) => `${number(count)} kvar`,
  over: (count, number) => `${number(count)} över gränsen`,
  unlimited: 'Ingen gräns',

  search: 'Sök',
  found: (count, number) =>
    `${number(count)} ${plural('sv', count, { one: 'träff', other: 'träffar' })}`,
  showMore: 'Visa fler',
  all: 'Alla',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Sidor',
  page: (page, pages, number) => `Sida ${number(page)} av ${number(pages)}`,
  turning: 'Läser in…',
  previous: 'Föregående',
  next: 'Nästa',

  address: {
    name: 'Namn eller företag',
    country: 'Land',
    line1: 'Gata och nummer',
    line2: 'Lägenhet, våning eller byggnad',
    cities: {
      city: 'Ort',
      district: 'Distrikt',
      post_town: 'Postort',
      suburb: 'Ort eller förort',
    },
    states: {
      any: 'Delstat, provins eller region',
      area: 'Område',
      county: 'Grevskap',
      department: 'Departement',
      district: 'Distrikt',
      do_si: 'Provins eller stad',
      emirate: 'Emirat',
      island: 'Ö',
      oblast: 'Län (oblast)',
      parish: 'Församling',
      prefecture: 'Prefektur',
      province: 'Provins',
      region: 'Region',
      state: 'Delstat',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'PIN-kod',
      postal: 'Postnummer',
      zip: 'ZIP-kod',
    },
    vatId: 'Momsregistreringsnummer',
    taxId: 'Skattenummer',
    optional: (label) => `${label} (valfritt)`,

    chooseCountry: 'Välj ett land',
    chooseState: 'Välj en delstat',
    chooseProvince: 'Välj en provins',
    notOffered: (name) => `${name} (inte tillgängligt)`,
    taxIdHint: (example) => `Till exempel ${example}`,

    nameMissing: 'Ange ett namn eller ett företag.',
    nameKept: 'Namnet kan ändras men inte tas bort.',
    countryMissing: 'Välj ett land.',
    countryRefused: 'Det här landet godtas inte. Välj ett annat.',
    stateRefused: 'Det här godtas inte för landet ovan. Välj något annat.',
    taxIdRefused: (country) => `Det här numret godtas inte för det valda landet (${country}).`,
    taxIdForm: (example) => `Ett giltigt nummer ser ut så här: ${example}.`,
    taxIdMisfit: (country) =>
      `Det här numret passar inte det valda landet (${country}). Ange ett därifrån eller lämna fältet tomt.`,
    saveWithoutTaxId: 'Spara utan nummer',
    refused: 'Uppgiften godtas inte. Kontrollera den och spara igen.',
    refusedElsewhere: (label) => `Inget sparades: ”${label}” godtas inte.`,
    refusedUnknown:
      'Inget sparades: någon uppgift ovan godtas inte. Kontrollera dem och spara igen.',

    unavailable: 'Formuläret kunde inte läsas in. Kontrollera din anslutning och försök igen.',
    save: 'Spara',
    saving: 'Sparar…',
    cancel: 'Avbryt',
  },

  failures: {
    signed_out: ({ next }) => [
      'Du är inte inloggad',
      `Det du har köpt visas bara när du är inloggad. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Din session har avslutats',
      `För din säkerhet varar en session i en timme. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'En betalning saknas',
      `${unaffected} Fråga säljaren hur du betalar.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} avvisade begäran`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Hittades inte',
      'Det kan höra till ett annat konto. Logga in med det konto som du köpte det med.',
    ],
    conflict: ({ unaffected }) => [
      'Något annat ändrades samtidigt',
      `${unaffected} Läs in sidan på nytt för att se vad som gäller nu och försök sedan igen.`,
    ],
    gone: ({ unaffected }) => [
      'Det här är inte längre tillgängligt',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Vi kan inte visa det här',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `${platform} avvisade begäran`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['För många förfrågningar', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform} kan inte svara just nu`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Vi når inte ${platform} just nu`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Du är offline',
      `${unaffected} Vi försöker igen så snart du är online.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} tar för lång tid på sig att svara`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `Vi kan inte läsa svaret från ${platform}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'Vi fick inte åtkomst till ditt konto',
      `${unaffected} Du kan vara utloggad. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'Säljarens webbplats svarar inte just nu',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Det finns inga köp med det här kontot',
      'Om du väntade dig ett, kontrollera vilket konto du är inloggad med.',
    ],
    unknown: ({ unaffected }) => ['Något gick fel', `${unaffected} ${WAIT}`],
  },
};
