import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { frDownloadCheck } from './download-check.ts';
import { quote } from './quote.ts';

/** The French texts of downloads. */
export const frDownloads: DownloadMessages = {
  title: 'Téléchargements',
  subtitle: 'Les fichiers fournis avec vos achats',
  loading: 'Chargement des téléchargements…',
  total: (count, number) =>
    `${number(count)} ${plural('fr', count, { one: 'fichier', many: 'de fichiers', other: 'fichiers' })}`,
  help: 'Obtenir de l’aide',

  otherFiles: 'Autres fichiers',
  unnamed: 'Fichier sans nom',
  version: (version) => `Version ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone et iPad',
  },
  chips: {
    appleSilicon: 'puce Apple',
    intel: 'Intel',
    appleUniversal: 'puce Apple et Intel',
    arm64: 'ARM',
    x64: '64 bits',
    x86: '32 bits',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Cet ordinateur',
  whichOne: {
    macos:
      'Lequel convient à votre Mac\u202f? «\u00a0À propos de ce Mac\u00a0», dans le menu Apple, indique sa puce.',
    windows:
      'Lequel convient à votre ordinateur\u202f? Paramètres, Système, À propos de indique son processeur\u00a0: la plupart sont en 64 bits, quelques-uns en ARM.',
    linux:
      'Lequel convient à votre ordinateur\u202f? La commande «\u00a0uname -m\u00a0» indique son processeur.',
  },

  download: 'Télécharger',
  starting: 'Un instant…',
  unavailable: 'Non disponible pour le moment',
  notStarted: (reason) => `Le téléchargement n’a pas commencé. ${reason}.`,
  gone: (name) => `${quote(name)} n’est plus disponible.`,
  refused: 'Le téléchargement n’a pas commencé. Le fichier n’est peut-être plus disponible.',
  nothingHappens:
    'Il ne se passe rien\u202f? Cette page n’a peut-être pas le droit de télécharger des fichiers.',
  openInTab: 'Ouvrir dans un nouvel onglet',
  copyAddress: 'Copier le lien',

  details: 'Détails',
  checksum: 'Somme de contrôle SHA-256',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'La copie a échoué. Sélectionnez le texte et copiez-le vous-même.',

  preparing: [
    'En préparation',
    'Vous venez de faire cet achat. Les fichiers apparaîtront ici d’eux-mêmes, en général en moins d’une minute.',
  ],
  preparingLong: [
    'Toujours en préparation',
    'Cela prend plus de temps que d’habitude. Votre achat est bien là\u00a0: revenez voir plus tard ou demandez de l’aide au vendeur.',
  ],
  notPrepared: [
    'Ces fichiers n’ont pas pu être préparés',
    `Vos achats ne sont pas affectés. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Vérifier à nouveau',
  ready: (name) => `${isolateRtl(name)}\u00a0: les fichiers sont prêts`,

  unreadable: (count, number) =>
    `${number(count)} ${plural('fr', count, { one: 'fichier n’a pas pu être affiché', many: 'de fichiers n’ont pas pu être affichés', other: 'fichiers n’ont pas pu être affichés' })}. ${ASK_THE_SELLER}`,
  empty: [
    'Pas encore de fichiers',
    'Quand vous achèterez un produit fourni avec des fichiers, vous les trouverez ici.',
  ],

  unaffected: 'Vos achats ne sont pas affectés.',
  failures: {},

  check: frDownloadCheck,
};
