import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Swedish texts of orders. */
export const svOrders: OrderMessages = {
  title: 'Beställning',
  loading: 'Läser in beställningen…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Få hjälp',

  states: {
    pending: 'Väntar på betalning',
    payment_failed: 'Betalningen misslyckades',
    refunded: 'Återbetald',
    partially_refunded: 'Delvis återbetald',
    draft: 'Utkast',
    void: 'Annullerad',
  },
  refundedAmount: (amount) => `${amount} återbetalt`,
  occasions: {
    purchase: 'Köp',
    start: 'Ny prenumeration',
    renewal: 'Förnyelse',
    change: 'Byte av abonnemang',
    usage: 'Förbrukning',
  },

  lines: {
    discount: 'Rabatt',
    tax: 'Skatt',
    total: 'Totalt',
    credit_used: 'Använt tillgodohavande',
    earlier_balance: 'Tidigare saldo',
    charged: 'Debiterat',
    refund: 'Återbetalt',
  },
  item: 'Artikel',

  invoice: 'Faktura',
  receipt: 'Kvitto',
  opening: 'Öppnar…',
  preparing: 'Förbereder…',
  checkAgain: 'Kontrollera igen',
  invoicePreparing:
    'Din faktura förbereds. Det tar oftast mindre än tio sekunder. Du kan stanna kvar på den här sidan.',
  receiptPreparing:
    'Ditt kvitto förbereds. Det tar oftast mindre än en halv minut. Du kan stanna kvar på den här sidan.',
  invoiceLate: 'Din faktura tar längre tid än vanligt. Kontrollera igen om några minuter.',
  receiptLate: 'Ditt kvitto tar längre tid än vanligt. Kontrollera igen om några minuter.',
  invoiceReady: 'Din faktura är klar. Länken fungerar i tio minuter.',
  receiptReady: 'Ditt kvitto är klart. Länken fungerar i tio minuter.',
  ifNothingOpened: 'Öppnades inget? Den här länken fungerar i tio minuter.',
  openInvoice: 'Öppna fakturan',
  openReceipt: 'Öppna kvittot',
  openInNewTab: 'Öppna i en ny flik',
  invoiceNotOpened: (reason) => `Fakturan kunde inte öppnas: ${reason}.`,
  receiptNotOpened: (reason) => `Kvittot kunde inte öppnas: ${reason}.`,
  invoiceNotCreated: (reason) => `Fakturan skapades inte: ${reason}.`,
  maybeCreated:
    'Fakturan kan vara på väg: det kom inget svar som bekräftar det. Försök igen om en minut.',
  noInvoice: 'Det finns ingen faktura för den här beställningen. Fråga säljaren om du behöver en.',
  noReceipt: 'Det finns inget kvitto för den här beställningen. Fråga säljaren om du behöver ett.',

  formTitle: (date) => `Faktura för ${date}`,
  formText: 'Den behöver ett namn och en adress.',
  formNote: 'Namn och gata kan rättas senare, men inte land och delstat eller region.',
  taxIdNote: 'Skattenumret på den är det från köpet. Fråga säljaren om det behöver vara ett annat.',
  createInvoice: 'Skapa faktura',
  creatingInvoice: 'Skapar…',

  correct: 'Rätta uppgifterna på fakturan',
  correctTitle: (date) => `Rätta fakturan för ${date}`,
  correctText:
    'Du kan ändra namn, gata, ort och postnummer. Land och delstat eller region förblir som de är.',
  saveCorrection: 'Spara och förnya fakturan',
  correctionPreparing:
    'Dina uppgifter har sparats och den rättade fakturan förbereds. Det tar oftast mindre än tio sekunder.',
  corrected: 'Din rättade faktura är klar. Länken fungerar i tio minuter.',
  correctionFollows:
    'Dina uppgifter har sparats. Den rättade fakturan kommer om några minuter. Till dess kan du få den med de gamla uppgifterna.',
  nothingToCorrect: 'Inget ändrades: de här uppgifterna står redan på fakturan.',
  notCorrected: (reason) => `Dina uppgifter sparades inte: ${reason}.`,
  maybeCorrected:
    'Dina uppgifter kan ha sparats: det kom inget svar som bekräftar det. Läs in sidan på nytt för att se vad som gäller nu.',
  savedOnly: (reason) =>
    `Dina uppgifter har sparats, men ingen faktura skapades med dem: ${reason}.`,
  placeFixed: 'Det här kan inte längre ändras på den här fakturan. Fråga säljaren.',

  nextAttempt: (when) => `Nästa försök görs den ${when}.`,
  nextAttemptDue: 'Nästa försök ska göras nu.',
  worksUntilThen: 'Det du har köpt fungerar till dess.',
  pausedUntilThen: 'Det du har köpt är pausat tills det har betalats.',
  updatePayment: (platform) => `Uppdatera betalningsmetoden hos ${platform}`,
  signInThere: (platform) => `${platform} ber dig först att logga in via e-post.`,

  unaffected: 'Det du har köpt påverkas inte.',
  failures: {
    unauthorized: ({ next }) => [
      'Din session har avslutats',
      `För din säkerhet varar åtkomsten till beställningar i en timme. ${next}`,
    ],
    not_found: [
      'Beställningen hittades inte',
      'Den kan höra till ett annat konto. Logga in med det konto som du gjorde köpet med.',
    ],
  },
  notForMembers: [
    'Beställningar visas för faktureringsansvariga',
    'Be ägaren eller någon av de faktureringsansvariga i ditt team om en faktura. Det du använder påverkas inte.',
  ],

  list: {
    title: 'Beställningar',
    loading: 'Läser in beställningar…',
    shown: (count, number) =>
      `${number(count)} ${plural('sv', count, { one: 'beställning', other: 'beställningar' })} visas`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('sv', count, { one: 'beställning', other: 'beställningar' })} kunde inte visas. ${ASK_THE_SELLER}`,
    product: 'Produkt',
    allProducts: 'Alla produkter',
    noneFound: 'Ingen beställning hittades. Sökningen gäller produktnamn.',
    empty: [
      'Det finns inga beställningar att visa',
      'Om du väntade dig en, kontrollera vilket konto du är inloggad med.',
    ],
  },
};
