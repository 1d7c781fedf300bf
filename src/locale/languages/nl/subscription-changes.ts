import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { seats } from './seats.ts';
import { nlSubscriptionRefusals } from './subscription-refusals.ts';

/** "de licentiesleutel", or "de licentiesleutels". */
const key = (count: number) => (count === 1 ? 'de licentiesleutel' : 'de licentiesleutels');
const works = (count: number) => (count === 1 ? 'werkt' : 'werken');

/** The Dutch texts of the changes of a subscription. */
export const nlSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Opzeggen…',
  keep: 'Abonnement behouden',
  pause: 'Pauzeren…',
  dropPause: 'Laten doorlopen',
  resume: 'Nu hervatten…',
  changePlan: 'Ander abonnement…',
  changeSeats: 'Plaatsen wijzigen…',
  dropChange: 'Wijziging intrekken',
  sending: 'Bezig met versturen…',

  cancelling: {
    title: (product) => `${isolateRtl(product)} opzeggen?`,
    nothingCharged: 'Er wordt niets meer in rekening gebracht.',
    trialNotCharged:
      'De proefperiode loopt door tot het einde, en dan wordt er niets in rekening gebracht.',
    onlyUsageCharged:
      'Er wordt niets meer in rekening gebracht, behalve wat je tot het einde verbruikt.',
    onlyOpenCharged:
      'Er wordt niets meer in rekening gebracht, behalve wat voor deze periode nog openstaat.',
    openAmount: (amount, date) =>
      `Het eindigt na de huidige periode. ${amount ? `Het openstaande bedrag van ${amount}` : 'Het openstaande bedrag'} kan nog worden geïnd${date ? `, tot ongeveer ${date}` : ''}.`,
    endsNow: (amount) =>
      `Het eindigt meteen. ${amount ? `Het openstaande bedrag van ${amount}` : 'Het openstaande bedrag'} vervalt en wordt niet meer geïnd.`,
    asking: 'We zoeken uit wat er met het openstaande bedrag gebeurt…',
    notNow:
      'Het kan niet meer meteen eindigen. Je kunt het nog wel na de huidige periode laten eindigen.',

    atStake: 'Wat je houdt, en tot wanneer',
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
    date: 'Hervatten op',
    earliest: (earliest) => `${earliest} of later`,
    invalidDate: (earliest) => `Vul ${earliest} of een latere dag in.`,
    resumesOn: (date) =>
      `Het gaat op ${date} vanzelf verder, en die dag wordt de volgende periode in rekening gebracht.`,
    resumesOnRequest:
      'Het blijft gepauzeerd tot je het hier hervat. Dan wordt meteen een nieuwe periode in rekening gebracht.',
    noEnd: 'Tijdens de pauze kun je het hier niet opzeggen.',
    stayButton: 'Niet pauzeren',
    confirm: (date) => `Pauzeren per ${date}`,
    confirmSoon: 'Pauzeren na deze periode',
  },

  resuming: {
    title: (product) => `${isolateRtl(product)} nu hervatten?`,
    charge: (amount, method) =>
      `${method ?? 'Je betaalmethode'} wordt nu belast ${amount ? `met ${amount}` : 'voor een nieuwe periode'}.`,
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
    confirm: 'Hervatten',
    confirmAndPay: 'Hervatten en betalen',
  },

  planning: {
    title: (product) => `Ander abonnement voor ${isolateRtl(product)}`,
    plan: 'Nieuw abonnement',
    planned: (name) => `${isolateRtl(name)} (gepland)`,
    loading: 'Abonnementen laden…',
    none: 'Er is geen ander abonnement waarnaar je kunt overstappen.',
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
    fewer: 'Plaatsen die mensen in je team gebruiken, moeten eerst worden vrijgemaakt.',
    stayButton: 'Plaatsen houden',
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
        ? `${method} wordt nu belast met ${amount}.`
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
      `Er wordt nu niets in rekening gebracht. De proefperiode loopt door${date ? ` tot ${date}` : ''}; daarna wordt de nieuwe prijs in rekening gebracht.`,
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
    revoke: 'Het is beëindigd. Het openstaande bedrag wordt niet meer geïnd.',
    keep: 'Je abonnement loopt door zoals voorheen.',
    pause: (date) => (date ? `Het pauzeert op ${date}.` : 'Het pauzeert na de huidige periode.'),
    dropPause: 'Het pauzeert niet en loopt door zoals voorheen.',
    resume: 'Het loopt weer.',
    paymentAwaited: 'De betaling wordt verwerkt. Als die mislukt, zie je dat hier.',
    paid: 'De betaling is gelukt.',
    paymentFailed:
      'Maar de betaling is mislukt. Wijzig je betaalmethode, zodat het opnieuw kan worden geprobeerd.',
    changePlan: (name) => `Je abonnement is nu ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `Het verandert ${date ? `op ${date}` : 'na de huidige periode'} in ${isolateRtl(name)}.`,
    changeSeats: (count, number) => `Je hebt nu ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `Het verandert ${date ? `op ${date}` : 'na de huidige periode'} naar ${seats(count, number)}.`,
    dropChange: 'De geplande wijziging gaat niet door. Alles blijft zoals het is.',
  },

  refusals: nlSubscriptionRefusals,
  notChanged: (reason) => `Er is niets gewijzigd: ${reason}.`,
  maybeChanged:
    'Het antwoord is niet aangekomen, dus we weten niet of het is gewijzigd. We versturen het niet vanzelf opnieuw.',
  changedMeanwhile:
    'Het antwoord is niet aangekomen en het abonnement is intussen gewijzigd, dus we weten niet of dit is gelukt. Kijk hoe het er nu voor staat voordat je het opnieuw probeert.',
  lookAgain: 'Opnieuw kijken',
  looking: 'Bezig met kijken…',
  notChangedAfterAll: 'Het is niet gewijzigd. Je kunt het opnieuw proberen.',
};
