import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = 'Vraag de verkoper om hulp.';
const WAIT = 'Wacht een minuut en probeer het opnieuw.';
const CHECK_THE_CONNECTION = 'Controleer je verbinding en probeer het opnieuw.';

/** The Dutch texts that belong to no resource. */
export const nlCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Opnieuw inloggen',
  tryAgain: 'Opnieuw proberen',
  reload: 'Opnieuw laden',
  tryingAgain: 'Nieuwe poging…',
  outdated: 'Deze gegevens zijn misschien verouderd.',
  nextSteps: {
    sign_in: 'Log opnieuw in om verder te gaan.',
    reload: 'Laad deze pagina opnieuw om verder te gaan.',
    try_again: 'Probeer het opnieuw of laad deze pagina opnieuw.',
  },
  keep: 'Behouden',

  used: (count, limit, number) => `${number(count)} van ${number(limit)}`,
  upTo: (limit, number) => `Maximaal ${number(limit)}`,
  left: (count, number) => `Nog ${number(count)}`,
  over: (count, number) => `${number(count)} boven de limiet`,
  unlimited: 'Geen limiet',

  search: 'Zoeken',
  found: (count, number) => `${number(count)} gevonden`,
  showMore: 'Meer tonen',
  all: 'Alle',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Pagina’s',
  page: (page, pages, number) => `Pagina ${number(page)} van ${number(pages)}`,
  turning: 'Laden…',
  previous: 'Vorige',
  next: 'Volgende',

  address: {
    name: 'Naam of bedrijf',
    country: 'Land',
    line1: 'Straat en huisnummer',
    line2: 'Appartement, verdieping of gebouw',
    cities: {
      city: 'Plaats',
      district: 'Wijk',
      post_town: 'Plaats',
      suburb: 'Plaats of wijk',
    },
    states: {
      any: 'Staat, provincie of regio',
      area: 'Gebied',
      county: 'Graafschap',
      department: 'Departement',
      district: 'Deelgebied',
      do_si: 'Provincie of stad',
      emirate: 'Emiraat',
      island: 'Eiland',
      oblast: 'Oblast',
      parish: 'Parochie',
      prefecture: 'Prefectuur',
      province: 'Provincie',
      region: 'Regio',
      state: 'Staat',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'PIN-code',
      postal: 'Postcode',
      zip: 'ZIP-code',
    },
    vatId: 'Btw-nummer',
    taxId: 'Belastingnummer',
    optional: (label) => `${label} (optioneel)`,

    chooseCountry: 'Kies een land',
    chooseState: 'Kies een staat',
    chooseProvince: 'Kies een provincie',
    notOffered: (name) => `${name} (niet beschikbaar)`,
    taxIdHint: (example) => `Bijvoorbeeld ${example}`,

    nameMissing: 'Vul een naam of een bedrijf in.',
    nameKept: 'De naam kan worden gewijzigd, maar niet verwijderd.',
    countryMissing: 'Kies een land.',
    countryRefused: 'Dit land wordt niet geaccepteerd. Kies een ander land.',
    stateRefused: 'Dit wordt niet geaccepteerd voor het land hierboven. Kies iets anders.',
    taxIdRefused: (country) =>
      `Dit nummer wordt niet geaccepteerd voor het gekozen land (${country}).`,
    taxIdForm: (example) => `Een geldig nummer is bijvoorbeeld ${example}.`,
    taxIdMisfit: (country) =>
      `Dit nummer past niet bij het gekozen land (${country}). Vul een nummer van daar in of laat het veld leeg.`,
    saveWithoutTaxId: 'Opslaan zonder nummer',
    refused: 'Dit wordt niet geaccepteerd. Controleer het en sla het opnieuw op.',
    refusedElsewhere: (label) => `Er is niets opgeslagen: ‘${label}’ wordt niet geaccepteerd.`,
    refusedUnknown:
      'Er is niets opgeslagen: iets hierboven wordt niet geaccepteerd. Controleer het en sla het opnieuw op.',

    unavailable:
      'Het formulier kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
    save: 'Opslaan',
    saving: 'Bezig met opslaan…',
    cancel: 'Annuleren',
  },

  failures: {
    signed_out: ({ next }) => [
      'Je bent niet ingelogd',
      `Wat je hebt gekocht, is alleen te zien als je bent ingelogd. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Je sessie is afgelopen',
      `Voor je veiligheid duurt een sessie een uur. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'Er ontbreekt een betaling',
      `${unaffected} Vraag de verkoper hoe je kunt betalen.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} heeft dit verzoek geweigerd`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Niet gevonden',
      'Misschien hoort dit bij een ander account. Log in met het account waarmee je het hebt gekocht.',
    ],
    conflict: ({ unaffected }) => [
      'Er is tegelijkertijd iets anders gewijzigd',
      `${unaffected} Laad deze pagina opnieuw om de huidige stand te zien en probeer het daarna opnieuw.`,
    ],
    gone: ({ unaffected }) => ['Dit is niet meer beschikbaar', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'We kunnen dit niet tonen',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `${platform} heeft dit verzoek geweigerd`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Te veel verzoeken', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform} kan nu niet antwoorden`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `We kunnen ${platform} nu niet bereiken`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Je bent offline',
      `${unaffected} We proberen het opnieuw zodra je online bent.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} doet er te lang over om te antwoorden`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `We kunnen het antwoord van ${platform} niet lezen`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'We kregen geen toegang tot je account',
      `${unaffected} Misschien ben je uitgelogd. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'De site van de verkoper reageert nu niet',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Geen aankopen met dit account',
      'Had je er een verwacht? Controleer dan met welk account je bent ingelogd.',
    ],
    unknown: ({ unaffected }) => ['Er is iets misgegaan', `${unaffected} ${WAIT}`],
  },
};
