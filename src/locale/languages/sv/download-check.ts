import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Swedish texts of checking a file. */
export const svDownloadCheck: DownloadCheckMessages = {
  check: 'Kontrollera en fil…',
  checkAnother: 'Kontrollera en annan fil…',
  checking: (name) => `Kontrollerar ”${isolateRtl(name)}”…`,
  percent: (percent, number) => `${number(percent)}\u00a0%`,
  stop: 'Stoppa',
  outcomes: {
    same: {
      title: (name) => `”${isolateRtl(name)}” är samma fil`,
      text: 'Den kom fram i sin helhet och ingen har ändrat den.',
    },
    incomplete: {
      title: (name) => `”${isolateRtl(name)}” är inte fullständig`,
      text: (percent, number) =>
        `Den har ${number(percent)}\u00a0% av filens storlek. Om nedladdningen är klar, ta bort den och ladda ner den igen.`,
    },
    empty: {
      title: (name) => `”${isolateRtl(name)}” är tom`,
      text: 'Nedladdningen är inte klar, eller så förvarar din enhet innehållet någon annanstans, till exempel i molnet. Öppna filen en gång och kontrollera den igen, eller ladda ner den på nytt.',
    },
    unpacked: {
      title: (name) => `”${isolateRtl(name)}” är inte själva arkivet`,
      text: (archive) =>
        `Det ser uppackat ut: Safari, till exempel, öppnar arkiv efter nedladdningen. Kontrollera själva ”${isolateRtl(archive)}”. Om det inte finns kvar, stäng av ”Öppna ’säkra’ filer efter hämtning” i Safaris inställningar och ladda ner det igen.`,
    },
    listed: {
      title: (name, other) => `”${isolateRtl(name)}” är ”${isolateRtl(other)}”`,
      text: (expected) =>
        `Den är fullständig och ingen har ändrat den. Du jämförde den med ”${isolateRtl(expected)}”, som är en annan fil.`,
    },
    probably_listed: {
      title: (name, other) => `”${isolateRtl(name)}” är troligen ”${isolateRtl(other)}”`,
      text: (expected) =>
        `Den har exakt den filens storlek, och inte storleken på ”${isolateRtl(expected)}”.`,
    },
    other: {
      title: (name) => `”${isolateRtl(name)}” är en annan fil`,
      text: 'Det kan vara en annan version, eller så avbröts nedladdningen. Ta bort den och ladda ner den igen. Om det då fortfarande är en annan fil, fråga säljaren innan du öppnar den.',
    },
    unreadable: {
      title: (name) => `”${isolateRtl(name)}” kunde inte läsas`,
      text: 'Inget är känt om filen än. Den kan ha flyttats eller ändrats, eller så använder ett annat program den. Välj den igen.',
    },
    unavailable: {
      title: (name) => `”${isolateRtl(name)}” kunde inte kontrolleras`,
      text: 'En del av den här sidan lästes inte in, så inget är känt om filen än. Kontrollera din anslutning, läs in sidan på nytt och försök igen.',
    },
    stopped: {
      title: (name) => `Kontrollen av ”${isolateRtl(name)}” stoppades`,
      text: 'Inget är känt om filen än.',
    },
  },
};
