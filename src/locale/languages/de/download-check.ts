import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The German texts of checking a file. */
export const deDownloadCheck: DownloadCheckMessages = {
  check: 'Datei prüfen…',
  checkAnother: 'Andere Datei prüfen…',
  checking: (name) => `„${isolateRtl(name)}“ wird geprüft…`,
  percent: (percent, number) => `${number(percent)}\u00a0%`,
  stop: 'Stoppen',
  outcomes: {
    same: {
      title: (name) => `„${isolateRtl(name)}“ ist dieselbe Datei`,
      text: 'Sie ist vollständig angekommen und niemand hat sie verändert.',
    },
    incomplete: {
      title: (name) => `„${isolateRtl(name)}“ ist nicht vollständig`,
      text: (percent, number) =>
        `Sie hat ${number(percent)}\u00a0% der eigentlichen Größe. Falls der Download beendet ist, löschen Sie sie und laden Sie sie noch einmal herunter.`,
    },
    empty: {
      title: (name) => `„${isolateRtl(name)}“ ist leer`,
      text: 'Der Download ist noch nicht beendet oder Ihr Gerät bewahrt den Inhalt an einem anderen Ort auf, zum Beispiel in der Cloud. Öffnen Sie die Datei einmal und prüfen Sie sie erneut, oder laden Sie sie noch einmal herunter.',
    },
    unpacked: {
      title: (name) => `„${isolateRtl(name)}“ ist nicht das Archiv selbst`,
      text: (archive) =>
        `Das sieht entpackt aus: Safari zum Beispiel öffnet Archive nach dem Download. Prüfen Sie das Archiv „${isolateRtl(archive)}“. Falls es nicht mehr da ist, schalten Sie in den Einstellungen von Safari „‚Sichere‘ Dateien nach dem Laden öffnen“ aus und laden Sie es noch einmal herunter.`,
    },
    listed: {
      title: (name, other) => `„${isolateRtl(name)}“ ist „${isolateRtl(other)}“`,
      text: (expected) =>
        `Die Datei ist vollständig und niemand hat sie verändert. Sie haben sie mit „${isolateRtl(expected)}“ verglichen; das ist eine andere Datei.`,
    },
    probably_listed: {
      title: (name, other) => `„${isolateRtl(name)}“ ist wahrscheinlich „${isolateRtl(other)}“`,
      text: (expected) =>
        `Die Datei hat genau deren Größe und nicht die Größe von „${isolateRtl(expected)}“.`,
    },
    other: {
      title: (name) => `„${isolateRtl(name)}“ ist eine andere Datei`,
      text: 'Vielleicht ist es eine andere Version oder der Download ist abgebrochen. Löschen Sie die Datei und laden Sie sie noch einmal herunter. Ist es dann immer noch eine andere, fragen Sie den Verkäufer, bevor Sie sie öffnen.',
    },
    unreadable: {
      title: (name) => `„${isolateRtl(name)}“ konnte nicht gelesen werden`,
      text: 'Über die Datei ist noch nichts bekannt. Möglicherweise wurde sie verschoben oder verändert oder ein anderes Programm verwendet sie gerade. Wählen Sie sie noch einmal aus.',
    },
    unavailable: {
      title: (name) => `„${isolateRtl(name)}“ konnte nicht geprüft werden`,
      text: 'Ein Teil dieser Seite wurde nicht geladen, daher ist über die Datei noch nichts bekannt. Prüfen Sie Ihre Verbindung, laden Sie die Seite neu und versuchen Sie es noch einmal.',
    },
    stopped: {
      title: (name) => `Die Prüfung von „${isolateRtl(name)}“ wurde gestoppt`,
      text: 'Über die Datei ist noch nichts bekannt.',
    },
  },
};
