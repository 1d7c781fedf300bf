import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Dutch texts of license keys. */
export const nlLicenseKeys: LicenseKeyMessages = {
  title: 'Licentiesleutel',
  loading: 'Licentiesleutel laden…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, eindigt op ${end}` : title),
  licensedTo: (nameOrEmail) => `In licentie bij ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Actief',
    expires_soon: 'Verloopt binnenkort',
    expired: 'Verlopen',
    disabled: 'Uitgeschakeld',
    revoked: 'Ingetrokken',
  },
  expiredOn: (date) => `Deze sleutel is verlopen op ${date}.`,
  refused: 'Apps die deze sleutel controleren, weigeren hem.',

  renew: 'Verlengen',
  upgrade: 'Upgraden',
  help: 'Hulp vragen',

  reveal: 'Tonen',
  hide: 'Verbergen',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  hidden: (end) => (end ? `Verborgen, eindigt op ${end}` : 'Verborgen'),
  share: 'Delen',
  keyRevealed: '30 seconden zichtbaar',
  hiddenIn: (seconds, number) =>
    `Over ${number(seconds)} ${plural('nl', seconds, { one: 'seconde', other: 'seconden' })} weer verborgen`,
  copyFailed: 'Kopiëren is mislukt. Toon de sleutel en kopieer hem zelf.',

  activations: 'Activeringen',
  usage: 'Gebruik',
  expires: 'Verloopt',
  noDate: 'Geen vaste datum',

  inUse: (count, limit, number) => `${number(count)} van ${number(limit)} in gebruik.`,
  noneToShow: 'Nog niets, of verborgen door de verkoper.',
  noneLeft: 'Niets in gebruik.',
  notAllShown: `Niet alles kon worden getoond. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Deactiveer wat je niet meer gebruikt, zodat er een plek vrijkomt.'
      : `Deactiveer er ${number(count)} die je niet meer gebruikt, zodat er een plek vrijkomt.`,
  unnamed: 'Naamloos',
  activatedOn: (date) => `Geactiveerd op ${date}`,
  details: 'Details',
  yes: 'Ja',
  no: 'Nee',

  validated: (count, last, number) =>
    count
      ? `${number(count)} keer gevalideerd${last ? `, laatst ${last}` : ''}`
      : 'Nog niet gevalideerd',
  issuedOn: (date) => `Uitgegeven op ${date}`,

  deactivate: 'Deactiveren',
  deactivateTitle: (label) => `‘${isolateRtl(label)}’ deactiveren?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} van ${number(limit)}` : number(left));
    return `De app daar werkt niet meer totdat je die opnieuw activeert. Nu in gebruik: ${count(used)}. Daarna: ${count(used - 1)}.`;
  },
  deactivating: 'Bezig met deactiveren…',
  deactivated: (label) => `‘${isolateRtl(label)}’ is gedeactiveerd.`,
  mayReturn: 'Kwijt? Vervang dan ook de sleutel, anders kan de app daar zichzelf weer activeren.',
  notDeactivated: (label, reason) => `‘${isolateRtl(label)}’ is niet gedeactiveerd: ${reason}.`,
  maybeDeactivated: (label) =>
    `‘${isolateRtl(label)}’ is misschien gedeactiveerd: er kwam geen antwoord dat dit bevestigt. Zodra de licentiesleutel weer kan worden geladen, zie je hier of dat zo is.`,

  rotate: 'Sleutel vervangen',
  rotateTitle: 'Deze licentiesleutel vervangen?',
  rotateText:
    'Je krijgt een nieuwe sleutel; de oude werkt meteen niet meer. Voer de nieuwe in elke app in die de sleutel gebruikt.',
  rotating: 'Bezig met vervangen…',
  rotated: 'Je sleutel is vervangen. Voer de nieuwe in elke app in die de sleutel gebruikt.',
  copyNew: 'Nieuwe sleutel kopiëren',
  notRotated: (reason) => `Je sleutel is niet vervangen: ${reason}.`,
  maybeRotated:
    'Je sleutel is misschien vervangen: er kwam geen antwoord dat dit bevestigt. Zodra hij weer kan worden geladen, zie je hier welke sleutel geldig is.',

  unaffected: 'Dit heeft geen gevolgen voor je licentie.',
  failures: {
    unauthorized: ({ next }) => [
      'Je sessie is afgelopen',
      `Voor je veiligheid duurt de toegang tot licentiesleutels een uur. ${next}`,
    ],
    not_found: [
      'Licentiesleutel niet gevonden',
      'Misschien hoort hij bij een ander account. Log in met het account waarmee je hem hebt gekocht.',
    ],
    invalid_request: ({ unaffected }) => [
      'We kunnen deze licentiesleutel niet tonen',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Licentiesleutels',
    loading: 'Licentiesleutels laden…',
    total: (count, number) =>
      `${number(count)} ${plural('nl', count, { one: 'licentiesleutel', other: 'licentiesleutels' })}`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('nl', count, { one: 'licentiesleutel kon', other: 'licentiesleutels konden' })} niet worden getoond. ${ASK_THE_SELLER}`,
    status: 'Status',
    order: 'Volgorde',
    orders: { oldest: 'Oudste eerst', newest: 'Nieuwste eerst', working: 'Geldige eerst' },
    onThisPage: 'Alleen op deze pagina',
    copyFailed: 'Kopiëren is mislukt. Open de licentiesleutel en kopieer hem daar.',
    empty: [
      'Geen licentiesleutels om te tonen',
      'Had je er een verwacht? Controleer dan met welk account je bent ingelogd.',
    ],
  },
};
