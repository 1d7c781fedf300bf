import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { il } from './date.ts';

/** The Italian texts of checking a file. */
export const itDownloadCheck: DownloadCheckMessages = {
  check: 'Controlla un file…',
  checkAnother: 'Controlla un altro file…',
  checking: (name) => `Controllo di «${isolateRtl(name)}»…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: 'Interrompi',
  outcomes: {
    same: {
      title: (name) => `«${isolateRtl(name)}» è lo stesso file`,
      text: 'È arrivato completo e nessuno lo ha modificato.',
    },
    incomplete: {
      title: (name) => `«${isolateRtl(name)}» non è completo`,
      text: (percent, number) =>
        `Ha ${il(number(percent))}% della dimensione del file. Se il download è terminato, eliminalo e scaricalo di nuovo.`,
    },
    empty: {
      title: (name) => `«${isolateRtl(name)}» è vuoto`,
      text: 'Il download non è terminato, oppure il tuo dispositivo conserva il contenuto altrove, per esempio nel cloud. Apri il file una volta e controllalo di nuovo, oppure scaricalo di nuovo.',
    },
    unpacked: {
      title: (name) => `«${isolateRtl(name)}» non è l’archivio vero e proprio`,
      text: (archive) =>
        `Sembra decompresso: Safari, per esempio, apre gli archivi dopo il download. Controlla proprio «${isolateRtl(archive)}». Se non c’è più, disattiva «Apri documenti “sicuri” dopo il download» nelle impostazioni di Safari e scaricalo di nuovo.`,
    },
    listed: {
      title: (name, other) => `«${isolateRtl(name)}» è «${isolateRtl(other)}»`,
      text: (expected) =>
        `È completo e nessuno lo ha modificato. Lo hai confrontato con «${isolateRtl(expected)}», che è un altro file.`,
    },
    probably_listed: {
      title: (name, other) => `«${isolateRtl(name)}» è probabilmente «${isolateRtl(other)}»`,
      text: (expected) =>
        `Ha esattamente la dimensione di quel file, e non quella di «${isolateRtl(expected)}».`,
    },
    other: {
      title: (name) => `«${isolateRtl(name)}» è un altro file`,
      text: 'Potrebbe essere un’altra versione, oppure il download si è interrotto. Eliminalo e scaricalo di nuovo. Se anche allora è un altro file, chiedi al venditore prima di aprirlo.',
    },
    unreadable: {
      title: (name) => `Non è stato possibile leggere «${isolateRtl(name)}»`,
      text: 'Di questo file non si sa ancora nulla. Potrebbe essere stato spostato o modificato, oppure lo sta usando un altro programma. Sceglilo di nuovo.',
    },
    unavailable: {
      title: (name) => `Non è stato possibile controllare «${isolateRtl(name)}»`,
      text: 'Una parte di questa pagina non è stata caricata, quindi di questo file non si sa ancora nulla. Controlla la connessione, ricarica la pagina e riprova.',
    },
    stopped: {
      title: (name) => `Il controllo di «${isolateRtl(name)}» è stato interrotto`,
      text: 'Di questo file non si sa ancora nulla.',
    },
  },
};
