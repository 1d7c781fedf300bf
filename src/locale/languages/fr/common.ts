import type { CommonMessages } from '../../common-messages.ts';
import { plural } from '../../plural.ts';

export const ASK_THE_SELLER = 'Demandez de l’aide au vendeur.';
const WAIT = 'Patientez une minute, puis réessayez.';
const CHECK_THE_CONNECTION = 'Vérifiez votre connexion, puis réessayez.';

/** The French texts that belong to no resource. */
export const frCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Se reconnecter',
  tryAgain: 'Réessayer',
  reload: 'Recharger',
  tryingAgain: 'Nouvel essai…',
  outdated: 'Ces informations ne sont peut-être plus à jour.',
  nextSteps: {
    sign_in: 'Reconnectez-vous pour continuer.',
    reload: 'Rechargez cette page pour continuer.',
    try_again: 'Réessayez ou rechargez cette page.',
  },
  keep: 'Conserver',

  used: (count, limit, number) => `${number(count)} sur ${number(limit)}`,
  upTo: (limit, number) => `Jusqu’à ${number(limit)}`,
  left: (count, number) => `Il en reste ${number(count)}`,
  over: (count, number) => `${number(count)} au-delà de la limite`,
  unlimited: 'Sans limite',

  search: 'Rechercher',
  found: (count, number) =>
    `${number(count)} ${plural('fr', count, { one: 'résultat', many: 'de résultats', other: 'résultats' })}`,
  showMore: 'En afficher plus',
  all: 'Tout',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Pages',
  page: (page, pages, number) => `Page ${number(page)} sur ${number(pages)}`,
  turning: 'Chargement…',
  previous: 'Précédent',
  next: 'Suivant',

  address: {
    name: 'Nom ou société',
    country: 'Pays',
    line1: 'Numéro et rue',
    line2: 'Appartement, étage ou bâtiment',
    cities: {
      city: 'Ville',
      district: 'District',
      post_town: 'Ville',
      suburb: 'Localité',
    },
    states: {
      any: 'État, province ou région',
      area: 'Zone',
      county: 'Comté',
      department: 'Département',
      district: 'District',
      do_si: 'Province ou ville',
      emirate: 'Émirat',
      island: 'Île',
      oblast: 'Oblast',
      parish: 'Paroisse',
      prefecture: 'Préfecture',
      province: 'Province',
      region: 'Région',
      state: 'État',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'Code PIN',
      postal: 'Code postal',
      zip: 'Code ZIP',
    },
    vatId: 'Numéro de TVA',
    taxId: 'Numéro fiscal',
    optional: (label) => `${label} (facultatif)`,

    chooseCountry: 'Choisir un pays',
    chooseState: 'Choisir un État',
    chooseProvince: 'Choisir une province',
    notOffered: (name) => `${name} (non disponible)`,
    taxIdHint: (example) => `Par exemple ${example}`,

    nameMissing: 'Saisissez un nom ou une société.',
    nameKept: 'Le nom peut être modifié, mais pas supprimé.',
    countryMissing: 'Choisissez un pays.',
    countryRefused: 'Ce pays n’est pas accepté. Choisissez-en un autre.',
    stateRefused: 'Ce choix n’est pas accepté pour le pays ci-dessus. Choisissez autre chose.',
    taxIdRefused: (country) => `Ce numéro n’est pas accepté pour le pays choisi (${country}).`,
    taxIdForm: (example) => `Un numéro valable ressemble à ${example}.`,
    taxIdMisfit: (country) =>
      `Ce numéro ne correspond pas au pays choisi (${country}). Saisissez-en un de ce pays ou laissez le champ vide.`,
    saveWithoutTaxId: 'Enregistrer sans numéro',
    refused: 'Cette saisie n’est pas acceptée. Vérifiez-la, puis enregistrez de nouveau.',
    refusedElsewhere: (label) =>
      `Rien n’a été enregistré\u00a0: «\u00a0${label}\u00a0» n’est pas accepté.`,
    refusedUnknown:
      'Rien n’a été enregistré\u00a0: une saisie ci-dessus n’est pas acceptée. Vérifiez, puis enregistrez de nouveau.',

    unavailable: 'Le formulaire n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    cancel: 'Annuler',
  },

  failures: {
    signed_out: ({ next }) => [
      'Vous n’êtes pas connecté',
      `Vos achats ne s’affichent que lorsque vous êtes connecté. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Votre session a expiré',
      `Pour votre sécurité, une session dure une heure. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'Il manque un paiement',
      `${unaffected} Demandez au vendeur comment payer.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} a refusé cette demande`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Introuvable',
      'Ce que vous cherchez appartient peut-être à un autre compte. Connectez-vous avec le compte qui a servi à l’achat.',
    ],
    conflict: ({ unaffected }) => [
      'Une autre modification a eu lieu en même temps',
      `${unaffected} Rechargez cette page pour voir l’état actuel, puis réessayez.`,
    ],
    gone: ({ unaffected }) => ['Ceci n’est plus disponible', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'Nous ne pouvons pas afficher ceci',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `${platform} a refusé cette demande`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Trop de demandes', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform} ne peut pas répondre pour le moment`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Nous ne parvenons pas à joindre ${platform} pour le moment`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Vous êtes hors ligne',
      `${unaffected} Nous réessaierons dès que vous serez en ligne.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} met trop de temps à répondre`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `${platform} a envoyé une réponse que nous ne pouvons pas lire`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'Nous n’avons pas pu accéder à votre compte',
      `${unaffected} Vous êtes peut-être déconnecté. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'Le site du vendeur ne répond pas pour le moment',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Aucun achat avec ce compte',
      'Si vous en attendiez un, vérifiez avec quel compte vous êtes connecté.',
    ],
    unknown: ({ unaffected }) => ['Un problème est survenu', `${unaffected} ${WAIT}`],
  },
};
