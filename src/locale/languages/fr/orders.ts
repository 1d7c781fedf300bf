import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The French texts of orders. */
export const frOrders: OrderMessages = {
  title: 'Commande',
  loading: 'Chargement de la commande…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}\u00a0: ${amount}`,
  help: 'Obtenir de l’aide',

  states: {
    pending: 'Paiement en attente',
    payment_failed: 'Échec du paiement',
    refunded: 'Remboursée',
    partially_refunded: 'Remboursée en partie',
    draft: 'Brouillon',
    void: 'Annulée',
  },
  refundedAmount: (amount) => `Remboursement de ${amount}`,
  occasions: {
    purchase: 'Achat',
    start: 'Nouvel abonnement',
    renewal: 'Renouvellement',
    change: 'Changement de formule',
    usage: 'Consommation',
  },

  lines: {
    discount: 'Remise',
    tax: 'Taxes',
    total: 'Total',
    credit_used: 'Avoir utilisé',
    earlier_balance: 'Solde antérieur',
    charged: 'Montant facturé',
    refund: 'Remboursement',
  },
  item: 'Article',

  invoice: 'Facture',
  receipt: 'Reçu',
  opening: 'Ouverture…',
  preparing: 'Préparation…',
  checkAgain: 'Vérifier à nouveau',
  invoicePreparing:
    'Votre facture est en préparation. Cela prend en général moins de dix secondes. Vous pouvez rester sur cette page.',
  receiptPreparing:
    'Votre reçu est en préparation. Cela prend en général moins de trente secondes. Vous pouvez rester sur cette page.',
  invoiceLate:
    'Votre facture prend plus de temps que d’habitude. Vérifiez à nouveau dans quelques minutes.',
  receiptLate:
    'Votre reçu prend plus de temps que d’habitude. Vérifiez à nouveau dans quelques minutes.',
  invoiceReady: 'Votre facture est prête. Le lien est valable dix minutes.',
  receiptReady: 'Votre reçu est prêt. Le lien est valable dix minutes.',
  ifNothingOpened: 'Rien ne s’est ouvert\u202f? Ce lien est valable dix minutes.',
  openInvoice: 'Ouvrir la facture',
  openReceipt: 'Ouvrir le reçu',
  openInNewTab: 'Ouvrir dans un nouvel onglet',
  invoiceNotOpened: (reason) => `La facture n’a pas pu être ouverte\u00a0: ${reason}.`,
  receiptNotOpened: (reason) => `Le reçu n’a pas pu être ouvert\u00a0: ${reason}.`,
  invoiceNotCreated: (reason) => `La facture n’a pas été créée\u00a0: ${reason}.`,
  maybeCreated:
    'La facture est peut-être en cours de création\u00a0: aucune réponse n’est venue le confirmer. Réessayez dans une minute.',
  noInvoice:
    'Il n’y a pas de facture pour cette commande. S’il vous en faut une, demandez au vendeur.',
  noReceipt: 'Il n’y a pas de reçu pour cette commande. S’il vous en faut un, demandez au vendeur.',

  formTitle: (date) => `Facture du ${date}`,
  formText: 'Il y faut un nom et une adresse.',
  formNote:
    'Le nom et la rue pourront être corrigés plus tard, mais pas le pays ni l’État ou la région.',
  taxIdNote:
    'Le numéro fiscal qui y figure est celui de l’achat. S’il vous en faut un autre, demandez au vendeur.',
  createInvoice: 'Créer la facture',
  creatingInvoice: 'Création…',

  correct: 'Corriger la facture',
  correctTitle: (date) => `Corriger la facture du ${date}`,
  correctText:
    'Vous pouvez modifier le nom, la rue, la ville et le code postal. Le pays et l’État ou la région restent tels quels.',
  saveCorrection: 'Enregistrer et refaire',
  correctionPreparing:
    'Vos coordonnées sont enregistrées et la facture corrigée est en préparation. Cela prend en général moins de dix secondes.',
  corrected: 'Votre facture corrigée est prête. Le lien est valable dix minutes.',
  correctionFollows:
    'Vos coordonnées sont enregistrées. La facture corrigée suivra dans quelques minutes. D’ici là, vous obtiendrez peut-être celle qui porte les anciennes coordonnées.',
  nothingToCorrect: 'Rien n’a été modifié\u00a0: ces coordonnées figurent déjà sur la facture.',
  notCorrected: (reason) => `Vos coordonnées n’ont pas été enregistrées\u00a0: ${reason}.`,
  maybeCorrected:
    'Vos coordonnées ont peut-être été enregistrées\u00a0: aucune réponse n’est venue le confirmer. Rechargez cette page pour voir ce qu’il en est.',
  savedOnly: (reason) =>
    `Vos coordonnées sont enregistrées, mais aucune facture n’a été créée avec elles\u00a0: ${reason}.`,
  placeFixed: 'Cela ne peut plus être modifié sur cette facture. Demandez au vendeur.',

  nextAttempt: (when) => `La prochaine tentative aura lieu le ${when}.`,
  nextAttemptDue: 'La prochaine tentative doit avoir lieu maintenant.',
  worksUntilThen: 'Ce que vous avez acheté fonctionne jusque-là.',
  pausedUntilThen: 'Ce que vous avez acheté est suspendu jusqu’au paiement.',
  updatePayment: (platform) => `Modifier le moyen de paiement sur ${platform}`,
  signInThere: (platform) => `${platform} vous demandera d’abord de vous connecter par e-mail.`,

  unaffected: 'Vos achats ne sont pas affectés.',
  failures: {
    unauthorized: ({ next }) => [
      'Votre session a expiré',
      `Pour votre sécurité, l’accès aux commandes dure une heure. ${next}`,
    ],
    not_found: [
      'Commande introuvable',
      'Elle appartient peut-être à un autre compte. Connectez-vous avec le compte qui a servi à l’achat.',
    ],
  },
  notForMembers: [
    'Les commandes sont visibles par les responsables facturation',
    'Demandez une facture au propriétaire de votre équipe ou à l’un de ses responsables facturation. Ce que vous utilisez n’est pas affecté.',
  ],

  list: {
    title: 'Commandes',
    loading: 'Chargement des commandes…',
    shown: (count, number) =>
      `${number(count)} ${plural('fr', count, { one: 'commande affichée', many: 'de commandes affichées', other: 'commandes affichées' })}`,
    unreadable: (count, number) =>
      `${number(count)} ${plural('fr', count, { one: 'commande n’a pas pu être affichée', many: 'de commandes n’ont pas pu être affichées', other: 'commandes n’ont pas pu être affichées' })}. ${ASK_THE_SELLER}`,
    product: 'Produit',
    allProducts: 'Tous les produits',
    noneFound: 'Aucune commande trouvée. La recherche porte sur les noms de produits.',
    empty: [
      'Aucune commande à afficher',
      'Si vous en attendiez une, vérifiez avec quel compte vous êtes connecté.',
    ],
  },
};
