import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { quote } from './quote.ts';

/** The French texts of license keys. */
export const frLicenseKeys: LicenseKeyMessages = {
  title: 'Clé de licence',
  loading: 'Chargement de la clé de licence…',
  loaded: (title, status) => `${isolateRtl(title)}\u00a0: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, se termine par ${end}` : title),
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

  renew: 'Renouveler',
  upgrade: 'Mettre à niveau',
  help: 'Obtenir de l’aide',

  reveal: 'Afficher',
  hide: 'Masquer',
  copy: 'Copier',
  copied: 'Copiée',
  hidden: (end) => (end ? `Masquée, se termine par ${end}` : 'Masquée'),
  share: 'Partager',
  keyRevealed: 'Affichée pendant 30 secondes',
  hiddenIn: (seconds, number) =>
    `Masquée de nouveau dans ${number(seconds)} ${plural('fr', seconds, { one: 'seconde', many: 'de secondes', other: 'secondes' })}`,
  copyFailed: 'La copie a échoué. Affichez la clé et copiez-la vous-même.',

  activations: 'Activations',
  usage: 'Utilisation',
  expires: 'Expiration',
  noDate: 'Sans date définie',

  inUse: (count, limit, number) => `${number(count)} sur ${number(limit)} en service.`,
  noneToShow: 'Rien pour l’instant, ou masqué par le vendeur.',
  noneLeft: 'Plus rien en service.',
  notAllShown: `Tout n’a pas pu être affiché. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Pour libérer une place, désactivez ce qui ne vous sert plus.'
      : `Pour libérer une place, désactivez-en ${number(count)} qui ne vous servent plus.`,
  unnamed: 'Sans nom',
  activatedOn: (date) => `Activé le ${date}`,
  details: 'Détails',
  yes: 'Oui',
  no: 'Non',

  validated: (count, last, number) =>
    count
      ? `Vérifiée ${number(count)} ${plural('fr', count, { one: 'fois', many: 'de fois', other: 'fois' })}${last ? `, la dernière fois ${last}` : ''}`
      : 'Pas encore vérifiée',
  issuedOn: (date) => `Émise le ${date}`,

  deactivate: 'Désactiver',
  deactivateTitle: (label) => `Désactiver ${quote(label)}\u202f?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} sur ${number(limit)}` : number(left));
    return `L’application qui s’y trouve ne fonctionnera plus tant que vous ne l’aurez pas réactivée. En service actuellement\u00a0: ${count(used)}. Ensuite\u00a0: ${count(used - 1)}.`;
  },
  deactivating: 'Désactivation…',
  deactivated: (label) => `${quote(label)} a été désactivé.`,
  mayReturn:
    'Perdu\u202f? Remplacez aussi la clé, sinon l’application qui s’y trouve pourrait se réactiver d’elle-même.',
  notDeactivated: (label, reason) => `${quote(label)} n’a pas été désactivé\u00a0: ${reason}.`,
  maybeDeactivated: (label) =>
    `${quote(label)} a peut-être été désactivé\u00a0: aucune réponse n’est venue le confirmer. Dès que la clé de licence pourra de nouveau être chargée, vous verrez ici ce qu’il en est.`,

  rotate: 'Remplacer la clé',
  rotateTitle: 'Remplacer cette clé de licence\u202f?',
  rotateText:
    'Vous obtiendrez une nouvelle clé\u202f; l’ancienne cessera aussitôt de fonctionner. Saisissez la nouvelle dans chaque application qui l’utilise.',
  rotating: 'Remplacement…',
  rotated:
    'Votre clé a été remplacée. Saisissez la nouvelle dans chaque application qui l’utilise.',
  copyNew: 'Copier la nouvelle clé',
  notRotated: (reason) => `Votre clé n’a pas été remplacée\u00a0: ${reason}.`,
  maybeRotated:
    'Votre clé a peut-être été remplacée\u00a0: aucune réponse n’est venue le confirmer. Dès qu’elle pourra de nouveau être chargée, vous verrez ici quelle clé est valable.',

  unaffected: 'Votre licence n’est pas affectée.',
  failures: {
    unauthorized: ({ next }) => [
      'Votre session a expiré',
      `Pour votre sécurité, l’accès aux clés de licence dure une heure. ${next}`,
    ],
    not_found: [
      'Clé de licence introuvable',
      'Elle appartient peut-être à un autre compte. Connectez-vous avec le compte qui a servi à l’achat.',
    ],
    invalid_request: ({ unaffected }) => [
      'Nous ne pouvons pas afficher cette clé de licence',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Clés de licence',
    loading: 'Chargement des clés de licence…',
    total: (count, number) =>
      `${number(count)} ${plural('fr', count, { one: 'clé de licence', many: 'de clés de licence', other: 'clés de licence' })}`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('fr', count, { one: 'clé de licence n’a pas pu être affichée', many: 'de clés de licence n’ont pas pu être affichées', other: 'clés de licence n’ont pas pu être affichées' })}. ${ASK_THE_SELLER}`,
    status: 'Statut',
    order: 'Tri',
    orders: {
      oldest: 'Plus anciennes d’abord',
      newest: 'Plus récentes d’abord',
      working: 'Valables d’abord',
    },
    onThisPage: 'Sur cette page uniquement',
    copyFailed: 'La copie a échoué. Ouvrez la clé de licence pour la copier.',
    empty: [
      'Aucune clé de licence à afficher',
      'Si vous en attendiez une, vérifiez avec quel compte vous êtes connecté.',
    ],
  },
};
