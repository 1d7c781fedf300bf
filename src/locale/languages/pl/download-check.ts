import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Polish texts of checking a file. */
export const plDownloadCheck: DownloadCheckMessages = {
  check: 'Sprawdź plik…',
  checkAnother: 'Sprawdź inny plik…',
  checking: (name) => `Sprawdzanie „${isolateRtl(name)}”…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: 'Zatrzymaj',
  outcomes: {
    same: {
      title: (name) => `„${isolateRtl(name)}” to ten sam plik`,
      text: 'Dotarł w całości i nikt go nie zmienił.',
    },
    incomplete: {
      title: (name) => `„${isolateRtl(name)}” nie jest kompletny`,
      text: (percent, number) =>
        `Ma ${number(percent)}% rozmiaru pliku. Jeśli pobieranie się zakończyło, usuń go i pobierz ponownie.`,
    },
    empty: {
      title: (name) => `„${isolateRtl(name)}” jest pusty`,
      text: 'Pobieranie się nie zakończyło albo urządzenie przechowuje zawartość gdzie indziej, na przykład w chmurze. Otwórz plik raz i sprawdź go ponownie albo pobierz go jeszcze raz.',
    },
    unpacked: {
      title: (name) => `„${isolateRtl(name)}” to nie samo archiwum`,
      text: (archive) =>
        `Wygląda na rozpakowane: na przykład Safari otwiera archiwa po pobraniu. Sprawdź samo „${isolateRtl(archive)}”. Jeśli już go nie ma, wyłącz „Otwórz «bezpieczne» pliki po pobraniu” w ustawieniach Safari i pobierz je ponownie.`,
    },
    listed: {
      title: (name, other) => `„${isolateRtl(name)}” to „${isolateRtl(other)}”`,
      text: (expected) =>
        `Jest kompletny i nikt go nie zmienił. Został porównany z „${isolateRtl(expected)}”, a to inny plik.`,
    },
    probably_listed: {
      title: (name, other) => `„${isolateRtl(name)}” to prawdopodobnie „${isolateRtl(other)}”`,
      text: (expected) =>
        `Ma dokładnie rozmiar tego pliku, a nie rozmiar „${isolateRtl(expected)}”.`,
    },
    other: {
      title: (name) => `„${isolateRtl(name)}” to inny plik`,
      text: 'To może być inna wersja albo pobieranie zostało przerwane. Usuń go i pobierz ponownie. Jeśli wtedy nadal będzie to inny plik, zapytaj sprzedawcę, zanim go otworzysz.',
    },
    unreadable: {
      title: (name) => `Nie udało się odczytać „${isolateRtl(name)}”`,
      text: 'Nic jeszcze o nim nie wiadomo. Być może został przeniesiony lub zmieniony albo używa go inny program. Wybierz go ponownie.',
    },
    unavailable: {
      title: (name) => `Nie udało się sprawdzić „${isolateRtl(name)}”`,
      text: 'Część tej strony się nie wczytała, więc nic jeszcze o nim nie wiadomo. Sprawdź połączenie, odśwież stronę i spróbuj ponownie.',
    },
    stopped: {
      title: (name) => `Zatrzymano sprawdzanie „${isolateRtl(name)}”`,
      text: 'Nic jeszcze o nim nie wiadomo.',
    },
  },
};
