import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Hungarian texts of checking a file. */
export const huDownloadCheck: DownloadCheckMessages = {
  check: 'Fájl ellenőrzése…',
  checkAnother: 'Másik fájl ellenőrzése…',
  checking: (name) => `„${isolateRtl(name)}” ellenőrzése…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: 'Leállítás',
  outcomes: {
    same: {
      title: (name) => `„${isolateRtl(name)}” ugyanaz a fájl`,
      text: 'Hiánytalanul megérkezett, és senki sem módosította.',
    },
    incomplete: {
      title: (name) => `„${isolateRtl(name)}” nem teljes`,
      text: (percent, number) =>
        `Mérete a fájl méretének ${number(percent)}%-a. Ha a letöltés befejeződött, törölje, és töltse le újra.`,
    },
    empty: {
      title: (name) => `„${isolateRtl(name)}” üres`,
      text: 'A letöltés még nem fejeződött be, vagy az eszköz máshol tárolja a tartalmát, például a felhőben. Nyissa meg egyszer a fájlt, és ellenőrizze újra, vagy töltse le újra.',
    },
    unpacked: {
      title: (name) => `„${isolateRtl(name)}” nem maga a tömörített fájl`,
      text: (archive) =>
        `Kicsomagoltnak tűnik: például a Safari letöltés után megnyitja a tömörített fájlokat. Magát ezt ellenőrizze: „${isolateRtl(archive)}”. Ha már nincs meg, kapcsolja ki a Safari beállításaiban a „»Biztonságos« fájlok megnyitása letöltés után” lehetőséget, és töltse le újra.`,
    },
    listed: {
      title: (name, other) => `„${isolateRtl(name)}” valójában „${isolateRtl(other)}”`,
      text: (expected) =>
        `Hiánytalan, és senki sem módosította. Ezzel hasonlította össze: „${isolateRtl(expected)}”, de az egy másik fájl.`,
    },
    probably_listed: {
      title: (name, other) => `„${isolateRtl(name)}” valószínűleg „${isolateRtl(other)}”`,
      text: (expected) =>
        `Mérete pontosan annak a fájlnak a mérete, és nem ezé: „${isolateRtl(expected)}”.`,
    },
    other: {
      title: (name) => `„${isolateRtl(name)}” egy másik fájl`,
      text: 'Lehet, hogy egy másik verzió, vagy megszakadt a letöltés. Törölje, és töltse le újra. Ha akkor is másik fájl, kérdezze meg az eladót, mielőtt megnyitja.',
    },
    unreadable: {
      title: (name) => `„${isolateRtl(name)}” nem olvasható`,
      text: 'Erről a fájlról még semmit sem tudni. Lehet, hogy áthelyezték vagy módosították, vagy egy másik program használja. Válassza ki újra.',
    },
    unavailable: {
      title: (name) => `„${isolateRtl(name)}” nem ellenőrizhető`,
      text: 'Az oldal egy része nem töltődött be, ezért erről a fájlról még semmit sem tudni. Ellenőrizze a kapcsolatot, töltse be újra az oldalt, és próbálja újra.',
    },
    stopped: {
      title: (name) => `„${isolateRtl(name)}” ellenőrzése leállítva`,
      text: 'Erről a fájlról még semmit sem tudni.',
    },
  },
};
