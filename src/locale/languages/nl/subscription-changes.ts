import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';

/** "de licentiesleutel", or "de licentiesleutels". */
const key = (count: number) => (count === 1 ? 'de licentiesleutel' : 'de licentiesleutels');
const works = (count: number) => (count === 1 ? 'werkt' : 'werken');
const seats = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('nl', count, { one: 'plaats', other: 'plaatsen' })}`;

/** The Dutch texts of the changes of a subscription. */
export const nlSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Opzeggen…',
  keep: 'Abonnement behouden',
  pause: 'Pauzeren…',
  dropPause: 'Door laten lopen',
  resume: 'Nu hervatten…',
  changePlan: 'Ander abonnement…',
  changeSeats: 'Plaatsen wijzigen…',
  dropChange: 'Wijziging intrekken',
  sending: 'Bezig met versturen…',

  cancelling: {
    title: (product) => `${isolateRtl(product)} opzeggen?`,
    nothingCharged: 'Er wordt niets meer in rekening gebracht.',
    trialNotCharged:
      'De proefperiode loopt gewoon af, en daarna wordt er niets in rekening gebracht.',
    onlyUsageCharged:
      'Er wordt niets meer in rekening gebracht, behalve wat je tot het einde verbruikt.',
    openAmount: (amount, date) =>
      `Het eindigt na de huidige periode. ${amount ? `De openstaande betaling van ${amount}` : 'De openstaande betaling'} kan nog worden geïnd${date ? `, tot ongeveer ${date}` : ''}.`,
    endsNow: (amount) =>
      `Het eindigt meteen. ${amount ? `De openstaande betaling van ${amount}` : 'De openstaande betaling'} vervalt en wordt niet meer geïnd.`,
    asking: 'We zoeken uit wat er met de openstaande betaling gebeurt…',
    notNow:
      'Het kan niet meer meteen eindigen. Je kunt het nog wel na de huidige periode laten eindigen.',

    atStake: 'Wat er gebeurt met wat erbij hoort',
    licenseKeys: (count, number) =>
      count === 1 ? 'Licentiesleutel' : `${number(count)} licentiesleutels`,
    files: (count, number) =>
      `${number(count)} ${plural('nl', count, { one: 'bestand', other: 'bestanden' })}`,
    everythingElse: 'Al het andere wat erbij hoort',
    invoices: 'Je facturen',
    worksUntil: (date, count) => `${works(count)} tot ${date}`,
    until: (date) => `tot ${date}`,
    untilPeriodEnds: 'tot de periode eindigt',
    stopsNow: 'stopt meteen',
    stay: 'blijven',
    team: 'Dit geldt voor iedereen in je team.',

    reason: 'Waarom? Dit mag je overslaan',
    noReason: 'Kies een reden',
    reasons: {
      too_expensive: 'Het kost te veel',
      missing_features: 'Ik mis iets wat ik nodig heb',
      switched_service: 'Ik gebruik nu iets anders',
      unused: 'Ik gebruik het te weinig',
      too_complex: 'Het is te ingewikkeld',
      low_quality: 'Het werkt niet goed genoeg',
      customer_service: 'Ik ben niet tevreden over de ondersteuning',
      other: 'Een andere reden',
    },
    comment: 'Wil je nog iets kwijt? Hoeft niet',
    takeBack: (date) => `Je kunt dit terugdraaien tot ${date}.`,
    noWayBack: 'Dit kan niet worden teruggedraaid.',

    stayButton: 'Behouden',
    confirm: (date) => `Opzeggen per ${date}`,
    confirmSoon: 'Opzeggen na deze periode',
    confirmNow: 'Nu beëindigen',
  },

  pausing: {
    title: (product) => `${isolateRtl(product)} pauzeren?`,
    begins: (date) =>
      date
        ? `Het loopt door tot ${date}, want tot dan heb je betaald, en pauzeert daarna.`
        : 'Het loopt door tot de periode waarvoor je hebt betaald voorbij is, en pauzeert daarna.',
    meanwhile: {
      keys: (keys) =>
        `Tijdens de pauze ${works(keys)} ${key(keys)} niet en wordt er niets in rekening gebracht.`,
      files: () =>
        'Tijdens de pauze kun je de bestanden niet downloaden en wordt er niets in rekening gebracht.',
      keysAndFiles: (keys) =>
        `Tijdens de pauze ${works(keys)} ${key(keys)} niet, kun je de bestanden niet downloaden en wordt er niets in rekening gebracht.`,
      other: () =>
        'Tijdens de pauze werkt wat erbij hoort niet en wordt er niets in rekening gebracht.',
    },
    until: 'Hoelang',
    untilResumed: 'Tot ik het hervat',
    untilDate: 'Tot een datum',
    date: 'Gaat vanzelf verder op',
    earliest: (earliest) => `${earliest} of later`,
    invalidDate: (earliest) => `Vul ${earliest} of een latere dag in.`,
    resumesOn: (date) =>
      `Het gaat op ${date} vanzelf verder, en die dag wordt de volgende periode in rekening gebracht.`,
    resumesOnRequest: 'Het blijft gepauzeerd tot je het hier hervat. Dan wordt er meteen betaald.',
    noEnd: 'Tijdens de pauze kun je het hier niet opzeggen.',
    stayButton: 'Niet pauzeren',
    confirm: (date) => `Pauzeren per ${date}`,
    confirmSoon: 'Pauzeren na deze periode',
  },

  resuming: {
    title: (product) => `${isolateRtl(product)} nu hervatten?`,
    charge: (amount, method) =>
      `Met ${method ?? 'je betaalmethode'} wordt nu ${amount ?? 'een nieuwe periode'} betaald.`,
    price: (price) =>
      `De prijs is ${price}, plus belasting. Het precieze bedrag staat op de factuur.`,
    newPeriod: 'Er begint vandaag een nieuwe periode.',
    worksAgain: {
      keys: (keys) => `Even later ${works(keys)} ${key(keys)} weer.`,
      files: () => 'Even later kun je de bestanden weer downloaden.',
      keysAndFiles: (keys) =>
        `Even later ${works(keys)} ${key(keys)} weer en kun je de bestanden downloaden.`,
      other: () => 'Even later werkt wat erbij hoort weer.',
    },
    stayButton: 'Gepauzeerd laten',
    confirm: 'Hervatten en betalen',
  },

  planning: {
    title: (product) => `Ander abonnement voor ${isolateRtl(product)}`,
    plan: 'Nieuw abonnement',
    choose: 'Kies een abonnement',
    option: (name, price) => (price ? `${isolateRtl(name)} · ${price}` : name),
    planned: (option) => `${option} (gepland)`,
    loading: 'Abonnementen laden…',
    none: 'Er is geen abonnement waarnaar je kunt overstappen.',
    failed:
      'De abonnementen konden niet worden geladen. Sluit dit venster en probeer het zo opnieuw.',
    missing: 'Kies eerst een abonnement.',
    contents:
      'Licentiesleutels en bestanden die niet bij het nieuwe abonnement horen, werken na de overstap niet meer. Nieuwe staan er even later.',
    stayButton: 'Dit abonnement houden',
    confirm: 'Overstappen',
    confirmAndPay: 'Overstappen en betalen',
  },

  seating: {
    title: (product) => `Plaatsen van ${isolateRtl(product)} wijzigen`,
    seats: 'Aantal plaatsen',
    range: (min, max, number) =>
      max === undefined
        ? `Minstens ${number(min)}`
        : `Van ${number(min)} tot en met ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Vul een heel getal in van minstens ${number(min)}.`
        : `Vul een heel getal in van ${number(min)} tot en met ${number(max)}.`,
    same: (count, number) =>
      `Er ${plural('nl', count, { one: 'is', other: 'zijn' })} nu ${seats(count, number)}. Vul een ander aantal in.`,
    fewer: 'Plaatsen die mensen in je team gebruiken, moeten eerst van hen worden teruggenomen.',
    stayButton: 'Plaatsen zo laten',
    confirm: (count, number) => `Naar ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Naar ${seats(count, number)} en betalen`,
    confirmAny: 'Plaatsen wijzigen',
  },

  cost: {
    asking: 'We zoeken uit wat het kost…',
    endsTrial:
      'Met deze wijziging eindigt je proefperiode, en wordt nu de volledige prijs in rekening gebracht.',
    now: (amount, method) =>
      method
        ? `Van ${method} wordt nu ${amount} afgeschreven.`
        : `Er wordt nu ${amount} in rekening gebracht.`,
    nowUnknown:
      'Er wordt nu misschien iets in rekening gebracht. Het precieze bedrag staat op de factuur.',
    creditUsed: (amount) => `Je tegoed van ${amount} is er al van afgetrokken.`,
    debtIncluded: (amount) => `${amount} daarvan stond nog open.`,
    credit: (amount) =>
      `Er wordt nu niets in rekening gebracht. Je krijgt een tegoed van ${amount}, dat met je volgende betalingen wordt verrekend.`,
    nothingNow: 'Er wordt nu niets in rekening gebracht.',
    coveredByCredit: (amount) =>
      `Er wordt nu niets in rekening gebracht: ${amount} van je tegoed dekt het.`,
    nextInvoice: (amount, date) =>
      `Er wordt nu niets in rekening gebracht. ${amount ? `${amount} komt` : 'Het verschil komt'} op je volgende factuur${date ? ` op ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `Er wordt nu niets in rekening gebracht. Een tegoed van ${amount} gaat van je volgende factuur${date ? ` op ${date}` : ''} af.`,
    periodEnd: (date) =>
      `Er wordt nu niets in rekening gebracht. Het verandert ${date ? `op ${date}` : 'na de huidige periode'}, en kost vanaf dan de nieuwe prijs.`,
    trialEnd: (date) =>
      `Er wordt nu niets in rekening gebracht. De proefperiode loopt door${date ? ` tot ${date}` : ''}; daarna geldt de nieuwe prijs.`,
    unknown: (amount) =>
      amount
        ? `De wijziging kost ${amount}, nu of op je volgende factuur.`
        : 'De wijziging kost misschien iets, nu of op je volgende factuur. Het precieze bedrag staat op de factuur.',
    appliesNow: 'Het verandert meteen.',
    newPeriod: 'Daarmee begint een nieuwe periode.',
  },

  done: {
    cancel: (date) =>
      date
        ? `Het is opgezegd en eindigt op ${date}.`
        : 'Het is opgezegd en eindigt na deze periode.',
    revoke: 'Het is beëindigd. De openstaande betaling wordt niet meer geïnd.',
    keep: 'Je abonnement loopt door zoals voorheen.',
    pause: (date) => (date ? `Het pauzeert op ${date}.` : 'Het pauzeert na de huidige periode.'),
    dropPause: 'Het pauzeert niet en loopt door zoals voorheen.',
    resume: 'Het loopt weer.',
    paymentAwaited: 'De betaling is onderweg. Als die mislukt, zie je dat hier.',
    paid: 'De betaling is gelukt.',
    paymentFailed:
      'Maar de betaling is mislukt. Wijzig je betaalmethode, zodat het opnieuw kan worden geprobeerd.',
    changePlan: (name) => `Je abonnement is nu ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `Het verandert ${date ? `op ${date}` : 'na de huidige periode'} in ${isolateRtl(name)}.`,
    changeSeats: (count, number) =>
      `Er ${plural('nl', count, { one: 'is', other: 'zijn' })} nu ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `Het verandert ${date ? `op ${date}` : 'na de huidige periode'} naar ${seats(count, number)}.`,
    dropChange: 'De geplande wijziging gaat niet door. Alles blijft zoals het is.',
  },

  refusals: {
    isEnding: 'Het was al opgezegd en eindigt zoals aangegeven. Verder is er niets gewijzigd.',
    hasEnded: 'Het was al afgelopen. Er is niets gewijzigd.',
    cannotEndPaused:
      'Het is niet opgezegd: tijdens een pauze kan dat niet. Tijdens de pauze wordt er niets in rekening gebracht.',
    cannotEndUnpaid:
      'Het is niet opgezegd: met onbetaalde facturen kan dat niet. Er volgen vanzelf geen nieuwe pogingen.',
    cannotEndIncomplete:
      'Het is niet opgezegd: zolang de eerste betaling openstaat, kan dat niet. Zonder die betaling verdwijnt het vanzelf.',
    cannotChange: 'Het is niet gewijzigd: zoals het nu is, kan dat niet.',
    notEnding: 'Er was geen einde gepland. Het loopt door zoals aangegeven.',
    needsPaymentMethod:
      'Er is niets gewijzigd, want er is geen betaalmethode opgeslagen. Voeg er een toe en probeer het dan opnieuw.',
    cardDeclined:
      'Er is niets gewijzigd, want je kaart is geweigerd. Wijzig je betaalmethode en probeer het dan opnieuw.',
    paymentFailed:
      'Er is niets gewijzigd, want de betaling is mislukt. Wijzig je betaalmethode en probeer het dan opnieuw.',
    cannotPause: 'Het is niet gepauzeerd: zoals het nu is, kan dat niet.',
    notPaused: 'Het is niet meer gepauzeerd. Hiervoor is niets in rekening gebracht.',
    noPlannedPause: 'Er was geen pauze gepland. Het loopt door zoals aangegeven.',
    pauseNotAllowed: 'Er is niets gewijzigd: de verkoper staat pauzeren hier niet toe.',
    resumeTooEarly:
      'Het is niet gepauzeerd: de dag waarop het verdergaat, is te vroeg. Kies een latere dag.',
    planNotAllowed:
      'Er is niets gewijzigd: de verkoper staat overstappen naar een ander abonnement hier niet toe.',
    planUnavailable:
      'Er is niets gewijzigd: dat abonnement is niet meer te krijgen. Kies een ander.',
    seatsNotAllowed:
      'Er is niets gewijzigd: de verkoper staat hier geen wijziging van de plaatsen toe.',
    notBySeats: 'Er is niets gewijzigd: dit abonnement heeft geen plaatsen.',
    tooFewSeats: (min, number) =>
      min === undefined
        ? 'Er is niets gewijzigd: dat zijn te weinig plaatsen.'
        : `Er is niets gewijzigd: het minimum is ${seats(min, number)}.`,
    tooManySeats: (max, number) =>
      max === undefined
        ? 'Er is niets gewijzigd: dat zijn te veel plaatsen.'
        : `Er is niets gewijzigd: het maximum is ${seats(max, number)}.`,
    seatsInUse: (assigned, number) =>
      assigned === undefined
        ? 'Er is niets gewijzigd: er zijn meer plaatsen in gebruik. Neem er eerst een paar terug van mensen in je team.'
        : `Er is niets gewijzigd: er ${plural('nl', assigned, { one: 'is', other: 'zijn' })} ${seats(assigned, number)} in gebruik. Neem er eerst een paar terug van mensen in je team.`,
    noPlannedChange: 'Er was geen wijziging meer gepland. Het is zoals aangegeven.',
    cannotEndNow: 'Het is niet beëindigd: het kan niet meer meteen eindigen.',
    busy: 'Er is niets gewijzigd: er wordt nog een andere wijziging uitgevoerd. Probeer het zo opnieuw.',
    notPermitted: 'Er is niets gewijzigd: alleen de eigenaar van het team kan dat.',
    notFound: 'Er is niets gewijzigd: dit abonnement is hier niet meer.',
    refused:
      'Er is niets gewijzigd: het is geweigerd. Probeer het later opnieuw of vraag het aan de verkoper.',
  },
  notChanged: (reason) => `Er is niets gewijzigd: ${reason}.`,
  maybeChanged:
    'Het antwoord is niet aangekomen, dus we weten niet of het is gewijzigd. We versturen het niet vanzelf opnieuw.',
  lookAgain: 'Opnieuw kijken',
  looking: 'Bezig met kijken…',
  notChangedAfterAll: 'Het is niet gewijzigd. Je kunt het opnieuw proberen.',
};
