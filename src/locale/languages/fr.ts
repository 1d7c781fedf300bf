import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'Votre licence n’est pas affectée.';
const ASK_THE_SELLER = `${SAFE} Demandez de l’aide au vendeur.`;
const WAIT = `${SAFE} Patientez une minute, puis réessayez.`;
const CHECK_THE_CONNECTION = `${SAFE} Vérifiez votre connexion, puis réessayez.`;

/** A name between quotation marks, which keep a space that does not break. */
const quote = (name: string) => `«\u00a0${isolateRtl(name)}\u00a0»`;

/** French. */
export const fr: Language = {
  locale: 'fr',
  dir: 'ltr',
  messages: {
    title: 'Clé de licence',
    loading: 'Chargement de la clé de licence…',
    licensedTo: (nameOrEmail) => `Licence accordée à ${isolateRtl(nameOrEmail)}`,

    status: {
      active: 'Active',
      expires_soon: 'Expire bientôt',
      expired: 'Expirée',
      disabled: 'Désactivée',
      revoked: 'Révoquée',
    },
    expiredOn: (date) => `Cette clé a expiré le ${date}.`,
    refused: 'Les applications qui vérifient cette clé la refuseront.',

    reveal: 'Afficher',
    hide: 'Masquer',
    copy: 'Copier',
    copied: 'Copiée',
    hidden: (end) => (end ? `Masquée, se termine par ${end}` : 'Masquée'),
    keyRevealed: 'Affichée pendant 30 secondes',
    copyFailed: 'La copie a échoué. Affichez la clé et copiez-la vous-même.',

    activations: 'Activations',
    usage: 'Utilisation',
    expires: 'Expiration',
    used: (count, limit, number) => `${number(count)} sur ${number(limit)}`,
    upTo: (limit, number) => `Jusqu’à ${number(limit)}`,
    left: (count, number) => `Il en reste ${number(count)}`,
    over: (count, number) => `${number(count)} au-delà de la limite`,
    unlimited: 'Sans limite',
    unsupported: 'Non pris en charge',
    noDate: 'Sans date définie',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} sur ${number(limit)} en service${count < limit ? '' : '.'}`
        : `${number(count)} en service`,
    noneToShow: 'Rien pour l’instant, ou masqué par le vendeur.',
    makeRoom: 'Pour libérer une place, désactivez ce qui ne vous sert plus.',
    unnamed: 'Sans nom',
    activatedOn: (date) => `Activé le ${date}`,
    details: 'Détails',
    search: 'Rechercher',
    found: (count, number) =>
      `${number(count)} ${plural('fr', count, { one: 'résultat', many: 'de résultats', other: 'résultats' })}`,
    showMore: 'En afficher plus',

    validated: (count, last, number) =>
      count
        ? `Vérifiée ${number(count)} ${plural('fr', count, { one: 'fois', many: 'de fois', other: 'fois' })}${last ? `, la dernière fois ${last}` : ''}`
        : 'Pas encore vérifiée',
    issuedOn: (date) => `Émise le ${date}`,

    deactivate: 'Désactiver',
    deactivateTitle: (label) => `Désactiver ${quote(label)}\u202f?`,
    deactivateText:
      'L’application qui s’y trouve ne fonctionnera plus tant qu’elle n’aura pas été réactivée.',
    deactivating: 'Désactivation…',
    deactivated: (label) => `${quote(label)} a été désactivé.`,
    notDeactivated: (label, reason) => `${quote(label)} n’a pas été désactivé\u00a0: ${reason}.`,

    rotate: 'Remplacer la clé',
    rotateTitle: 'Remplacer cette clé de licence\u202f?',
    rotateText:
      'Votre clé actuelle cessera aussitôt de fonctionner. Saisissez la nouvelle dans chaque application.',
    rotating: 'Remplacement…',
    rotated: 'Votre clé a été remplacée. Saisissez la nouvelle dans chaque application.',
    notRotated: (reason) => `Votre clé n’a pas été remplacée\u00a0: ${reason}.`,
    maybeRotated: 'Votre clé a peut-être été remplacée.',
    keep: 'Conserver',

    signInAgain: 'Se reconnecter',
    tryAgain: 'Réessayer',
    tryingAgain: 'Nouvel essai…',
    outdated: 'Ces informations ne sont peut-être plus à jour.',
    failures: {
      unauthorized: [
        'Votre session a expiré',
        'Pour votre sécurité, l’accès aux clés de licence dure une heure. Reconnectez-vous pour voir celle-ci.',
      ],
      forbidden: [
        'Vous ne pouvez pas voir cette clé de licence',
        `${SAFE} Demandez l’accès au vendeur.`,
      ],
      not_found: [
        'Clé de licence introuvable',
        'Elle appartient peut-être à un autre compte. Connectez-vous avec celui-là.',
      ],
      invalid_request: ['Nous ne pouvons pas afficher cette clé de licence', ASK_THE_SELLER],
      rejected: ['Polar a refusé cette demande', ASK_THE_SELLER],
      rate_limited: ['Trop de demandes', WAIT],
      server: ['Polar ne peut pas répondre pour le moment', WAIT],
      network: ['Nous ne parvenons pas à joindre Polar pour le moment', CHECK_THE_CONNECTION],
      offline: ['Vous êtes hors ligne', `${SAFE} Nous réessaierons dès que vous serez en ligne.`],
      timeout: ['Polar ne répond pas à temps', CHECK_THE_CONNECTION],
      invalid_response: ['Nous ne pouvons pas lire la réponse de Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'Clés de licence',
      loading: 'Chargement des clés de licence…',
      total: (count, number) =>
        `${number(count)} ${plural('fr', count, { one: 'clé de licence', many: 'de clés de licence', other: 'clés de licence' })}`,
      status: 'Statut',
      all: 'Toutes',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Pages',
      page: (page, pages, number) => `Page ${number(page)} sur ${number(pages)}`,
      turning: 'Chargement…',
      previous: 'Précédent',
      next: 'Suivant',
      empty: [
        'Aucune clé de licence à afficher',
        'Si vous en attendiez une, vérifiez avec quel compte vous êtes connecté.',
      ],
    },
  },
};
