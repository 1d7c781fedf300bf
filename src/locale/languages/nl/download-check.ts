import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Dutch texts of checking a file. */
export const nlDownloadCheck: DownloadCheckMessages = {
  check: 'Bestand controleren…',
  checkAnother: 'Ander bestand controleren…',
  checking: (name) => `‘${isolateRtl(name)}’ controleren…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: 'Stoppen',
  outcomes: {
    same: {
      title: (name) => `‘${isolateRtl(name)}’ is hetzelfde bestand`,
      text: 'Het is volledig aangekomen en niemand heeft het gewijzigd.',
    },
    incomplete: {
      title: (name) => `‘${isolateRtl(name)}’ is niet volledig`,
      text: (percent, number) =>
        `Het heeft ${number(percent)}% van de grootte van het bestand. Is de download klaar? Verwijder het dan en download het opnieuw.`,
    },
    empty: {
      title: (name) => `‘${isolateRtl(name)}’ is leeg`,
      text: 'De download is nog niet klaar, of je apparaat bewaart de inhoud ergens anders, bijvoorbeeld in de cloud. Open het bestand één keer en controleer het opnieuw, of download het opnieuw.',
    },
    unpacked: {
      title: (name) => `‘${isolateRtl(name)}’ is niet het archief zelf`,
      text: (archive) =>
        `Het lijkt uitgepakt: Safari bijvoorbeeld opent archieven na het downloaden. Controleer het archief ‘${isolateRtl(archive)}’. Is dat er niet meer, zet dan ‘Open “veilige” bestanden na downloaden’ uit in de instellingen van Safari en download het opnieuw.`,
    },
    listed: {
      title: (name, other) => `‘${isolateRtl(name)}’ is ‘${isolateRtl(other)}’`,
      text: (expected) =>
        `Het is volledig en niemand heeft het gewijzigd. Je hebt het vergeleken met ‘${isolateRtl(expected)}’, en dat is een ander bestand.`,
    },
    probably_listed: {
      title: (name, other) => `‘${isolateRtl(name)}’ is waarschijnlijk ‘${isolateRtl(other)}’`,
      text: (expected) =>
        `Het heeft precies de grootte van dat bestand, en niet die van ‘${isolateRtl(expected)}’.`,
    },
    other: {
      title: (name) => `‘${isolateRtl(name)}’ is een ander bestand`,
      text: 'Misschien is het een andere versie, of is de download afgebroken. Verwijder het en download het opnieuw. Is het dan nog steeds een ander bestand, vraag het dan aan de verkoper voordat je het opent.',
    },
    unreadable: {
      title: (name) => `‘${isolateRtl(name)}’ kon niet worden gelezen`,
      text: 'Er is nog niets over dit bestand bekend. Misschien is het verplaatst of gewijzigd, of is het in gebruik door een ander programma. Kies het opnieuw.',
    },
    unavailable: {
      title: (name) => `‘${isolateRtl(name)}’ kon niet worden gecontroleerd`,
      text: 'Een deel van deze pagina is niet geladen, dus er is nog niets over dit bestand bekend. Controleer je verbinding, laad de pagina opnieuw en probeer het opnieuw.',
    },
    stopped: {
      title: (name) => `De controle van ‘${isolateRtl(name)}’ is gestopt`,
      text: 'Er is nog niets over dit bestand bekend.',
    },
  },
};
