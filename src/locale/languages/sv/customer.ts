import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Swedish texts of billing details. */
export const svCustomer: CustomerMessages = {
  title: 'Faktureringsuppgifter',
  subtitle: 'På dina kommande fakturor',
  editing: 'Redigeras',
  loading: 'Läser in faktureringsuppgifter…',
  loaded: 'Faktureringsuppgifterna har lästs in',
  help: 'Få hjälp',

  name: 'Namn eller företag',
  email: 'E-post',
  address: 'Adress',
  none: 'Inte angivet än',

  signedInAs: 'Inloggad som',
  roles: { owner: 'Ägare', billing_manager: 'Faktureringsansvarig', member: 'Medlem' },
  readOnly: 'Bara ägaren och de faktureringsansvariga i ditt team kan ändra de här uppgifterna.',

  edit: 'Redigera',
  usedOn: 'Gäller framtida fakturor.',
  saved: 'Sparat. Uppgifterna kommer att stå på dina kommande fakturor.',
  notSaved: (reason) => `Inget sparades: ${reason}. Det du skrev finns kvar här.`,
  notAccepted: (platform) =>
    `${platform} godtog inte uppgifterna, så inget sparades. Kontrollera dem och spara igen.`,
  maybeSaved:
    'Dina ändringar kan ha sparats: det kom inget svar som bekräftar det. Så snart uppgifterna kan läsas in igen ser du här om det skedde.',
  notSavedAfterAll: 'Dina ändringar sparades inte. De finns kvar här, så du kan spara igen.',

  changeEmail: 'Ändra',
  emailTitle: 'Ändra din e-postadress',
  emailNow: (email) => `Nu ${isolateRtl(email)}`,
  newEmail: 'Ny e-postadress',
  emailHint: (platform) =>
    `Du får en länk till den här adressen. Den fungerar i 30 minuter och öppnas hos ${platform}. Inget ändras förrän du följer den.`,
  sendLink: 'Skicka länk',
  sendingLink: 'Skickar…',
  emailSent: (email) => `Vi har skickat en länk till ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `Den fungerar i 30 minuter och öppnas hos ${platform}. Inget ändras förrän du följer den.`,
  emailMaybeSent: (email) =>
    `En länk kan vara på väg till ${isolateRtl(email)}: det kom inget svar som bekräftar det.`,
  emailSentAgain: (email) =>
    `Vi har skickat en länk till ${isolateRtl(email)} igen. Den förra fungerar inte längre.`,
  emailSpam: 'Har inget kommit? Titta i skräpposten.',
  sendAgain: 'Skicka igen',
  done: 'Klar',
  emailChanged: (email) => `Din e-postadress är nu ${isolateRtl(email)}.`,

  emailMissing: 'Ange din nya e-postadress.',
  emailMalformed: 'Det här är ingen e-postadress. En sådan ser ut som name@example.com.',
  emailSame: 'Det här är redan din e-postadress.',
  emailRefused: (platform) =>
    `${platform} kan inte skicka e-post till den här adressen. Kontrollera hur den är skriven.`,
  emailForbidden:
    'Säljaren låter inte kunder ändra sin e-postadress här. Be säljaren ändra den åt dig.',
  emailNotSent: (reason) => `Ingen länk skickades: ${reason}.`,
  emailPaused: (when) =>
    `Det räcker med länkar för tillfället. Du kan skicka en ny ${when}; under tiden fungerar den senaste.`,
  emailBlocked: (when, platform) =>
    `För många länkar: ${platform} avvisar allt från dig i 15 minuter, så även andra delar av den här sidan kan misslyckas. Det fungerar igen ${when}.`,

  unaffected: 'Det du har köpt påverkas inte.',
  failures: {
    unauthorized: ({ next }) => [
      'Din session har avslutats',
      `För din säkerhet varar åtkomsten till faktureringsuppgifter i en timme. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Vi kan inte visa dina faktureringsuppgifter',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
