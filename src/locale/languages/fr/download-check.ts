import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { quote } from './quote.ts';

/** The French texts of checking a file. */
export const frDownloadCheck: DownloadCheckMessages = {
  check: 'Vérifier un fichier…',
  checkAnother: 'Vérifier un autre fichier…',
  checking: (name) => `Vérification de ${quote(name)}…`,
  percent: (percent, number) => `${number(percent)}\u202f%`,
  stop: 'Arrêter',
  outcomes: {
    same: {
      title: (name) => `${quote(name)} est bien ce fichier`,
      text: 'Il est arrivé complet et personne ne l’a modifié.',
    },
    incomplete: {
      title: (name) => `${quote(name)} n’est pas complet`,
      text: (percent, number) =>
        `Il fait ${number(percent)}\u202f% de la taille du fichier. Si le téléchargement est terminé, supprimez-le et téléchargez-le de nouveau.`,
    },
    empty: {
      title: (name) => `${quote(name)} est vide`,
      text: 'Le téléchargement n’est pas terminé, ou votre appareil garde le contenu ailleurs, par exemple dans le cloud. Ouvrez le fichier une fois et vérifiez-le de nouveau, ou retéléchargez-le.',
    },
    unpacked: {
      title: (name) => `${quote(name)} n’est pas l’archive elle-même`,
      text: (archive) =>
        `Elle semble décompressée\u00a0: Safari, par exemple, ouvre les archives après le téléchargement. Vérifiez l’archive ${quote(archive)}. Si elle n’existe plus, désactivez ${quote('Ouvrir automatiquement les fichiers “fiables”')} dans les réglages de Safari et téléchargez-la de nouveau.`,
    },
    listed: {
      title: (name, other) => `${quote(name)} est ${quote(other)}`,
      text: (expected) =>
        `Il est complet et personne ne l’a modifié. Vous l’avez comparé à ${quote(expected)}, qui est un autre fichier.`,
    },
    probably_listed: {
      title: (name, other) => `${quote(name)} est probablement ${quote(other)}`,
      text: (expected) =>
        `Il a exactement la taille de ce fichier, et non celle de ${quote(expected)}.`,
    },
    other: {
      title: (name) => `${quote(name)} est un autre fichier`,
      text: 'C’est peut-être une autre version, ou le téléchargement s’est interrompu. Supprimez-le et téléchargez-le de nouveau. Si c’est encore un autre fichier ensuite, demandez au vendeur avant de l’ouvrir.',
    },
    unreadable: {
      title: (name) => `${quote(name)} n’a pas pu être lu`,
      text: 'On n’en sait encore rien. Il a peut-être été déplacé ou modifié, ou un autre programme l’utilise. Choisissez-le de nouveau.',
    },
    unavailable: {
      title: (name) => `${quote(name)} n’a pas pu être vérifié`,
      text: 'Une partie de cette page n’a pas été chargée, on ne sait donc encore rien de ce fichier. Vérifiez votre connexion, rechargez la page et réessayez.',
    },
    stopped: {
      title: (name) => `La vérification de ${quote(name)} a été arrêtée`,
      text: 'On ne sait encore rien de ce fichier.',
    },
  },
};
