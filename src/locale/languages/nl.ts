import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'Dit heeft geen gevolgen voor je licentie.';
const ASK_THE_SELLER = `${SAFE} Vraag de verkoper om hulp.`;
const WAIT = `${SAFE} Wacht een minuut en probeer het opnieuw.`;
const CHECK_THE_CONNECTION = `${SAFE} Controleer je verbinding en probeer het opnieuw.`;

/** Dutch. */
export const nl: Language = {
  locale: 'nl',
  dir: 'ltr',
  messages: {
    title: 'Licentiesleutel',
    loading: 'Licentiesleutel laden…',
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

    reveal: 'Tonen',
    hide: 'Verbergen',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    hidden: (end) => (end ? `Verborgen, eindigt op ${end}` : 'Verborgen'),
    keyRevealed: '30 seconden zichtbaar',
    copyFailed: 'Kopiëren is mislukt. Toon de sleutel en kopieer hem zelf.',

    activations: 'Activeringen',
    usage: 'Gebruik',
    expires: 'Verloopt',
    used: (count, limit, number) => `${number(count)} van ${number(limit)}`,
    upTo: (limit, number) => `Maximaal ${number(limit)}`,
    left: (count, number) => `Nog ${number(count)}`,
    over: (count, number) => `${number(count)} boven de limiet`,
    unlimited: 'Geen limiet',
    unsupported: 'Niet ondersteund',
    noDate: 'Geen vaste datum',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} van ${number(limit)} in gebruik${count < limit ? '' : '.'}`
        : `${number(count)} in gebruik`,
    noneToShow: 'Nog niets, of verborgen door de verkoper.',
    makeRoom: 'Deactiveer er een om ruimte te maken.',
    unnamed: 'Naamloos',
    activatedOn: (date) => `Geactiveerd op ${date}`,
    details: 'Details',
    search: 'Zoeken',
    found: (count, number) => `${number(count)} gevonden`,
    showMore: 'Meer tonen',

    validated: (count, last, number) =>
      count
        ? `${number(count)} keer gevalideerd${last ? `, laatst ${last}` : ''}`
        : 'Nog niet gevalideerd',
    issuedOn: (date) => `Uitgegeven op ${date}`,

    deactivate: 'Deactiveren',
    deactivateTitle: (label) => `‘${isolateRtl(label)}’ deactiveren?`,
    deactivateText: 'De app daar werkt pas weer als die opnieuw is geactiveerd.',
    deactivating: 'Bezig met deactiveren…',
    deactivated: (label) => `‘${isolateRtl(label)}’ is gedeactiveerd.`,
    notDeactivated: (label, reason) => `‘${isolateRtl(label)}’ is niet gedeactiveerd: ${reason}.`,

    rotate: 'Sleutel vervangen',
    rotateTitle: 'Deze licentiesleutel vervangen?',
    rotateText: 'Je huidige sleutel werkt dan meteen niet meer. Voer de nieuwe in elke app in.',
    rotating: 'Bezig met vervangen…',
    rotated: 'Je sleutel is vervangen. Voer de nieuwe in elke app in.',
    notRotated: (reason) => `Je sleutel is niet vervangen: ${reason}.`,
    maybeRotated: 'Je sleutel is misschien vervangen.',
    keep: 'Behouden',

    signInAgain: 'Opnieuw inloggen',
    tryAgain: 'Opnieuw proberen',
    tryingAgain: 'Nieuwe poging…',
    outdated: 'Deze gegevens zijn misschien verouderd.',
    failures: {
      unauthorized: [
        'Je sessie is afgelopen',
        'Voor je veiligheid duurt de toegang tot licentiesleutels een uur. Log opnieuw in om deze te zien.',
      ],
      forbidden: [
        'Je kunt deze licentiesleutel niet bekijken',
        `${SAFE} Vraag de verkoper om toegang.`,
      ],
      not_found: [
        'Licentiesleutel niet gevonden',
        'Misschien hoort hij bij een ander account. Log daarmee in.',
      ],
      invalid_request: ['We kunnen deze licentiesleutel niet tonen', ASK_THE_SELLER],
      rejected: ['Polar heeft dit verzoek geweigerd', ASK_THE_SELLER],
      rate_limited: ['Te veel verzoeken', WAIT],
      server: ['Polar kan nu niet antwoorden', WAIT],
      network: ['We kunnen Polar nu niet bereiken', CHECK_THE_CONNECTION],
      offline: ['Je bent offline', `${SAFE} We proberen het opnieuw zodra je online bent.`],
      timeout: ['Polar antwoordt niet op tijd', CHECK_THE_CONNECTION],
      invalid_response: ['We kunnen het antwoord van Polar niet lezen', ASK_THE_SELLER],
    },

    list: {
      title: 'Licentiesleutels',
      loading: 'Licentiesleutels laden…',
      total: (count, number) =>
        `${number(count)} ${plural('nl', count, { one: 'licentiesleutel', other: 'licentiesleutels' })}`,
      status: 'Status',
      all: 'Alle',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Pagina’s',
      page: (page, pages, number) => `Pagina ${number(page)} van ${number(pages)}`,
      turning: 'Laden…',
      previous: 'Vorige',
      next: 'Volgende',
      empty: [
        'Geen licentiesleutels om te tonen',
        'Had je er een verwacht? Controleer dan met welk account je bent ingelogd.',
      ],
    },
  },
};
