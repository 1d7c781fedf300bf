import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { seats } from './seats.ts';
import { svSubscriptionRefusals } from './subscription-refusals.ts';

/** "the license key", or "the license keys". */
const keyOf = (count: number) => (count === 1 ? 'licensnyckeln' : 'licensnycklarna');

/** The Swedish texts of the changes of a subscription. */
export const svSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Säg upp…',
  keep: 'Behåll min prenumeration',
  pause: 'Pausa…',
  dropPause: 'Pausa inte',
  resume: 'Återuppta nu…',
  changePlan: 'Byt abonnemang…',
  changeSeats: 'Ändra platser…',
  dropChange: 'Ångra ändringen',
  sending: 'Skickar…',

  cancelling: {
    title: (product) => `Vill du säga upp ${isolateRtl(product)}?`,
    nothingCharged: 'Inget mer debiteras.',
    trialNotCharged: 'Provperioden fortsätter till sitt slut, och sedan debiteras inget.',
    onlyUsageCharged: 'Inget mer debiteras, utom det du förbrukar fram till slutet.',
    onlyOpenCharged: 'Inget mer debiteras, utom det som återstår att betala för den här perioden.',
    openAmount: (amount, date) =>
      `Prenumerationen avslutas när den här perioden är slut. Den obetalda summan${amount ? ` på ${amount}` : ''} kan fortfarande dras${date ? `, till omkring den ${date}` : ''}.`,
    endsNow: (amount) =>
      `Prenumerationen avslutas direkt. Den obetalda summan${amount ? ` på ${amount}` : ''} stryks och dras inte längre.`,
    asking: 'Tar reda på vad som händer med den obetalda summan…',
    notNow:
      'Prenumerationen kan inte längre avslutas direkt. Den kan fortfarande avslutas när den här perioden är slut.',

    atStake: 'Vad du behåller, och hur länge',
    licenseKeys: (count, number) =>
      count === 1
        ? 'Licensnyckel'
        : `${number(count)} ${plural('sv', count, { one: 'licensnyckel', other: 'licensnycklar' })}`,
    files: (count, number) =>
      `${number(count)} ${plural('sv', count, { one: 'fil', other: 'filer' })}`,
    everythingElse: 'Allt annat som ingår',
    invoices: 'Dina fakturor',
    worksUntil: (date) => `fungerar till den ${date}`,
    until: (date) => `till den ${date}`,
    untilPeriodEnds: 'till periodens slut',
    stopsNow: 'tar slut direkt',
    stay: 'finns kvar',
    team: 'Det här gäller alla i ditt team.',

    reason: 'Varför? Du behöver inte svara',
    noReason: 'Välj en anledning',
    reasons: {
      too_expensive: 'Det kostar för mycket',
      missing_features: 'Något som jag behöver saknas',
      switched_service: 'Jag använder något annat nu',
      unused: 'Jag använder det för sällan',
      too_complex: 'Det är för krångligt',
      low_quality: 'Det fungerar inte tillräckligt bra',
      customer_service: 'Jag är inte nöjd med supporten',
      other: 'En annan anledning',
    },
    comment: 'Något att tillägga? Du behöver inte',
    takeBack: (date) => `Du kan ångra dig till den ${date}.`,
    noWayBack: 'Det här går inte att ångra.',

    stayButton: 'Behåll',
    confirm: (date) => `Säg upp till den ${date}`,
    confirmSoon: 'Säg upp till periodens slut',
    confirmNow: 'Avsluta nu',
  },

  pausing: {
    title: (product) => `Pausa ${isolateRtl(product)}?`,
    begins: (date) =>
      date
        ? `Prenumerationen fortsätter till den ${date}, som du har betalat för, och pausas sedan.`
        : 'Prenumerationen fortsätter till slutet av den period som du har betalat för och pausas sedan.',
    meanwhile: {
      keys: (keys) => `Under pausen fungerar inte ${keyOf(keys)}, och inget debiteras.`,
      files: () => 'Under pausen kan du inte ladda ner filerna, och inget debiteras.',
      keysAndFiles: (keys) =>
        `Under pausen fungerar inte ${keyOf(keys)}, du kan inte ladda ner filerna och inget debiteras.`,
      other: () => 'Under pausen fungerar inte det som ingår, och inget debiteras.',
    },
    until: 'Hur länge',
    untilResumed: 'Tills jag återupptar den',
    untilDate: 'Till ett visst datum',
    date: 'Återuppta den',
    earliest: (earliest) => `${earliest} eller senare`,
    invalidDate: (earliest) => `Ange ${earliest} eller en senare dag.`,
    resumesOn: (date) =>
      `Den återupptas automatiskt den ${date}, och den dagen debiteras nästa period.`,
    resumesOnRequest:
      'Den är pausad tills du återupptar den här. Då debiteras en ny period direkt.',
    noEnd: 'Under pausen kan den inte sägas upp här.',
    stayButton: 'Pausa inte',
    confirm: (date) => `Pausa den ${date}`,
    confirmSoon: 'Pausa vid periodens slut',
  },

  resuming: {
    title: (product) => `Återuppta ${isolateRtl(product)} nu?`,
    charge: (amount, method) =>
      `${method ?? 'Din betalningsmetod'} debiteras ${amount ?? 'för en ny period'} nu.`,
    price: (price) => `Priset är ${price}, plus skatt. Den exakta summan står på fakturan.`,
    newPeriod: 'En ny period börjar i dag.',
    worksAgain: {
      keys: (keys) => `En liten stund senare fungerar ${keyOf(keys)} igen.`,
      files: () => 'En liten stund senare kan du ladda ner filerna igen.',
      keysAndFiles: (keys) =>
        `En liten stund senare fungerar ${keyOf(keys)} igen, och du kan ladda ner filerna.`,
      other: () => 'En liten stund senare fungerar det som ingår igen.',
    },
    stayButton: 'Låt den vara pausad',
    confirm: 'Återuppta',
    confirmAndPay: 'Återuppta och betala',
  },

  planning: {
    title: (product) => `Byt abonnemang för ${isolateRtl(product)}`,
    plan: 'Nytt abonnemang',
    planned: (name) => `${isolateRtl(name)} (planerat)`,
    loading: 'Läser in abonnemangen…',
    none: 'Det finns inget annat abonnemang att byta till.',
    failed: 'Abonnemangen kunde inte läsas in. Stäng det här och försök igen om en liten stund.',
    missing: 'Välj ett abonnemang först.',
    contents:
      'Licensnycklar och filer som inte ingår i det nya abonnemanget slutar fungera vid bytet. Nya finns på plats en liten stund senare.',
    stayButton: 'Behåll abonnemanget',
    confirm: 'Byt abonnemang',
    confirmAndPay: 'Byt abonnemang och betala',
  },

  seating: {
    title: (product) => `Ändra platserna för ${isolateRtl(product)}`,
    seats: 'Antal platser',
    range: (min, max, number) =>
      max === undefined ? `Minst ${number(min)}` : `Från ${number(min)} till ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Ange ett heltal, minst ${number(min)}.`
        : `Ange ett heltal från ${number(min)} till ${number(max)}.`,
    same: (count, number) => `Det är redan ${seats(count, number)}. Ange ett annat antal.`,
    fewer: 'Platser som personer i ditt team använder måste först tas tillbaka från dem.',
    stayButton: 'Behåll platserna',
    confirm: (count, number) => `Ändra till ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Ändra till ${seats(count, number)} och betala`,
    confirmAny: 'Ändra platserna',
  },

  cost: {
    asking: 'Tar reda på vad det kostar…',
    endsTrial: 'Din provperiod avslutas med ändringen, och hela priset debiteras nu.',
    now: (amount, method) =>
      method ? `${method} debiteras ${amount} nu.` : `${amount} debiteras nu.`,
    nowUnknown: 'Något kan debiteras nu. Den exakta summan står på fakturan.',
    creditUsed: (amount) => `Ditt tillgodohavande på ${amount} är redan avdraget.`,
    debtIncluded: (amount) => `Av det var ${amount} obetalt sedan tidigare.`,
    credit: (amount) =>
      `Inget debiteras nu. Du får ett tillgodohavande på ${amount}, som används till dina nästa betalningar.`,
    nothingNow: 'Inget debiteras nu.',
    coveredByCredit: (amount) =>
      `Inget debiteras nu: det betalas med ${amount} av ditt tillgodohavande.`,
    nextInvoice: (amount, date) =>
      `Inget debiteras nu. ${amount ?? 'Skillnaden'} kommer på din nästa faktura${date ? ` den ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `Inget debiteras nu. Ett tillgodohavande på ${amount} dras av från din nästa faktura${date ? ` den ${date}` : ''}.`,
    periodEnd: (date) =>
      `Inget debiteras nu. Ändringen sker ${date ? `den ${date}` : 'när den här perioden är slut'}, och från och med då gäller det nya priset.`,
    trialEnd: (date) =>
      `Inget debiteras nu. Provperioden fortsätter${date ? ` till den ${date}` : ''}, och därefter debiteras det nya priset.`,
    unknown: (amount) =>
      amount
        ? `Ändringen kostar ${amount}, nu eller på din nästa faktura.`
        : 'Ändringen kan kosta något, nu eller på din nästa faktura. Den exakta summan står på fakturan.',
    appliesNow: 'Ändringen sker direkt.',
    newPeriod: 'En ny period börjar med den.',
  },

  done: {
    cancel: (date) =>
      `Prenumerationen är uppsagd och avslutas ${date ? `den ${date}` : 'när den här perioden är slut'}.`,
    revoke: 'Prenumerationen har avslutats. Den obetalda summan dras inte längre.',
    keep: 'Din prenumeration fortsätter som förut.',
    pause: (date) =>
      `Prenumerationen pausas ${date ? `den ${date}` : 'när den här perioden är slut'}.`,
    dropPause: 'Prenumerationen pausas inte utan fortsätter som förut.',
    resume: 'Prenumerationen är i gång igen.',
    paymentAwaited: 'Betalningen behandlas. Om den misslyckas säger vi till här.',
    paid: 'Betalningen gick igenom.',
    paymentFailed:
      'Men betalningen misslyckades. Uppdatera din betalningsmetod så att ett nytt försök kan göras.',
    changePlan: (name) => `Ditt abonnemang är nu ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `Abonnemanget byts till ${isolateRtl(name)} ${date ? `den ${date}` : 'när den här perioden är slut'}.`,
    changeSeats: (count, number) => `Du har nu ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `Prenumerationen ändras till ${seats(count, number)} ${date ? `den ${date}` : 'när den här perioden är slut'}.`,
    dropChange: 'Den planerade ändringen är struken. Allt förblir som det är.',
  },

  refusals: svSubscriptionRefusals,
  notChanged: (reason) => `Inget ändrades: ${reason}.`,
  maybeChanged:
    'Svaret kom aldrig fram, så vi vet inte om ändringen gjordes. Vi skickar den inte igen av oss själva.',
  changedMeanwhile:
    'Svaret kom aldrig fram, och prenumerationen har ändrats sedan dess. Därför vet vi inte om det här gjordes. Se hur det ser ut nu innan du försöker igen.',
  lookAgain: 'Titta igen',
  looking: 'Tittar…',
  notChangedAfterAll: 'Ändringen gjordes inte. Du kan försöka igen.',
};
