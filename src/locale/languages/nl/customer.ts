import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Dutch texts of billing details. */
export const nlCustomer: CustomerMessages = {
  title: 'Factuurgegevens',
  subtitle: 'Op je volgende facturen',
  editing: 'Bezig met bewerken',
  loading: 'Factuurgegevens laden…',
  loaded: 'Factuurgegevens geladen',
  help: 'Hulp vragen',

  name: 'Naam of bedrijf',
  email: 'E-mailadres',
  address: 'Adres',
  none: 'Nog niet opgegeven',

  signedInAs: 'Ingelogd als',
  roles: { owner: 'Eigenaar', billing_manager: 'Factuurbeheerder', member: 'Lid' },
  readOnly: 'Alleen de eigenaar en de factuurbeheerders van je team kunnen deze gegevens wijzigen.',

  edit: 'Bewerken',
  usedOn: 'Voor toekomstige facturen.',
  saved: 'Opgeslagen. Deze gegevens staan op je volgende facturen.',
  notSaved: (reason) => `Er is niets opgeslagen: ${reason}. Wat je hebt ingevuld, staat er nog.`,
  notAccepted: (platform) =>
    `${platform} heeft deze gegevens niet geaccepteerd, dus er is niets opgeslagen. Controleer ze en sla ze opnieuw op.`,
  maybeSaved:
    'Je wijzigingen zijn misschien opgeslagen: er kwam geen antwoord dat dit bevestigt. Zodra de gegevens weer kunnen worden geladen, zie je hier of dat zo is.',
  notSavedAfterAll:
    'Je wijzigingen zijn niet opgeslagen. Ze staan er nog, dus je kunt ze opnieuw opslaan.',

  changeEmail: 'Wijzigen',
  emailTitle: 'E-mailadres wijzigen',
  emailNow: (email) => `Nu ${isolateRtl(email)}`,
  newEmail: 'Nieuw e-mailadres',
  emailHint: (platform) =>
    `Je krijgt op dit adres een link. Die werkt 30 minuten en opent bij ${platform}. Zolang je de link niet volgt, verandert er niets.`,
  sendLink: 'Link versturen',
  sendingLink: 'Bezig met versturen…',
  emailSent: (email) => `We hebben een link gestuurd naar ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `Die werkt 30 minuten en opent bij ${platform}. Zolang je de link niet volgt, verandert er niets.`,
  emailMaybeSent: (email) =>
    `Er is misschien een link onderweg naar ${isolateRtl(email)}: er kwam geen antwoord dat dit bevestigt.`,
  emailSentAgain: (email) =>
    `We hebben nog een link gestuurd naar ${isolateRtl(email)}. De vorige werkt niet meer.`,
  emailSpam: 'Niets ontvangen? Kijk in de spammap.',
  sendAgain: 'Opnieuw versturen',
  done: 'Klaar',
  emailChanged: (email) => `Je e-mailadres is nu ${isolateRtl(email)}.`,

  emailMissing: 'Vul je nieuwe e-mailadres in.',
  emailMalformed: 'Dit is geen e-mailadres. Een e-mailadres is bijvoorbeeld name@example.com.',
  emailSame: 'Dit is al je e-mailadres.',
  emailRefused: (platform) =>
    `${platform} kan geen e-mail naar dit adres sturen. Controleer hoe het is geschreven.`,
  emailForbidden:
    'De verkoper laat klanten hier hun e-mailadres niet wijzigen. Vraag de verkoper om het voor je te wijzigen.',
  emailNotSent: (reason) => `Er is geen link verstuurd: ${reason}.`,
  emailPaused: (when) =>
    `Dat waren voorlopig genoeg links. Je kunt ${when} een nieuwe versturen; tot dan werkt de laatste.`,
  emailBlocked: (when, platform) =>
    `Te veel links: ${platform} weigert 15 minuten lang alles van jou, dus ook andere delen van deze pagina kunnen mislukken. Het werkt ${when} weer.`,

  unaffected: 'Dit heeft geen gevolgen voor wat je hebt gekocht.',
  failures: {
    unauthorized: ({ next }) => [
      'Je sessie is afgelopen',
      `Voor je veiligheid duurt de toegang tot factuurgegevens een uur. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'We kunnen je factuurgegevens niet tonen',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
