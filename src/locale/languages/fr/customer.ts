import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The French texts of billing details. */
export const frCustomer: CustomerMessages = {
  title: 'Coordonnées de facturation',
  subtitle: 'Sur vos prochaines factures',
  editing: 'Modification en cours',
  loading: 'Chargement des coordonnées de facturation…',
  loaded: 'Coordonnées de facturation chargées',
  help: 'Obtenir de l’aide',

  name: 'Nom ou société',
  email: 'Adresse e-mail',
  address: 'Adresse',
  none: 'Pas encore indiqué',

  signedInAs: 'Connecté en tant que',
  roles: { owner: 'Propriétaire', billing_manager: 'Responsable facturation', member: 'Membre' },
  readOnly:
    'Seuls le propriétaire et les responsables facturation de votre équipe peuvent modifier ces coordonnées.',

  edit: 'Modifier',
  usedOn: 'Pour vos futures factures.',
  saved: 'Enregistré. Ces coordonnées figureront sur vos prochaines factures.',
  notSaved: (reason) =>
    `Rien n’a été enregistré\u00a0: ${reason}. Ce que vous avez saisi est toujours là.`,
  notAccepted: (platform) =>
    `${platform} n’a pas accepté ces coordonnées, rien n’a donc été enregistré. Vérifiez-les, puis enregistrez de nouveau.`,
  maybeSaved:
    'Vos modifications ont peut-être été enregistrées\u00a0: aucune réponse n’est venue le confirmer. Dès que les coordonnées pourront de nouveau être chargées, vous verrez ici ce qu’il en est.',
  notSavedAfterAll:
    'Vos modifications n’ont pas été enregistrées. Elles sont toujours là, vous pouvez donc les enregistrer de nouveau.',

  changeEmail: 'Changer',
  emailTitle: 'Changer votre adresse e-mail',
  emailNow: (email) => `Actuellement ${isolateRtl(email)}`,
  newEmail: 'Nouvelle adresse e-mail',
  emailHint: (platform) =>
    `Vous recevrez un lien à cette adresse. Il est valable 30 minutes et s’ouvre sur ${platform}. Tant que vous ne le suivez pas, rien ne change.`,
  sendLink: 'Envoyer le lien',
  sendingLink: 'Envoi…',
  emailSent: (email) => `Nous avons envoyé un lien à ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `Il est valable 30 minutes et s’ouvre sur ${platform}. Tant que vous ne le suivez pas, rien ne change.`,
  emailMaybeSent: (email) =>
    `Un lien est peut-être en route vers ${isolateRtl(email)}\u00a0: aucune réponse n’est venue le confirmer.`,
  emailSentAgain: (email) =>
    `Nous avons envoyé un autre lien à ${isolateRtl(email)}. Le précédent ne fonctionne plus.`,
  emailSpam: 'Rien reçu\u202f? Regardez dans le dossier de courrier indésirable.',
  sendAgain: 'Renvoyer',
  done: 'Terminé',
  emailChanged: (email) => `Votre adresse e-mail est maintenant ${isolateRtl(email)}.`,

  emailMissing: 'Saisissez votre nouvelle adresse e-mail.',
  emailMalformed: 'Ce n’est pas une adresse e-mail. Une adresse ressemble à name@example.com.',
  emailSame: 'C’est déjà votre adresse e-mail.',
  emailRefused: (platform) =>
    `${platform} ne peut pas envoyer d’e-mail à cette adresse. Vérifiez comment elle s’écrit.`,
  emailForbidden:
    'Le vendeur ne permet pas à ses clients de changer leur adresse e-mail ici. Demandez-lui de la changer pour vous.',
  emailNotSent: (reason) => `Aucun lien n’a été envoyé\u00a0: ${reason}.`,
  emailPaused: (when) =>
    `Assez de liens pour le moment. Vous pourrez en envoyer un autre ${when}\u202f; d’ici là, le dernier fonctionne.`,
  emailBlocked: (when, platform) =>
    `Trop de liens\u00a0: pendant 15 minutes, ${platform} refuse tout ce qui vient de vous, d’autres parties de cette page peuvent donc échouer aussi. Tout fonctionnera de nouveau ${when}.`,

  unaffected: 'Vos achats ne sont pas affectés.',
  failures: {
    unauthorized: ({ next }) => [
      'Votre session a expiré',
      `Pour votre sécurité, l’accès aux coordonnées de facturation dure une heure. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'Nous ne pouvons pas afficher vos coordonnées de facturation',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
