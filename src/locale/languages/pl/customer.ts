import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Polish texts of billing details. */
export const plCustomer: CustomerMessages = {
  title: 'Dane do faktury',
  subtitle: 'Na Twoich następnych fakturach',
  editing: 'Edytowanie',
  loading: 'Ładowanie danych do faktury…',
  loaded: 'Wczytano dane do faktury',
  help: 'Uzyskaj pomoc',

  name: 'Imię i nazwisko lub firma',
  email: 'Adres e-mail',
  address: 'Adres',
  none: 'Jeszcze nie podano',

  signedInAs: 'Zalogowano jako',
  roles: { owner: 'Właściciel', billing_manager: 'Osoba od rozliczeń', member: 'Członek zespołu' },
  readOnly: 'Te dane mogą zmieniać tylko właściciel i osoby od rozliczeń w Twoim zespole.',

  edit: 'Edytuj',
  usedOn: 'Na przyszłych fakturach.',
  saved: 'Zapisano. Te dane pojawią się na Twoich następnych fakturach.',
  notSaved: (reason) => `Nic nie zapisano: ${reason}. Wpisane dane nadal tu są.`,
  notAccepted: (platform) =>
    `Serwis ${platform} nie przyjął tych danych, więc nic nie zapisano. Sprawdź je i zapisz ponownie.`,
  maybeSaved:
    'Być może zapisano Twoje zmiany: nie nadeszła odpowiedź, która by to potwierdziła. Gdy tylko uda się ponownie wczytać dane, zobaczysz tutaj, czy tak się stało.',
  notSavedAfterAll:
    'Twoje zmiany nie zostały zapisane. Nadal tu są, więc możesz zapisać je ponownie.',

  changeEmail: 'Zmień',
  emailTitle: 'Zmień swój adres e-mail',
  emailNow: (email) => `Teraz: ${isolateRtl(email)}`,
  newEmail: 'Nowy adres e-mail',
  emailHint: (platform) =>
    `Na ten adres otrzymasz link. Działa przez 30 minut i otwiera się w serwisie ${platform}. Dopóki go nie otworzysz, nic się nie zmieni.`,
  sendLink: 'Wyślij link',
  sendingLink: 'Wysyłanie…',
  emailSent: (email) => `Wysłaliśmy link na adres ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `Działa przez 30 minut i otwiera się w serwisie ${platform}. Dopóki go nie otworzysz, nic się nie zmieni.`,
  emailMaybeSent: (email) =>
    `Być może link jest już w drodze na adres ${isolateRtl(email)}: nie nadeszła odpowiedź, która by to potwierdziła.`,
  emailSentAgain: (email) =>
    `Wysłaliśmy kolejny link na adres ${isolateRtl(email)}. Poprzedni już nie działa.`,
  emailSpam: 'Nic nie przyszło? Zajrzyj do folderu ze spamem.',
  sendAgain: 'Wyślij ponownie',
  done: 'Gotowe',
  emailChanged: (email) => `Twój adres e-mail to teraz ${isolateRtl(email)}.`,

  emailMissing: 'Wpisz swój nowy adres e-mail.',
  emailMalformed: 'To nie jest adres e-mail. Prawidłowy wygląda na przykład tak: name@example.com.',
  emailSame: 'To już jest Twój adres e-mail.',
  emailRefused: (platform) =>
    `Serwis ${platform} nie może wysłać wiadomości na ten adres. Sprawdź pisownię.`,
  emailForbidden:
    'Sprzedawca nie pozwala klientom zmieniać tutaj adresu e-mail. Poproś sprzedawcę, aby zmienił go za Ciebie.',
  emailNotSent: (reason) => `Nie wysłano linku: ${reason}.`,
  emailPaused: (when) =>
    `Na razie wystarczy linków. Następny możesz wysłać ${when}; do tego czasu działa ostatni.`,
  emailBlocked: (when, platform) =>
    `Za dużo linków: przez 15 minut serwis ${platform} odrzuca wszystko od Ciebie, więc inne części tej strony też mogą nie działać. Będzie działać znowu ${when}.`,

  unaffected: 'Nie ma to wpływu na Twoje zakupy.',
  failures: {
    unauthorized: ({ next }) => [
      'Twoja sesja się zakończyła',
      `Dla Twojego bezpieczeństwa dostęp do danych do faktury trwa godzinę. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Nie możemy pokazać Twoich danych do faktury',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
